"""Leads `mailadvisor setup --non-interactive` line by line, from outside: led.py PLAN PROGRAM OPTION…

PLAN is a JSON file: a list of {"id": question, "answer": …} in the order of the questions; an entry
may have "before": a shell command that is run when its question stands open and is answered only then,
or "signal": the program gets that signal instead of an answer. PASSWORD stands for the lab's, which
is read from descriptor 3 and which neither the program's environment nor its arguments hold. All
that the program says goes to standard output. Meanwhile every process below this one is looked
at: whoever has the password in its arguments or its environment is named on standard error.
"""
import json
import os
import signal
import subprocess
import sys
import threading
import time

plan = json.load(open(sys.argv[1]))
password = os.fdopen(3).read().strip()
assert password


def descendants():
    """The processes below this one, as far as they can be seen."""
    parents = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as file:
                parents[int(name)] = int(file.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    below = {os.getpid()}
    while more := {child for child, parent in parents.items() if parent in below} - below:
        below |= more
    return below - {os.getpid()}


def watch(seen, ended):
    """Notes each process that shows the password, and how many were looked at."""
    while not ended.is_set():
        for process in descendants():
            for part in ("cmdline", "environ"):
                try:
                    with open(f"/proc/{process}/{part}", "rb") as file:
                        text = file.read()
                except OSError:
                    continue
                seen["names"].add(text.split(b"\0")[0] if part == "cmdline" else b"")
                if password.encode() in text:
                    seen["shown"].append(f"{part}: {text[:80]}")
        time.sleep(0.001)


def lead(program):
    for step in plan:
        for line in program.stdout:
            print(line, end="", flush=True)
            said = json.loads(line)
            if said["type"] == "question" and said["id"] == step["id"]:
                break
        else:
            sys.exit(f"led: it never asked for {step['id']}")
        if "before" in step:
            subprocess.run(step["before"], shell=True, check=True, stdout=subprocess.DEVNULL)
        if "signal" in step:
            program.send_signal(getattr(signal, step["signal"]))
            continue
        answer = json.dumps({"id": step["id"], "answer": step["answer"]})
        program.stdin.write(answer.replace("PASSWORD", password) + "\n")
        program.stdin.flush()
    program.stdin.close()
    for line in program.stdout:
        print(line, end="", flush=True)


surroundings = {name: value for name, value in os.environ.items() if name != "PASSWORD"}
run = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                       env=surroundings)
seen, ended = {"names": set(), "shown": []}, threading.Event()
watcher = threading.Thread(target=watch, args=(seen, ended))
watcher.start()
try:
    lead(run)
finally:
    code = run.wait()
    ended.set()
    watcher.join()
for shown in seen["shown"]:
    print(f"led: the password in {shown}", file=sys.stderr)
print("led: saw " + " ".join(sorted(name.decode(errors="replace") for name in seen["names"])),
      file=sys.stderr)
sys.exit(code if code >= 0 else 128 - code)
