# One authority, one certificate for the sites, one for each ten domains of the benchmark.

site_domains="good html malformed redirect loop tohttp slow huge gone exchange pox conflict mx hoster \
signed ispdb catchall"

make_certificates() {
    (
        cd "$dir"
        exec 2>openssl.log
        printf '[req]\ndistinguished_name=name\n[name]\n' >openssl.cnf
        openssl req -config openssl.cnf -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
            -keyout ca.key -out ca.pem -days 30 -subj "/CN=Discovery Lab" \
            -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign
        openssl ecparam -name prime256v1 -genkey -noout -out site.key
        local domain names=",DNS:ua-auto-config.pacc.test,DNS:ua-auto-config.stalepacc.test"
        for domain in $site_domains; do
            names+=",DNS:$domain.test,DNS:autoconfig.$domain.test,DNS:autodiscover.$domain.test"
        done
        make_leaf site "${names#,}"
        local group last=$(((10 + bulk) / 10))
        for ((group = 1; bulk > 0 && group <= last; group++)); do
            names=""
            for domain in {0..9}; do
                names+=",DNS:d$group$domain.bulk.test,DNS:autoconfig.d$group$domain.bulk.test"
            done
            make_leaf "bulk$group" "${names#,}"
        done
        chmod 644 ca.pem
    ) || fail "openssl: $(cat "$dir/openssl.log")"
}

make_leaf() {
    openssl req -config openssl.cnf -x509 -key site.key -out "$1.pem" -days 30 -subj "/CN=$1" \
        -CA ca.pem -CAkey ca.key -addext "subjectAltName=$2" -addext extendedKeyUsage=serverAuth \
        -addext basicConstraints=critical,CA:FALSE
}
