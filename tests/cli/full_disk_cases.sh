# deploy on a disk that is full: a small file system of memory, made larger afterwards.

# small_disk FOLDER KIB: a file system of that size there, for the programs started by on_disk.
small_disk() {
    local unprivileged=--map-root-user
    ((EUID != 0)) || unprivileged=
    mkdir -p "$1"
    rm -f mounted
    # shellcheck disable=SC2086,SC2016
    unshare --mount $unprivileged sh -c 'mount -t tmpfs -o size=$2k none "$1" && : >mounted &&
        exec sleep 600' sh "$1" "$2" &
    holder=$!
    until [[ -e mounted ]]; do
        kill -0 $holder 2>/dev/null || {
            fail "no small file system can be made here, so nothing was proven"
            return 1
        }
        sleep 0.02
    done
}

on_disk() {
    local user=(--user --preserve-credentials)
    ((EUID != 0)) || user=()
    nsenter --target $holder --mount "${user[@]}" --wdns="$PWD" "$@"
}

# deploy_there OPTION…
deploy_there() {
    last="mailadvisor deploy $*"
    # shellcheck disable=SC2086
    on_disk "$program" deploy roster.csv --client thunderbird -o small/out --lang en "$@" \
        $LAB_OPTIONS >out 2>err </dev/null
    code=$?
}

end_disk() {
    kill $holder
    wait $holder 2>/dev/null
}

# expect_whole_files: what stands on the small disk is as in `whole`, as far as it is there.
expect_whole_files() {
    local file
    rm -rf seen
    on_disk cp -a small/. "$PWD/seen"
    while read -r file; do
        cmp -s "seen/out/$file" "whole/$file" || fail "$file is half-written, or of nobody"
    done < <([[ ! -d seen/out ]] || (cd seen/out && find . -type f ! -name mailadvisor-journal.jsonl))
}

case_OnAFullDiskABulkRunStopsSaysSoAndGoesOnWhenThereIsRoom() {
    local options all size failed=0
    {
        echo address,computer,computeruser,devices
        seq 40 | sed 's/.*/user&@demo.test,pc&,ann,1/'
    } >roster.csv
    for options in '' '--archive tar.zst' '--kit windows'; do
        rm -rf whole
        # shellcheck disable=SC2086
        run deploy roster.csv --client thunderbird -o whole $options
        expect_code 0
        all=$(du -sk whole | cut -f1)
        for size in 8 40 $((all / 2)) $((all - 24)) $((all - 8)) $((all - 4)); do
            small_disk small $size || return
            # shellcheck disable=SC2086
            deploy_there $options
            if ((code == 7)); then
                ((++failed))
                expect_err 'not enough space' '→ Free some space'
                expect_whole_files
                on_disk mount -o remount,size=64m small
                # shellcheck disable=SC2086
                deploy_there $options
            fi
            expect_code 0
            expect_whole_files
            diff -r -x mailadvisor-journal.jsonl whole seen/out >&2 || fail "other files at $size KiB"
            end_disk
        done
    done
    ((failed >= 12)) || fail "only $failed of the disks were full"
}
