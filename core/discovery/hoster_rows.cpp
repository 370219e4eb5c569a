#include "discovery/hoster_table.h"
#include "facts/microsoft_365.h"

#include <array>

namespace mailadvisor {
namespace {

using Text = std::string_view;
using FourServers = std::array<HosterServer, 4>;

constexpr Protocol imap = Protocol::Imap;
constexpr Protocol pop3 = Protocol::Pop3;
constexpr Protocol smtp = Protocol::Smtp;
constexpr Security tls = Security::Tls;
constexpr Security startTls = Security::StartTls;
constexpr Text password = "password-cleartext";
constexpr Text either = "OAuth2 password-cleartext";
constexpr Text oauth2 = "OAuth2";

constexpr FourServers fourServers(Text imapHost, Text pop3Host, Text smtpHost, Text auth) {
    return {{{imap, imapHost, 993, tls, auth},
             {pop3, pop3Host, 995, tls, auth},
             {smtp, smtpHost, 465, tls, auth},
             {smtp, smtpHost, 587, startTls, auth}}};
}

// --- Google: IMAP is always on for persons since January 2025, POP3 waits to be switched on
constexpr Text googleDomains[]{"gmail.com", "googlemail.com"};
constexpr Text googleExchangers[]{"google.com", "googlemail.com"};
constexpr Text googleMachines[]{"1e100.net", "google.com"};
constexpr auto googleServers =
    fourServers("imap.gmail.com", "pop.gmail.com", "smtp.gmail.com", either);
constexpr HintCode googleHints[]{HintCode::AppPassword, HintCode::Pop3OffByDefault};

// --- Microsoft: consumers and companies have the same servers but other exchangers. Companies made
// since July 2026 have theirs below mx.microsoft (MC1048624). Sending takes a password where an
// admin has left SMTP AUTH on (MC786329: by default until the end of December 2026).
constexpr Text outlookDomains[]{"outlook.com",   "hotmail.com",   "live.com",       "msn.com",
                                "outlook.co.th", "hotmail.co.th", "windowslive.com"};
constexpr Text outlookExchangers[]{"olc.protection.outlook.com"};
constexpr Text microsoftDomains[]{"office365.com", "onmicrosoft.com"};
constexpr Text microsoftExchangers[]{"mail.protection.outlook.com", "mx.microsoft"};
constexpr Text microsoftMachines[]{"outlook.com", "office365.com"};
constexpr HosterServer microsoftServers[]{
    {imap, "outlook.office365.com", 993, tls, oauth2},
    {pop3, "outlook.office365.com", 995, tls, oauth2},
    {smtp, "smtp.office365.com", 587, startTls, either},
};
constexpr HosterServer outlookServers[]{
    {imap, "outlook.office365.com", 993, tls, oauth2},
    {pop3, "outlook.office365.com", 995, tls, oauth2},
    {smtp, "smtp-mail.outlook.com", 587, startTls, oauth2},
};
constexpr HintCode microsoftHints[]{HintCode::OAuth2Only, HintCode::SendingOff};
constexpr HintCode outlookHints[]{HintCode::OAuth2Only, HintCode::OffByDefault};

// --- Apple: an own domain's mail lies in the iCloud mailbox of a person, whose name is the login
constexpr Text appleDomains[]{"icloud.com", "me.com", "mac.com"};
constexpr HosterServer appleServers[]{
    {imap, "imap.mail.me.com", 993, tls, password, "%EMAILLOCALPART%"},
    {smtp, "smtp.mail.me.com", 587, startTls, password},
};
constexpr HintCode appleHints[]{HintCode::AppPassword, HintCode::NoPop3};
constexpr Text appleExchangers[]{"mail.icloud.com"};
constexpr HosterServer appleOwnDomainServers[]{
    {imap, "imap.mail.me.com", 993, tls, password, unknownLogin},
    {smtp, "smtp.mail.me.com", 587, startTls, password, unknownLogin},
};
constexpr HintCode appleOwnDomainHints[]{HintCode::OtherLogin, HintCode::AppPassword,
                                         HintCode::NoPop3};

// --- Yahoo and AOL share exchangers; the label before yahoodns.net tells them apart
constexpr Text yahooDomains[]{"yahoo.com",    "ymail.com",    "myyahoo.com",  "rocketmail.com",
                              "yahoo.co.th",  "yahoo.co.uk",  "yahoo.com.sg", "yahoo.com.hk",
                              "yahoo.com.tw", "yahoo.com.my", "yahoo.com.ph", "yahoo.com.vn",
                              "yahoo.co.id",  "yahoo.co.in",  "yahoo.in",     "yahoo.com.au",
                              "yahoo.co.nz",  "yahoo.ca",     "yahoo.fr",     "yahoo.de",
                              "yahoo.it",     "yahoo.es"};
constexpr Text yahooExchangers[]{"am0.yahoodns.net"};
constexpr auto yahooServers =
    fourServers("imap.mail.yahoo.com", "pop.mail.yahoo.com", "smtp.mail.yahoo.com", either);
constexpr Text aolDomains[]{"aol.com", "aim.com"};
constexpr Text aolExchangers[]{"gm0.yahoodns.net"};
constexpr auto aolServers = fourServers("imap.aol.com", "pop.aol.com", "smtp.aol.com", either);
constexpr HintCode yahooHints[]{HintCode::OwnPageFirst, HintCode::FolderLimit};
constexpr HintCode aolHints[]{HintCode::OwnPageFirst};

// --- Zoho: persons and companies have other servers, in each data centre others again
constexpr HintCode zohoHints[]{HintCode::PaidPlan, HintCode::OffByDefault};
constexpr Text zohoDomains[]{"zoho.com", "zohomail.com"};
constexpr Text zohoEuDomains[]{"zoho.eu", "zohomail.eu"};
constexpr Text zohoInDomains[]{"zoho.in", "zohomail.in"};
constexpr Text zohoAuDomains[]{"zoho.com.au", "zohomail.com.au"};
constexpr Text zohoJpDomains[]{"zoho.jp", "zohomail.jp"};
constexpr Text zohoCaDomains[]{"zohocloud.ca", "zohomailcloud.ca"};
constexpr auto zoho = fourServers("imap.zoho.com", "pop.zoho.com", "smtp.zoho.com", password);
constexpr auto zohoEu = fourServers("imap.zoho.eu", "pop.zoho.eu", "smtp.zoho.eu", password);
constexpr auto zohoIn = fourServers("imap.zoho.in", "pop.zoho.in", "smtp.zoho.in", password);
constexpr auto zohoAu =
    fourServers("imap.zoho.com.au", "pop.zoho.com.au", "smtp.zoho.com.au", password);
constexpr auto zohoJp = fourServers("imap.zoho.jp", "pop.zoho.jp", "smtp.zoho.jp", password);
constexpr auto zohoCa =
    fourServers("imap.zohocloud.ca", "pop.zohocloud.ca", "smtp.zohocloud.ca", password);
constexpr Text zohoExchangers[]{"zoho.com"};
constexpr Text zohoEuExchangers[]{"zoho.eu"};
constexpr Text zohoInExchangers[]{"zoho.in"};
constexpr Text zohoAuExchangers[]{"zoho.com.au"};
constexpr Text zohoJpExchangers[]{"zoho.jp"};
constexpr Text zohoCaExchangers[]{"zohocloud.ca"};
constexpr auto zohoPro =
    fourServers("imappro.zoho.com", "poppro.zoho.com", "smtppro.zoho.com", password);
constexpr auto zohoEuPro =
    fourServers("imappro.zoho.eu", "poppro.zoho.eu", "smtppro.zoho.eu", password);
constexpr auto zohoInPro =
    fourServers("imappro.zoho.in", "poppro.zoho.in", "smtppro.zoho.in", password);
constexpr auto zohoAuPro =
    fourServers("imappro.zoho.com.au", "poppro.zoho.com.au", "smtppro.zoho.com.au", password);
constexpr auto zohoJpPro =
    fourServers("imappro.zoho.jp", "poppro.zoho.jp", "smtppro.zoho.jp", password);
constexpr auto zohoCaPro =
    fourServers("imappro.zohocloud.ca", "poppro.zohocloud.ca", "smtppro.zohocloud.ca", password);
constexpr Text zohoSource = "https://github.com/thunderbird/autoconfig/blob/606ba76/ispdb/";
constexpr Text zohoProSource = "https://www.zoho.com/mail/help/imap-access.html";

// --- GoDaddy and its resellers
constexpr Text godaddyExchangers[]{"secureserver.net"};
constexpr HosterServer godaddyServers[]{
    {imap, "imap.secureserver.net", 993, tls, password},
    {pop3, "pop.secureserver.net", 995, tls, password},
    {smtp, "smtpout.secureserver.net", 465, tls, password},
};

// --- Fastmail: its Basic plan lets no other program in
constexpr Text fastmailExchangers[]{"messagingengine.com"};
constexpr HosterServer fastmailServers[]{
    {imap, "imap.fastmail.com", 993, tls, either},
    {pop3, "pop.fastmail.com", 995, tls, either},
    {smtp, "smtp.fastmail.com", 465, tls, either},
};
constexpr HintCode fastmailHints[]{HintCode::AppPassword, HintCode::PaidPlan};

// --- Proton and Tuta: nothing without their own programs; Proton's also opens a door for others
constexpr Text protonDomains[]{"proton.me", "protonmail.com", "pm.me"};
constexpr Text protonExchangers[]{"protonmail.ch"};
constexpr HintCode bridge[]{HintCode::Bridge};
constexpr Text tutaDomains[]{"tuta.com",     "tuta.io",     "tutamail.com",
                             "tutanota.com", "tutanota.de", "keemail.me"};
constexpr Text tutaExchangers[]{"tutanota.de"};
constexpr HintCode ownProgram[]{HintCode::OwnProgram};

// --- Providers of company mail from abroad
constexpr Text seenInUse = "public set-up files of others; no page of the provider states it";
constexpr Text hostingerExchangers[]{"hostinger.com"};
constexpr HosterServer hostingerServers[]{
    {imap, "imap.hostinger.com", 993, tls, password},
    {pop3, "pop.hostinger.com", 995, tls, password},
    {smtp, "smtp.hostinger.com", 465, tls, password},
};
constexpr Text titanExchangers[]{"titan.email"};
constexpr HosterServer titanServers[]{
    {imap, "imap.titan.email", 993, tls, password},
    {smtp, "smtp.titan.email", 465, tls, password},
};
constexpr HintCode offByDefault[]{HintCode::OffByDefault};
constexpr Text namecheapExchangers[]{"privateemail.com"};
constexpr auto namecheapServers = fourServers("mail.privateemail.com", "mail.privateemail.com",
                                              "mail.privateemail.com", password);
constexpr Text lineWorksExchangers[]{"worksmobile.com"};
constexpr HosterServer lineWorksServers[]{
    {imap, "imap.worksmobile.com", 993, tls, password},
    {smtp, "smtp.worksmobile.com", 465, tls, password},
};
constexpr HintCode lineWorksHints[]{HintCode::PaidPlan, HintCode::AdminAllows,
                                    HintCode::AppPassword};
constexpr Text larkExchangers[]{"larksuite.com"};
constexpr HosterServer larkServers[]{
    {imap, "imap.larksuite.com", 993, tls, password},
    {smtp, "smtp.larksuite.com", 465, tls, password},
    {smtp, "smtp.larksuite.com", 587, startTls, password},
};
constexpr HintCode appPassword[]{HintCode::AppPassword};
constexpr Text alibabaSingaporeExchangers[]{"sg.aliyun.com"};
constexpr HosterServer alibabaSingaporeServers[]{
    {imap, "imap.sg.aliyun.com", 993, tls, password},
    {pop3, "pop.sg.aliyun.com", 995, tls, password},
    {smtp, "smtp.sg.aliyun.com", 465, tls, password},
};
constexpr Text alibabaChinaExchangers[]{"qiye.aliyun.com", "mxhichina.com"};
constexpr HosterServer alibabaChinaServers[]{
    {imap, "imap.qiye.aliyun.com", 993, tls, password},
    {pop3, "pop.qiye.aliyun.com", 995, tls, password},
    {smtp, "smtp.qiye.aliyun.com", 465, tls, password},
};
constexpr Text tencentExchangers[]{"mxbiz1.qq.com", "mxbiz2.qq.com"};
constexpr HosterServer tencentServers[]{
    {imap, "imap.exmail.qq.com", 993, tls, password},
    {pop3, "pop.exmail.qq.com", 995, tls, password},
    {smtp, "smtp.exmail.qq.com", 465, tls, password},
};

constexpr Hoster zohoRow(std::span<const Text> domains, std::span<const HosterServer> servers) {
    return {.name = "Zoho Mail",
            .domains = domains,
            .servers = servers,
            .hints = zohoHints,
            .source = zohoSource,
            .state = "2025-10",
            .checked = "2026-11"};
}

constexpr Hoster zohoProRow(std::span<const Text> exchangers,
                            std::span<const HosterServer> servers) {
    return {.name = "Zoho Mail",
            .exchangers = exchangers,
            .servers = servers,
            .hints = zohoHints,
            .source = zohoProSource,
            .checked = "2026-11"};
}

constexpr auto hosters = std::to_array<Hoster>({
    {.name = "Google",
     .domains = googleDomains,
     .exchangers = googleExchangers,
     .servers = googleServers,
     .hints = googleHints,
     .machines = googleMachines,
     .source = "https://github.com/thunderbird/autoconfig/blob/c18f864/ispdb/googlemail.com.xml",
     .state = "2026-03",
     .checked = "2026-11"},
    {.name = "Outlook.com",
     .domains = outlookDomains,
     .exchangers = outlookExchangers,
     .servers = outlookServers,
     .hints = outlookHints,
     .machines = microsoftMachines,
     .isForPersonsOnly = true,
     .source = "https://support.microsoft.com/office/"
               "pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353",
     .checked = "2026-11"},
    {.name = microsoft365,
     .domains = microsoftDomains,
     .exchangers = microsoftExchangers,
     .servers = microsoftServers,
     .hints = microsoftHints,
     .machines = microsoftMachines,
     .source = "https://github.com/thunderbird/autoconfig/blob/1daa57b/ispdb/office365.com.xml",
     .state = "2026-03",
     .checked = "2026-11"},
    {.name = "iCloud",
     .domains = appleDomains,
     .servers = appleServers,
     .hints = appleHints,
     .source = "https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/me.com.xml",
     .state = "2026-03",
     .checked = "2026-11"},
    {.name = "iCloud",
     .exchangers = appleExchangers,
     .servers = appleOwnDomainServers,
     .hints = appleOwnDomainHints,
     .source = "https://clean.email/blog/email-settings/icloud-email-settings",
     .checked = "2026-11"},
    {.name = "Yahoo",
     .domains = yahooDomains,
     .exchangers = yahooExchangers,
     .servers = yahooServers,
     .hints = yahooHints,
     .isForPersonsOnly = true,
     .source = "https://github.com/thunderbird/autoconfig/blob/5237779/ispdb/yahoo.com.xml",
     .state = "2026-03",
     .checked = "2026-11"},
    {.name = "AOL",
     .domains = aolDomains,
     .exchangers = aolExchangers,
     .servers = aolServers,
     .hints = aolHints,
     .isForPersonsOnly = true,
     .source = "https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/aol.com.xml",
     .state = "2026-03",
     .checked = "2026-11"},
    zohoRow(zohoDomains, zoho),
    zohoRow(zohoEuDomains, zohoEu),
    zohoRow(zohoInDomains, zohoIn),
    zohoRow(zohoAuDomains, zohoAu),
    zohoRow(zohoJpDomains, zohoJp),
    zohoRow(zohoCaDomains, zohoCa),
    zohoProRow(zohoExchangers, zohoPro),
    zohoProRow(zohoEuExchangers, zohoEuPro),
    zohoProRow(zohoInExchangers, zohoInPro),
    zohoProRow(zohoAuExchangers, zohoAuPro),
    zohoProRow(zohoJpExchangers, zohoJpPro),
    zohoProRow(zohoCaExchangers, zohoCaPro),
    {.name = "GoDaddy",
     .exchangers = godaddyExchangers,
     .servers = godaddyServers,
     .source =
         "https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/wildwestdomains.com.xml",
     .state = "2026-03",
     .checked = "2026-11"},
    {.name = "Fastmail",
     .exchangers = fastmailExchangers,
     .servers = fastmailServers,
     .hints = fastmailHints,
     .source = "https://www.fastmail.help/hc/en-us/articles/1500000279921",
     .checked = "2026-11"},
    {.name = "Proton Mail",
     .domains = protonDomains,
     .exchangers = protonExchangers,
     .hints = bridge,
     .source = "https://proton.me/support/protonmail-bridge-faq",
     .checked = "2026-11"},
    {.name = "Tuta",
     .domains = tutaDomains,
     .exchangers = tutaExchangers,
     .hints = ownProgram,
     .source = "https://github.com/M66B/FairEmail/blob/master/FAQ.md#faq129",
     .state = "2026-08",
     .checked = "2026-11"},
    {.name = "Hostinger",
     .exchangers = hostingerExchangers,
     .servers = hostingerServers,
     .source = seenInUse,
     .checked = "2026-11"},
    {.name = "Titan",
     .exchangers = titanExchangers,
     .servers = titanServers,
     .hints = offByDefault,
     .source = seenInUse,
     .checked = "2026-11"},
    {.name = "Namecheap Private Email",
     .exchangers = namecheapExchangers,
     .servers = namecheapServers,
     .source = "https://mailflowauthority.com/email-infrastructure/private-email-imap-settings",
     .state = "2026-05",
     .checked = "2026-11"},
    {.name = "LINE WORKS",
     .exchangers = lineWorksExchangers,
     .servers = lineWorksServers,
     .hints = lineWorksHints,
     .source = "https://guide.worksmobile.com/en/settings/settings-guide/security/"
               "3rd-party-app-password/",
     .checked = "2026-11"},
    {.name = "Lark Mail",
     .exchangers = larkExchangers,
     .servers = larkServers,
     .hints = appPassword,
     .source = "https://www.larksuite.com/hc/en-US/articles/360048488129",
     .checked = "2026-11"},
    {.name = "Alibaba Mail",
     .exchangers = alibabaSingaporeExchangers,
     .servers = alibabaSingaporeServers,
     .source = "https://www.alibabacloud.com/help/en/alibaba-mail/",
     .state = "2024-05",
     .checked = "2026-11"},
    {.name = "Alibaba Mail",
     .exchangers = alibabaChinaExchangers,
     .servers = alibabaChinaServers,
     .source = "https://help.aliyun.com/en/document_detail/36710.html",
     .checked = "2026-11"},
    {.name = "Tencent Exmail",
     .exchangers = tencentExchangers,
     .servers = tencentServers,
     .hints = appPassword,
     .source = "https://www.larksuite.com/hc/en-US/articles/360048488465",
     .checked = "2026-11"},
});

}  // namespace

std::span<const Hoster> allHosters() { return hosters; }

}  // namespace mailadvisor
