"""check_mail.py RESOURCE: asks an Akonadi resource to fetch mail as soon as it runs, and again when
it says that it could not, as a person does: the first time its folder may not be made yet."""
import sys
import time

import dbus
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

agent = "org.freedesktop.Akonadi.Agent." + sys.argv[1]
service = "org.freedesktop.Akonadi.Resource." + sys.argv[1]
bus = dbus.SessionBus(mainloop=DBusGMainLoop())
while not bus.name_has_owner(service):
    time.sleep(0.1)
tries = 0


def fetch():
    global tries
    tries += 1
    if tries <= 5:
        dbus.Interface(
            bus.get_object(service, "/"), "org.freedesktop.Akonadi.Resource"
        ).synchronize()
    return GLib.SOURCE_REMOVE


def failed(message):
    print("check_mail.py: the resource says:", message, flush=True)
    GLib.timeout_add_seconds(1, fetch)


for sender in (service, agent):
    bus.add_signal_receiver(failed, "error", "org.freedesktop.Akonadi.Agent.Status", sender)
fetch()
GLib.MainLoop().run()
