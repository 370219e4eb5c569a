"""The DNS side: Knot has the root, so that every other name does not exist, and a zone a domain."""

ADDRESSES = ("127.3.0.2", "127.3.0.4")


def configuration(folder, port, domains):
    listen = ", ".join(f"{address}@{port}" for address in ADDRESSES)
    lines = ["server:", f"    rundir: {folder}/run", f"    pidfile: {folder}/run/knot.pid",
             f"    listen: [ {listen} ]", "    udp-workers: 1", "    tcp-workers: 1",
             "    background-workers: 1", "control:", f"    listen: {folder}/run/knot.sock",
             "database:", f"    storage: {folder}/dns", "    journal-db-max-size: 10M",
             "    kasp-db-max-size: 10M", "    timer-db-max-size: 10M",
             "    catalog-db-max-size: 10M", "template:", "  - id: default",
             f"    storage: {folder}/dns", '    file: "%s.zone"', "    zonefile-sync: -1",
             "    zonefile-load: whole", "    journal-content: none", "zone:", "  - domain: .",
             "    file: root.zone"]
    return "\n".join(lines + [f"  - domain: {domain.name}" for domain in domains] + [""])


def start_of_authority(serial):
    return ["$TTL 3600", f"@ SOA ns1.name-servers.test. lab.name-servers.test. {serial} 3600 600 "
            "86400 60"]


# Exchangers of others that shapes name, where nothing listens.
OTHERS = ("mx1-us1.ppe-hosted.com", "mx2-us1.ppe-hosted.com", "backup.hoster.example",
          "*.mail.protection.outlook.com")


def root_zone(serial, machines):
    """`machines` are addresses with what they call themselves."""
    lines = start_of_authority(serial) + ["@ NS ns1.name-servers.test."]
    lines += [f"{name}. A 127.3.0.9" for name in OTHERS]
    for address, name in machines.items():
        backwards = ".".join(reversed(address.split(".")))
        lines.append(f"{backwards}.in-addr.arpa. PTR {name}.")
    for number, address in enumerate(ADDRESSES, 1):
        lines.append(f"ns{number}.name-servers.test. A {address}")
    return "\n".join(lines + [""])


def zone(domain, serial):
    lines = start_of_authority(serial)
    if (domain.name, "NS") not in domain.zone:
        lines += ["@ NS ns1.name-servers.test.", "@ NS ns2.name-servers.test."]
    for (owner, kind), records in domain.zone.items():
        lines += [f"{owner}. {kind} {rdata}" for rdata in records]
    return "\n".join([f"$ORIGIN {domain.name}."] + lines + [""])
