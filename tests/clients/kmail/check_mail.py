"""check_mail.py RESOURCE: asks an Akonadi resource to fetch mail as soon as it runs."""
import sys
import time

import dbus

service = "org.freedesktop.Akonadi.Resource." + sys.argv[1]
bus = dbus.SessionBus()
while not bus.name_has_owner(service):
    time.sleep(0.1)
dbus.Interface(bus.get_object(service, "/"), "org.freedesktop.Akonadi.Resource").synchronize()
