# Two network namespaces that are 100 ms apart: real kernel TCP on both ends.

far_server=mailbench-s$$ far_client=mailbench-c$$
far_address=10.99.0.1

# start_distance FOLDER TUNDELAY_SOURCE ROUND_TRIP_MS
start_distance() {
    local folder=$1 name
    gcc -O2 -w -o "$folder/tundelay" "$2" || return
    echo "$(($3 / 2))" >"$folder/delay"
    for name in $far_server $far_client; do
        ip netns add "$name" || return
        ip -n "$name" link set lo up
    done
    "$folder/tundelay" $far_server $far_client "$folder/delay" >"$folder/tundelay.log" 2>&1 &
    tundelay_pid=$!
    local try
    for ((try = 0; try < 100; try++)); do
        grep -qs ready "$folder/tundelay.log" && break
        sleep 0.02
    done
    ip -n $far_server address add $far_address/24 dev tsrv && ip -n $far_server link set tsrv up &&
        ip -n $far_client address add 10.99.0.2/24 dev tcli && ip -n $far_client link set tcli up &&
        # The server is an ordinary user there, too.
        ip netns exec $far_server sysctl -q net.ipv4.ip_unprivileged_port_start=0 &&
        ip netns exec $far_server sysctl -q net.core.somaxconn=4096
}

stop_distance() {
    [[ -z ${tundelay_pid-} ]] || kill "$tundelay_pid" 2>/dev/null
    ip netns delete $far_server 2>/dev/null
    ip netns delete $far_client 2>/dev/null
    return 0
}

# from_far COMMAND…: runs it where the server is 100 ms away.
from_far() {
    ip netns exec $far_client "$@"
}
