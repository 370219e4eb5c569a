# The six commands of docs/serve.md, as they stand there, of whoever never saw this before: from the
# audit to a page behind nginx. Only the folders, the domain and what systemd does are the test's.

# six_commands: with this case's folder in the place of the system's, for the lab's demo.test.
six_commands() {
    sed -n '/^## From nothing/,/^The fifth/s/^    //p' "$here/../../docs/serve.md" |
        sed -e "s|/etc/|$PWD/etc/|g" -e 's|example\.co\.th|demo.test|g'
}

# own_site: the lines for the web server that the domain has already.
own_site() {
    sed -n '/^The web server of/,/^## /s/^    //p' "$here/../../docs/serve.md" |
        sed "s|/run/mailadvisor/|$PWD/|"
}

# stand_in_for_the_system: what the commands of the page call, for this case alone.
stand_in_for_the_system() {
    real_nginx=("$(type -P nginx)" -e "$PWD/nginx-errors.log" -c "$PWD/nginx.conf")
    mailadvisor() {
        # shellcheck disable=SC2086
        "$program" "$@" $LAB_OPTIONS --lang en
    }
    # systemctl VERB UNIT…: starts what the unit says, at a socket as systemd hands it over, with
    # the words of its file of environment variables; or nginx.
    systemctl() {
        case "$*" in
            'enable --now mailadvisor-serve.socket mailadvisor-serve.service') start_unit ;;
            'reload nginx') start_front "${real_nginx[@]}" ;;
            *) fail "what does systemctl $* do?" ;;
        esac
    }
    journalctl() {
        [[ $* == '-u mailadvisor-serve -o cat' ]] || fail "what does journalctl $* show?"
        wait_until grep -q Caddy: started
        cat log started
    }
    nginx() {
        [[ $* == -t ]] || fail "what does nginx $* do?"
        "${real_nginx[@]}" -t 2>test.log || fail "$(cat test.log)"
    }
}

start_unit() {
    local unit=$here/../../packaging/systemd/mailadvisor-serve.service words typed
    words=$(sed -n 's|^ExecStart=/usr/bin/mailadvisor ||p' "$unit")
    words=${words//\/etc\//$PWD/etc/}
    typed=$(sed -n 's/^MAILADVISOR_SERVE=//p' etc/default/mailadvisor-serve)
    words=${words/\$MAILADVISOR_SERVE/$typed}
    # shellcheck disable=SC2086
    systemd-socket-activate -l "$PWD/serve.sock" "$program" $words $LAB_OPTIONS --lang en \
        >started 2>log </dev/null &
    service=$!
    trap stop_service EXIT
    wait_until test -S serve.sock
    chmod 777 serve.sock
    curl -s -o out --max-time 30 --unix-socket serve.sock http://localhost/health
}

case_SixCommandsLeadToAPageBehindNginx() {
    mkdir -p etc/default
    six_commands >commands
    [[ $(wc -l <commands) == 6 ]] || fail "not six commands: $(cat commands)"
    stand_in_for_the_system
    choose_front
    make_web_certificate demo.test
    # shellcheck disable=SC1090
    source <(sed -n 1,4p commands)
    # shellcheck disable=SC1090
    source <(sed -n 5p commands) >journal
    for word in https://help.demo.test/ https://autoconfig.demo.test/mail/config-v1.1.xml \
        '_ua-auto-config.demo.test.' 'server_name .* help.demo.test;'; do
        grep -q "$word" journal || fail "the fifth does not print $word"
    done
    own_site >own
    write_nginx_configuration journal own
    # shellcheck disable=SC1090
    source <(sed -n 6p commands)
    ask_front help.demo.test /
    expect_code 200
    grep -q '<form' out || fail "no page"
    ask_front help.demo.test / --data address=somchai%40demo.test
    expect_code 200
    grep -q 'name="asked" value="places"' out || fail "the page goes no further"
    ask_front autoconfig.demo.test /mail/config-v1.1.xml
    expect_xml '//incomingServer[1]/hostname' mail.demo.test
    ask_front demo.test \
        '/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress=geheim%40demo.test'
    expect_xml '//incomingServer[1]/hostname' mail.demo.test
    ask_front demo.test /Autodiscover/Autodiscover.xml --data "$(question geheim@demo.test)"
    expect_xml "//*[local-name()='Protocol'][1]/*[local-name()='Server']" mail.demo.test
    ! grep -rl geheim --include='*.log' . || fail "an address stands in a log of the web server"
    code=$(curl -s -o out -w '%{http_code}' --unix-socket serve.sock http://localhost/health)
    jq -e '.status == "ok"' out >/dev/null || fail "not well: $(cat out)"
}
