# Where mail that was sent ends: a file a mail in DIR/sent. Without aiosmtpd (tests/packages test
# brings it, demo does not) there is no such folder, and submission relays nowhere.

# The one that Debian's Python modules belong to.
sink_python=/usr/bin/python3

has_sink() {
    $sink_python -c 'import aiosmtpd' 2>/dev/null
}

start_sink() {
    [[ -d $dir/sent ]] || return 0
    as_server $sink_python "$here/sink.py" "$ADDRESS" "$SINK_PORT" "$dir/sent" "$dir/run/sink.pid" \
        "$dir/dovecot.conf"
}

# The relay of Dovecot's submission: without a sink nothing listens there.
submission_relay() {
    if [[ -d $dir/sent ]]; then
        echo "submission_relay_host = $ADDRESS"
        echo "submission_relay_port = $SINK_PORT"
    else
        echo "submission_relay_host = $REFUSED_ADDRESS"
    fi
}
