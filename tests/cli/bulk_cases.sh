# deploy: many accounts in one run.

case_WritesOneBundleAndOneLineAnAccount() {
    printf '%s\n' address,devices,backup,quota,used somchai@demo.test,3,no,, \
        malee@demo.test,1,yes,500M,450M somchai@high.test,2,no,, >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --json

    expect_code 0
    [[ $(wc -l <out) == 3 ]] || fail "not three lines"
    jq -se 'all(.status == "written" and (.files | length > 0))' out >/dev/null || fail "not all written"
    jq -se '.[0].protocol == "imap" and .[1].protocol == "pop3"' out >/dev/null || fail "other types"
    local file
    for file in $(jq -r '.files[]' out); do
        expect_file "out.d/$file"
    done
}

case_WhatAProgramAsksOfThePersonStandsBesideItsFiles() {
    printf '%s\n' address,devices somchai@demo.test,3 >roster.csv
    run deploy roster.csv -o out.d --client apple --client neomutt

    expect_code 0
    jq -e '.files | contains(["somchai@demo.test/STEPS.th.txt", "somchai@demo.test/STEPS.en.txt"])' \
        out >/dev/null || fail "not among the files"
    local steps=out.d/somchai@demo.test/STEPS
    grep -q '^Apple.*folder apple' $steps.en.txt || fail "no heading for Apple"
    grep -q '^  1\. ' $steps.en.txt || fail "no step"
    grep -q '^  ! .*not signed' $steps.en.txt || fail "no caution about the signature"
    grep -q 'ข้อควรระวัง' $steps.th.txt || fail "no Thai"
    ! grep -q '⟦' $steps.en.txt $steps.th.txt || fail "a sentence is missing"
    [[ -z $(find out.d/somchai@demo.test -mindepth 2 -name 'STEPS*') ]] || fail "inside a program's folder"
}

case_ABadRowNeverStopsTheRest() {
    printf '%s\n' address,devices not-an-address,1 somchai@demo.test,2 x@refused.test,2 \
        nolimit@demo.test,nonsense malee@demo.test,2 >roster.csv
    run deploy roster.csv -o out.d --client thunderbird

    expect_code 8
    jq -se 'map(select(.status == "written") | .address) | contains(["somchai@demo.test","malee@demo.test"])' \
        out >/dev/null || fail "the good rows are missing"
    jq -se 'map(select(.status == "failed")) | length >= 2 and all(.error.text | length > 0)' out >/dev/null ||
        fail "the bad rows are not said"
}

case_AsksEachDomainOnce() {
    { echo address && printf 'user%d@demo.test\n' {1..40}; } >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --quiet

    expect_code 0
    [[ $(jq -s length out) == 40 ]] || fail "not forty lines"
}

case_AnUnprovenServerIsNotWritten() {
    printf '%s\n' address somchai@company.test somchai@expired.test somchai@plain.test >roster.csv
    run deploy roster.csv -o out.d --client thunderbird

    expect_code 8
    [[ -z $(find out.d -name prefs.js) ]] || fail "written: $(find out.d -name prefs.js)"
}

case_ARosterThatCannotBeReadIsRefused() {
    run deploy nowhere.csv -o out.d --client thunderbird
    expect_code 2
    expect_err '→ '
    printf 'name,phone\nA,1\n' >roster.csv
    run deploy roster.csv -o out.d --client thunderbird
    expect_code 2
    expect_no out.d/mailadvisor-journal.jsonl
}

case_ABulkDryRunWritesNothing() {
    printf '%s\n' address somchai@demo.test >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --dry-run

    expect_code 0
    expect_no out.d
}

case_SecondRunGoesOnWhereTheFirstEnded() {
    printf '%s\n' address somchai@demo.test >roster.csv
    run deploy roster.csv -o out.d --client thunderbird
    expect_code 0
    printf '%s\n' malee@demo.test >>roster.csv
    run deploy roster.csv -o out.d --client thunderbird

    expect_code 0
    jq -se '[.[].status] == ["unchanged","written"]' out >/dev/null || fail "not unchanged, written"
}

case_FactsOfOnePersonAreNeverAnothers() {
    signed_in advise somchai@demo.test --devices 1 --save-facts somchai.json
    jq -e '.mailbox.usedBytes > 0' somchai.json >/dev/null || fail "the mailbox was not seen"

    run advise malee@demo.test --devices 1 --facts somchai.json --json
    expect_code 0
    expect_json '.address == "malee@demo.test" and .account.incoming.username == "malee@demo.test"'
    expect_json '.facts.mailbox.usedBytes.unknown and (.facts.mailbox.folders | length == 0)'

    printf '%s\n' address,devices malee@demo.test,1 x@elsewhere.test,1 >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --facts somchai.json
    expect_code 8
    ! grep -rq somchai@ out.d || fail "somebody else's login was written"
    jq -se '.[1].error.text | contains("somchai.json")' out >/dev/null || fail "another domain is not said"

    run advise x@elsewhere.test --facts somchai.json
    expect_code 2
    expect_err 'somchai\.json' '→ '
}

