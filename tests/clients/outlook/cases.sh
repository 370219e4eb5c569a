# No Outlook runs here. What can be tried is: Wine's cmd runs the scripts on a registry with and
# without what Outlook leaves in it, they change nothing that is there and run nothing that stands
# in a name, and another INI reader reads the PRF. (The Autodiscover answer is read by Thunderbird,
# in its own folder of cases.)
programs="xmllint python3"
optional_programs="wine wineboot"
# shellcheck source=wine.sh
source "$here/outlook/wine.sh"

all_cases() {
    cat <<'LIST'
the_prf_is_read_by_another_ini_reader
a_new_computer_gets_the_prf_once
a_thai_user_name_in_the_path_does_no_harm
a_profile_anywhere_leaves_the_registry_as_it_is
a_started_outlook_or_a_waiting_prf_is_left_alone
an_empty_list_of_profiles_is_none
persons_answer_is_found_on_a_new_computer
values_that_somebody_set_stay
microsoft_365_is_kept_away_only_where_the_domain_is_there_too
import_script_runs_nothing_that_stands_in_a_name
domain_script_writes_the_persons_answer
domain_script_leaves_names_alone_that_are_no_mail_names
LIST
}

outlook='HKCU\Software\Microsoft\Office\16.0\Outlook'

# write_outlook [JQ FILTER]: sets home; the filter changes the account.
write_outlook() {
    home=$(mktemp -d "$work/home.XXXXXX")
    account_json pop3 mail.demo.test 995 tls "$days_14" | jq "${1:-.}" >"$home/account.json"
    "$mailadvisor" write --client outlook --account "$home/account.json" -o "$home/written" \
        --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
    files=$home/written/outlook
}

the_prf_is_read_by_another_ini_reader() {
    write_outlook '.displayName = "Malee = [x] ; #1 %d"'
    python3 "$here/outlook/read_prf.py" "$files/outlook.prf" >"$home/read.json" || fail "unreadable"
    jq -e --arg user "$user" '.AccountType == "POP3" and .POP3Server == "mail.demo.test" and
        .POP3Port == "995" and .POP3UseSSL == "1" and .LeaveOnServer == "0x000E0003" and
        .POP3UserName == $user and .DisplayName == "Malee = [x] ; #1 %d"' \
        "$home/read.json" >/dev/null || fail "$(cat "$home/read.json")"
}

# said LOG: the one line a script leaves behind, below the person's own folder.
said() {
    cat "$WINEPREFIX/drive_c/users/${windows_user:-$(windows_name)}/AppData/Local/MailAdvisor/$1" |
        tr -d '\r'
}

# Everything of this person, byte for byte.
keep_registry() {
    windows reg export HKCU "$(windows_path "$home/$1.reg")" /y >/dev/null
    [[ -s $home/$1.reg ]] || fail "no export"
}

expect_same_registry() {
    keep_registry after
    cmp "$home/$1.reg" "$home/after.reg" || fail "$2 changed: $(diff \
        <(iconv -f utf-16 -t utf-8 "$home/$1.reg") <(iconv -f utf-16 -t utf-8 "$home/after.reg"))"
}

# Lines were added and none taken away or changed.
expect_only_additions() {
    keep_registry after
    ! diff <(iconv -f utf-16 -t utf-8 "$home/$1.reg") <(iconv -f utf-16 -t utf-8 \
        "$home/after.reg") | grep '^<' || fail "a value that was there"
}

a_new_computer_gets_the_prf_once() {
    write_outlook
    start_wine
    local folder='C:\users\'$(windows_name)'\AppData\Local\MailAdvisor\malee-demo.test'
    keep_registry before
    run_script "$files/outlook-import.cmd"
    expect_values "$outlook\\Setup" "ImportPRF REG_SZ $folder\\outlook.prf"
    expect_only_additions before
    cmp "$files/outlook.prf" "$(unix_path "$folder")/outlook.prf" || fail "another PRF was copied"
    [[ $(said malee-demo.test/outlook.log) == Ready.* ]] || fail "it does not say what it did"
    grep -q '^Ready\.' "$home/script.log" || fail "the window does not say it"

    keep_registry imported
    run_script "$files/outlook-logon.cmd"
    expect_same_registry imported "a second run"
    [[ $(said malee-demo.test/outlook.log) == "This was done here before."* ]] || fail "second"

    # Outlook takes the value away once it has imported, and then there is a profile.
    windows reg delete "$outlook\\Setup" /v ImportPRF /f >/dev/null
    keep_registry taken
    run_script "$files/outlook-logon.cmd"
    expect_same_registry taken "a run after the import"
}

