# deploy --kit: what other tools hand out.

root=root.d

# try_play NAME [OPTION…]: runs a play of the kit on this machine, with home folders below $root.
# Root does it as the people themselves, through su, as a company's Ansible does through sudo;
# anybody else as one.
try_play() {
    last="ansible-playbook $1"
    local as=(-e ansible_become=false)
    ((EUID != 0)) || as=(-e ansible_become_method=su -e '{"ansible_become_flags": "-s /bin/sh"}')
    (cd out.d/ansible && ANSIBLE_NOCOLOR=1 ansible-playbook "$1.yml" -c local "${as[@]}" "${@:2}" \
        -e "mailadvisor_root=$OLDPWD/$root" \
        -e ansible_python_interpreter=/usr/bin/python3) >out 2>err </dev/null
    code=$?
}

play() {
    try_play "$@"
    ((code == 0)) || fail "$(grep -E "^(failed|fatal)" out | cut -c1-400 | head -3)"
}

# person N: the login name of the first or second person; without root both are the one there is.
person() {
    ((EUID == 0)) && sed -n "$1p" < <(printf '%s\n' games www-data) || id -un
}

# home_of NAME: the home folder below $root, made and owned by that person.
home_of() {
    local home
    home=$root$(getent passwd "$1" | cut -d: -f6)
    chmod 711 .. . && mkdir -p "$home" && chmod 700 "$home"
    ((EUID != 0)) || chown "$1" "$home"
    echo "$home"
}

case_AnsibleHandsOutTheFilesOnceAndTakesThemBack() {
    local first second home other tree=out.d/PC1/somchai@demo.test
    first=$(person 1) second=$(person 2)
    printf '%s\n' "address,computer,computeruser,devices" "somchai@demo.test,PC1,$first,3" \
        "malee@demo.test,pc1,$first,1" "anna@demo.test,pc1,$second,1" \
        "bo@demo.test,pc1,nobody-of-that-name,1" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --kit ansible
    expect_code 0
    expect_err 'the second of (its|their) person'
    home=$(home_of "$first") other=$(home_of "$second")
    echo mine >"$home/mine"
    find "$home" "$other" -printf '%p %m %u\n' | sort -u >before

    play deploy
    expect_out 'changed=[1-9].*failed=0' 'Not on this computer: .*nobody-of-that-name'
    diff -r "$tree/thunderbird" "$home/.thunderbird" || fail "Thunderbird's files are others"
    expect_same "$tree/STEPS.th.txt" "$home/mailadvisor/somchai@demo.test/STEPS.th.txt"
    expect_file "$home/mailadvisor/malee@demo.test/thunderbird/profiles.ini" \
        "$other/mailadvisor/anna@demo.test/STEPS.en.txt"
    [[ -z $(find "$home"/.thunderbird "$home"/mailadvisor \( -perm /077 -o ! -user "$first" \)) ]] ||
        fail "others may read it"
    [[ -z $(find root.d/var/lib/mailadvisor/accounts/{somchai,malee,anna}* -perm /077) ]] ||
        fail "others may read what was unpacked"

    play deploy
    expect_out 'changed=0 .*failed=0'

    play undo
    expect_out 'changed=[1-9].*failed=0'
    grep -qx 'mailadvisor-rollout,undone,[0-9a-f]*' out.d/ansible/reports/pc1.csv ||
        fail "the report does not say undone"
    diff before <(find "$home" "$other" -printf '%p %m %u\n' | sort -u) ||
        fail "something was left"
    expect_no root.d/var/lib/mailadvisor
    play undo
    expect_out 'changed=0 .*failed=0'
}

case_AnsibleLeavesAProfileInUseAndRemovesWhatIsNotWantedAnyMore() {
    local first home prefs source
    first=$(person 1)
    printf '%s\n' "address,computer,computeruser" "somchai@demo.test,pc1,$first" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --client evolution --kit ansible
    expect_code 0
    home=$(home_of "$first")
    play deploy
    prefs=$(echo "$home"/.thunderbird/*/prefs.js)
    for source in out.d/pc1/somchai@demo.test/evolution/sources/*; do
        expect_same "$source" "$home/.config/evolution/sources/${source##*/}"
    done
    echo '// used' >>"$prefs"
    printf '%s\n' "address,computer,computeruser" "malee@demo.test,pc1,$first" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --kit ansible
    expect_code 0

    play deploy
    expect_out 'left as it is.*thunderbird'
    grep -q '^// used' "$prefs" || fail "a profile in use was replaced"
    expect_file "$home/.thunderbird/profiles.ini"
    expect_no "$home/mailadvisor/somchai@demo.test" "$home/.config"
    play undo
    expect_file "$prefs"
    expect_no "$home/mailadvisor"
}

