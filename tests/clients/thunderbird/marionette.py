"""Runs a script inside Thunderbird: marionette.py PROFILE SCRIPT [ARGUMENT…]

Thunderbird was started with --marionette and marionette.port 0 in that profile. The script is the
body of an asynchronous function in its main window with the arguments as `args`; what it returns
is printed as JSON.
"""
import json
import os
import socket
import sys
import time

profile, script, *arguments = sys.argv[1:]
seconds = 60

wrapper = """
const [args, done] = [arguments[0], arguments[1]];
(async () => { %s })().then(value => done({ value }), error => done({ error: String(error) }));
"""


def port_of(profile):
    """Thunderbird writes its port once it listens."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with open(os.path.join(profile, "MarionetteActivePort")) as file:
                if text := file.read().strip():
                    return int(text)
        except FileNotFoundError:
            pass
        time.sleep(0.1)
    sys.exit("marionette: Thunderbird opened no port")


class Connection:
    """Frames of the form LENGTH:JSON; commands are [0, id, name, parameters]."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=seconds)
        self.stream = self.socket.makefile("rb")
        self.read()
        self.count = 0

    def read(self):
        length = b""
        while not length.endswith(b":"):
            length += self.stream.read(1) or sys.exit("marionette: Thunderbird closed the port")
        return json.loads(self.stream.read(int(length[:-1])))

    def run(self, name, parameters):
        self.count += 1
        frame = json.dumps([0, self.count, name, parameters]).encode()
        self.socket.sendall(b"%d:%b" % (len(frame), frame))
        _, _, error, result = self.read()
        if error:
            sys.exit(f"marionette: {name}: {error['message']}")
        return result


connection = Connection(port_of(profile))
connection.run("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {}}})
connection.run("Marionette:SetContext", {"value": "chrome"})
connection.run("WebDriver:SetTimeouts", {"script": seconds * 1000})
with open(script) as file:
    body = wrapper % file.read()
outcome = connection.run("WebDriver:ExecuteAsyncScript", {"script": body, "args": [arguments]})
outcome = outcome["value"]
if "error" in outcome:
    sys.exit("marionette: " + outcome["error"])
print(json.dumps(outcome.get("value"), ensure_ascii=False))
