# The pages of the writer `sheet`: with the answer of a person of several devices and a help desk,
# for POP3, and for a name that is long.

write_sheets() {
    "$program" clients --json | grep -q '"sheet"' || {
        fail "the writer sheet is not built"
        return
    }
    echo '{"helpDesk": "ฝ่ายไอที โทร 02 123 4567 ต่อ 8 · it@demo.test"}' >"$work/policy.json"
    jq '.account.displayName = "สมชาย ใจดี"' "$pages/several-devices-th.json" >"$work/imap.json"
    jq '.account | .incoming.protocol = "pop3" | .incoming.port = 995' "$work/imap.json" \
        >"$work/pop3.json"
    jq '.account | .displayName = ("ชื่อยาวมาก" * 20) | .address = ("a" * 60 + "@demo.test") |
        .incoming.host = ("long-name-of-a-host." * 4 + "demo.test") | .incoming.security = "starttls"' \
        "$work/imap.json" >"$work/long.json"
    local kind
    for kind in imap pop3 long; do
        write_sheet $kind
        write_sheet $kind again
    done
}

# write_sheet KIND [again]: the pages as sheet-KIND-PROGRAM.LANGUAGE.html.
write_sheet() {
    local page name
    rm -rf "$work/sheets"
    "$program" write --client sheet --account "$work/$1.json" --policy "$work/policy.json" \
        -o "$work/sheets" >"$work/sheets.log" 2>&1 || fail "sheet, $1: $(cat "$work/sheets.log")"
    for page in "$work"/sheets/sheet/*.html; do
        name=$pages/sheet-$1-$(basename "$page")
        if [[ -z ${2:-} ]]; then
            cp "$page" "$name"
        else
            cmp -s "$page" "$name" || fail "$(basename "$name"): not the same a second time"
        fi
    done
}

run_chromium() {
    timeout 60 chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$work/profile-print" "$@" >"$work/print.log" 2>&1
}

# What a person holds in the hand is one sheet; only a name without end may need a second.
print_sheets() {
    local page count sheets=0
    for page in "$pages"/sheet-imap-*.html "$pages"/sheet-pop3-*.html; do
        run_chromium --no-pdf-header-footer --print-to-pdf="$work/page.pdf" "file://$page"
        count=$(grep -ac '/Type */Page$' "$work/page.pdf")
        ((count == 1)) || fail "$(basename "$page"): $count sheets of paper"
        sheets=$((sheets + 1))
    done
    echo "printed $sheets pages"
}

# The code on the page of a phone is read by another program, byte for byte.
read_codes() {
    if ! command -v zbarimg >/dev/null; then
        fail "the codes were not read: zbarimg is missing; run: tests/packages test"
        return
    fi
    jq -j '.account | "\(.address)\n\nIMAP\n\(.incoming.host)\n\(.incoming.port)\n",
        "\(.incoming.username)\n\nSMTP\n\(.outgoing.host)\n\(.outgoing.port)\n",
        "\(.outgoing.username)\n"' "$work/imap.json" >"$work/expected"
    run_chromium --window-size=1000,1400 --screenshot="$work/page.png" \
        "file://$pages/sheet-imap-gmail.th.html"
    zbarimg --raw --quiet -Sbinary "$work/page.png" >"$work/read" 2>"$work/zbar.log"
    cmp "$work/expected" "$work/read" || fail "the code reads $(cat "$work/read")"
}
