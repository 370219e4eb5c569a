#include "programs.h"

#include "fields.h"
#include "pages.h"

namespace mailadvisor::sheet {
namespace {

std::string nameOfType(const Account& account) { return std::string(properName(account.protocol)); }

Message typeByName(const Account& account) { return asOnScreen(nameOfType(account)); }

/// Programs that call it by the protocol's family.
Message typeByFamily(const Account& account) {
    return asOnScreen(fetchesByPop3(account) ? "POP" : "IMAP");
}

Message personalType(const Account& account) {
    return {MESSAGE_ID("sheet.gmail-personal"), {{"type", nameOfType(account)}}};
}

Message typeOfAccount(const Account& account) {
    return asOnScreen(nameOfType(account) + " account");
}

}  // namespace

const std::vector<Program> programs{
    {"classic-outlook",
     MESSAGE_ID("sheet.classic-outlook"),
     {Platform::Windows},
     "outlook",
     false,
     typeByName,
     classicOutlookInability,
     writeClassicOutlook},
    {"new-outlook",
     MESSAGE_ID("sheet.new-outlook"),
     {Platform::Windows},
     "",
     false,
     typeByFamily,
     newOutlookInability,
     writeNewOutlook},
    {"outlook-mac",
     MESSAGE_ID("sheet.outlook-mac"),
     {Platform::MacOs},
     "",
     false,
     typeByFamily,
     outlookMacInability,
     writeOutlookMac},
    {"thunderbird",
     MESSAGE_ID("sheet.tbird"),
     {Platform::Windows, Platform::MacOs, Platform::Linux},
     "thunderbird",
     false,
     typeByName,
     thunderbirdDesktopInability,
     writeThunderbirdDesktop},
    {"apple-mail",
     MESSAGE_ID("sheet.apple-mail"),
     {Platform::MacOs},
     "apple",
     false,
     typeByFamily,
     appleMailInability,
     writeAppleMail},
    {"outlook-mobile",
     MESSAGE_ID("sheet.outlook-mobile"),
     {Platform::Android, Platform::Ios},
     "",
     true,
     typeByFamily,
     outlookMobileInability,
     writeOutlookMobile},
    {"iphone-mail",
     MESSAGE_ID("sheet.iphone-mail"),
     {Platform::Ios},
     "apple",
     true,
     typeByFamily,
     iphoneMailInability,
     writeIphoneMail},
    {"gmail",
     MESSAGE_ID("sheet.gmail"),
     {Platform::Android},
     "",
     true,
     personalType,
     gmailInability,
     writeGmail},
    {"samsung-email",
     MESSAGE_ID("sheet.samsung-email"),
     {Platform::Android},
     "",
     true,
     typeOfAccount,
     samsungEmailInability,
     writeSamsungEmail},
    {"thunderbird-android",
     MESSAGE_ID("sheet.thunderbird-android"),
     {Platform::Android},
     "thunderbird-android",
     true,
     typeByName,
     thunderbirdAndroidInability,
     writeThunderbirdAndroid},
};

}  // namespace mailadvisor::sheet
