# No Outlook runs here. What can be tried is: Wine's registry takes the written files as they are
# meant, Wine's cmd runs the logon scripts and nothing that stands in a name, and another INI reader
# reads the PRF. (The Autodiscover answer is read by Thunderbird, in its own folder of cases.)
programs="xmllint python3"
optional_programs="wine wineboot"
# shellcheck source=wine.sh
source "$here/outlook/wine.sh"

all_cases() {
    cat <<'LIST'
the_prf_is_read_by_another_ini_reader
registry_files_are_taken_as_they_are_meant
logon_script_imports_the_prf_once
logon_script_leaves_a_profile_alone_that_is_there
logon_script_runs_nothing_that_stands_in_a_name
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

registry_files_are_taken_as_they_are_meant() {
    write_outlook
    start_wine
    windows reg add "$outlook\\Setup" /v First-Run /t REG_BINARY /d 01 /f >/dev/null
    windows reg import "$(windows_path "$files/outlook-import.reg")" >/dev/null
    windows reg import "$(windows_path "$files/autodiscover.reg")" >/dev/null
    local place='C:\ProgramData\MailAdvisor\malee-demo.test'
    expect_values "$outlook\\Setup" "ImportPRF REG_SZ $place\\outlook.prf" \
        "DisableOffice365SimplifiedAccountCreation REG_DWORD 0x1"
    expect_values "$outlook\\AutoDiscover" "PreferLocalXML REG_DWORD 0x1" \
        "demo.test REG_SZ $place\\autodiscover.xml" "ExcludeExplicitO365Endpoint REG_DWORD 0x1"
}

logon_script_imports_the_prf_once() {
    write_outlook
    start_wine
    windows reg add "$outlook\\Setup" /v FirstRun /t REG_BINARY /d 01 /f >/dev/null
    run_script "$files/outlook-logon.cmd"
    local folder='C:\users\'$(windows_name)'\AppData\Local\MailAdvisor\malee-demo.test'
    expect_values "$outlook\\Setup" "ImportPRF REG_SZ $folder\\outlook.prf"
    cmp "$files/outlook.prf" "$(unix_path "$folder")/outlook.prf" || fail "another PRF was copied"
    # Outlook takes the value away once it has imported.
    windows reg delete "$outlook\\Setup" /v ImportPRF /f >/dev/null
    run_script "$files/outlook-logon.cmd"
    expect_values "$outlook\\Setup"
}

logon_script_leaves_a_profile_alone_that_is_there() {
    write_outlook
    start_wine
    windows reg add "$outlook\\Profiles\\$user" /f >/dev/null
    run_script "$files/outlook-logon.cmd"
    ! windows reg query "$outlook\\Setup" >/dev/null || fail "it asked for an import"
}

# A command that ran would leave a folder behind.
logon_script_runs_nothing_that_stands_in_a_name() {
    write_outlook '.address = "a&b^%os%!c@demo.test" | .displayName = "& mkdir ran"'
    start_wine
    windows reg add "$outlook\\Setup" /v FirstRun /t REG_BINARY /d 01 /f >/dev/null
    run_script "$files/outlook-logon.cmd"
    windows reg query "$outlook\\Setup" | grep -q 'ImportPRF *REG_SZ .*\\a-b--os--c-demo' ||
        fail "$(windows reg query "$outlook\\Setup")"
    [[ -z $(find "$home" -name ran -o -name .ran) ]] || fail "something ran"
}

# write_domain JQ-PATTERN-OF-THE-USER-NAME
write_domain() {
    home=$(mktemp -d "$work/home.XXXXXX")
    jq -n --arg login "$1" '{
        schema: "mailadvisor.domain.v1", domain: "demo.test",
        servers: [
            {protocol: "imap", host: "mail.demo.test", port: 143, security: "starttls",
             username: $login, auth: ["password-cleartext"]},
            {protocol: "smtp", host: "mail.demo.test", port: 465, security: "tls",
             username: $login, auth: ["password-cleartext"]}]}' >"$home/domain.json"
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
    file='C:\users\'$name'\AppData\Local\MailAdvisor\demo.test.xml'
    expect_values "$outlook\\AutoDiscover" "PreferLocalXML REG_DWORD 0x1" \
        "demo.test REG_SZ $file" "ExcludeExplicitO365Endpoint REG_DWORD 0x1"
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
