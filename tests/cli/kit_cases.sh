# deploy --kit: what other tools hand out.

# play NAME: runs a play of the kit on this machine, with home folders below root.d.
play() {
    last="ansible-playbook $1"
    (cd out.d/ansible && ANSIBLE_LOCALHOST_WARNING=False ansible-playbook "$1.yml" -c local \
        -e ansible_become=false -e "mailadvisor_root=$OLDPWD/root.d" \
        -e ansible_python_interpreter="$(command -v python3)" -e "ansible_remote_tmp=$HOME/ansible") \
        >out 2>err </dev/null
    code=$?
    expect_code 0
}

home_below_root() {
    echo "root.d$(getent passwd "$(id -un)" | cut -d: -f6)"
}

case_AnsibleHandsOutTheFilesOnceAndTakesThemBack() {
    printf '%s\n' "address,computer,computeruser,devices" "somchai@demo.test,PC1,$(id -un),3" \
        "malee@demo.test,pc1,$(id -un),1" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --kit ansible
    expect_code 0
    expect_err '1 account is the second'
    local home tree=out.d/PC1/somchai@demo.test
    home=$(home_below_root)
    mkdir -p "$home"
    echo mine >"$home/mine"
    find root.d ! -path 'root.d/var*' -printf '%P %m\n' | sort >before

    play deploy
    expect_out 'changed=[1-9].*failed=0'
    diff -r "$tree/thunderbird" "$home/.thunderbird" || fail "Thunderbird's files are others"
    expect_same "$tree/STEPS.th.txt" "$home/mailadvisor/somchai@demo.test/STEPS.th.txt"
    expect_file "$home/mailadvisor/malee@demo.test/thunderbird/profiles.ini"
    [[ -z $(find "$home"/.thunderbird "$home"/mailadvisor root.d/var/lib/mailadvisor/accounts/* \
        -perm /077) ]] || fail "others may read it"

    play deploy
    expect_out 'changed=0 .*failed=0'

    play undo
    expect_out 'changed=[1-9].*failed=0'
    diff before <(find root.d ! -path 'root.d/var*' -printf '%P %m\n' | sort) ||
        fail "something was left"
    expect_no root.d/var/lib/mailadvisor
    play undo
    expect_out 'changed=0 .*failed=0'
}

case_AnsibleLeavesAProfileInUseAndRemovesWhatIsNotWantedAnyMore() {
    printf '%s\n' "address,computer,computeruser" "somchai@demo.test,pc1,$(id -un)" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --client evolution --kit ansible
    expect_code 0
    local home prefs source
    home=$(home_below_root)
    play deploy
    prefs=$(echo "$home"/.thunderbird/*/prefs.js)
    for source in out.d/pc1/somchai@demo.test/evolution/sources/*; do
        expect_same "$source" "$home/.config/evolution/sources/${source##*/}"
    done
    echo '// used' >>"$prefs"
    printf '%s\n' "address,computer,computeruser" "malee@demo.test,pc1,$(id -un)" >roster.csv
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

case_AKitHoldsNothingOfTheRosterInItsPlaysAndFollowsTheRoster() {
    printf '%s\n' "address,computer,computeruser" "somchai@demo.test,PC1,anna" \
        "{{7*7}}@demo.test,pc1,bo" "x@demo.test,," "y@demo.test,all,anna" \
        "z@demo.test,pc1,{{8*8}}" "-@demo.test,PC1[1:9],anna" >roster.csv
    run deploy roster.csv -o out.d --client thunderbird --kit ansible
    expect_code 0
    expect_err '4 accounts are not in the kit'
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
