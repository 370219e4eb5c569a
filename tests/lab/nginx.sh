# The web side: autoconfig files over HTTPS, and sites that answer with something else.

write_nginx_configuration() {
    cat >"$dir/nginx.conf" <<CONF
pid $dir/run/nginx.pid;
worker_processes 1;
events {
}
http {
  access_log $dir/log/web.log;
  client_body_temp_path $dir/run/web-body;
  proxy_temp_path $dir/run/web-proxy;
  fastcgi_temp_path $dir/run/web-fastcgi;
  uwsgi_temp_path $dir/run/web-uwsgi;
  scgi_temp_path $dir/run/web-scgi;
  types {
    text/xml xml;
    text/html html;
  }
  ssl_certificate $dir/certificates/web.pem;
  ssl_certificate_key $dir/certificates/web.key;
  server {
    listen $ADDRESS:$HTTPS_PORT ssl default_server;
    listen $ADDRESS:$HTTP_PORT default_server;
    root $dir/web/\$host;
  }
  # A site that answers every path with its front page.
  server {
    listen $ADDRESS:$HTTPS_PORT ssl;
    listen $ADDRESS:$HTTP_PORT;
    server_name autoconfig.html.test html.test;
    root $dir/web/html;
    location / {
      try_files /index.html =404;
    }
  }
}
CONF
    write_sites
}

write_sites() {
    rm -rf "$dir/web"
    local domain standard="143 993 110 995 587 465"
    for domain in demo expired selfsigned company incomplete silent refused; do
        publish $domain "imap pop3" $standard
    done
    publish pop3only pop3 $standard
    # Real clients know no --connect-to: this domain publishes the ports as they are.
    publish high "imap pop3" "$IMAP_PORT" "$IMAPS_PORT" "$POP3_PORT" "$POP3S_PORT" \
        "$SUBMISSION_PORT" "$SUBMISSIONS_PORT"
    publish plain "imap pop3" $standard
    sed -i 's/STARTTLS/plain/' "$(web_file plain)"
    publish malformed imap $standard
    sed -i '/<\/incomingServer>/,$d' "$(web_file malformed)"
    mkdir -p "$dir/web/html"
    echo '<!DOCTYPE html><html><title>Welcome</title><p>Our new site opens soon.</html>' \
        >"$dir/web/html/index.html"
}

web_file() {
    echo "$dir/web/$1.test/.well-known/autoconfig/mail/config-v1.1.xml"
}

# publish DOMAIN TYPES PORTS…: the same file at both places where clients look.
publish() {
    local domain=$1 types=$2 type
    shift 2
    local imap=(STARTTLS "$1" SSL "$2") pop3=(STARTTLS "$3" SSL "$4") smtp=(STARTTLS "$5" SSL "$6")
    mkdir -p "$(dirname "$(web_file "$domain")")"
    ln -s "$domain.test/.well-known/autoconfig" "$dir/web/autoconfig.$domain.test"
    {
        echo '<?xml version="1.0" encoding="UTF-8"?>'
        echo "<clientConfig version=\"1.1\"><emailProvider id=\"$domain.test\">"
        echo "<domain>$domain.test</domain><displayName>${domain^} mail</displayName>"
        for type in $types; do
            local -n ports=$type
            published_server incomingServer $type "$domain" "${ports[@]:2}"
            published_server incomingServer $type "$domain" "${ports[@]:0:2}"
        done
        published_server outgoingServer smtp "$domain" "${smtp[@]:2}"
        published_server outgoingServer smtp "$domain" "${smtp[@]:0:2}"
        echo '</emailProvider></clientConfig>'
    } >"$(web_file "$domain")"
}

# published_server ELEMENT TYPE DOMAIN SECURITY PORT; a server without TLS publishes no TLS port.
published_server() {
    [[ $3/$4 != plain/SSL ]] || return 0
    cat <<XML
<$1 type="$2">
<hostname>mail.$3.test</hostname><port>$5</port><socketType>$4</socketType>
<authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
</$1>
XML
}
