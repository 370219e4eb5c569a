# What must be true of a real Cyrus 3.6.

# probe_json [OPTION…]: the facts about alice.
probe_json() {
    signed_in probe alice@cyrus.test --user alice --json "$@"
}

# endpoint PORT FILTER: a value of one port.
endpoint() {
    jq -r --argjson port "$1" ".endpoints[] | select(.port == \$port) | $2" out
}

expect_equal() {
    [[ $1 == "$2" ]] || fail "is '$1', not '$2'"
}

case_AsksForAllCapabilitiesWhereTheGreetingNamesSome() {
    probe_json

    expect_code 0
    expect_equal "$(endpoint 993 '.greeting | test("QUOTA|IDLE")')" false
    expect_equal "$(endpoint 993 '.capabilities.afterTls | index("QUOTA") != null')" true
    expect_equal "$(endpoint 993 '.capabilities.afterTls | index("IDLE") != null')" true
}

case_SeesTheSameBehindStartTls() {
    probe_json

    expect_equal "$(endpoint 143 .state)" open
    expect_equal "$(endpoint 143 .tls.verified)" true
    expect_equal "$(endpoint 143 '.auth | sort | join(" ")')" "$(endpoint 993 '.auth | sort | join(" ")')"
    expect_equal "$(endpoint 143 '.capabilities.beforeTls | index("LOGINDISABLED") != null')" true
}

case_UnderstandsItsPop3() {
    probe_json

    for port in 995 110; do
        expect_equal "$(endpoint $port .tls.verified)" true
        expect_equal "$(endpoint $port '.capabilities.afterTls | index("UIDL") != null')" true
        expect_equal "$(endpoint $port '.auth | index("USER") != null')" true
    done
}

# Its binding on TLS 1.3 is not the one of RFC 9266: refused as a protocol, not as a password.
case_SignsInThoughItsChannelBindingIsAnother() {
    probe_json

    expect_equal "$(endpoint 993 '.auth | index("SCRAM-SHA-256-PLUS") != null')" true
    expect_equal "$(jq -r '.mailbox | .login + " " + .mechanism' out)" "accepted SCRAM-SHA-256"
}

case_ReadsQuotaFoldersAndDates() {
    probe_json

    expect_equal "$(jq .mailbox.limitBytes out)" $((2048 * 1024))
    expect_equal "$(jq '.mailbox.usedBytes >= 600000 and .mailbox.usedBytes < 700000' out)" true
    expect_equal "$(jq -r '[.mailbox.folders[].role] | sort | join(" ")' out)" "inbox sent trash"
    expect_equal "$(jq '.mailbox.folders[] | select(.role == "inbox") | .messages' out)" 6
    expect_equal "$(jq -r '.mailbox.folders[] | select(.role == "inbox") | .oldest[:10]' out)" \
        "$(date -u -d '180 days ago' +%F)"
    expect_equal "$(jq '.mailbox.growthBytesPerDay > 2000' out)" true
}

case_ChangesNothingByLooking() {
    local before
    before=$(flags_of alice)

    probe_json

    expect_equal "$(flags_of alice)" "$before"
    [[ $before == *UNSEEN\ 6* ]] || fail "no unread mail: $before"
}

case_CountsThroughPop3WhereThereIsNoImap() {
    probe_json --connect-to "mail.cyrus.test:993:$ADDRESS:9" --connect-to "mail.cyrus.test:143:$ADDRESS:9"

    expect_equal "$(jq -r .mailbox.login out)" accepted
    expect_equal "$(jq .mailbox.messages out)" 6
    expect_equal "$(jq -c .mailbox.limitBytes out)" '{"unknown":"not-offered"}'
}

case_SaysThatThePasswordIsWrong() {
    run probe alice@cyrus.test --user alice --json --password-fd 4 4< <(echo wrong)

    expect_code 6
    expect_equal "$(jq -r '.mailbox | .login + " " + .loginReason' out)" "refused password-wrong"
}

case_NamesItsSoftware() {
    run probe mail.cyrus.test

    expect_out 'Cyrus'
}
