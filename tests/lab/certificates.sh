# Throw-away certificates: a root, an intermediate, and one leaf for each way to be right or wrong.

# make_certificates FOLDER: fills it, and FOLDER/../ca.pem with the root to be trusted.
make_certificates() {
    (
        cd "$1"
        exec 2>openssl.log
        printf '[req]\ndistinguished_name=name\n[name]\n' >openssl.cnf
        make_authorities
        make_leaf demo "DNS:mail.demo.test,DNS:mail.high.test,DNS:mail.guess.test,\
DNS:mail.pop3only.test,DNS:mail.malformed.test,DNS:mail.html.test,IP:$ADDRESS"
        make_leaf hoster DNS:s12.hoster.test,DNS:hoster.test
        make_leaf web "$(web_names)"
        make_leaf incomplete DNS:mail.incomplete.test
        # The server forgets to send the intermediate.
        cp incomplete.leaf incomplete.pem
        make_self_signed selfsigned mail.selfsigned.test
        make_expired expired mail.expired.test
        cp root.pem ../ca.pem
        chmod 644 ../ca.pem
    ) || fail "openssl: $(cat "$1/openssl.log")"
}

# Every name nginx answers to.
web_names() {
    local domain names=""
    for domain in demo high expired selfsigned company incomplete plain silent refused pop3only \
        malformed html; do
        names+=",DNS:autoconfig.$domain.test,DNS:$domain.test"
    done
    echo "${names#,}"
}

new_certificate() {
    local name=$1
    shift
    openssl req -config openssl.cnf -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
        -keyout "$name.key" -out "$name.pem" -days 30 "$@"
}

make_authorities() {
    local authority=(-addext basicConstraints=critical,CA:TRUE
        -addext keyUsage=critical,keyCertSign,cRLSign -addext subjectKeyIdentifier=hash)
    new_certificate root -subj "/O=mailadvisor lab/CN=Lab Root" "${authority[@]}"
    new_certificate intermediate -subj "/O=mailadvisor lab/CN=Lab Intermediate" \
        -CA root.pem -CAkey root.key "${authority[@]}" -addext authorityKeyIdentifier=keyid
}

# The leaf alone as NAME.leaf, and as servers send it, with the intermediate, as NAME.pem.
make_leaf() {
    local first=${2#DNS:}
    new_certificate "$1" -subj "/CN=${first%%,*}" -CA intermediate.pem -CAkey intermediate.key \
        -addext "subjectAltName=$2" -addext extendedKeyUsage=serverAuth \
        -addext keyUsage=critical,digitalSignature -addext subjectKeyIdentifier=hash \
        -addext authorityKeyIdentifier=keyid
    mv "$1.pem" "$1.leaf"
    cat "$1.leaf" intermediate.pem >"$1.pem"
}

make_self_signed() {
    new_certificate "$1" -subj "/CN=$2" -addext "subjectAltName=DNS:$2" \
        -addext basicConstraints=critical,CA:FALSE
}

# Only `openssl ca` can choose both dates in OpenSSL 3.0.
make_expired() {
    openssl req -config openssl.cnf -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
        -keyout "$1.key" -out "$1.csr" -subj "/CN=$2"
    : >index.txt
    cat >ca.cnf <<CA
[ca]
default_ca=lab
[lab]
database=index.txt
new_certs_dir=.
rand_serial=yes
default_md=sha256
policy=any
x509_extensions=leaf
[any]
commonName=supplied
[leaf]
subjectAltName=DNS:$2
extendedKeyUsage=serverAuth
authorityKeyIdentifier=keyid
CA
    openssl ca -batch -notext -config ca.cnf -cert intermediate.pem -keyfile intermediate.key \
        -in "$1.csr" -out "$1.leaf" -startdate 20250101000000Z -enddate 20250401000000Z
    cat "$1.leaf" intermediate.pem >"$1.pem"
}
