"""domains.txt: one line a domain: name | shape | who mends it | findings | fault."""
import copy
import os
import re
from collections import namedtuple

from domain import Domain
from faults import plant
from shapes import SHAPES

Row = namedtuple("Row", "name shape mends codes fault domain")

# hoster.test is the first line: its address is what a domain hosted there has.
FIRST = 1
HOSTER = f"127.3.1.{FIRST}"


def rows(path=os.path.join(os.path.dirname(os.path.abspath(__file__)), "domains.txt")):
    found = []
    with open(path) as file:
        for line in file.read().replace("\\\n", "").splitlines():
            if line.strip() and not line.startswith("#"):
                cells = [cell.strip() for cell in re.split(r"\s\|(?=\s)", line)]
                found.append(row(len(found) + FIRST, cells))
    return found


def row(number, cells):
    name, shape, mends, codes, fault = cells
    fault = " ".join(fault.split())
    domain = Domain(name if "." in name else name + ".test",
                    f"127.3.{1 + number // 250}.{number % 250}")
    SHAPES[shape](domain)
    return Row(domain.name, shape, mends, set(codes.split()), fault, domain)


def planted(one):
    """The domain as it stands with its fault; the row's own stays sound."""
    domain = copy.deepcopy(one.domain)
    if one.fault != "-":
        plant(domain, one.fault.replace("{HOSTER}", HOSTER))
    return domain
