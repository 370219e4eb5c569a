"""Takes every mail and keeps it as a file: sink.py ADDRESS PORT FOLDER PIDFILE

Returns once it listens, as Dovecot and nginx do. A mail becomes FOLDER/N.eml, whole at once, with
three lines before it: the envelope's sender and recipients, and the subject in plain UTF-8.
"""
import asyncio
import email.header
import email.parser
import os
import socket
import sys

from aiosmtpd.smtp import SMTP

address, port, folder, pid_file = sys.argv[1:]


def subject_of(content):
    subject = email.parser.BytesHeaderParser().parsebytes(content).get("Subject", "")
    return str(email.header.make_header(email.header.decode_header(subject)))


class Sink:
    count = 0

    async def handle_DATA(self, server, session, envelope):
        head = [f"Lab-From: {envelope.mail_from}", f"Lab-To: {' '.join(envelope.rcpt_tos)}"]
        head.append(f"Lab-Subject: {subject_of(envelope.original_content)}")
        self.count += 1
        path = f"{folder}/{self.count}.eml"
        with open(path + ".new", "wb") as file:
            file.write(("\r\n".join(head) + "\r\n").encode(errors="replace"))
            file.write(envelope.original_content)
        os.rename(path + ".new", path)
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
