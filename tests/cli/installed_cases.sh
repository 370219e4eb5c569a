# The mail programs on this computer, in homes laid out as packages, Flatpak and Snap do it.

# thunderbird_home FOLDER ADDRESS: one with a profile that holds one account.
thunderbird_home() {
    mkdir -p "$1/abc.default"
    printf '[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\nDefault=1\n' >"$1/profiles.ini"
    thunderbird_profile "$1/abc.default" "$2"
}

thunderbird_profile() {
    mkdir -p "$1"
    cat >"$1/prefs.js" <<PREFS
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.identity.id1.useremail", "$2");
user_pref("mail.server.server1.hostname", "mail.other.test");
user_pref("mail.server.server1.type", "pop3");
user_pref("mail.server.server1.userName", "$2");
PREFS
}

thunderbird_of() {
    echo ".clients[] | select(.id == \"thunderbird\") | $1"
}

case_FindsProfilesOfPackagesFlatpakSnapAndMovedOnes() {
    thunderbird_home home/.thunderbird deb@other.test
    thunderbird_home home/.var/app/org.mozilla.Thunderbird/.thunderbird flatpak@other.test
    thunderbird_home home/snap/thunderbird/common/.thunderbird snap@other.test
    thunderbird_profile "$PWD/elsewhere" moved@other.test
    printf '[Profile1]\nName=moved\nIsRelative=0\nPath=%s\n[Profile2]\nIsRelative=1\nPath=gone\n' \
        "$PWD/elsewhere" >>home/.thunderbird/profiles.ini
    run_alone clients --installed --json

    expect_code 0
    local profiles
    profiles=$(thunderbird_of .profiles)
    expect_json "([$profiles[].accounts[].address] | sort) == [\"deb@other.test\",\"flatpak@other.test\",\"moved@other.test\",\"snap@other.test\"]" \
        "([$profiles[].packaging] | sort) == [\"flatpak\",\"package\",\"package\",\"snap\"]" \
        "[$profiles[].running] | all(. == false)" \
        "[$profiles[].accounts[] | .type == \"pop3\" and .host == \"mail.other.test\"] | all" \
        "[$profiles[].path] | contains([\"$PWD/elsewhere\",\"$PWD/home/snap/thunderbird/common/.thunderbird/abc.default\"])"
    run_alone clients --installed
    expect_out 'Thunderbird' 'snap@other.test \(POP3, mail.other.test\)' 'Flatpak' 'closed'
    run_alone clients --installed --lang th
    expect_out 'ปิดอยู่'
}

case_SeesThatAProgramIsRunning() {
    thunderbird_home home/.thunderbird deb@other.test
    : >home/.thunderbird/abc.default/.parentlock
    coproc python3 -u -c '
import fcntl, sys
lock = open("home/.thunderbird/abc.default/.parentlock", "r+")
fcntl.lockf(lock, fcntl.LOCK_EX)
print("locked")
sys.stdin.read()'
    read -r -u "${COPROC[0]}" _
    run_alone clients --installed --json

    expect_json "[$(thunderbird_of '.profiles[].running')] == [true]"
}

case_SaysOfAProfileThatCannotBeReadThatItIsNotKnown() {
    thunderbird_home home/.thunderbird deb@other.test
    echo 'user_pref("a" 1);' >home/.thunderbird/abc.default/prefs.js
    run_alone clients --installed --json

    expect_code 0
    expect_json "[$(thunderbird_of '.profiles[].accounts')] == [{\"unknown\":\"garbled\"}]"
    run_alone clients --installed
    expect_out 'cannot be read'
}

case_FindsTheFoldersOfOtherProgramsByTheirOwnFiles() {
    mkdir -p home/.claws-mail home/conf/evolution/sources home/.mutt
    printf '[Account: 1]\nconfig_version=4\naccount_name=Work\naddress=ann@other.test\nreceive_server=mail.other.test\nprotocol=1\nuser_id=ann\n' \
        >home/.claws-mail/accountrc
    export XDG_CONFIG_HOME=$PWD/home/conf
    run_alone clients --installed --json
    unset XDG_CONFIG_HOME

    expect_code 0
    expect_json '[.clients[] | select(.id == "claws") | .profiles[].accounts[].address] == ["ann@other.test"]' \
        '[.clients[] | select(.id == "evolution") | .profiles[]] == []' \
        '[.clients[] | select(.id == "claws") | .profiles[].running] == [{"unknown":"not-offered"}]'
}
