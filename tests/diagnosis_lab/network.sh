# The network around the lab: namespaces, and what breaks them. Its addresses:
#   lab 10.98.0.2 to .10 · line 10.97.0.2 · office 10.96.0.2 · mobile 10.97.1.2

office_address=10.96.0.2

build_network() {
    local name
    mount -t tmpfs none /run || return
    ip link set lo up || return
    for name in {2..10}; do
        ip address add "10.98.0.$name/32" dev lo || return
    done
    for name in line office mobile; do
        ip netns add $name && ip -n $name link set lo up || return
    done
    # connect NAMESPACE ADDRESS: one end stays here, with the .1 of its network.
    connect line 10.97.0 && connect mobile 10.97.1 || return
    ip -n line link add lan type veth peer name wan netns office || return
    ip -n line address add 10.96.0.1/24 dev lan && ip -n line link set lan up || return
    ip -n office address add $office_address/24 dev wan && ip -n office link set wan up || return
    ip -n office route add default via 10.96.0.1 || return
    ip route add 10.96.0.0/24 via 10.97.0.2 || return
    ip netns exec line sh -c 'echo 1 >/proc/sys/net/ipv4/ip_forward'
}

connect() {
    ip link add "to-$1" type veth peer name wan netns "$1" &&
        ip address add "$2.1/24" dev "to-$1" && ip link set "to-$1" up &&
        ip -n "$1" address add "$2.2/24" dev wan && ip -n "$1" link set wan up &&
        ip -n "$1" route add default via "$2.1"
}

# The office's line lets no mail port through, whoever is asked; web pages and names it does.
drop_mail_ports() {
    local port
    for port in $IMAP_PORT $IMAPS_PORT $POP3_PORT $POP3S_PORT $SUBMISSION_PORT $SUBMISSIONS_PORT; do
        ip -n line rule add priority 100 ipproto tcp dport "$port" type blackhole
    done
}

# The mail server answers the office no more: what it says to that address leads nowhere. The names
# and the other provider are asked over another of its addresses, as they are elsewhere in life.
ban_office() {
    ip rule add priority 100 from "$ADDRESS" to $office_address ipproto tcp type blackhole
}

# shellcheck disable=SC2034
mend_network() {
    while ip -n line rule delete priority 100 2>/dev/null; do :; done
    while ip rule delete priority 100 2>/dev/null; do :; done
}
