"""Drives the Windows program on a pseudo-terminal, as packaging/windows/check starts it.

console.py PROGRAM: Thai comes out whole, a password is asked for and not shown, and Ctrl-C ends.
"""

import os
import pty
import re
import select
import shlex
import subprocess
import sys
import time

PATIENCE = 60  # seconds; Wine's console is slow on a busy machine
PROGRAM = sys.argv[1]
LAB = shlex.split(os.environ["LAB_OPTIONS"])
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07")


class Typist:
    """A person at the terminal: sees what stands on it, types, waits."""

    def __init__(self, arguments):
        self.own, theirs = pty.openpty()
        self.seen = b""
        self.program = subprocess.Popen(
            [PROGRAM, *arguments], stdin=theirs, stdout=theirs, stderr=theirs,
            start_new_session=True)
        os.close(theirs)

    def text(self):
        return ESCAPES.sub("", self.seen.decode("utf-8", "replace"))

    def read(self, until, patience=PATIENCE):
        """Reads until `until` holds; False when time is over."""
        end = time.monotonic() + patience
        while not until():
            if time.monotonic() > end:
                return False
            if select.select([self.own], [], [], 0.2)[0]:
                try:
                    self.seen += os.read(self.own, 65536)
                except OSError:
                    return until()
            elif self.program.poll() is not None:
                return until()
        return True

    def type(self, text):
        os.write(self.own, text.encode())

    def end(self):
        self.read(lambda: False, PATIENCE if self.program.poll() is None else 1)
        if self.program.poll() is None:
            self.program.kill()
        return self.program.wait()


def expect(claim, what, typist):
    if not claim:
        print(what)
        print(typist.text()[-1500:])
        sys.exit(1)


def shows_thai():
    typist = Typist(["clients", "--lang", "th"])
    typist.end()
    expect("โปรแกรม" in typist.text(), "Thai does not come out", typist)
    expect("?" * 5 not in typist.text() and "\ufffd" not in typist.text(),
           "letters are lost", typist)


def hides_a_password():
    typist = Typist(["advise", "somchai@demo.test", "--devices", "3", "--lang", "en",
                     "--ask-password", *LAB])
    expect(typist.read(lambda: "assword" in typist.text()), "no password is asked for", typist)
    time.sleep(1)
    typist.type(os.environ["PASSWORD"] + "\r")
    status = typist.end()
    expect(os.environ["PASSWORD"] not in typist.text(), "the password is shown", typist)
    expect(status == 0, f"exit code {status}", typist)
    expect("of 100 MB" in typist.text(), "the mailbox was not seen", typist)


def ends_at_control_c():
    typist = Typist(["advise", "somchai@demo.test", "--ask-password", "--lang", "en", *LAB])
    expect(typist.read(lambda: "assword" in typist.text()), "no password is asked for", typist)
    time.sleep(1)
    typist.type("\x03")
    began = time.monotonic()
    typist.end()  # Wine's own handler ends with 0 where Windows' ends with STATUS_CONTROL_C_EXIT
    took = time.monotonic() - began
    expect(took < PATIENCE / 2, f"Ctrl-C does not end it: {took:.0f} s", typist)
    expect("IMAP" not in typist.text(), "it goes on after Ctrl-C", typist)


shows_thai()
hides_a_password()
ends_at_control_c()
