# deploy: the lists that IT has, as they were exported.

# An export of tests/deploy/exports for the lab's domain.
exported() {
    sed 's/export\.test/demo.test/g' "$here/../deploy/exports/$1" >"$1"
}

case_TwoExportsOfMicrosoft365AreAllThatIsNeeded() {
    exported microsoft-365-users.csv
    exported microsoft-365-usage.csv
    run deploy microsoft-365-users.csv microsoft-365-usage.csv -o out.d --client thunderbird

    expect_code 0
    jq -se 'map(.status) == ["written", "written", "skipped", "skipped", "skipped"]' out >/dev/null ||
        fail "other outcomes"
    jq -se 'map(.reason) == [null, null, "suspended", "guest", "deleted"]' out >/dev/null ||
        fail "other reasons"
    jq -se '.[2:] | all(.text | length > 10)' out >/dev/null || fail "the reasons are not said"
    grep -rq 'สมชาย ใจดี' out.d/somchai@demo.test || fail "the name is not written"
    expect_err 'microsoft-365-usage.csv: the addresses are those of the column .User Principal Name'
}

case_AListComesThroughStandardInput() {
    exported cpanel.json
    last='mailadvisor deploy -'
    # shellcheck disable=SC2086 # LAB_OPTIONS is a list of words
    "$program" deploy - -o out.d --client thunderbird $LAB_OPTIONS --lang en <cpanel.json >out 2>err
    code=$?

    expect_code 0
    jq -se 'map(.status) == ["written", "written", "skipped"]' out >/dev/null || fail "other outcomes"
}

case_TheFormGoesOutAndItsAnswersComeBack() {
    printf '%s\n' email,name 'somchai@demo.test,สมชาย' 'malee@demo.test,=Malee' >staff.csv
    run deploy staff.csv --form form.html

    expect_code 0
    grep -q 'lang="th"' form.html && grep -q 'Where do you read your' form.html || fail "not in both"
    [[ $(grep -c '@demo.test' form.csv) == 2 ]] || fail "not a row for everybody"
    run deploy staff.csv --form form.html
    expect_code 7

    sed -i -e 's/^\(somchai.*\),,,/\1,1 2 3,no,/' -e 's/^\(malee.*\),,,/\1,4,,/' form.csv
    run deploy staff.csv --needs form.csv -o out.d --client thunderbird
    expect_code 0
    jq -se '.[0].protocol == "imap" and .[1].reason == "webmail-only"' out >/dev/null ||
        fail "the answers do not count"
}

case_NoListIsEverReplaced() {
    printf '%s\n' email,name 'somchai@demo.test,สมชาย' >form.csv
    cp form.csv answers.csv
    cp form.csv before.csv
    run deploy form.csv --form ./form.html --force
    expect_code 2
    expect_err 'form.csv'
    ln answers.csv linked.html
    run deploy form.csv --needs answers.csv -o out.d --client thunderbird --report linked.html --force
    expect_code 2
    cmp form.csv before.csv && cmp answers.csv before.csv || fail "a list was replaced"
    [[ ! -e out.d ]] || fail "something was written"
}

case_AListWithAHeaderOnlyIsNoCompanyThatEverybodyLeft() {
    echo 'somchai@demo.test' >staff.csv
    run deploy staff.csv -o out.d --client thunderbird
    expect_code 0
    echo 'email,name' >staff.csv
    run deploy staff.csv -o out.d --client thunderbird

    expect_code 2
    expect_err 'staff.csv'
    [[ -d out.d/somchai@demo.test ]] && grep -q somchai out.d/manifest.jsonl ||
        fail "everybody is gone"
}

case_ADepartmentHasItsDefaults() {
    printf '%s\n' email,department somchai@demo.test,Sales malee@demo.test,IT >staff.csv
    echo '{"departments": {"sales": {"devices": 0}}}' >policy.json
    run deploy staff.csv -o out.d --client thunderbird --policy policy.json

    expect_code 0
    jq -se 'map(.status) == ["skipped", "written"]' out >/dev/null || fail "other outcomes"
}

case_ThePolicyChoosesTheLanguagesOfTheSteps() {
    echo address,devices >staff.csv && echo malee@demo.test,1 >>staff.csv
    run deploy staff.csv -o out.d --client thunderbird
    expect_file out.d/malee@demo.test/STEPS.th.txt out.d/malee@demo.test/STEPS.en.txt
    echo '{"languages": ["en"]}' >policy.json
    run deploy staff.csv -o out.d --client thunderbird --policy policy.json

    expect_code 0
    expect_json '.change == "changed"'
    expect_file out.d/malee@demo.test/STEPS.en.txt
    expect_no out.d/malee@demo.test/STEPS.th.txt
    echo '{"languages": ["de"]}' >policy.json
    run deploy staff.csv -o out.d --client thunderbird --policy policy.json
    expect_code 2
    expect_err 'policy.json: languages.0.'
}

case_WhatIsWrongInSeveralListsIsFoundInItsList() {
    printf '%s\n' address,devices malee@demo.test,many >one.csv
    printf '%s\n' address anna@demo.test nonsense anna@demo.test >two.csv
    run deploy one.csv two.csv -o out.d --client thunderbird

    expect_code 8
    jq -se '.[0].warnings[0] | startswith("one.csv:2: ")' out >/dev/null ||
        fail "a warning without its list"
    jq -se '.[2:] | map(.error.where) == ["two.csv:3", "two.csv:4"]' out >/dev/null ||
        fail "errors without their list"
    jq -se '.[3].line == 4' out >/dev/null || fail "the line is no number"
    jq -se '.[3].error | .text + .remedy | test("line 2 of two.csv.*line 4 of two.csv")' out \
        >/dev/null || fail "the text does not name the list"
    cp out whole
    for part in 1 2; do
        run deploy one.csv two.csv -o "part$part" --client thunderbird --shard "$part/2"
    done
    run deploy --merge part1 part2 -o merged
    expect_code 8
    expect_same whole out
}

case_SizesComeFromAListThatIsNoRoster() {
    printf '%s\n' email,devices,backup malee@demo.test,1,yes >staff.csv
    echo 'malee@demo.test User quota STORAGE 460000 512000 90' >quotas
    run deploy staff.csv --quota-from doveadm:quotas -o out.d --client thunderbird
    expect_code 0
    jq -se '.[0].protocol == "pop3"' out >/dev/null || fail "the sizes do not count"

    run deploy staff.csv --quota-from plesk:quotas -o other.d --client thunderbird
    expect_code 2
}