case_ARosterMayComeThroughAPipeAndLackItsDomain() {
    mkfifo roster.pipe
    printf '%s\n' 'Name;FullName' 'somchai;Somchai Jaidee' >roster.pipe &
    run deploy roster.pipe -o out.d --client thunderbird --map address=Name --map name=FullName \
        --map domain=@demo.test

    expect_code 0
    grep -rq '"Somchai Jaidee"' out.d/somchai@demo.test || fail "the name is not written"
}

case_AListOfDomainsIsAuditedInItsOrder() {
    printf '%s\n' '# ours' high.test demo.test 'not a domain' demo.test >domains
    run audit --domains domains --json

    [[ $(jq -r .domain out | paste -sd ' ') == 'high.test demo.test not a domain demo.test' ]] ||
        fail "not each once and in order: $(jq -r .domain out)"
    jq -se '.[2].error.code == "invalid-input"' out >/dev/null || fail "the bad line is not said"
    jq -se '[.[0,1,3]] | all(.score.low <= .score.high and (.findings | type == "array"))' out \
        >/dev/null || fail "not audited"
    jq -se '.[1].findings == .[3].findings' out >/dev/null || fail "the same domain, other findings"
}

case_AListOfDomainsIsToldAsOneTable() {
    printf '%s\n' demo.test high.test >domains
    run audit --domains domains

    grep -q '^demo\.test ' out && grep -q '^high\.test ' out || fail "not a line each"
    grep -q 'Domains audited: 2;' out || fail "not summed up"
}

case_WhatIsForOneDomainIsRefusedWithAList() {
    echo demo.test >domains
    run audit --domains domains --save-domain domain.json

    expect_code 2
    [[ ! -e domain.json ]] || fail "a file"
}

case_AListOfDomainsIsToldAsOnePageInBothLanguages() {
    printf '%s\n' demo.test 'not a domain' high.test >domains
    run audit --domains domains --html page.html

    grep -q 'Domains audited: 3;' out || fail "no table beside the page"
    ! grep -q '⟦\|<script' page.html || fail "a sentence is missing, or a script is there"
    for words in demo.test high.test 'not a domain' 'All domains' โดเมนทั้งหมด; do
        sed 's/<[^>]*>//g' page.html | grep -q "$words" || fail "not on the page: $words"
    done
    run audit --domains domains --html page.html
    expect_code 7
    grep -q 'Domains audited: 3;' out || fail "the result is lost with the page"
}

case_TheManagersReportIsOnePageThatALaterRunReplaces() {
    printf '%s\n' address,devices,quota,used somchai@demo.test,3,, malee@demo.test,1,500M,499M \
        x@refused.test,1,, >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --report report.html --lang th
    expect_code 8
    grep -q 'malee@demo.test' report.html || fail "nobody is named"
    ! grep -q '⟦\|<script' report.html || fail "a sentence is missing, or a script is there"
    [[ $(wc -c <report.html) -lt 500000 ]] || fail "too large"
    cp report.html first.html
    run deploy roster.csv -o out.d --client thunderbird --report report.html --lang th
    expect_code 8
    cmp -s <(sed 's/<header>.*<\/header>//' report.html) <(sed 's/<header>.*<\/header>//' first.html) ||
        fail "another page for the same accounts"

    echo mine >report.html
    run deploy roster.csv -o other.d --client thunderbird --report report.html
    expect_code 7
    [[ $(<report.html) == mine ]] || fail "somebody's file was replaced"
    expect_no other.d
}

case_WhatStandsAfterARunIsListedForScriptsAndForExcel() {
    printf '%s\n' address,name,devices somchai@demo.test,=1+1,3 malee@demo.test,,1 >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --client apple
    expect_code 0
    (cd out.d && find . -type f ! -name 'mailadvisor-*' ! -name manifest.jsonl ! -name summary.csv |
        cut -c3- | sort) >stands
    jq -r .path out.d/manifest.jsonl | sort >listed
    diff stands listed || fail "the manifest is not what stands there"
    (cd out.d && jq -r '.sha256 + "  " + .path' manifest.jsonl | sha256sum -c --quiet) ||
        fail "other hashes"
    [[ $(head -c 3 out.d/summary.csv) == $'\xEF\xBB\xBF' ]] || fail "no mark for Excel"
    grep -q "^somchai@demo.test,'=1+1," out.d/summary.csv || fail "a formula in the table"
}