a_thai_user_name_in_the_path_does_no_harm() {
    write_outlook
    windows_user=สมชาย
    export USER=$windows_user LANG=C.UTF-8 LC_ALL=C.UTF-8
    start_wine
    run_script "$files/outlook-logon.cmd"
    keep_registry after
    iconv -f utf-16 -t utf-8 "$home/after.reg" | tr -d '\r' | grep -qxF \
        '"ImportPRF"="C:\\users\\สมชาย\\AppData\\Local\\MailAdvisor\\malee-demo.test\\outlook.prf"' ||
        fail "$(iconv -f utf-16 -t utf-8 "$home/after.reg" | grep ImportPRF)"
    cmp "$files/outlook.prf" \
        "$WINEPREFIX/drive_c/users/สมชาย/AppData/Local/MailAdvisor/malee-demo.test/outlook.prf"
}

# expect_left_alone SENTENCE SCRIPT…: each changes nothing in the registry and says why.
expect_left_alone() {
    local sentence=$1 script
    shift
    keep_registry before
    for script in "$@"; do
        run_script "$script"
        expect_same_registry before "${script##*/}"
        grep -q "$sentence" "$home/script.log" || fail "$script: $(cat "$home/script.log")"
    done
}

old_place='HKCU\Software\Microsoft\Windows NT\CurrentVersion\Windows Messaging Subsystem'
office='HKCU\Software\Microsoft\Office'

a_profile_anywhere_leaves_the_registry_as_it_is() {
    write_domain '%EMAILADDRESS%'
    local everybodys=$files/autodiscover-logon.cmd
    write_outlook
    start_wine
    local place scripts
    # All scripts look alike: one place goes through all, the others through one.
    scripts=("$files/outlook-import.cmd" "$files/outlook-logon.cmd"
        "$files/autodiscover-import.cmd" "$everybodys")
    for place in "$outlook\\Profiles\\งาน & \"x\" %PATH%" "$office\\15.0\\Outlook\\Profiles\\Work" \
        "$office\\14.0\\Outlook\\Profiles\\Work" "$old_place\\Profiles\\Outlook"; do
        add_key "$place"
        expect_left_alone 'Outlook has been set up here. Nothing was changed' "${scripts[@]}"
        scripts=("$files/outlook-logon.cmd")
        windows reg delete "${place%\\Profiles*}" /f >/dev/null
    done
    # The name of a default profile, without any list of them.
    for place in "$outlook" "$office\\15.0\\Outlook"; do
        windows reg add "$place" /v DefaultProfile /t REG_SZ /d Outlook /f >/dev/null
        expect_left_alone 'Outlook has been set up here' "$files/outlook-logon.cmd"
        windows reg delete "$place" /f >/dev/null
    done
    windows reg add "$old_place\\Profiles" /v DefaultProfile /t REG_SZ /d Outlook /f >/dev/null
    expect_left_alone 'Outlook has been set up here' "$files/autodiscover-import.cmd"
}

a_started_outlook_or_a_waiting_prf_is_left_alone() {
    write_outlook
    start_wine
    windows reg add "$outlook\\Setup" /v First-Run /t REG_BINARY /d 01 /f >/dev/null
    expect_left_alone 'Outlook has been started here' "$files/outlook-logon.cmd"
    windows reg add "$outlook\\Setup" /v ImportPRF /t REG_SZ /d 'C:\company.prf' /f >/dev/null
    expect_left_alone 'Another profile file waits' "$files/outlook-logon.cmd"
    windows reg delete "$outlook" /f >/dev/null
    local policies='HKCU\Software\Policies\Microsoft\Office\16.0\Outlook\Setup'
    windows reg add "$policies" /v ImportPRF /t REG_SZ /d 'C:\company.prf' /f >/dev/null
    expect_left_alone 'Another profile file waits' "$files/outlook-logon.cmd"
}

# It stays when the last profile was removed.
an_empty_list_of_profiles_is_none() {
    write_outlook
    start_wine
    add_key "$outlook\\Profiles"
    run_script "$files/outlook-logon.cmd"
    windows reg query "$outlook\\Setup" | grep -q ImportPRF || fail "$(cat "$home/script.log")"
}

persons_answer_is_found_on_a_new_computer() {
    write_outlook
    start_wine
    keep_registry before
    run_script "$files/autodiscover-import.cmd"
    local folder='C:\users\'$(windows_name)'\AppData\Local\MailAdvisor\malee-demo.test'
    expect_values "$outlook\\Setup" "DisableOffice365SimplifiedAccountCreation REG_DWORD 0x1"
    expect_values "$outlook\\AutoDiscover" "PreferLocalXML REG_DWORD 0x1" \
        "demo.test REG_SZ $folder\\autodiscover.xml"
    expect_only_additions before
    cmp "$files/autodiscover.xml" "$(unix_path "$folder")/autodiscover.xml" || fail "another answer"
    keep_registry set
    run_script "$files/autodiscover-import.cmd"
    expect_same_registry set "a second run"
}

