#!/usr/bin/env python3
"""Rosters of a company that does not exist, for tests/bench/bulk.

bulk_rosters.py roster N DOMAIN…             one list: needs, quota and use of each account its own
bulk_rosters.py exports N FOLDER DOMAIN…     users.csv and usage.csv as Microsoft 365 exports them,
                                             and computers.csv
"""
import csv
import random
import sys

given = "Somchai Malee Wipa Anan Suda Prasert Kanya Niran Ratree Chai".split()
family = "Jaidee Rakthai Srisuk Boonmee Wongsa Thongdee Saelim Kaewta".split()
departments = "Sales Finance Production IT Purchasing".split()
megabyte = 1024 * 1024


def people(count, domains):
    dice = random.Random(7)
    for number in range(count):
        first, last = dice.choice(given), dice.choice(family)
        quota = dice.choice([500, 1000, 2000, 5000, 10000, 50000]) * megabyte + number
        yield {
            "first": first, "last": last, "department": dice.choice(departments),
            "address": f"{first.lower()}.{last.lower()}{number}@{domains[number % len(domains)]}",
            "devices": dice.choice(["1", "1", "2", "3", ""]),
            "webmail": dice.choice(["no", "recent", "yes", ""]),
            "backup": dice.choice(["yes", "no", ""]),
            "quota": quota, "used": int(quota * dice.random() * 0.98),
            "computer": f"pc{number:06d}", "user": f"{first.lower()}{number}",
        }


def roster(count, domains):
    out = csv.writer(sys.stdout, lineterminator="\n")
    columns = ["address", "department", "devices", "webmail", "backup", "quota", "used"]
    out.writerow(["name", *columns])
    for person in people(count, domains):
        out.writerow([person["first"] + " " + person["last"], *(person[key] for key in columns)])


def table(folder, name, header):
    file = open(f"{folder}/{name}", "w", newline="", encoding="utf-8-sig")
    out = csv.writer(file)
    out.writerow(header)
    return out


def exports(count, folder, domains):
    users = table(folder, "users.csv", ["Block credential", "Department", "Display name",
                                        "First name", "Last name", "Licenses", "Proxy addresses",
                                        "User principal name", "When created"])
    usage = table(folder, "usage.csv", ["Report Refresh Date", "User Principal Name",
                                        "Display Name", "Is Deleted", "Deleted Date", "Item Count",
                                        "Storage Used (Byte)", "Prohibit Send Quota (Byte)",
                                        "Has Archive", "Report Period"])
    computers = table(folder, "computers.csv", ["address", "computer", "computeruser"])
    for person in people(count, domains):
        name = person["first"] + " " + person["last"]
        address = person["address"]
        users.writerow(["False", person["department"], name, person["first"], person["last"],
                        "Microsoft 365 Business Basic", "SMTP:" + address, address,
                        "2024-01-02 03:04:05Z"])
        usage.writerow(["2026-11-20", address, name, "False", "", "1200", person["used"],
                        person["quota"], "False", "7"])
        computers.writerow([address, person["computer"], person["user"]])


if sys.argv[1] == "roster":
    roster(int(sys.argv[2]), sys.argv[3:])
else:
    exports(int(sys.argv[2]), sys.argv[3], sys.argv[4:])
