# The mailboxes and what is in them: real Maildir files, internal dates spread over the past.

# user, quota (0 = none), how many mails over how many days, and with large attachments or not
mailboxes() {
    cat <<'LIST'
somchai@demo.test    100M 240 200 large
malee@demo.test      2G   12  90  small
nolimit@demo.test    0    5   30  small
wipa@demo.test       10M  30  60  full
somchai@high.test    100M 12  30  small
somchai@guess.test   100M 3   10  small
somchai@html.test    100M 3   10  small
somchai@malformed.test 100M 3 10  small
somchai@expired.test 100M 3   10  small
somchai@selfsigned.test 100M 3 10 small
somchai@company.test 100M 3   10  small
somchai@incomplete.test 100M 3 10 small
somchai@plain.test   100M 3   10  small
somchai@pop3only.test 100M 8  60  small
arrives@demo.test    100M 3   10  small
arrives@pop3only.test 100M 3  10  small
junk@demo.test       100M 3   10  small
lost@demo.test       100M 3   10  small
grey@demo.test       100M 3   10  small
norelay@demo.test    100M 3   10  small
strict@demo.test     100M 3   10  small
LIST
}

# deliver_mail FOLDER: the Maildirs of all mailboxes.
deliver_mail() {
    (
        # Bytes, not characters: sizes stand in the file names, and Dovecot believes them.
        LC_ALL=C
        now=$(date +%s)
        parts=$(mktemp -d "$1/parts.XXXXXX")
        head -c 1600000 /dev/urandom | base64 -w 76 | sed 's/$/\r/' >"$parts/attachment"
        text=$(for line in {1..400}; do printf '%s\r\n' "Line $line of the minutes, as agreed with everyone on Monday."; done)
        encode_subjects
        mailboxes | while read -r user _ count days kind; do
            fill_mailbox "$1/$user/Maildir" "$user" "$count" "$days" "$kind"
        done >"$parts/times"
        # A mail's internal date is its file's time; one perl instead of hundreds of touch.
        perl -lne '($time, $file) = split / /, $_, 2; utime $time, $time, $file' "$parts/times"
        rm -r "$parts"
    )
}

# Subjects as they travel: RFC 2047 words of UTF-8.
encode_subjects() {
    local subject
    subjects=()
    for subject in "ใบแจ้งหนี้เดือนนี้" "นัดประชุมวันจันทร์" "รายงานยอดขายประจำสัปดาห์" \
        "ขอใบเสนอราคา" "แบบบ้านฉบับแก้ไข" "Minutes of the meeting" "ส่งเอกสารสัญญา" "แผนงานไตรมาสหน้า"; do
        subjects+=("=?UTF-8?B?$(printf %s "$subject" | base64 -w 0)?=")
    done
}

fill_mailbox() {
    local maildir=$1 user=$2 count=$3 days=$4 kind=$5 folder
    local folders=(INBOX)
    [[ $kind == small ]] || folders+=(.Sent .Trash .Junk)
    [[ $kind != large ]] || folders+=(".ใบแจ้งหนี้")
    for folder in "${folders[@]}"; do
        local path=$maildir/$folder share=$((count / 5))
        if [[ $folder == INBOX ]]; then
            path=$maildir share=$count
        fi
        mkdir -p "$path"/{cur,new,tmp}
        [[ $folder == INBOX ]] || : >"$path/maildirfolder"
        fill_folder "$path" "$user" "$share" "$days" "$kind"
    done
}

# Mail i of N is i·days/N days old, so that the mailbox grows evenly.
fill_folder() {
    local path=$1 user=$2 count=$3 days=$4 kind=$5 i age bytes
    for ((i = 0; i < count; i++)); do
        age=$((i * days * 86400 / count + 3600))
        size_of "$kind" $i
        write_mail "$path/cur" $((now - age)) "$user" $i
    done
}

# Bytes of a body: together 84% of the large mailbox's quota, 98% of the full one's.
size_of() {
    case $1 in
        large) ((bytes = $2 % 10 == 0 ? 1450000 : $2 % 4 == 1 ? 170000 : 20000)) ;;
        full) bytes=214500 ;;
        small) ((bytes = 3000 + $2 % 4 * 4000)) ;;
    esac
}

# The first whole lines of the attachment, kept as a file: $bytes becomes their length.
cut_attachment() {
    ((bytes = bytes / 78 * 78))
    part=$parts/$bytes
    [[ -e $part ]] || head -c $bytes "$parts/attachment" >"$part"
}

# write_mail FOLDER TIME USER NUMBER: one mail of about $bytes bytes; prints its time and file.
write_mail() {
    local date head body tail="" part size file colleague=$(($4 % 7))
    printf -v date '%(%a, %d %b %Y %H:%M:%S +0000)T' "$2"
    printf -v head '%s\r\n' "From: Colleague $colleague <colleague$colleague@demo.test>" "To: $3" \
        "Subject: ${subjects[$4 % ${#subjects[@]}]}" "Date: $date" "Message-ID: <$2.$4.$3>" \
        "MIME-Version: 1.0"
    if ((bytes > 100000)); then
        printf -v body '%s\r\n' 'Content-Type: multipart/mixed; boundary=part' '' --part 'Content-Type: text/plain' '' 'See the file.' --part \
            'Content-Type: application/pdf; name="plan.pdf"' 'Content-Transfer-Encoding: base64' ''
        printf -v tail '%s\r\n' --part--
        cut_attachment
    else
        printf -v body '%s\r\n' 'Content-Type: text/plain' '' "${text:0:bytes}"
        bytes=0
    fi
    head+=$body
    size=$((${#head} + bytes + ${#tail}))
    file=$1/$2.$4.lab,S=$size,W=$size:2,S
    if ((bytes == 0)); then
        printf %s "$head" >"$file"
    else
        { printf %s "$head" && cat "$part" && printf %s "$tail"; } >"$file"
    fi
    echo "$2 $file"
}