values_that_somebody_set_stay() {
    write_outlook '.alsoMicrosoft365 = true'
    start_wine
    local local_answer="$outlook\\AutoDiscover" value
    for value in PreferLocalXML ExcludeExplicitO365Endpoint; do
        windows reg add "$local_answer" /v $value /t REG_DWORD /d 0 /f >/dev/null
    done
    keep_registry before
    run_script "$files/autodiscover-import.cmd"
    expect_only_additions before

    windows reg delete 'HKCU\Software\MailAdvisor' /f >/dev/null
    windows reg add "$local_answer" /v demo.test /t REG_SZ /d 'C:\company.xml' /f >/dev/null
    expect_left_alone 'Another answer stands' "$files/autodiscover-import.cmd"
}

microsoft_365_is_kept_away_only_where_the_domain_is_there_too() {
    write_domain '%EMAILADDRESS%' '.alsoMicrosoft365 = true'
    start_wine
    run_script "$files/autodiscover-logon.cmd"
    windows reg query "$outlook\\AutoDiscover" | grep -q 'ExcludeExplicitO365Endpoint .*0x1' ||
        fail "$(cat "$home/script.log")"
    # Whoever lacks the field has no such domain: the cases above compare all values.
    grep -q 'lives at Microsoft 365, too' "$home/write.log" || fail "$(cat "$home/write.log")"
}

# A command that ran would leave a folder behind.
import_script_runs_nothing_that_stands_in_a_name() {
    write_outlook '.address = "a&b^%os%!c@demo.test" | .displayName = "& mkdir ran"'
    start_wine
    run_script "$files/outlook-logon.cmd"
    windows reg query "$outlook\\Setup" | grep -q 'ImportPRF *REG_SZ .*\\a-b-os-c-demo' ||
        fail "$(windows reg query "$outlook\\Setup")"
    [[ -z $(find "$home" -name ran -o -name .ran) ]] || fail "something ran"
}

# write_domain PATTERN-OF-THE-USER-NAME [JQ FILTER]: the filter changes the domain.
write_domain() {
    home=$(mktemp -d "$work/home.XXXXXX")
    jq -n --arg login "$1" '{
        schema: "mailadvisor.domain.v1", domain: "demo.test",
        servers: [
            {protocol: "imap", host: "mail.demo.test", port: 143, security: "starttls",
             username: $login, auth: ["password-cleartext"]},
            {protocol: "smtp", host: "mail.demo.test", port: 465, security: "tls",
             username: $login, auth: ["password-cleartext"]}]}' | jq "${2:-.}" >"$home/domain.json"
    "$mailadvisor" write --client outlook --domain "$home/domain.json" -o "$home/written" \
        --lang en >"$home/write.log" || fail "$(cat "$home/write.log")"
    files=$home/written/outlook
}

domain_script_writes_the_persons_answer() {
    write_domain '%EMAILLOCALPART%%PATH% & "x" <สมชาย> (!) ^|%EMAILADDRESS%'
    start_wine
    run_script "$files/autodiscover-logon.cmd"
    run_script "$files/autodiscover-logon.cmd"
    local name file
    name=$(windows_name)
    file='C:\users\'$name'\AppData\Local\MailAdvisor\demo.test\autodiscover.xml'
    expect_values "$outlook\\AutoDiscover" "PreferLocalXML REG_DWORD 0x1" \
        "demo.test REG_SZ $file"
    expect_in_answer 1 LoginName "$name%PATH% & \"x\" <สมชาย> (!) ^|$name@demo.test"
    expect_in_answer 1 Encryption TLS
    expect_in_answer 1 SSL on
    expect_in_answer 2 Type SMTP
    expect_in_answer 2 Encryption SSL
}

# expect_in_answer NUMBER ELEMENT TEXT
expect_in_answer() {
    local found
    found=$(xmllint --xpath "string(//*[local-name()='Protocol'][$1]/*[local-name()='$2'])" \
        "$(unix_path "$file")") || fail "not well formed"
    [[ $found == "$3" ]] || fail "$2: $found"
}

domain_script_leaves_names_alone_that_are_no_mail_names() {
    write_domain '%EMAILADDRESS%'
    start_wine
    local name
    for name in 'som chai' 'a&b' 'สมชาย' "a'(b)"; do
        USERNAME_IN_WINDOWS=$name run_script "$files/autodiscover-logon.cmd"
        ! windows reg query "$outlook\\AutoDiscover" >/dev/null || fail "an answer for $name"
    done
}
