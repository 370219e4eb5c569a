"""What Dovecot really says: session.py ADDRESS PORT CA_FILE USER fill|crowd|hold|refuse

`fill` appends mail until the server refuses it, `crowd` signs in until it refuses that, `refuse` tries a
wrong password once. Prints the refusal. `hold` does as `crowd` and keeps the sessions until it is ended.
"""
import imaplib
import os
import signal
import ssl
import sys

address, port, ca_file, user, what = sys.argv[1:]
MOST = 40
LARGE = b"From: a@demo.test\r\nSubject: large\r\n\r\n" + b"0123456789abcdef\r\n" * 20000
SMALL = b"From: a@demo.test\r\nSubject: small\r\n\r\n" + b"0123456789abcdef\r\n" * 500


def session(password=os.environ["PASSWORD"]):
    """Signed in, or the server's refusal."""
    context = ssl.create_default_context(cafile=ca_file)
    context.check_hostname = False
    one = imaplib.IMAP4_SSL(address, int(port), ssl_context=context)
    try:
        one.login(user, password)
        return one, None
    except imaplib.IMAP4.error as error:
        text = error.args[0]
        return one, text.decode() if isinstance(text, bytes) else str(text)


def fill():
    one, refusal = session()
    for mail in (LARGE, SMALL):
        for _ in range(MOST):
            status, answer = one.append("INBOX", None, None, mail)
            if status != "OK":
                refusal = f"{status} {answer[0].decode()}"
                break
    one.logout()
    return refusal


def crowd():
    sessions = []
    for _ in range(MOST):
        one, refusal = session()
        sessions.append(one)
        if refusal:
            return sessions, refusal
    return sessions, "never refused"


if what == "fill":
    print(fill())
elif what == "refuse":
    print(session("not " + os.environ["PASSWORD"])[1])
else:
    sessions, refusal = crowd()
    print(refusal, flush=True)
    if what == "hold":
        signal.pause()
