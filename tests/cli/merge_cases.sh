# deploy --merge, and the recipes of docs/deploy.md that lead to it.
page=$here/../../docs/deploy.md
# shellcheck source=page.sh
source "$here/page.sh"

# two_lists: it/users.csv and it/usage.csv, as the recipes name them, with what can stand in a list.
two_lists() {
    mkdir it
    {
        echo address,name,department,computer,computeruser,devices
        seq 60 | sed 's/.*/user&@demo.test,User,IT,pc&,anna,1/'
        printf '%s\n' 'somchai@high.test,=1+1,ขาย,PC1,bo,3' 'no address,,,,,' \
            'x@refused.test,,,,,' 'malee@demo.test,มาลี,บัญชี,pc1,anna,many'
    } >it/users.csv
    {
        echo address,used,quota
        seq 30 | sed 's/.*/user&@demo.test,450M,500M/'
    } >it/usage.csv
}

# one_run OPTION…: the whole lists by one machine, into whole and whole.html.
one_run() {
    run deploy it/users.csv it/usage.csv --client thunderbird -o whole --report whole.html "$@"
    expect_code 8
}

expect_as_one_run() {
    diff -rq whole it/out >&2 || fail "other files than of one run"
    expect_same whole.html it/report.html
}

# try_recipe: the commands in `recipe`, in the folder of the lists.
try_recipe() {
    last="the recipe $*"
    # shellcheck disable=SC1091
    (cd it && source ../recipe) >out 2>err
    code=$?
    expect_code 8
}

# run_parallel OPTION…: the recipe of the page, with these options for the parts.
run_parallel() {
    page_block '### GNU parallel' | sed "s/--client thunderbird/& $*/" >recipe
    [[ $(wc -l <recipe) == 2 && $(<recipe) == parallel*--merge* ]] || fail "no recipe"
    try_recipe "$@"
}

case_EightJobsOfParallelAndAMergeAreOneRun() {
    local options
    two_lists
    make_mailadvisor "$program"
    for options in '' '--archive tar.zst' '--kit windows'; do
        rm -rf it/parts it/out whole ./*.html it/*.html
        # shellcheck disable=SC2086 # words
        one_run $options
        # shellcheck disable=SC2086
        run_parallel $options
        [[ $(ls it/parts) == $(printf '%s\n' {1..8}) ]] || fail "not eight parts: $(ls it/parts)"
        expect_as_one_run
    done
    [[ -d it/out/windows/people && ! -e it/parts/1/windows ]] || fail "the kit is not of the merge alone"

    cp -a it/out before
    run deploy --merge it/parts/* -o it/out --kit windows
    expect_code 8
    diff -rq before it/out >&2 || fail "a second merge changed something"
    run deploy it/users.csv it/usage.csv --client thunderbird -o it/out --kit windows
    expect_code 8
    expect_err 'Accounts written: 0,'
    diff -rq before it/out >&2 || fail "a later run changed something"
}

# sbatch [--parsable] FILE | sbatch --dependency=… --wrap COMMAND: as Slurm gives its variables.
sbatch() {
    local task ended=0
    case $1 in
        --parsable)
            grep -q '^#SBATCH --array=1-8$' "$2" || fail "another array"
            for task in {1..8}; do
                SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=8 \
                    sh "$2" >/dev/null || ended=$?
                ((ended == 0 || ended == 8)) || fail "task $task ended with $ended"
            done
            echo 4711
            ;;
        --dependency=afterany:4711)
            [[ $2 == --wrap ]] || fail "what does sbatch $* do?"
            sh -c "$3"
            ;;
        *) fail "what does sbatch $* do?" ;;
    esac
}

case_TheTasksOfSlurmAndAMergeAreOneRun() {
    two_lists
    make_mailadvisor "$program"
    one_run
    page_block '### Slurm' 1 >it/bulk.sh
    page_block '### Slurm' 2 >recipe
    try_recipe
    expect_as_one_run
}

# kubectl apply | kubectl wait: the pods one after the other, with the variables of an Indexed Job.
kubectl() {
    [[ $* == 'wait --for=condition=complete --timeout=1h job/mailadvisor' ]] ||
        fail "what does kubectl $* do?"
}

case_ThePodsOfKubernetesAndAMergeAreOneRun() {
    local index
    two_lists
    make_mailadvisor "$program"
    one_run
    page_block '### Kubernetes' 1 >job.yml
    python3 - job.yml >job.json <<'P'
import json, sys, yaml
json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout)
P
    jq -e '.spec | .completionMode == "Indexed" and .completions == 8 and .parallelism == 8' \
        job.json >/dev/null || fail "no Indexed Job of eight"
    jq -r '.spec.template.spec.containers[0].command | length == 3 and .[0] == "sh" and .[1] == "-c"' \
        job.json | grep -qx true || fail "another command"
    jq -r '.spec.template.spec.containers[0].command[2]' job.json >pod.sh
    for index in {0..7}; do
        env JOB_COMPLETION_INDEX=$index \
            "$(jq -r '.spec.template.spec.containers[0].env[0] | .name + "=" + .value' job.json)" \
            bash -c 'cd it && exec sh ../pod.sh' >/dev/null 2>err || fail "pod $index failed"
    done
    page_block '### Kubernetes' 2 >recipe
    try_recipe
    expect_as_one_run
}

case_AMergeOfLessThanAllIsRefusedAndSaysWhatToDo() {
    local part
    { echo address,devices && seq 9 | sed 's/.*/user&@demo.test,1/'; } >roster.csv
    for part in 1 2 3; do
        run deploy roster.csv -o parts/$part --client thunderbird --shard $part/3
        expect_code 0
    done
    run deploy --merge parts/1 parts/3 -o all
    expect_code 2
    expect_err 'One part is missing: 2/3' '--shard 2/3'
    rm parts/2/mailadvisor-part.jsonl
    run deploy --merge parts/* -o all
    expect_code 2
    expect_err 'parts/2 holds no finished part' '→ '
    run deploy roster.csv -o parts/2 --client thunderbird --shard 2/3
    expect_err 'written: 0,'
    echo >>"$(find parts/2 -name prefs.js | head -1)"
    run deploy --merge parts/* -o all
    expect_code 2
    expect_err 'parts/2/.*prefs.js' '--shard 2/3 -o parts/2 --force'
    expect_no all/manifest.jsonl all/summary.csv
    run deploy roster.csv -o parts/2 --client thunderbird --shard 2/3 --force
    run deploy --merge parts/* -o all --lang th
    expect_code 0
    [[ $(wc -l <all/summary.csv) == 10 ]] || fail "not everybody: $(wc -l <all/summary.csv)"

    run deploy --merge parts/* -o parts/2
    expect_code 2
    expect_err 'folder of a part'
    for wrong in '--client thunderbird' '--shard 1/3' '--archive zip' '--kit ansible' \
        '--rollout roster.csv'; do
        # shellcheck disable=SC2086 # words
        run deploy --merge parts/* -o other $wrong
        expect_code 2
        expect_err '→ '
    done
    run deploy roster.csv --merge parts/* -o other
    expect_code 2
    run deploy roster.csv -o other --client thunderbird --kit windows --shard 1/3 --rollout x.csv
    expect_code 2
    expect_no other
}
