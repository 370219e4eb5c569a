# The pages of the writer `sheet`: with the answer of a person of several devices and a help desk,
# for every case of IMAP and POP3, for names of each length and for one
# without end.

write_sheets() {
    "$program" clients --json | grep '"sheet"' >/dev/null || {
        fail "the writer sheet is not built"
        return
    }
    echo '{"helpDesk": "ฝ่ายไอที โทร 02 123 4567 ต่อ 8 · it@demo.test"}' >"$work/policy.json"
    jq '.account.displayName = "สมชาย ใจดี"' "$pages/several-devices-th.json" >"$work/imap.json"
    jq '.account | .incoming.protocol = "pop3" | .incoming.port = 995' "$work/imap.json" \
        >"$work/pop3.json"
    jq '.account | .displayName = ("ชื่อยาวมาก" * 20) | .address = ("a" * 60 + "@demo.test") |
        .incoming.host = ("long-name-of-a-host." * 4 + "demo.test") | .incoming.security = "starttls"' \
        "$work/imap.json" >"$work/endless.json"
    jq '.account | .address = "somchai.jaidee@university.ac.test" |
        .incoming.username = "somchai.jaidee@university.ac.test" |
        .incoming.host = "mail-server-02.department.university.ac.test" |
        .outgoing.host = "smtp-relay-02.subdomain.department.university.ac.test"' \
        "$work/imap.json" >"$work/wide.json"
    jq '.account | .displayName = "Dr. Conan O\u0027Brien-Jaidee สมชายรักษ์ไทย ใจดีมีสุข" |
        .address = "somchai.jaidee.longname@subdomain.department.university.test" |
        .incoming.username = "somchai.jaidee.longname" | .outgoing.username = "UNIVERSITY\\somchai.j" |
        .incoming.host = "mail-server-01.datacenter-bangkok.subdomain.department.university.test" |
        .outgoing.host = "smtp-relay-02.datacenter-bangkok.subdomain.department.university.test"' \
        "$work/imap.json" >"$work/long.json"
    jq '.incoming.protocol = "pop3" | .incoming.port = 995 | .pop3 = {"leaveOnServer": false}' \
        "$work/long.json" >"$work/long-pop3.json"
    jq '.pop3 = {"leaveOnServer": true, "deleteAfterDays": 14}' "$work/pop3.json" \
        >"$work/days.json"
    local name account options
    while read -r name account options; do
        # shellcheck disable=SC2086 # the options are words
        write_sheet "$name" "$account" $options
    done <<'CASES'
imap        imap
pop3        pop3
days        days
to-imap     imap --current-type pop3
to-pop3     days --current-type imap
to-pop3-all pop3 --current-type imap
imap-same   imap --current-type imap
pop3-same   days --current-type pop3
pop3-all    pop3 --current-type pop3
imap-moved  imap --current-type imap --moved-from mail.before-the-move.example
pop3-moved  pop3 --current-type pop3 --moved-from mail.before-the-move.example
wide        wide
long-imap   long --current-type pop3 --moved-from mail.before-the-move.example
long-pop3   long-pop3 --current-type imap
endless     endless
CASES
}

# write_sheet CASE ACCOUNT OPTION…: the pages as sheet-CASE-PROGRAM.LANGUAGE.html, written twice.
write_sheet() {
    local page name case=$1 account=$2 time
    shift 2
    for time in first again; do
        rm -rf "$work/sheets"
        "$program" write --client sheet --account "$work/$account.json" \
            --policy "$work/policy.json" "$@" -o "$work/sheets" >"$work/sheets.log" 2>&1 ||
            fail "sheet, $case: $(cat "$work/sheets.log")"
        for page in "$work"/sheets/sheet/*.html; do
            name=$pages/sheet-$case-$(basename "$page")
            if [[ $time == first ]]; then
                cp "$page" "$name"
            else
                cmp -s "$page" "$name" || fail "$(basename "$name"): not the same a second time"
            fi
        done
    done
}

run_chromium() {
    timeout 60 chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$work/profile-print" "$@" >"$work/print.log" 2>&1
}

sheets_of_paper() {
    run_chromium --no-pdf-header-footer --print-to-pdf="$work/page.pdf" "file://$1"
    grep -ac '/Type */Page$' "$work/page.pdf"
}

# joined PAGE…: all of them in one document, a sheet of paper each; they share their style sheet.
joined() {
    local page language
    sed 's/<body.*//' "$1"
    echo '<body class="guide">'
    for page in "$@"; do
        language=${page%.html}
        echo "<div class=\"guide\" lang=\"${language##*.}\" style=\"break-after: page\">"
        sed -n 's/.*\(<main>.*<\/main>\).*/\1/p' "$page"
        echo '</div>'
    done
    echo '</body></html>'
}

letters_of() {
    case $(grep -o '<html[^>]*>' "$1") in
        *densest*) echo smallest ;;
        *dense*) echo small ;;
        *) echo usual ;;
    esac
}

# What a person holds in the hand is one sheet; only a name without end may need a second. All are
# printed in one go, those of each size of letters apart; one by one only to find the fault.
print_sheets() {
    local page letters count all sheets=0
    for letters in usual small smallest; do
        all=()
        for page in "$pages"/sheet-*.html; do
            [[ $page == */sheet-endless* ]] && continue
            [[ $(letters_of "$page") == "$letters" ]] && all+=("$page")
        done
        ((${#all[@]} > 0)) || {
            fail "no page in $letters letters"
            continue
        }
        joined "${all[@]}" >"$work/joined.html"
        count=$(sheets_of_paper "$work/joined.html")
        sheets=$((sheets + ${#all[@]}))
        ((count == ${#all[@]})) && continue
        fail "${#all[@]} pages in $letters letters take $count sheets of paper"
        for page in "${all[@]}"; do
            count=$(sheets_of_paper "$page")
            ((count == 1)) || fail "$(basename "$page"): $count sheets of paper"
        done
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