case_ArchivesHoldWhatTheFoldersWould() {
    printf '%s\n' address,computer,devices somchai@demo.test,PC1,3 malee@demo.test,PC2,1 >roster.csv
    run deploy roster.csv -o tree --client thunderbird --group-by computer
    expect_code 0
    rm tree/mailadvisor-journal.jsonl tree/manifest.jsonl tree/summary.csv
    run deploy roster.csv -o tar --client thunderbird --group-by computer --archive tar.zst
    expect_code 0
    run deploy roster.csv -o zip --client thunderbird --group-by computer --archive zip
    expect_code 0
    mkdir from-tar from-zip
    tar --zstd -xf tar/accounts-0001.tar.zst -C from-tar || fail "tar cannot unpack it"
    unzip -q zip/accounts-0001.zip -d from-zip || fail "unzip cannot unpack it"
    diff -r tree from-tar || fail "the tar holds other files"
    diff -r tree from-zip || fail "the ZIP holds other files"

    run deploy roster.csv -o out.d --client thunderbird --archive rar
    expect_code 2
    run deploy roster.csv -o out.d --client thunderbird --group-by floor
    expect_code 2
}

case_AnOutageTakesNobodyOutOfTheArchives() {
    local format
    printf '%s\n' address,devices somchai@demo.test,1 malee@demo.test,1 >roster.csv
    for format in zip tar.zst; do
        run deploy roster.csv -o out.d --client thunderbird --archive $format
        expect_code 0
        rm -rf before && cp -a out.d before
        run_alone deploy roster.csv -o out.d --client thunderbird --archive $format \
            --resolver 127.0.0.9:1 --timeout 4 --json
        expect_code 8
        jq -se --arg name accounts-0001.$format 'all(.[:2][]; .status == "failed" and
            .error != null and .archive == $name and (.files | length > 0))' out >/dev/null ||
            fail "the line does not name what is kept"
        diff -r -x summary.csv before out.d >&2 || fail "the outage changed something"
        run deploy roster.csv -o out.d --client thunderbird --archive $format
        expect_code 0
        diff -r before out.d >&2 || fail "something else afterwards"
        rm -rf out.d
    done
}

case_KilledAnywhereAndRunAgainTheSameFilesStandThere() {
    { echo address,devices && printf 'user%d@demo.test,1\n' {1..60}; } >roster.csv
    run deploy roster.csv -o whole --client thunderbird
    expect_code 0
    local tenths pid
    for tenths in 1 2 3 4 6 8 10 13; do
        "$program" deploy roster.csv -o killed --client thunderbird $LAB_OPTIONS >/dev/null 2>&1 &
        pid=$!
        sleep "$((tenths / 10)).$((tenths % 10))"
        kill -9 $pid 2>/dev/null
        wait $pid 2>/dev/null
    done
    run deploy roster.csv -o killed --client thunderbird
    expect_code 0
    diff -r -x 'mailadvisor-journal.jsonl' whole killed >&2 || fail "other files"
    [[ -z $(find killed -name '.mailadvisor-staging-*') ]] || fail "something was left"
}

case_TheJobsOfAnArrayShareTheListAmongThem() {
    { echo address,devices && printf 'user%d@demo.test,1\n' {1..30}; } >roster.csv
    run deploy roster.csv -o whole --client thunderbird
    expect_code 0
    local task
    for task in 1 2 3; do
        SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=3 \
            run deploy roster.csv -o "part$task" --client thunderbird --shard auto
        expect_code 0
        [[ -d part$task/$(head -1 out | jq -r .address) ]] || fail "part $task is empty"
    done
    diff <(sort whole/manifest.jsonl) <(cat part?/manifest.jsonl | sort) >&2 ||
        fail "the parts are not the whole"
    run deploy roster.csv -o out.d --client thunderbird --shard 4/3
    expect_code 2
    expect_no out.d
}