case_AnsiblesReportsComeBackWithRollout() {
    local first second home
    first=$(person 1) second=$(person 2)
    printf '%s\n' "address,computer,computeruser" "somchai@demo.test,PC1,$first" \
        "malee@demo.test,pc2,$second" "bo@demo.test,pc2,nobody-of-that-name" \
        "anna@demo.test,pc3,$first" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --kit ansible
    # The person's own profile at the first computer; the third is not switched on.
    root=pc1.d
    home=$(home_of "$first")
    mkdir "$home/.thunderbird" && echo mine >"$home/.thunderbird/profiles.ini"
    ((EUID != 0)) || chown -R "$first" "$home/.thunderbird"
    play deploy --limit pc1
    root=pc2.d
    home=$(home_of "$second")
    play deploy --limit pc2
    reported kept done failed not-seen
    expect_err 'in place: 1, .*by hand: 1, failed: 1, .*not seen yet: 1'

    # What was placed and is in use by now is in place.
    echo '// used' >>"$(echo "$home"/.thunderbird/*/prefs.js)"
    play deploy --limit pc2
    expect_out 'left as it is'
    reported kept done failed not-seen

    # Where the play itself fails, the report says so.
    root=pc3.d
    home_of "$first" >/dev/null
    echo broken >out.d/ansible/archives/pc3/accounts.tar
    try_play deploy --limit pc3
    expect_code 2
    expect_out 'Failed at: Unpack'
    reported kept done failed failed
}

# reported STATE…: those of the roster's people, as they come back.
reported() {
    cat out.d/ansible/reports/*.csv >reports.csv
    run deploy roster.csv -o out.d --client thunderbird --kit ansible --rollout reports.csv
    expect_code 0
    [[ $(jq -r .rollout out | tr '\n' ' ') == "$* " ]] ||
        fail "states are $(jq -r .rollout out | tr '\n' ' ')"
}

case_AKitHoldsNothingOfTheRosterInItsPlaysAndFollowsTheRoster() {
    printf '%s\n' "address,computer,computeruser" "somchai@demo.test,PC1,anna" \
        "{{7*7}}@demo.test,pc1,bo" "x@demo.test,," "y@demo.test,all,anna" \
        "z@demo.test,pc1,{{8*8}}" "-@demo.test,PC1[1:9],anna" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --kit ansible
    expect_code 0
    expect_err '4 accounts are not in the kit'
    [[ $(jq -r 'select(.warnings) | .address' out | tr '\n' ' ') == \
        "x@demo.test y@demo.test z@demo.test -@demo.test " ]] ||
        fail "named are $(jq -r 'select(.warnings) | .address' out | tr '\n' ' ')"
    ! grep -rqE 'demo|somchai|anna|pc1' out.d/ansible/{deploy,undo}.yml out.d/ansible/tasks ||
        fail "a play names somebody"
    ! grep -qrE --exclude=accounts.tar '\{\{[78]' out.d/ansible || fail "a template from the roster"
    (cd out.d/ansible && find . -type f -exec sha256sum {} + | sort) >first
    run deploy roster.csv -o out.d --client thunderbird --kit ansible
    expect_code 0
    (cd out.d/ansible && find . -type f -exec sha256sum {} + | sort) >second
    expect_same first second

    printf '%s\n' "address,computer,computeruser" "somchai@demo.test,PC2,anna" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --kit ansible
    expect_code 0
    [[ $(ls out.d/ansible/archives) == pc2 && $(ls out.d/ansible/host_vars) == pc2 ]] ||
        fail "the other computer is still there"
    ! grep -q pc1 out.d/ansible/inventory.yml || fail "it is still in the inventory"
}

case_AKitIsRefusedWhereItsAccountsWouldNotStandByComputer() {
    printf '%s\n' "address,computer,computeruser" "somchai@demo.test,PC1,anna" >roster.csv
    local wrong
    for wrong in '--kit ansible --group-by user' '--kit ansible --archive zip' '--kit salt'; do
        # shellcheck disable=SC2086 # words
        run deploy roster.csv -o other.d --client thunderbird $wrong
        expect_code 2
        expect_err '→ '
    done
    run deploy roster.csv -o other.d --client thunderbird --kit ansible --dry-run
    expect_code 0
    expect_no other.d
}

case_TheReportsOfAKitComeBackAsATableAndInTheReport() {
    local id
    printf '%s\n' "address,computer,computeruser" "somchai@demo.test,PC1,anna" \
        "malee@demo.test,PC1,bo" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --rollout reports.csv
    expect_code 2
    expect_err '--rollout belongs to a kit'
    run deploy roster.csv -o out.d --client thunderbird --kit windows
    expect_code 0
    id=$(sed -n 's/^person\*\([0-9a-f]*\).*/\1/p' out.d/windows/people/pc1/anna/files.txt)
    printf '"PC1","mailadvisor-rollout,done,%s,source-writable"\r\n' "$id" >reports.csv

    run deploy roster.csv -o out.d --client thunderbird --kit windows --rollout reports.csv \
        --report report.html
    expect_code 0
    expect_err 'Accounts in place: 1, .*not seen yet: 1'
    jq -se 'map(.rollout) == ["done", "not-seen"]' out >/dev/null || fail "other states"
    grep -q '^malee@demo.test,.*,PC1,bo,not-seen' out.d/rollout.csv || fail "no row"
    grep -q 'No report yet' report.html || fail "the report does not say who is not seen"
}
