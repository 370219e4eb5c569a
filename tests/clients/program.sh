# The program under test: its process and the moment it started.

# start_program COMMAND…: a process group of its own, so that all of it can be ended; its home is
# $home and nothing of the caller's desktop reaches it. Its output is in $home/program.log.
start_program() {
    log_start=$(wc -c <"$LAB_DIR/log/dovecot.log")
    env -u DBUS_SESSION_BUS_ADDRESS -u DISPLAY -u XDG_CONFIG_HOME -u XDG_CACHE_HOME \
        -u XDG_DATA_HOME -u XDG_RUNTIME_DIR HOME="$home" \
        setsid "$@" >>"$home/program.log" 2>&1 &
    program=$!
}

stop_program() {
    [[ -n $program ]] || return 0
    kill -TERM -- "-$program" 2>/dev/null || true
    local try
    for ((try = 0; try < 50; try++)); do
        kill -0 -- "-$program" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL -- "-$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    program=
}
