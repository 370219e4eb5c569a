# What mail programs are answered, read by parsers that share no code of ours.

question() {
    printf '<?xml version="1.0"?><Autodiscover xmlns="http://schemas.microsoft.com/exchange/%s"><Request><EMailAddress>%s</EMailAddress><AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>' \
        autodiscover/outlook/requestschema/2006 "$1"
}

served() {
    domain_file >domain.json
    serve --domain domain.json "$@"
}

case_TheAnswersAreTheWritersFiles() {
    served || return
    "$program" write --client publish --domain domain.json -o files --lang en >written 2>&1 ||
        fail "write: $(cat written)"
    ask autoconfig.served.test "/mail/config-v1.1.xml?emailaddress=a%40served.test"
    expect_code 200
    expect_head '^content-type: text/xml'
    cmp -s out files/publish/www/mail/config-v1.1.xml || fail "other bytes than the writer's"
    expect_xml '//incomingServer[1]/@type' imap
    ask autodiscover.served.test /Autodiscover/Autodiscover.xml
    cmp -s out files/publish/www/autodiscover/without-php.xml || fail "other Autodiscover bytes"
}

case_AutodiscoverNamesThePersonsLogin() {
    served || return
    ask autodiscover.served.test /autodiscover/autodiscover.xml -H 'Content-Type: text/xml' \
        --data "$(question somchai@served.test)"
    expect_code 200
    expect_xml "//*[local-name()='Protocol'][1]/*[local-name()='LoginName']" somchai@served.test
    expect_xml "//*[local-name()='Protocol'][1]/*[local-name()='Port']" 993
    ask autodiscover.served.test /autodiscover/autodiscover.xml --data "$(question a@elsewhere.test)"
    expect_code 200
    expect_xml "//*[local-name()='ErrorCode']" 600
    ask autodiscover.served.test \
        '/autodiscover/autodiscover.json?Email=a%40served.test&Protocol=Autodiscoverv1'
    jq -e '.Url == "https://autodiscover.served.test/autodiscover/autodiscover.xml"' out \
        >/dev/null || fail "no place to ask"
}

case_PaccsBytesOutliveARestart() {
    served || return
    ask ua-auto-config.served.test /.well-known/user-agent-configuration.json
    expect_code 200
    jq -e '.protocols.imap.host == "mail.demo.test" and .authentication.password' out >/dev/null ||
        fail "no PACC document"
    cp out first
    stop_service
    serve --domain domain.json || return
    ask ua-auto-config.served.test /.well-known/user-agent-configuration.json
    cmp -s out first || fail "other bytes"
    grep -qF "d=$(openssl dgst -sha256 -binary first | base64)" started ||
        fail "the record for the DNS is not of these bytes"
}

profile() {
    ask autoconfig.served.test "/email.mobileconfig?email=$1"
}

case_TheProfileIsReadByPlistlib() {
    served || return
    profile somchai%40served.test
    expect_code 200
    expect_head '^content-type: application/x-apple-aspen-config'
    python3 - out <<'PY' || fail "not the person's settings"
import plistlib, sys
mail = plistlib.load(open(sys.argv[1], "rb"))["PayloadContent"][0]
assert mail["EmailAddress"] == "somchai@served.test"
assert mail["IncomingMailServerPortNumber"] == 993 and "IncomingPassword" not in mail
PY
    profile nobody
    expect_code 400
}

signing_command() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=sign \
        -keyout sign.key -out sign.pem -days 2 2>/dev/null
    echo "openssl cms -sign -binary -nodetach -outform DER -signer '$PWD/sign.pem' -inkey '$PWD/sign.key'"
}

case_TheSignedProfileHoldsExactlyTheUnsignedOne() {
    served || return
    profile somchai%40served.test
    cp out plain
    stop_service
    serve --domain domain.json --sign-command "$(signing_command)" || return
    profile somchai%40served.test
    expect_code 200
    openssl cms -verify -inform DER -in out -CAfile sign.pem -purpose any -out inside 2>verify.log ||
        fail "$(cat verify.log)"
    cmp -s inside plain || fail "something else was signed"
}

case_AFailedSignatureIsServedUnsignedAndCounted() {
    served || return
    profile somchai%40served.test
    cp out plain
    stop_service
    local command
    for command in false 'echo not-a-signature' cat 'sleep 60' /nowhere/at-all; do
        serve --domain domain.json --sign-command "$command" || return
        profile somchai%40served.test
        expect_code 200
        cmp -s out plain || fail "$command: not the unsigned one"
        ask localhost /metrics
        grep -q '^mailadvisor_profiles_signing_failed_total 1$' out || fail "$command: not counted"
        stop_service
    done
}

case_TheLogHoldsNoAddress() {
    served || return
    ask autoconfig.served.test '/mail/config-v1.1.xml?emailaddress=geheim%40served.test'
    ask autodiscover.served.test /autodiscover/autodiscover.xml -u geheim@served.test:geheim \
        -A 'geheim' -e 'http://x/?geheim' --data "$(question geheim@served.test)"
    ask autodiscover.served.test '/autodiscover/autodiscover.json/v1.0/geheim@served.test'
    ask geheim.test /geheim
    stop_service
    ! grep -qi geheim log || fail "the log says who asked: $(grep -i geheim log)"
    [[ $(grep -c '"route"' log) == 4 ]] || fail "not four lines"
    grep '"route"' log | jq -e -s 'all(has("time") and has("status") and has("ms"))' >/dev/null ||
        fail "not JSON"
}

case_AnExistingAddressGetsTheAnswerOfOneThatDoesNot() {
    domain_file demo.test >domain.json
    serve --domain domain.json || return
    local address
    for address in somchai nosuchx; do
        ask autodiscover.demo.test /autodiscover/autodiscover.xml --data "$(question $address@demo.test)"
        sed "s/$address/PERSON/g" out >answer.$address
        grep -vi '^date' head >head.$address
    done
    cmp -s answer.somchai answer.nosuchx || fail "the answers differ"
    cmp -s head.somchai head.nosuchx || fail "the heads differ"
}

case_TheSharedRequestsOfRealProgramsAreAnsweredRight() {
    local shared=$here/../../../shared/data
    [[ -d $shared/requests ]] || {
        echo "SKIPPED: ../shared/data/requests is not here" >&2
        return
    }
    serve --domain "$shared/domain.json" --trusted-proxy 127.0.0.1 || return
    last=replay.py
    python3 "$shared/replay.py" --https "$place" --forwarded "$shared/requests" >out 2>err ||
        fail "$(grep -A3 WRONG out)"
}