case_AMoveOfServersIsToldFromTheOldFactsAndTheNewServer() {
    run probe somchai@demo.test --server mail.high.test --save-facts old.json
    expect_code 0
    printf '%s\n' address,department,used,quota,messages,current-type,new-quota,wave \
        big@demo.test,Sales,3GB,5GB,900,imap,1GB, fits@demo.test,Sales,100MB,5GB,90,imap,1GB, \
        pop@demo.test,Sales,10MB,5GB,9,pop3,1GB, dark@demo.test,IT,10MB,5GB,9,,, \
        own@demo.test,IT,10MB,5GB,9,imap,1GB,9 >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --client sheet --move-from old.json \
        --server mail.demo.test --report report.html

    expect_code 0
    jq -se 'all(.move.from == "mail.high.test" and .move.to == "mail.demo.test" and .move.kind == "renamed")' \
        out >/dev/null || fail "not from the one to the other"
    jq -se '[.[].move.wave] == [3,1,3,2,9]' out >/dev/null || fail "other waves: $(jq -c .move.wave out)"
    jq -se '[.[].move.fits] == [false,true,true,{"unknown":"not-asked"},true]' out >/dev/null ||
        fail "fits otherwise"
    jq -se '.[2].move | .mayBeOnlyLocal and .download == "again" and .case == "moved"' out >/dev/null ||
        fail "POP3 is not in danger"
    jq -se '.[1].move.changes | map(.setting) == ["incoming-host","outgoing-host"]' out >/dev/null ||
        fail "other changes: $(jq -c .move.changes out)"
    grep -q 'mail.high.test → mail.demo.test' out.d/fits@demo.test/STEPS.th.txt || fail "no value to change"
    grep -q '“Before the move”' out.d/pop@demo.test/STEPS.en.txt || fail "no step against fetching twice"
    ! grep -rq '⟦' out.d report.html || fail "a sentence is missing"
    sed 's/<[^>]*>//g' report.html | grep -q 'The way back' || fail "no way back in the report"
    head -1 out.d/summary.csv | grep -q 'file,wave,move' || fail "no columns in the table"

    # The same move again touches nobody; another one everybody that it is about.
    run deploy roster.csv -o out.d --client thunderbird --client sheet --move-from old.json \
        --server mail.demo.test
    jq -se 'all(.status == "unchanged")' out >/dev/null || fail "not unchanged"
    printf '%s\n' address,used,messages fits@demo.test,90MB,90 big@demo.test,3GB,899 >new.csv
    run deploy roster.csv -o out.d --client thunderbird --client sheet --move-from old.json \
        --server mail.demo.test --new-list new.csv
    expect_code 0
    grep -q '^fits@demo.test,1,imap,mail.high.test,.*,arrived,-10485760,0' out.d/move-counts.csv || fail "not arrived"
    grep -q '^big@demo.test,3,imap,mail.high.test,.*,short,0,-1' out.d/move-counts.csv || fail "not short"
}

case_AMoveUnderTheSameNameIsSeenByTheMachine() {
    run probe somchai@demo.test --save-facts old.json
    expect_code 0
    printf '%s\n' address,current-type,devices pop@demo.test,pop3,1 >roster.csv
    run deploy roster.csv -o same.d --client thunderbird --move-from old.json
    expect_code 0
    expect_err 'nothing changes'
    jq -e '.move.kind == "stays" and (.move.wave | not)' out >/dev/null || fail "moved"

    run deploy roster.csv -o out.d --client thunderbird --move-from old.json \
        --connect-to "mail.demo.test:995:$POP3ONLY_ADDRESS:$POP3S_PORT"
    expect_code 0
    jq -e '.move | .kind == "keeps-name" and .work == "nothing" and .download == "again"' out >/dev/null ||
        fail "another machine is not seen: $(jq -c .move out)"
}

case_AFileOfOldServersThatCannotBeUsedIsRefused() {
    printf '%s\n' address somchai@demo.test >roster.csv
    run probe somchai@high.test --save-domain high.json
    expect_code 0
    echo '{"schema":"mailadvisor.domain.v1","domain":' >broken.json
    local file
    for file in nowhere.json broken.json high.json roster.csv; do
        run deploy roster.csv -o out.d --client thunderbird --move-from $file
        expect_code 2
        expect_err "$file" '→ '
        expect_no out.d
    done
    run deploy roster.csv -o out.d --client thunderbird --new-list roster.csv
    expect_code 2
    expect_err 'new-list' '→ '
    printf '%s\n' address somchai@high.test somchai@demo.test >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --move-from high.json
    expect_code 0
    expect_err '1 account is of a domain'
}

# A container may give a program no second thread: the rows are made by the first one then.
case_ASystemShortOfThreadsGetsTheSameFiles() {
    local as=()
    ((EUID != 0)) || as=(setpriv --reuid 65534 --clear-groups)
    run advise somchai@demo.test --devices 1 --save-facts facts.json
    printf '%s\n' "email,devices" "somchai@demo.test,1" "malee@demo.test,2" >roster.csv
    run deploy roster.csv -o many.d --facts facts.json --client thunderbird
    expect_code 0
    chmod 711 .. && chmod 777 . home && chmod 644 facts.json roster.csv
    last="mailadvisor deploy with one thread"
    HOME=$PWD/home XDG_STATE_HOME=$PWD/home/few "${as[@]}" prlimit --nproc=1 "$program" deploy \
        roster.csv -o few.d --facts facts.json --client thunderbird --lang en >out 2>err
    code=$?
    expect_code 0
    diff -r many.d few.d || fail "other files"
}
