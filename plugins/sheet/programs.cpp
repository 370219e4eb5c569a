#include "programs.h"

#include "pages.h"

namespace mailadvisor::sheet {

const std::vector<Program> programs{
    {"classic-outlook",
     MESSAGE_ID("sheet.classic-outlook"),
     {Platform::Windows},
     false,
     classicOutlookInability,
     writeClassicOutlook},
    {"new-outlook",
     MESSAGE_ID("sheet.new-outlook"),
     {Platform::Windows},
     false,
     newOutlookInability,
     writeNewOutlook},
    {"outlook-mac",
     MESSAGE_ID("sheet.outlook-mac"),
     {Platform::MacOs},
     false,
     outlookMacInability,
     writeOutlookMac},
    {"outlook-mobile",
     MESSAGE_ID("sheet.outlook-mobile"),
     {Platform::Android, Platform::Ios},
     true,
     outlookMobileInability,
     writeOutlookMobile},
    {"iphone-mail",
     MESSAGE_ID("sheet.iphone-mail"),
     {Platform::Ios},
     true,
     iphoneMailInability,
     writeIphoneMail},
    {"gmail", MESSAGE_ID("sheet.gmail"), {Platform::Android}, true, gmailInability, writeGmail},
    {"samsung-email",
     MESSAGE_ID("sheet.samsung-email"),
     {Platform::Android},
     true,
     samsungEmailInability,
     writeSamsungEmail},
};

}  // namespace mailadvisor::sheet
