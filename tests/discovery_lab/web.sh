# nginx with one site for each way a web server can answer.

write_sites() {
    mkdir -p "$dir/web/slow" "$dir/web/huge"
    local good outlook broken pox
    good=$(config_file mail.good.test)
    broken=${good%</incomingServer>*}
    pox="<Autodiscover><Response><Account><Action>settings</Action><Protocol><Type>IMAP</Type>"
    pox+="<Server>mail.pox.test</Server><Port>993</Port><SSL>on</SSL></Protocol></Account>"
    pox+="</Response></Autodiscover>"
    head -c 100000 /dev/zero | tr '\0' x >"$dir/web/huge/file"
    head -c 5000 /dev/zero | tr '\0' x >"$dir/web/slow/file"
    cat >"$dir/nginx.conf" <<CONF
daemon off;
pid $dir/nginx.pid;
worker_processes 1;
events { worker_connections 4096; }
http {
  access_log off;
  default_type text/xml;
  client_body_temp_path $dir/t1;
  proxy_temp_path $dir/t2;
  fastcgi_temp_path $dir/t3;
  uwsgi_temp_path $dir/t4;
  scgi_temp_path $dir/t5;
  server_names_hash_bucket_size 128;
  map \$ssl_server_name \$certificate {
    "~d(?<group>[0-9]+)[0-9]\.bulk\.test\$" bulk\$group;
    default site;
  }
  ssl_certificate $dir/site.pem;
  ssl_certificate_key $dir/site.key;
$(site "good" "return 200 '$good';")
$(site "html catchall" "default_type text/html; return 200 '<!DOCTYPE html><html>Welcome</html>';")
$(site "malformed" "return 200 '$broken';")
$(site "redirect" "return 302 https://good.test\$uri;")
$(site "loop" "return 302 \$uri;")
$(site "tohttp" "return 302 http://good.test\$uri;")
$(site "slow" "root $dir/web/slow; limit_rate 500; try_files /file =404;")
$(site "huge" "root $dir/web/huge; try_files /file =404;")
$(site "conflict" "return 200 '$(config_file mail.conflict.test)';")
$(site "hoster" "return 200 '$(config_file mail.hoster.test)';")
$(site "ispdb" "return 200 '$(config_file mail.ispdb.test)';")
$(site "mx signed" "return 404;")
  server {
    listen $address:$https_port ssl;
    server_name ua-auto-config.pacc.test ua-auto-config.stalepacc.test;
    location / { return 200 '$(pacc_document)'; }
  }
  server {
    listen $address:$https_port ssl;
    server_name autodiscover.exchange.test;
    add_header WWW-Authenticate Negotiate always;
    add_header WWW-Authenticate NTLM always;
    return 401;
  }
  server {
    listen $address:$https_port ssl;
    server_name autodiscover.pox.test;
    return 200 '$pox';
  }
  server {
    listen $address:$http_port;
    server_name autodiscover.poxredirect.test;
    return 302 https://autodiscover.pox.test/autodiscover/autodiscover.xml;
  }
  server {
    listen $address:$https_port ssl;
    server_name gone.test autoconfig.gone.test;
    return 404;
  }
  server {
    listen $address:$http_port;
    server_name autoconfig.gone.test;
    return 200 '$good';
  }
$( ((bulk == 0)) || bulk_site)
  server {
    listen $address:$https_port ssl default_server;
    listen $address:$http_port default_server;
    return 404;
  }
}
CONF
}

# site "DOMAIN…" DIRECTIVES: answers at the domain and its autoconfig name, over https and http.
site() {
    local domain names=""
    for domain in $1; do names+=" $domain.test autoconfig.$domain.test"; done
    cat <<CONF
  server {
    listen $address:$https_port ssl;
    listen $address:$http_port;
    server_name$names;
    location / { $2 }
  }
CONF
}

bulk_site() {
    cat <<CONF
  server {
    listen $address:$https_port ssl;
    server_name ~^(autoconfig\.)?(?<domain>d[0-9]+\.bulk\.test)\$;
    ssl_certificate $dir/\$certificate.pem;
    ssl_certificate_key $dir/site.key;
    location /mail/ { return 200 '$(config_file mail.%EMAILDOMAIN%)'; }
    location /.well-known/ { return 200 '$(config_file mail.%EMAILDOMAIN%)'; }
    location / { return 404; }
  }
CONF
}

config_file() {
    printf '<clientConfig version="1.1"><emailProvider id="lab">'
    printf '<incomingServer type="imap"><hostname>%s</hostname><port>993</port>' "$1"
    printf '<socketType>SSL</socketType><authentication>password-cleartext</authentication>'
    printf '<username>%%EMAILADDRESS%%</username></incomingServer>'
    printf '<outgoingServer type="smtp"><hostname>%s</hostname><port>465</port>' "$1"
    printf '<socketType>SSL</socketType><authentication>password-cleartext</authentication>'
    printf '<username>%%EMAILADDRESS%%</username></outgoingServer>'
    printf '</emailProvider></clientConfig>'
}
