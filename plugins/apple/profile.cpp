#include "profile.h"

#include "consent.h"
#include "identity.h"
#include "mail_payload.h"
#include "plist.h"

namespace mailadvisor::apple {
namespace {

PlistText paragraphsIn(const std::string& language, const std::vector<Message>& paragraphs) {
    PlistText text;
    for (const auto& paragraph : paragraphs) {
        if (!text.empty()) text.emplace_back("\n\n");
        text.emplace_back(Spoken{language, paragraph});
    }
    return text;
}

}  // namespace

BundleFile profile(const Account& account, const std::string& helpDesk) {
    const Identity identity = identityOf(account);
    const Message description = consentDescription(account);
    const auto consent = consentText(account, helpDesk);
    Plist plist;
    plist.string("PayloadType", "Configuration");
    plist.integer("PayloadVersion", 1);
    plist.string("PayloadIdentifier", identity.profileIdentifier);
    plist.string("PayloadUUID", identity.profileUuid);
    plist.string("PayloadDisplayName", account.address);
    plist.string("PayloadDescription", PlistText{Spoken{"en", description}, std::string(" / "),
                                                 Spoken{"th", description}});
    plist.string("PayloadOrganization", account.address.substr(account.address.rfind('@') + 1));
    plist.boolean("PayloadRemovalDisallowed", false);
    // macOS: for the person alone, not for everybody on the machine.
    plist.string("PayloadScope", "User");
    plist.openDictionary("ConsentText");
    plist.string("default", paragraphsIn("en", consent));
    plist.string("en", paragraphsIn("en", consent));
    plist.string("th", paragraphsIn("th", consent));
    plist.closeDictionary();
    plist.openArray("PayloadContent");
    plist.openDictionary();
    writeMailPayload(plist, account, identity);
    plist.closeDictionary();
    plist.closeArray();
    return {"apple/mail.mobileconfig",
            plist.finish(),
            {MESSAGE_ID("apple.file-profile"), {}},
            true,
            plist.sentences()};
}

}  // namespace mailadvisor::apple
