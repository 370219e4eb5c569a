# Advice, discovery and probing on servers that are as they should be.

somchai=somchai@demo.test

case_AdvisesImapForThreeDevices() {
    signed_in advise $somchai --devices 3 --webmail yes

    expect_code 0
    expect_out 'as IMAP' '83\.[0-9] MB of 100 MB' 'mail\.demo\.test +993 +TLS' 'empty Trash and Junk'
}

case_AdvisesPop3ForOneDeviceThatMustRelieveTheServer() {
    signed_in advise $somchai --devices 1 --webmail no --backup yes --json

    expect_code 0
    expect_json '.recommendation.protocol == "pop3"' '.account.incoming.protocol == "pop3"' \
        '.account.pop3.leaveOnServer == true' '.recommendation.retentionDays > 0' \
        '.account.pop3.deleteAfterDays == .recommendation.retentionDays' \
        '.recommendation.reasons | length > 0'
}

case_SpeaksThaiAndEnglishFromTheSameFacts() {
    signed_in advise $somchai --devices 3 --lang th --save-facts facts.json
    expect_code 0
    expect_out 'แนะนำให้ตั้งเป็นแบบ IMAP' 'MB จาก 100 MB'

    run advise $somchai --devices 3 --lang en --facts facts.json
    expect_code 0
    expect_out 'Set this account up as IMAP'
}

case_NeedsNoNetworkToJudgeSavedFactsAndGivesTheSameBytes() {
    signed_in advise $somchai --devices 2 --save-facts facts.json --json
    mv out live
    run_alone advise $somchai --devices 2 --facts facts.json --json --resolver 127.0.0.9:1
    expect_code 0
    expect_same live out
    mv out first

    run_alone advise $somchai --devices 2 --facts facts.json --json
    expect_same first out
}

case_TakesTheLanguageOfTheSystem() {
    LC_ALL=th_TH.UTF-8 "$program" rules >out 2>err
    grep -q 'กฎที่ใช้แนะนำ' out || last="rules in Thai" fail "not Thai"
}

case_FillsEveryFieldOfTheContractFromTheLiveServer() {
    signed_in advise $somchai --devices 3 --webmail yes --backup no --shared no --json

    expect_code 0
    expect_json '.schema == "mailadvisor.advice.v1"' '.address == "somchai@demo.test"' \
        '.facts.schema == "mailadvisor.facts.v1"' '.facts.address == "somchai@demo.test"' \
        '.facts.login == "somchai@demo.test"' '.facts.observedAt | test("^20[0-9-]+T[0-9:]+Z$")' \
        '.facts.observedFrom | length > 0'
    expect_json '.facts.discovery.attempts | all(keys | contains(["source","url","outcome","reason","milliseconds"]))' \
        '[.facts.discovery.attempts[] | select(.outcome == "found") | .source] | contains(["autoconfig","well-known"])' \
        '.facts.discovery.candidates | all(.host == "mail.demo.test" and .trusted and (.auth | length > 0)
            and .username == "somchai@demo.test" and .system != "" and (.confirmedBy | length > 0))' \
        '[.facts.discovery.candidates[] | select(.source == "autoconfig") | .port] | sort == [110,143,465,587,993,995]' \
        '.facts.discovery.conflicts == []'
    expect_json '[.facts.endpoints[] | select(.state == "open") | .port] | sort == [110,143,465,587,993,995]' \
        '.facts.endpoints | map(select(.state == "open")) | all(.tls.verified and .tls.problems == []
            and .address == "127.0.0.2" and .reason == "none" and .tls.version == "TLSv1.3"
            and (.tls.cipher | length > 0) and (.greeting | length > 0)
            and (.capabilities.afterTls | length > 0) and (.auth | index("PLAIN")) != null)' \
        '.facts.endpoints | map(select(.security == "starttls" and .state == "open"))
            | all(.capabilities.beforeTls | length > 0)' \
        '.facts.endpoints | map(select(.state == "open") | .tls.certificate)
            | all(.subject == "CN=mail.demo.test" and (.issuer | test("Lab Intermediate"))
                and (.names | index("mail.demo.test")) != null and .key == "EC P-256"
                and (.sha256 | length == 64) and .notBefore < .notAfter)'
    expect_json '.facts.mailbox.limitBytes == 104857600' '.facts.mailbox.usedBytes / 104857600 > 0.82' \
        '.facts.mailbox.messages == 432' \
        '.facts.mailbox.growthBytesPerDay > 300000 and .facts.mailbox.growthBytesPerDay < 600000' \
        '[.facts.mailbox.folders[].role] | contains(["inbox","sent","trash","junk","other"])' \
        '[.facts.mailbox.folders[] | select(.name == "ใบแจ้งหนี้")] | length == 1' \
        '.facts.mailbox.folders[] | select(.role == "inbox") | .messages == 240 and .bytes > 48000000
            and (.oldest | test("^20"))'
    expect_json '.needs.devices == 3 and .needs.webmail == "yes" and .needs.backup == false' \
        '.recommendation.protocol == "imap" and .recommendation.strength == "decided"' \
        '.recommendation.reasons + .recommendation.cautions
            | length > 3 and all((.paragraphs | length > 0) and (.text | length > 0) and (.rule | length > 0))' \
        '.recommendation.remedies | length > 0 and all(keys | contains(["id","who","freesBytes","lastsDays","text"]))' \
        '.recommendation | keys | contains(["undetermined","whatWouldChangeIt","retentionDays"])' \
        '.recommendation.forecast | .precision == "day" and (.fullOn | test("^20"))'
    expect_json '.account.schema == "mailadvisor.account.v1"' \
        '.account.incoming | .host == "mail.demo.test" and .port == 993 and .security == "tls"
            and .protocol == "imap" and .auth == ["password-cleartext"]' \
        '.account.outgoing | .port == 465 and .protocol == "smtp"' 'has("error") | not'
}

