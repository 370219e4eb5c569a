# Which address and ports each part of the lab has. 127.0.0.1 is left to the clients: Dovecot
# treats a client at its own address as "secured" and shows it another server than users see.

# One address a way to be broken; all ports are the same everywhere. LAB_NET is another network of
# 256 addresses, which must be there: for labs that are looked at from more places than one.
LAB_NET=${LAB_NET:-127.0.0}
ADDRESS=$LAB_NET.2
EXPIRED_ADDRESS=$LAB_NET.3
SELFSIGNED_ADDRESS=$LAB_NET.4
COMPANY_ADDRESS=$LAB_NET.5
INCOMPLETE_ADDRESS=$LAB_NET.6
PLAIN_ADDRESS=$LAB_NET.7
SILENT_ADDRESS=$LAB_NET.8
REFUSED_ADDRESS=$LAB_NET.9
POP3ONLY_ADDRESS=$LAB_NET.10

# N143, N993 … for the first free N between 11 and 31: below the ports the kernel gives to clients.
choose_ports() {
    local base start=$((RANDOM % 21)) step
    for ((step = 0; step < 21; step++)); do
        base=$(((11 + (start + step) % 21) * 1000))
        IMAP_PORT=$((base + 143)) IMAPS_PORT=$((base + 993))
        POP3_PORT=$((base + 110)) POP3S_PORT=$((base + 995))
        SUBMISSION_PORT=$((base + 587)) SUBMISSIONS_PORT=$((base + 465)) SINK_PORT=$((base + 25))
        DNS_PORT=$((base + 53)) HTTPS_PORT=$((base + 443)) HTTP_PORT=$((base + 80))
        ports_are_free && return
    done
    fail "no free block of ports"
}

# Looks into the kernel's table: any socket on one of the ports counts, whatever its address.
ports_are_free() {
    local port pattern=""
    for port in $IMAP_PORT $IMAPS_PORT $POP3_PORT $POP3S_PORT $SUBMISSION_PORT $SUBMISSIONS_PORT \
        $SINK_PORT $DNS_PORT $HTTPS_PORT $HTTP_PORT; do
        pattern+=$(printf '|:%04X' "$port")
    done
    ! awk '{ print $2 }' /proc/net/tcp /proc/net/udp | grep -qE "(${pattern#|})\$"
}
