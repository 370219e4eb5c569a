"""What a server for sending really answers: send.py submission|sink RECIPIENT

`submission` signs in first, as a mail program does; `sink` is the server behind it, without a sign-in.
Prints the reply that was no success.
"""
import os
import smtplib
import ssl
import sys

where, recipient = sys.argv[1:]
address = os.environ["ADDRESS"]
if where == "sink":
    server = smtplib.SMTP(address, int(os.environ["SINK_PORT"]))
else:
    context = ssl.create_default_context(cafile=os.environ["CA_FILE"])
    context.check_hostname = False
    server = smtplib.SMTP(address, int(os.environ["SUBMISSION_PORT"]))
    server.starttls(context=context)
    server.login("somchai@demo.test", os.environ["PASSWORD"])
try:
    server.sendmail("somchai@demo.test", [recipient], "Subject: test\r\n\r\ntest\r\n")
    print("250 taken")
except smtplib.SMTPRecipientsRefused as error:
    code, text = next(iter(error.recipients.values()))
    print(code, text.decode())
except smtplib.SMTPResponseException as error:
    print(error.smtp_code, error.smtp_error.decode())