case_SaysOfEachQuestionWhatWouldChangeTheAdvice() {
    signed_in advise $somchai --devices 1 --webmail no --backup yes --json

    expect_json '.recommendation.whatWouldChangeIt | length > 0
        and all(keys | contains(["fact","to","protocol","text"])) and any(.protocol == "imap")'
}

case_PutsFreeingSpaceFirstInAFullMailbox() {
    signed_in advise wipa@demo.test --devices 2 --json

    expect_code 0
    expect_json '[.recommendation | .. | .rule? // empty] | any(. == "full")' \
        '.recommendation.remedies | length > 0'
}

case_KnowsNoLimitFromNoAnswer() {
    signed_in advise nolimit@demo.test --devices 2 --json

    expect_code 0
    expect_json '.facts.mailbox.limitBytes | type == "object"' '.facts.mailbox.messages == 5'
}

case_ReadsThePasswordFromStandardInputAndFromACommand() {
    last="--password-stdin"
    # shellcheck disable=SC2086
    printf '%s\n' "$PASSWORD" | "$program" advise $somchai --json --password-stdin $LAB_OPTIONS >out 2>err
    expect_json '.facts.mailbox.messages == 432'

    # The command's own file lies outside the case's folder, which must not hold the password.
    run advise $somchai --json --password-command "sed -n s/^PASSWORD=//p $LAB_DIR/lab.env"
    expect_code 0
    expect_json '.facts.mailbox.messages == 432'
}

case_AdvisesWithoutAPasswordToo() {
    run advise $somchai --devices 3 --json

    expect_code 0
    expect_json '.recommendation.protocol == "imap"' '.facts.mailbox.usedBytes.unknown | length > 0'
}

case_TakesTheQuotaThatThePersonReadInWebmail() {
    run advise $somchai --devices 1 --backup yes --quota 500M --used 480M --json

    expect_code 0
    expect_json '.needs.quotaBytes == 524288000' '.needs.usedBytes == 503316480'
}

case_DiscoversWithoutProbing() {
    run discover $somchai --json

    expect_code 0
    expect_json '.schema | startswith("mailadvisor.")' \
        '.attempts | length > 5' '.candidates | length >= 12' 'has("endpoints") | not'
}

case_FindsByGuessingWhatNobodyPublishes() {
    signed_in advise somchai@guess.test --devices 2 --json

    expect_code 0
    expect_json '.account.incoming.host == "mail.guess.test"' \
        '.facts.discovery.candidates | length > 0 and all(.source == "guess")'
}

case_FindsTheOtherPortsThatADomainPublishes() {
    run discover somchai@high.test --json

    expect_json "[.candidates[] | select(.source == \"autoconfig\" and .protocol == \"imap\") | .port]
        | sort == [$IMAP_PORT,$IMAPS_PORT]"
}

case_ProbesAnAddressOrAHost() {
    run probe mail.demo.test --json
    expect_code 0
    expect_json '.schema == "mailadvisor.facts.v1"' \
        '[.endpoints[] | select(.state == "open")] | length == 6'

    run probe $somchai
    expect_code 0
    expect_out 'IMAP +993 +TLS +ready' 'SCRAM-SHA-256'
}

case_TakesTheServerThatThePersonNames() {
    run advise somchai@nosuch.test --server mail.demo.test --devices 2 --json

    expect_code 0
    expect_json '.account.incoming.host == "mail.demo.test"' '.account.address == "somchai@nosuch.test"'
}

case_RecommendsPop3WhereThereIsNoImap() {
    signed_in advise somchai@pop3only.test --devices 3 --json

    expect_code 0
    expect_json '.recommendation.protocol == "pop3"' '.facts.mailbox.messages == 8'
}

case_ChangesNothingInTheMailbox() {
    local mailbox=$LAB_DIR/mail/malee@demo.test/Maildir
    find "$mailbox/cur" "$mailbox/new" -type f -printf '%f %T@\n' | sort >before
    signed_in advise malee@demo.test --devices 2
    expect_code 0

    find "$mailbox/cur" "$mailbox/new" -type f -printf '%f %T@\n' | sort >after
    expect_same before after
}
