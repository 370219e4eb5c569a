# The service itself: starting, reading again, watching, ending.

case_StopsGracefullyWhenTold() {
    domain_file >domain.json
    serve --domain domain.json || return
    stop_service
    expect_code 0
}

case_SaysWhatIsWrongWithItsDomains() {
    run_alone serve --listen 127.0.0.1:0
    expect_code 2
    expect_err 'no domain'
    echo '{' >bad.json
    run_alone serve --listen 127.0.0.1:0 --domain bad.json
    expect_code 2
    expect_err 'bad.json'
    domain_file >domain.json
    local option
    for option in '--rate 5' '--base-url ftp://x' "--sign-command '" '--tls-cert x'; do
        # shellcheck disable=SC2086
        run_alone serve --listen 127.0.0.1:0 --domain domain.json $option
        expect_code 2
        expect_err "${option%% *}|--tls-"
    done
}

case_SaysThatThePlaceIsTaken() {
    domain_file >domain.json
    serve --domain domain.json || return
    run_alone serve --domain domain.json --listen "$place"
    expect_code 7
    expect_err "$place"
}

has_domains() {
    ask localhost /health
    jq -e --argjson n "$1" '.domains == $n' out >/dev/null
}

case_ReadsAFolderAgainAndKeepsWhatIsGood() {
    mkdir domains
    domain_file one.test >domains/one.json
    echo '{ broken' >domains/bad.json
    serve --domains domains || return
    grep -q bad.json log || fail "the bad file is not named"
    has_domains 1 || fail "the good one is not served"
    jq -e '.status == "degraded" and (.problems | length) == 1' out >/dev/null || fail "not said"
    domain_file two.test >domains/bad.json
    kill -HUP "$service"
    wait_until has_domains 2 || fail "the mended file is not served"
    echo '{' >domains/one.json
    kill -HUP "$service"
    has_problem() { ask localhost /health && jq -e '.problems | length == 1' out >/dev/null; }
    wait_until has_problem || fail "the new fault is not said"
    ask autoconfig.one.test /mail/config-v1.1.xml
    expect_code 200
}

case_ShowsItsFiguresToNoVisitor() {
    domain_file >domain.json
    serve --domain domain.json --trusted-proxy 127.0.0.1 || return
    ask autoconfig.served.test /mail/config-v1.1.xml
    ask localhost /metrics
    expect_code 200
    grep -q '^mailadvisor_answers_total{route="autoconfig",status="200"} 1$' out || fail "no figure"
    ask localhost /metrics -H 'X-Forwarded-For: 203.0.113.9'
    expect_code 404
    ask localhost /health -H 'X-Forwarded-For: 203.0.113.9'
    expect_code 200
    jq -e 'keys == ["status"]' out >/dev/null || fail "a visitor is told too much"
}

case_TellsTheManagerThatItIsReadyAndTakesItsSocket() {
    domain_file >domain.json
    python3 - "$program" >answer 2>log <<'PY' || fail "$(cat log)"
import os, socket, subprocess, sys, urllib.request
notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
notify.bind("notify")
notify.settimeout(30)
listener = socket.create_server(("127.0.0.1", 0))
def hand_over():
    if listener.fileno() != 3:
        os.dup2(listener.fileno(), 3)
    os.set_inheritable(3, True)
    os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()), NOTIFY_SOCKET=os.path.abspath("notify"))
child = os.fork()
if child == 0:
    hand_over()
    null = os.open("/dev/null", os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.execv(sys.argv[1], [sys.argv[1], "serve", "--offline", "--domain", "domain.json"])
states = b""
while b"READY=1" not in states:
    states += notify.recv(4096) + b"\n"
url = f"http://127.0.0.1:{listener.getsockname()[1]}/mail/config-v1.1.xml"
asked = urllib.request.Request(url, headers={"Host": "autoconfig.served.test"})
assert b"clientConfig" in urllib.request.urlopen(asked, timeout=20).read()
os.kill(child, 15)
assert os.waitpid(child, 0)[1] == 0
while b"STOPPING=1" not in states:
    states += notify.recv(4096) + b"\n"
PY
}

# The lab's servers listen on high ports, which --connect-to leads to.
case_WatchesItsMailServers() {
    domain_file demo.test >domain.json
    jq '.servers[2].port = 9' domain.json >broken.json
    last="mailadvisor serve --verify"
    : >started
    # shellcheck disable=SC2086
    "$program" serve --listen 127.0.0.1:0 --domain broken.json --verify $LAB_OPTIONS --lang en \
        >started 2>log </dev/null &
    service=$!
    trap stop_service EXIT
    wait_for_place || return
    says_trouble() { ask localhost /health && jq -e '.servers | length > 0' out >/dev/null; }
    wait_until says_trouble || fail "no trouble is said: $(cat out log)"
    jq -e '.servers | length == 1 and (.[0] | .port == 9 and .failedChecks == 1 and
        (.withdrawn | not))' out >/dev/null || fail "not that server alone: $(cat out)"
    grep -q 'mail.demo.test:9' log || fail "the log does not say it"
    ask autoconfig.demo.test /mail/config-v1.1.xml
    grep -q '<port>9</port>' out || fail "withdrawn after one failed check"
}

case_APersonsOwnLinkHoldsNoAddressAndOpensThePage() {
    domain_file >domain.json
    head -c 32 /dev/zero >link.key
    jq -n '{schema: "mailadvisor.people.v1", people: [{address: "somchai@served.test", link: 1,
        observedAt: "2026-11-27T00:00:00Z", mailbox: {usedBytes: 1000000, limitBytes: 2000000}}]}' \
        >people.json
    run_alone serve --people people.json --link-key link.key --links
    expect_code 2
    expect_err 'base-url'
    run_alone serve --people people.json --link-key link.key --links \
        --base-url https://help.served.test
    expect_code 0
    expect_out '^somchai@served\.test,https://help\.served\.test/\?[^@,]*me=[^@,]+$'
    ! cut -d, -f2 out | grep -q somchai || fail "the link says who it is"
    local token
    token=$(sed -n 's/.*[?&]me=//p' out)
    serve --domain domain.json --people people.json --link-key link.key \
        --base-url https://help.served.test || return
    ask help.served.test "/?me=$token"
    expect_code 200
    cp out own
    ask help.served.test "/?me=${token}x"
    expect_code 200
    ! cmp -s out own || fail "a forged link shows the same"
    ! grep -q "$token" log || fail "the log holds the link"
}

# The service has an account of its own and root has written the file.
case_TheFileThatAuditSavesIsReadableForTheService() {
    (umask 077 && run audit demo.test --save-domain domain.json)
    [[ $(stat -c %a domain.json) == 644 ]] || fail "its mode is $(stat -c %a domain.json)"
    serve --domain domain.json || return
    ask autoconfig.demo.test /mail/config-v1.1.xml
    expect_code 200
}
