# Bad input and faults: each a clear sentence with the next step, its own exit code, nothing written.

# faulty DOMAIN CODE PATTERN…: what `advise` says about somchai@DOMAIN, in both languages.
faulty() {
    local domain=$1 expected=$2
    shift 2
    signed_in advise "somchai@$domain" --devices 2 --save-facts facts.json
    expect_code "$expected"
    expect_err "$@" '→ .+'

    run advise "somchai@$domain" --facts facts.json --lang th
    expect_err '\p{Thai}{5}' '→ .*\p{Thai}{5}'

    run advise "somchai@$domain" --facts facts.json --json
    expect_code "$expected"
    expect_json '.error | .code != "" and (.text | length > 10) and (.remedy | length > 10)'
    expect_json '.account == null or .error.code == "refused"'
}

case_AnAddressWithoutAtIsRefused() {
    run advise somchai.demo.test
    expect_code 2
    expect_err 'the @ is missing' '→ Type the whole address'
    expect_nothing_on_stdout

    run advise somchai.demo.test --lang th
    expect_code 2
    expect_err 'ไม่มี' '→ '
}

case_AnEmptyDomainIsRefused() {
    run advise somchai@
    expect_code 2
    expect_err 'after the @ is missing' '→ '
}

case_AnImpossibleDomainIsRefused() {
    run discover 'somchai@demo..test'
    expect_code 2
    run discover $'somchai@demo.test\nX-Evil: 1'
    expect_code 2
}

case_AServerThatIsNoHostNameIsRefused() {
    local host
    for host in a:25 .. 999.999.999.999 0x7f.1 2130706433 1.2.3; do
        run advise somchai@demo.test --server "$host"
        expect_code 2
        expect_err 'cannot be the name of a server' '→ '
        expect_nothing_on_stdout
    done
}

case_WithoutNetworkNothingIsAskedAndNobodyBlamed() {
    run advise somchai@gmail.com --offline --json
    expect_code 4
    expect_json '.facts.endpoints == []' '.facts.discovery.candidates != []' '.account == null'
    run advise somchai@demo.test --server mail.demo.test --offline
    expect_code 3
    expect_err 'Because of --offline nothing was asked' '→ .*--offline'
}

case_WrongUseSaysWhatIsWrong() {
    run advise somchai@demo.test --nonsense
    expect_code 2
    expect_err -- '--nonsense'
    run advise somchai@demo.test --devices many
    expect_code 2
    expect_err 'many'
    run advise somchai@demo.test --facts nowhere.json
    expect_code 2
    expect_err 'cannot be read' '→ '
}

case_AnErrorIsOneJsonObjectToo() {
    run advise somchai.demo.test --json

    expect_code 2
    expect_json '.error.code == "invalid-input"' '.error.text | length > 0' '.error.remedy | length > 0'
}

case_AnUnknownTopLevelDomainIsNotFound() {
    faulty company.nosuchtld 3 'No mail server was found for company.nosuchtld' '→ Check the part after'
}

case_ADomainWithoutMailIsNotFound() {
    faulty nomail.test 3 'No mail server'
}

case_AnUnreachableNameServiceIsSaid() {
    run_alone advise somchai@demo.test --resolver 127.0.0.9:1 --timeout 4

    expect_code 3
    expect_err 'name service \(DNS\)' '→ Check the network connection'
}

case_ANameServiceThatFailsIsSaid() {
    faulty servfail.test 3 'name service \(DNS\)'
    rm -f facts.json
    faulty refusing.test 3 'name service \(DNS\)'
}

case_RefusedPortsAreSaid() {
    faulty refused.test 4 'none of them answers' 'mail.refused.test'
}

case_SilentPortsAreSaid() {
    faulty silent.test 4 'none of them answers'
}

case_AnExpiredCertificateIsSaidWithItsDate() {
    faulty expired.test 5 'expired on 1 April 2025' 'Do not enter the password'
}

case_ASelfSignedCertificateIsSaid() {
    faulty selfsigned.test 5 'signed its certificate itself'
}

case_AnIncompleteChainIsSaid() {
    faulty incomplete.test 5 'mail.incomplete.test'
    expect_json '[.facts.endpoints[] | .tls.problems? // empty | .[]] | unique == ["incomplete-chain"]'
}

case_AnUnknownAuthorityIsSaid() {
    # shellcheck disable=SC2086 # CONNECT_TO is a list of words
    run_alone advise somchai@demo.test --resolver "$RESOLVER" --server mail.demo.test $CONNECT_TO

    expect_code 5
    expect_err 'mail.demo.test'
    expect_out 'could not be proven'
}

case_TheHostersNameIsProposedForTheSharedHost() {
    faulty company.test 5 's12.hoster.test' '--server s12.hoster.test'

    signed_in advise somchai@company.test --devices 2 --server s12.hoster.test --json
    expect_code 0
    expect_json '.account.incoming.host == "s12.hoster.test"' '.facts.mailbox.messages == 3'
}

case_AServerWithoutTlsIsNotUsed() {
    faulty plain.test 5 'offers no encrypted connection' 'Do not enter the password'
}

case_NoPasswordIsSentWhereTheServerIsNotProven() {
    local domain
    for domain in expired selfsigned incomplete plain; do
        signed_in advise somchai@$domain.test --devices 2
    done

    # Dovecot writes down each attempt to sign in, refused ones as well.
    ! grep -qE 'user=<somchai@(expired|selfsigned|incomplete|plain)\.test>' "$LAB_DIR/log/dovecot.log" ||
        fail "$(grep -E 'user=<somchai@(expired|selfsigned|incomplete|plain)' "$LAB_DIR/log/dovecot.log")"
}

case_ARefusedSignInStillGivesTheAdvice() {
    last="advise with a wrong password"
    # shellcheck disable=SC2086
    "$program" advise somchai@demo.test --devices 3 --lang en --password-fd 4 $LAB_OPTIONS \
        4< <(echo wrong) >out 2>err
    code=$?

    expect_code 6
    expect_out 'as IMAP'
    expect_err 'did not accept the user name or the password' '→ Stop typing the password for now'
}

case_AMalformedAutoconfigFileIsNamedAndOtherSourcesCount() {
    run discover somchai@malformed.test --json

    expect_json '[.attempts[] | select(.source == "autoconfig") | .outcome] | unique == ["failed"]' \
        '[.attempts[] | select(.source == "autoconfig") | .reason] | all(. != "none")'
}

case_AWebPageInsteadOfAFileIsNamed() {
    run discover somchai@html.test --json

    expect_json '[.attempts[] | select(.source == "autoconfig") | .reason] == ["html-instead-of-xml"]'
}

case_BrokenFactsAreRefused() {
    echo '{"schema":"mailadvisor.facts.v1","endpoints":7}' >facts.json
    run_alone advise somchai@demo.test --facts facts.json
    expect_code 2
    expect_err 'facts.json: endpoints'
    expect_nothing_on_stdout
}
