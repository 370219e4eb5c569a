"""Servers that no real server can be: odd.py KIND:ADDRESS:PORT…

    drops   takes no connection: its queue is full, so that packets are dropped
    silent  takes connections and never says a word
    bye     says goodbye instead of hello (RFC 3501 §7.1.5)
    alert   breaks off each TLS handshake (RFC 8446 §6.2: handshake_failure)
"""
import asyncio
import socket
import sys

ALERT = bytes((21, 3, 3, 0, 2, 2, 40))


async def bye(reader, writer):
    writer.write(b"* BYE Out of memory, try again later\r\n")
    writer.close()


async def alert(reader, writer):
    await reader.read(1)
    writer.write(ALERT)
    writer.close()


async def silent(reader, writer):
    await reader.read()
    writer.close()


def drops(listener, kept):
    """A queue of one, filled by ourselves; the kernel drops every further SYN."""
    listener.listen(0)
    for _ in range(3):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex(listener.getsockname())
        kept.append(client)


async def main():
    kept = []
    for kind, address, port in (word.split(":") for word in sys.argv[1:]):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, int(port)))
        kept.append(listener)
        if kind == "drops":
            drops(listener, kept)
        else:
            kept.append(await asyncio.start_server(globals()[kind], sock=listener))
    print("ready", flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
