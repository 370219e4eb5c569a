# What a domain publishes, on real servers of this machine's own: nginx, Apache and PHP serve the
# written files, Knot loads the zone lines, and our own discovery finds what they say.
PATH=$PATH:/usr/sbin:/sbin
programs="nginx apache2 php-cgi knotd openssl curl xmllint"
# shellcheck source=servers.sh
source "$here/publish/servers.sh"

all_cases() {
    cat <<'LIST'
nginx_serves_autoconfig_and_answers_autodiscover
nginx_without_php_answers_autodiscover_without_the_person
apache_serves_autoconfig_and_answers_autodiscover
shared_hosting_serves_autoconfig_and_answers_autodiscover
the_script_answers_nobody_but_its_own_people
the_script_writes_an_address_and_nothing_else
discover_finds_the_published_settings_in_every_source
LIST
}

nginx_serves_autoconfig_and_answers_autodiscover() {
    write_published
    start_php
    start_nginx nginx.conf
    expect_autoconfig
    expect_autodiscover somchai@published.test
}

nginx_without_php_answers_autodiscover_without_the_person() {
    write_published
    start_nginx nginx-without-php.conf
    expect_autoconfig
    expect_autodiscover ""
    # Looking at it with a browser shows the same.
    expect_value autodiscover. /autodiscover/autodiscover.xml "$server_of_imap" mail.published.test
}

apache_serves_autoconfig_and_answers_autodiscover() {
    write_published
    start_php
    start_apache "Include \"$home/written/publish/apache.conf\""
    expect_autoconfig
    expect_autodiscover somchai@published.test
}

# The folder of a web site that has its own lines in .htaccess.
shared_hosting_serves_autoconfig_and_answers_autodiscover() {
    write_published
    start_php
    cp -r "$home/written/publish/www" "$home/public_html"
    {
        cat "$home/written/publish/htaccess-lines.txt"
        printf 'RewriteEngine On\nRewriteCond %%{REQUEST_FILENAME} !-f\nRewriteRule . /index.html [L]\n'
    } >"$home/public_html/.htaccess"
    echo "the company's own site" >"$home/public_html/index.html"
    start_apache "DocumentRoot \"$home/public_html\"
<Directory \"$home/public_html\">
    Require all granted
    AllowOverride All
</Directory>"
    expect_autoconfig
    expect_autodiscover somchai@published.test
    [[ $(fetch published.test /anything) == "the company's own site" ]] ||
        fail "the site's own rules no longer work"
}

the_script_answers_nobody_but_its_own_people() {
    write_published
    start_php
    start_nginx nginx.conf
    local question
    for question in "" "x" "<EMailAddress>somchai@elsewhere.test</EMailAddress>" \
        "<EMailAddress>somchai@published.test.elsewhere.test</EMailAddress>" \
        "<EMailAddress>@published.test</EMailAddress>" \
        "<EMailAddress>som\"chai@published.test</EMailAddress>" \
        "<EMailAddress>&lt;b&gt;@published.test</EMailAddress>" \
        "<EMailAddress>$(printf 'x%.0s' {1..65})@published.test</EMailAddress>"; do
        post "$question" >"$home/answer"
        [[ $(xpath 'ErrorCode' "$home/answer") == 600 ]] ||
            fail "answered to $question: $(cat "$home/answer")"
        ! grep -q 'mail.published.test' "$home/answer" || fail "named a server to $question"
    done
}

# What an address may hold and XML would misread arrives as it was; nothing of it is replaced again.
the_script_writes_an_address_and_nothing_else() {
    write_published
    start_php
    start_nginx nginx.conf
    local person
    for person in "o'brien&sons" '%EMAILLOCALPART%' '$HOME`id`{x}' 'สมชาย' 'a+b'; do
        post "<EMailAddress>$(sed 's/&/\&amp;/g' <<<"$person")@Published.TEST</EMailAddress>" \
            >"$home/answer"
        [[ $(value_in "$home/answer" "$login_of_imap") == "$person@published.test" ]] ||
            fail "wrote $person as $(cat "$home/answer")"
    done
}

discover_finds_the_published_settings_in_every_source() {
    write_published
    start_php
    start_nginx nginx.conf
    start_dns
    "$mailadvisor" discover somchai@published.test --json --lang en --ispdb none \
        --ca-file "$home/root.pem" --resolver "$web:$dns_port" --connect-to ":443::$https_port" \
        --connect-to ":80::$https_port" >"$home/found.json" 2>"$home/discover.log" ||
        fail "$(cat "$home/discover.log" "$home/found.json")"
    local source
    for source in autoconfig well-known srv autodiscover; do
        jq -e --arg source $source \
            '[.attempts[] | select(.source == $source and .outcome == "found")] | length > 0' \
            "$home/found.json" >/dev/null || fail "$source found nothing: $(cat "$home/found.json")"
    done
    [[ $(servers_of srv) == "$every_server" ]] || fail "SRV names $(servers_of srv)"
    [[ $(servers_of autoconfig) == "$every_server" ]] || fail "$(servers_of autoconfig)"
    [[ $(servers_of autodiscover) == "imap 993 tls
pop3 995 tls
smtp 465 tls" ]] || fail "Autodiscover names $(servers_of autodiscover)"
    jq -e '(.conflicts | length) == 0 and all(.candidates[]; .trusted or .source == "guess")' \
        "$home/found.json" >/dev/null || fail "conflicts: $(jq -c '.conflicts' "$home/found.json")"
    ! grep -iE 'warning|error' "$home/dns.log" || fail "Knot complains about the zone"
}

servers_of() {
    jq -r --arg source "$1" '.candidates[] | select(.source == $source) |
        "\(.protocol) \(.port) \(.security)"' "$home/found.json" | sort
}

expect_autoconfig() {
    expect_value autoconfig. /mail/config-v1.1.xml "$imap_host" mail.published.test
    expect_value "" /.well-known/autoconfig/mail/config-v1.1.xml "$imap_host" mail.published.test
}

# expect_value HOST. PATH XPATH VALUE: by GET, over HTTPS, as XML.
expect_value() {
    fetch "$1published.test" "$2?emailaddress=somchai%40published.test" >"$home/answer"
    xmllint --noout "$home/answer" || fail "$2 is no XML"
    [[ $(value_in "$home/answer" "$3") == "$4" ]] ||
        fail "$1published.test$2 says $(cat "$home/answer")"
    grep -qi '^content-type: text/xml' "$home/headers" || fail "$2 is $(cat "$home/headers")"
}

# expect_autodiscover LOGIN: POST in the ways Outlook and others write the path.
expect_autodiscover() {
    local path
    for path in /autodiscover/autodiscover.xml /Autodiscover/Autodiscover.xml; do
        post "<EMailAddress>somchai@published.test</EMailAddress>" $path >"$home/answer"
        [[ $(value_in "$home/answer" "$server_of_imap") == mail.published.test ]] ||
            fail "POST $path: $(cat "$home/answer")"
        [[ $(value_in "$home/answer" "$login_of_imap") == "$1" ]] ||
            fail "POST $path names $(value_in "$home/answer" "$login_of_imap")"
        grep -qi '^content-type: text/xml' "$home/headers" || fail "$(cat "$home/headers")"
    done
}
