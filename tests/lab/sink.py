"""Takes every mail and keeps it as a file: sink.py ADDRESS PORT FOLDER PIDFILE DOVECOT_CONF

Returns once it listens, as Dovecot and nginx do. A mail becomes FOLDER/N.eml, whole at once, with
three lines before it: the envelope's sender and recipients, and the subject in plain UTF-8.

Mail for arrives@ and junk@ is delivered to their mailboxes by Dovecot's own delivery agent as well;
grey@, norelay@ and strict@ are refused in the words of Postgrey, Postfix and a content filter.
"""
import asyncio
import email.header
import email.parser
import os
import socket
import subprocess
import sys

from aiosmtpd.smtp import SMTP

address, port, folder, pid_file, dovecot_conf = sys.argv[1:]

DELIVERED = {"arrives": "INBOX", "junk": "Junk"}
REFUSED = {
    "grey": "450 4.2.0 <grey@demo.test>: Recipient address rejected: Greylisted, see http://postgrey",
    "norelay": "554 5.7.1 <norelay@demo.test>: Relay access denied",
}
FILTERED = {"strict": "550 5.7.1 This message was blocked by the content filter"}


def subject_of(content):
    subject = email.parser.BytesHeaderParser().parsebytes(content).get("Subject", "")
    return str(email.header.make_header(email.header.decode_header(subject)))


def local_part(recipient):
    return recipient.split("@")[0]


def deliver(recipient, content):
    folder = DELIVERED[local_part(recipient)]
    agent = ["/usr/lib/dovecot/dovecot-lda", "-c", dovecot_conf, "-e", "-d", recipient, "-m", folder]
    subprocess.run(agent, input=content, check=True)


class Sink:
    count = 0

    async def handle_RCPT(self, server, session, envelope, recipient, options):
        refusal = REFUSED.get(local_part(recipient))
        if refusal:
            return refusal
        envelope.rcpt_tos.append(recipient)
        return "250 Fine"

    async def handle_DATA(self, server, session, envelope):
        for recipient in envelope.rcpt_tos:
            refusal = FILTERED.get(local_part(recipient))
            if refusal:
                return refusal
        head = [f"Lab-From: {envelope.mail_from}", f"Lab-To: {' '.join(envelope.rcpt_tos)}"]
        head.append(f"Lab-Subject: {subject_of(envelope.original_content)}")
        self.count += 1
        path = f"{folder}/{self.count}.eml"
        with open(path + ".new", "wb") as file:
            file.write(("\r\n".join(head) + "\r\n").encode(errors="replace"))
            file.write(envelope.original_content)
        os.rename(path + ".new", path)
        loop = asyncio.get_running_loop()
        for recipient in envelope.rcpt_tos:
            if local_part(recipient) in DELIVERED:
                await loop.run_in_executor(None, deliver, recipient, envelope.original_content)
        return "250 Kept"


async def serve(listener):
    sink = Sink()
    connection = lambda: SMTP(sink, hostname="mail.demo.test", enable_SMTPUTF8=True)
    server = await asyncio.get_running_loop().create_server(connection, sock=listener)
    await server.serve_forever()


listener = socket.create_server((address, int(port)))
child = os.fork()
if child:
    with open(pid_file, "w") as file:
        file.write(f"{child}\n")
else:
    os.setsid()
    asyncio.run(serve(listener))
