"""Somebody at a real terminal (tmux): terminal.py WIDTH ANSWERS COMMAND…

ANSWERS is a JSON list: what is typed at each question, in turn; {"key": "C-c"} is a key alone, and
PASSWORD stands for the lab's, read from descriptor 3. Prints all that was on the terminal, and ends
with the command's exit code. An answer that nobody waits for is an error.
"""
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time

SECONDS = 60
width, answers, *command = sys.argv[1:]
password = os.fdopen(3).read().strip()
folder = tempfile.mkdtemp(dir=os.getcwd())
server = ["tmux", "-L", os.path.basename(folder), "-f", "/dev/null"]


def tmux(*words, **more):
    return subprocess.run([*server, *words], capture_output=True, text=True, **more).stdout


def position():
    """The line of the cursor, counted from the first that was shown, and its column."""
    numbers = tmux("display-message", "-p", "#{history_size} #{cursor_y} #{cursor_x}").split()
    return (int(numbers[0]) + int(numbers[1]), int(numbers[2])) if len(numbers) == 3 else (0, 0)


def screen():
    return tmux("capture-pane", "-p", "-S", "-")


def waits(last):
    """The line at which the program waits for somebody, further down than the last."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        line, column = position()
        lines = screen().split("\n")
        if os.path.exists(folder + "/code"):
            sys.exit(screen() + "\nterminal: it ended before all was typed")
        if line > last and column > 0 and line < len(lines):
            if lines[line].rstrip().endswith((">", ":")):
                return line
        time.sleep(0.05)
    sys.exit(screen() + "\nterminal: nobody asks any more")


def end():
    until = time.monotonic() + SECONDS
    while not os.path.exists(folder + "/code") and time.monotonic() < until:
        time.sleep(0.05)
    with open(folder + "/code") as file:
        return int(file.read())


# The shell ignores the interrupt that ends the program, and so can say how it ended.
line = (f"trap : INT; {shlex.join(command)}; echo $? >{folder}/code.new; "
        f"mv {folder}/code.new {folder}/code; sleep 600")
without = {name: value for name, value in os.environ.items() if name not in ("TMUX", "PASSWORD")}
try:
    subprocess.run([*server, "new-session", "-d", "-x", width, "-y", "50", "bash", "-c", line],
                   env=without, check=True)
    tmux("set-option", "-g", "history-limit", "5000")
    last = -1
    for answer in json.loads(answers):
        last = waits(last)
        if isinstance(answer, dict):
            tmux("send-keys", answer["key"])
            continue
        text = answer.replace("PASSWORD", password)
        if text:  # not as an argument, which everybody could read
            tmux("load-buffer", "-", input=text)
            tmux("paste-buffer", "-d")
        tmux("send-keys", "Enter")
    code = end()
    print(screen().rstrip("\n"))
finally:
    tmux("kill-server")
sys.exit(code)
