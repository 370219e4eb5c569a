#include "profile.h"

#include "consent.h"
#include "identity.h"
#include "mail_payload.h"
#include "plist.h"

namespace mailadvisor::apple {

std::string profile(const Account& account, const std::string& helpDesk) {
    const Identity identity = identityOf(account);
    const Consent english = englishConsent(account, helpDesk);
    const Consent thai = thaiConsent(account, helpDesk);
    Plist plist;
    plist.string("PayloadType", "Configuration");
    plist.integer("PayloadVersion", 1);
    plist.string("PayloadIdentifier", identity.profileIdentifier);
    plist.string("PayloadUUID", identity.profileUuid);
    plist.string("PayloadDisplayName", account.address);
    plist.string("PayloadDescription", english.description + " / " + thai.description);
    plist.string("PayloadOrganization", account.address.substr(account.address.rfind('@') + 1));
    plist.boolean("PayloadRemovalDisallowed", false);
    // macOS: for the person alone, not for everybody on the machine.
    plist.string("PayloadScope", "User");
    plist.openDictionary("ConsentText");
    plist.string("default", english.text);
    plist.string("en", english.text);
    plist.string("th", thai.text);
    plist.closeDictionary();
    plist.openArray("PayloadContent");
    plist.openDictionary();
    writeMailPayload(plist, account, identity);
    plist.closeDictionary();
    plist.closeArray();
    return plist.finish();
}

}  // namespace mailadvisor::apple
