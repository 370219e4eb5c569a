# A home folder with the files our program wrote, put where its own steps say.

# write_profile PROTOCOL HOST PORT SECURITY [POP3 SETTINGS AS JSON]: sets home.
write_profile() {
    write_files claws "$@"
    mv "$home/written/claws/profile" "$home/.claws-mail"
    mv "$home/written/claws/Mail" "$home/Mail"
    prepare_desktop
}

start_client() {
    export NO_AT_BRIDGE=1
    start_on_desktop claws-mail "$@"
}

# ask_client OPTION: a question to the program that runs already.
ask_client() {
    HOME=$home XDG_RUNTIME_DIR=$home/run DISPLAY=$(<"$home/desktop/display") claws-mail "$@" 2>/dev/null
}
