# No Android runs here: the QR code is read back by a reader that is not ours, and the settings
# file by one written after the app's own (read_k9s.py).
programs="chromium zbarimg xmllint python3"

all_cases() {
    cat <<'LIST'
the_code_is_read_back_byte_for_byte
the_code_of_a_pop3_account_is_read_back_byte_for_byte
the_settings_file_is_read_back_whole
the_settings_file_of_a_pop3_account_is_read_back_whole
hostile_names_are_read_back_whole
LIST
}

the_code_is_read_back_byte_for_byte() {
    write_files thunderbird-android imap mail.demo.test 993 tls
    expect_code
}

the_code_of_a_pop3_account_is_read_back_byte_for_byte() {
    write_files thunderbird-android pop3 mail.demo.test 110 starttls '{"leaveOnServer": true}'
    expect_code
}

the_settings_file_is_read_back_whole() {
    write_files thunderbird-android imap mail.demo.test 143 starttls
    expect_settings DELETE
}

the_settings_file_of_a_pop3_account_is_read_back_whole() {
    write_files thunderbird-android pop3 mail.demo.test 995 tls '{"leaveOnServer": true}'
    expect_settings NEVER
}

hostile_names_are_read_back_whole() {
    local name
    for name in '</name><password>x</password>' '"],[0,"evil.test",25,0,0,""' '&amp; ]]> \u0041 %s' \
        '‮ gnihton' "$(printf 'ก%.0s' {1..150})"; do
        write_files thunderbird-android imap mail.demo.test 993 tls
        jq --arg name "$name" '.displayName = $name' "$home/account.json" >"$home/hostile.json"
        mv "$home/hostile.json" "$home/account.json"
        "$mailadvisor" write --client thunderbird-android --account "$home/account.json" \
            -o "$home/written" --force >"$home/write.log" || fail "$(cat "$home/write.log")"
        expect_settings DELETE
        expect_code
    done
}

# What "Export for Mobile" of version 1 says, made from the account by jq alone.
expected_code() {
    jq -j '
        def number: {plain: 0, starttls: 2, tls: 3}[.security];
        [1, [1, 1],
         [{imap: 0, pop3: 1}[.incoming.protocol], .incoming.host, .incoming.port,
          (.incoming | number), 1, .incoming.username],
         [[[0, .outgoing.host, .outgoing.port, (.outgoing | number), 1, .outgoing.username],
           [.address, .displayName]]]] | tojson' "$home/account.json"
}

expect_code() {
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
        --user-data-dir="$home/chromium" --window-size=800,800 --screenshot="$home/code.png" \
        "file://$home/written/thunderbird-android/account.svg" >"$home/chromium.log" 2>&1 ||
        fail "$(tail -5 "$home/chromium.log")"
    zbarimg --raw --quiet -Sbinary "$home/code.png" >"$home/code.read" 2>"$home/zbar.log" ||
        fail "zbarimg read nothing: $(cat "$home/zbar.log")"
    expected_code >"$home/code.expected"
    cmp "$home/code.read" "$home/code.expected" ||
        fail "read: $(cat "$home/code.read")"$'\n'"expected: $(cat "$home/code.expected")"
}

# expect_settings DELETE-POLICY
expect_settings() {
    local file=$home/written/thunderbird-android/account.k9s
    xmllint --noout --nonet "$file" || fail "no XML"
    ! grep -qi '<password' "$file" || fail "a password element"
    python3 "$here/thunderbird-android/read_k9s.py" "$file" >"$home/read.json" ||
        fail "the reader refuses $(cat "$file")"
    jq -S --arg policy "$1" '{address, displayName, policy: $policy,
        incoming: (.incoming | {protocol, host, port, security, username}),
        outgoing: (.outgoing | {protocol, host, port, security, username})}' \
        "$home/account.json" >"$home/expected.json"
    diff <(jq -S . "$home/read.json") "$home/expected.json" || fail "read something else"
}
