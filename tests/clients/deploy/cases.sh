# docs/deploy.md, "From Microsoft 365 to Thunderbird in five commands", as they stand there and as
# whoever never saw this before would type them: from two raw exports to mail in a real Thunderbird
# whose profile Ansible put into place; and the same for Evolution.
programs="thunderbird certutil ansible-playbook"
# shellcheck source=../thunderbird/profile.sh
source "$here/thunderbird/profile.sh"
program_file=$(realpath "$mailadvisor")
page=$here/../../docs/deploy.md
# shellcheck source=../../cli/page.sh
source "$here/../cli/page.sh"

all_cases() {
    cat <<'LIST'
five_commands_lead_from_two_exports_to_mail_in_thunderbird
evolution_fetches_mail_with_the_files_that_ansible_placed
LIST
}

seconds=90
# Of the domain that publishes the lab's own ports.
user=somchai@high.test

# exports: the folder of whoever begins, with the two exports and a list of computers. Somchai sits
# at pc-014; who signs in there is somebody of this system, since Ansible looks people up.
exports() {
    local first=$1 second=$2
    home=$(mktemp -d "$work/home.XXXXXX")
    mkdir "$home/lists"
    cd "$home/lists"
    {
        printf '\xEF\xBB\xBFBlock credential,Department,Display name,First name,Last name,Licenses,'
        printf 'Proxy addresses,Soft deletion time stamp,Title,User principal name,When created\r\n'
        printf 'False,ฝ่ายขาย,สมชาย ใจดี,สมชาย,ใจดี,Microsoft 365 Business Basic,'
        printf 'SMTP:somchai@high.test+smtp:sales@high.test,,"Head, sales",somchai@high.test,2024-01-02 03:04:05Z\r\n'
        printf 'False,บัญชี,Malee Srisuk,Malee,Srisuk,Microsoft 365 Business Basic,'
        printf 'SMTP:malee@demo.test,,,malee@demo.test,2024-01-02 03:04:05Z\r\n'
        printf 'True,บัญชี,วิภา ลาออก,วิภา,ลาออก,Unlicensed,SMTP:wipa@demo.test,,,wipa@demo.test,2024-01-02 03:04:05Z\r\n'
    } >users.csv
    {
        printf '\xEF\xBB\xBFReport Refresh Date,User Principal Name,Display Name,Is Deleted,Storage Used (Byte),'
        printf 'Issue Warning Quota (Byte),Prohibit Send Quota (Byte),Prohibit Send/Receive Quota (Byte)\r\n'
        printf '2026-11-20,somchai@high.test,สมชาย ใจดี,False,1048576,51539607552,52613349376,53687091200\r\n'
        printf '2026-11-20,malee@demo.test,Malee Srisuk,False,50465865728,51539607552,52613349376,53687091200\r\n'
    } >usage.csv
    printf '%s\n' address,computer,computeruser "somchai@high.test,pc-014,$first" \
        "malee@demo.test,pc-015,$second" >computers.csv
}

# make_ansible: ansible-playbook, which finds every computer of the inventory on this one, each in a
# root of its own. Root does it as the people themselves.
make_ansible() {
    local become=(-e ansible_become=false)
    ((EUID != 0)) || become=(-e ansible_become_method=su -e '{"ansible_become_flags": "-s /bin/sh"}')
    {
        printf '#!/bin/sh\nexec %q "$@" -c local' "$(type -P ansible-playbook)"
        printf ' %q' "${become[@]}" -e "mailadvisor_root=$home/root/{{ inventory_hostname }}" \
            -e ansible_python_interpreter=/usr/bin/python3
        echo
    } >bin/ansible-playbook
    chmod +x bin/ansible-playbook
}

# person N: the login name of the first or second person; without root both are the one there is.
person() {
    ((EUID == 0)) && sed -n "$1p" < <(printf '%s\n' games www-data) || id -un
}

