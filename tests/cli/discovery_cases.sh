# Finding servers: what is remembered, the company's own file, what the domain's admin should know.

case_OfflineRemembersWhatWasFoundAndNotWhoAsked() {
    export XDG_CACHE_HOME=$PWD/cache
    run discover somchai@demo.test
    run discover malee@demo.test --offline --json

    expect_code 0
    jq -e '.candidates[0].username == "malee@demo.test" and any(.hints[]; .code == "remembered")' \
        out >/dev/null || fail "not remembered"
    ! grep -rq somchai cache || fail "the cache says who asked"
    [[ -z $(find cache -perm /077 -type f) ]] || fail "others may read the cache"
}

case_OfflineKnowsNothingOfOthers() {
    export XDG_CACHE_HOME=$PWD/cache
    run discover somchai@demo.test --offline

    expect_code 3
}

case_TheCompanysOwnFileCountsMost() {
    export XDG_CACHE_HOME=$PWD/cache XDG_CONFIG_HOME=$PWD/config
    mkdir -p config/mailadvisor/isp
    cat >config/mailadvisor/isp/demo.test.xml <<'XML'
<clientConfig version="1.1"><emailProvider id="demo.test">
  <incomingServer type="imap"><hostname>own.demo.test</hostname><port>993</port>
    <socketType>SSL</socketType><authentication>password-cleartext</authentication>
    <username>%EMAILADDRESS%</username></incomingServer>
</emailProvider></clientConfig>
XML
    run discover somchai@demo.test --json

    expect_code 0
    jq -e '.candidates[0] | .source == "override" and .host == "own.demo.test" and .trusted' out \
        >/dev/null || fail "not the company's"
}

case_ProbeTellsTheAdminWhatIsPublishedButNotTrue() {
    run probe somchai@refused.test --json

    expect_code 4
    jq -e '[.discovery.lints[] | select(.code == "published-closed")] | length == 1' out >/dev/null ||
        fail "no lint, or several"
    run probe somchai@expired.test
    expect_out 'mail.expired.test:993'
}

case_BulkRefusesOptionsItDoesNotCarryOut() {
    printf '%s\n' address somchai@demo.test >roster.csv
    local option
    for option in '--user x' '--save-facts facts.json' --accept-untrusted --ask-password \
        --send-address; do
        # shellcheck disable=SC2086
        run deploy roster.csv -o out.d --client thunderbird $option
        expect_code 2
        expect_err "${option%% *}|--password"
        expect_err '→ '
    done
    expect_no out.d
}
