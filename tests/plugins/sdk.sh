#!/usr/bin/env bash
# A client writer is added without touching anything of ours: the sample is built away from this
# tree, against the installed package, and the installed program finds it and writes with it.
#
#   sdk.sh BUILD_FOLDER COMPILER FLAGS
#
# Compiler and flags are those of the build folder: a program with sanitizers needs plugins that
# have them too.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$1 compiler=$2 flags=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix=$work/prefix

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

expect() {
    local what=$1 wanted=$2 found=$3
    [[ $found == "$wanted" ]] || fail "$what: expected '$wanted', got '$found'"
}

cmake --install "$build" --prefix "$prefix" >"$work/install.log" || fail "$(<"$work/install.log")"

# A copy, so that nothing around the folder can help.
cp -r "$here/sample" "$work/sample"
cmake -S "$work/sample" -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" \
    -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_FLAGS="$flags" >"$work/sample.log" 2>&1 &&
    cmake --build "$work/build" >>"$work/sample.log" 2>&1 || fail "$(<"$work/sample.log")"
if grep -rF "$root/" "$work/build/build.ninja" "$prefix/lib/cmake"; then
    fail "the package leads back to the source tree"
fi

# Moved: the program finds its own writers beside itself, wherever it stands.
mv "$prefix" "$work/moved"
program=$work/moved/bin/mailadvisor
cd "$work"
plugins=$work/build/plugins
own=$("$program" clients --json | jq -r '.clients | length')
expect "writers of the installed program" "$(find "$work/moved/lib/mailadvisor/plugins" -name '*.so' | wc -l)" "$own"
listed=$("$program" clients --plugin-dir "$plugins" --json)
expect "problems" 0 "$(jq '.problems | length' <<<"$listed")"
expect "writers with the sample" $((own + 1)) "$(jq '.clients | length' <<<"$listed")"

# What people sent lies beside the plugin, where it was built and where it is installed.
trials() {
    jq -r '[.clients[] | select(.id == "sample").trials[].date] | join(" ")'
}
expect "the sample's trials" 2026-11-27 "$(trials <<<"$listed")"
cmake --install "$work/build" --prefix "$work/installed" >"$work/sample.log" || fail "$(<"$work/sample.log")"
expect "the installed sample's trials" 2026-11-27 \
    "$("$program" clients --plugin-dir "$work/installed/lib/mailadvisor/plugins" --json | trials)"

expect "the sample's name" "Sample Mail" "$(jq -r '.clients[] | select(.id == "sample").name.en' <<<"$listed")"

write() {
    "$program" write --client sample --plugin-dir "$plugins" "$@"
}

write --account "$here/accounts/imap-starttls.json" -o en --lang en >en.txt
expect "the written file" $'host=imap.example.com\nport=143\nsecurity=starttls\nuser=somchai@example.com' "$(<en/sample/account.conf)"
grep -qF 'type the password of somchai@example.com' en.txt || fail "no English step: $(<en.txt)"
write --account "$here/accounts/imap-starttls.json" -o th --lang th >th.txt
grep -qF 'ใส่รหัสผ่านของ somchai@example.com' th.txt || fail "no Thai step: $(<th.txt)"

# What its metadata denies is refused before it is asked, what it refuses itself in its own words.
status=0
write --account "$here/accounts/pop3-leave-14-days.json" -o pop3 --lang en 2>error.txt >&2 || status=$?
expect "exit code of a POP3 account" 7 $status
grep -qF 'POP3' error.txt || fail "POP3 is not named: $(<error.txt)"
status=0
write --account "$here/accounts/plain-incoming.json" -o plain --lang en 2>error.txt >&2 || status=$?
expect "exit code of a plain account" 7 $status
grep -qF 'offers no encrypted connection' error.txt || fail "not the sample's words: $(<error.txt)"
[[ ! -e pop3 && ! -e plain ]] || fail "a refused account left files"
echo "the sample was built against the installed package, found, and wrote its account"