# home_of NAME COMPUTER: the home folder in the root of that computer, made and owned by that person.
home_of() {
    local folder
    folder=$home/root/$2$(getent passwd "$1" | cut -d: -f6)
    chmod 711 "$work" "$home" && mkdir -p "$folder" && chmod 700 "$folder"
    ((EUID != 0)) || chown "$1" "$folder"
    echo "$folder"
}

# type_command N: the N-th of the page; what it says goes to N.log.
type_command() {
    local code=0
    bash -e -c "$(page_commands "$heading" | sed -n "$1p")" >"$1.log" 2>&1 </dev/null || code=$?
    ((code == 0)) || fail "command $1 ended with $code: $(tail -20 "$1.log")"
}

# begin: in the lists' folder, as whoever has installed both programs.
begin() {
    heading='## From Microsoft 365 to Thunderbird in five commands'
    first=$(person 1) second=$(person 2)
    exports "$first" "$second"
    make_mailadvisor "$program_file"
    make_ansible
    export PATH ANSIBLE_NOCOLOR=1
    own=$(home_of "$first" pc-014)
    other=$(home_of "$second" pc-015)
}

# take_over: the placed files become those of who runs the test: as root no mail program starts in
# the home folder of somebody else.
take_over() {
    ((EUID != 0)) || chown -R root "$own"
    home=$own
}

five_commands_lead_from_two_exports_to_mail_in_thunderbird() {
    begin
    [[ $(page_commands "$heading" | wc -l) == 5 ]] || fail "not five commands on the page"
    type_command 1
    grep -q 'planned: 2, skipped: 1, failed: 0' 1.log || fail "another plan: $(cat 1.log)"
    [[ ! -e out && $(wc -l <plan.jsonl) == 3 ]] || fail "not a plan for three"
    type_command 2
    grep -q '<form\|<table' form.html || fail "no form"
    sed -i 's/^somchai@high\.test,.*/somchai@high.test,,"office-computer, phone",,/' form.csv
    type_command 3
    grep -q 'written: 2,' 3.log || fail "not written: $(cat 3.log)"
    grep -q 'malee@demo.test' report.html || fail "the report names nobody"
    type_command 4
    grep -q '^pc-014 .*failed=0' 4.log || fail "not in place: $(tail 4.log)"
    [[ -e $own/.thunderbird/profiles.ini ]] || fail "no profile for Thunderbird"
    [[ -z $(find "$other" -type f) ]] || fail "on another computer than that one"
    type_command 5
    grep -q '^pc-015 .*failed=0' 5.log || fail "not in place: $(tail 5.log)"
    [[ -e $other/.thunderbird/profiles.ini ]] || fail "no profile for the second person"
    type_command 5
    [[ $(grep -c 'changed=0 .*failed=0' 5.log) == 2 ]] || fail "changed again: $(tail 5.log)"

    take_over
    profile=$home/.thunderbird/$(sed -n 's/^Path=//p' "$home/.thunderbird/profiles.ini")
    certutil -N -d "sql:$profile" --empty-password
    remember_password imap mail.high.test
    quieten
    trust_the_lab
    start_client
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails on disk" all_arrived "$profile/ImapMail/mail.high.test/INBOX"
}

evolution_fetches_mail_with_the_files_that_ansible_placed() {
    # shellcheck source=../desktop.sh
    source "$here/desktop.sh"
    # shellcheck source=../evolution/profile.sh
    source "$here/evolution/profile.sh"
    begin
    mailadvisor deploy users.csv computers.csv --client evolution -o out --kit ansible \
        >3.log 2>&1 || fail "$(tail 3.log)"
    (cd out/ansible && ansible-playbook deploy.yml) >5.log 2>&1 || fail "$(tail 5.log)"

    take_over
    uid=$(basename "$home"/.config/evolution/sources/*-identity.source -identity.source)
    prepare_desktop
    echo "$ADDRESS mail.high.test" >>"$home/desktop/hosts"
    quieten
    trust_the_lab
    start_client
    wait_until $seconds "a login at the IMAP server" signed_in imap
    wait_until $seconds "all mails listed by Evolution" evolution_lists_all
}
