# shellcheck shell=bash
# What a domain publishes, against what is true.

case_TheAuditsDomainIsWhatWriteAndServeTake() {
    run audit demo.test --save-domain domain.json
    expect_file domain.json

    run_alone write --client publish --domain domain.json -o files
    expect_code 0
    find files -name config-v1.1.xml | grep -q . || fail "nothing is published"

    "$program" serve --domain domain.json --listen 127.0.0.1:0 >served 2>served.err &
    local served=$! end=$((SECONDS + 20))
    until grep -qo '127\.0\.0\.1:[1-9][0-9]*' served served.err || ((SECONDS > end)); do
        sleep 0.1
    done
    local place
    place=$(grep -oh '127\.0\.0\.1:[1-9][0-9]*' served served.err | head -1)
    curl -s --max-time 10 -H 'Host: autoconfig.demo.test' \
        "http://$place/mail/config-v1.1.xml?emailaddress=somchai@demo.test" >answer.xml
    kill $served
    wait $served
    [[ $(xmllint --xpath 'count(//incomingServer|//outgoingServer)' answer.xml) == 6 ]] ||
        fail "not six servers are served: $(head -c 300 answer.xml served.err)"
}

case_AFaultEndsWithNineUntilItIsIgnoredOrOld() {
    run audit expired.test --json
    expect_code 9
    cp out before.json
    [[ $(jq -r '[.findings[] | select(.severity == "fault").code] | unique | join(" ")' out) \
        == *certificate-expired* ]] || fail "it is $(jq -c '[.findings[].code]' out)"
    local codes
    mapfile -t codes < <(jq -r '[.findings[] | select(.severity == "fault").code] | unique[]' out)

    run audit expired.test "${codes[@]/#/--ignore=}" --ignore 'certificate-expired:new on Monday'
    expect_code 0
    expect_out 'new on Monday' 'Nothing else is wrong'

    run audit expired.test --since before.json
    expect_code 0
    expect_out 'Nothing has changed'

    run audit expired.test --ignore no-such-code
    expect_code 2

    run audit demo.test --since before.json
    expect_code 2
    expect_err 'saved for another domain'
}

case_FactsInAnotherOrderAreNothingNew() {
    run audit demo.test --json --save-facts facts.json
    cp out before.json
    jq '.discovery.attempts |= reverse | .discovery.candidates |= reverse
        | .discovery.lints |= reverse | .endpoints |= reverse
        | .published |= map_values(if type == "array" then reverse else . end)' \
        facts.json >turned.json
    ! cmp -s facts.json turned.json || fail "they stand as before"

    run audit demo.test --json --facts turned.json --since before.json

    jq -e '.changes == {"new": [], "gone": []}' out >/dev/null || fail "$(jq -c .changes out)"
    cmp -s <(jq 'del(.changes)' out) before.json || cmp -s <(jq 'del(.changes)' out) <(jq . before.json) ||
        fail "the same facts are judged otherwise"
}

case_ADomainThatIsNotThereEndsWithThree() {
    run audit no-such-domain.test
    expect_code 3
    run audit --domains /dev/null
    expect_code 0
    run audit 'not a domain'
    expect_code 2
}

case_EveryRuleOfTheAuditIsPrinted() {
    run audit --rules --json
    jq -e '.rulesVersion > 0 and (.rules | length) > 60
        and (.rules | all(.text != "" and .fix != "" and .source != "" and .severity != ""))' out \
        >/dev/null || fail "a rule lacks something"
    run audit --rules
    expect_code 0
    expect_out 'certificate-expired' 'srv-target-unknown'
}
