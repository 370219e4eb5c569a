#include "discovery/hoster_table.h"

#include <array>

namespace mailadvisor {
namespace {

using Text = std::string_view;

constexpr Protocol imap = Protocol::Imap;
constexpr Protocol pop3 = Protocol::Pop3;
constexpr Protocol smtp = Protocol::Smtp;
constexpr Security tls = Security::Tls;
constexpr Security startTls = Security::StartTls;
constexpr Text password = "password-cleartext";
constexpr Text either = "OAuth2 password-cleartext";
constexpr Text oauth2 = "OAuth2";

// --- Google: googlemail.com.xml of the provider database lists the servers and google.com as MX
constexpr Text googleDomains[]{"gmail.com", "googlemail.com"};
constexpr Text googleExchangers[]{"google.com", "googlemail.com"};
constexpr HosterServer googleServers[]{
    {imap, "imap.gmail.com", 993, tls, either},
    {pop3, "pop.gmail.com", 995, tls, either},
    {smtp, "smtp.gmail.com", 465, tls, either},
    {smtp, "smtp.gmail.com", 587, startTls, either},
};
constexpr HintCode appPassword[]{HintCode::AppPassword};

// --- Microsoft: consumers and companies have the same servers but other exchangers
constexpr Text outlookDomains[]{"outlook.com",   "hotmail.com",   "live.com",       "msn.com",
                                "outlook.co.th", "hotmail.co.th", "windowslive.com"};
constexpr Text outlookExchangers[]{"olc.protection.outlook.com"};
constexpr Text microsoftDomains[]{"office365.com", "onmicrosoft.com"};
constexpr Text microsoftExchangers[]{"mail.protection.outlook.com"};
constexpr HosterServer microsoftServers[]{
    {imap, "outlook.office365.com", 993, tls, oauth2},
    {pop3, "outlook.office365.com", 995, tls, oauth2},
    {smtp, "smtp.office365.com", 587, startTls, oauth2},
};
constexpr HosterServer outlookServers[]{
    {imap, "outlook.office365.com", 993, tls, oauth2},
    {pop3, "outlook.office365.com", 995, tls, oauth2},
    {smtp, "smtp-mail.outlook.com", 587, startTls, oauth2},
};
constexpr HintCode oauth2Only[]{HintCode::OAuth2Only};
constexpr HintCode oauth2OnlyAndOff[]{HintCode::OAuth2Only, HintCode::OffByDefault};

// --- Apple
constexpr Text appleDomains[]{"icloud.com", "me.com", "mac.com"};
constexpr HosterServer appleServers[]{
    {imap, "imap.mail.me.com", 993, tls, password, "%EMAILLOCALPART%"},
    {smtp, "smtp.mail.me.com", 587, startTls, password},
};
constexpr HintCode appPasswordNoPop3[]{HintCode::AppPassword, HintCode::NoPop3};

// --- Yahoo: its exchangers serve AOL too, so they say nothing about the servers
constexpr Text yahooDomains[]{"yahoo.com", "ymail.com", "myyahoo.com", "rocketmail.com"};
constexpr HosterServer yahooServers[]{
    {imap, "imap.mail.yahoo.com", 993, tls, either},
    {pop3, "pop.mail.yahoo.com", 995, tls, either},
    {smtp, "smtp.mail.yahoo.com", 465, tls, either},
    {smtp, "smtp.mail.yahoo.com", 587, startTls, either},
};

// --- Zoho: persons; companies have other servers, a data centre each
constexpr Text zohoDomains[]{"zoho.com", "zohomail.com"};
constexpr HosterServer zohoServers[]{
    {imap, "imap.zoho.com", 993, tls, password},
    {pop3, "pop.zoho.com", 995, tls, password},
    {smtp, "smtp.zoho.com", 465, tls, password},
    {smtp, "smtp.zoho.com", 587, startTls, password},
};
constexpr Text zohoExchangers[]{"zoho.com"};
constexpr HosterServer zohoCompanyServers[]{
    {imap, "imappro.zoho.com", 993, tls, password},
    {smtp, "smtppro.zoho.com", 465, tls, password},
    {smtp, "smtppro.zoho.com", 587, startTls, password},
};
constexpr HintCode offByDefault[]{HintCode::OffByDefault};

// --- GoDaddy and its resellers
constexpr Text godaddyExchangers[]{"secureserver.net"};
constexpr HosterServer godaddyServers[]{
    {imap, "imap.secureserver.net", 993, tls, password},
    {pop3, "pop.secureserver.net", 995, tls, password},
    {smtp, "smtpout.secureserver.net", 465, tls, password},
};

// --- Fastmail
constexpr Text fastmailExchangers[]{"messagingengine.com"};
constexpr HosterServer fastmailServers[]{
    {imap, "imap.fastmail.com", 993, tls, either},
    {pop3, "pop.fastmail.com", 995, tls, either},
    {smtp, "smtp.fastmail.com", 465, tls, either},
};

// --- Proton: nothing without its own program on the computer
constexpr Text protonDomains[]{"proton.me", "protonmail.com", "pm.me"};
constexpr Text protonExchangers[]{"protonmail.ch"};
constexpr HintCode bridge[]{HintCode::Bridge};

constexpr auto hosters = std::to_array<Hoster>({
    {"Google", googleDomains, googleExchangers, googleServers, appPassword,
     "https://github.com/thunderbird/autoconfig/blob/c18f864/ispdb/googlemail.com.xml", "2026-11"},
    {"Outlook.com", outlookDomains, outlookExchangers, outlookServers, oauth2OnlyAndOff,
     "https://support.microsoft.com/office/"
     "pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353",
     "2026-11"},
    {"Microsoft 365", microsoftDomains, microsoftExchangers, microsoftServers, oauth2Only,
     "https://github.com/thunderbird/autoconfig/blob/1daa57b/ispdb/office365.com.xml", "2026-11"},
    {"iCloud",
     appleDomains,
     {},
     appleServers,
     appPasswordNoPop3,
     "https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/me.com.xml",
     "2026-11"},
    {"Yahoo",
     yahooDomains,
     {},
     yahooServers,
     appPassword,
     "https://github.com/thunderbird/autoconfig/blob/5237779/ispdb/yahoo.com.xml",
     "2026-11"},
    {"Zoho Mail",
     zohoDomains,
     {},
     zohoServers,
     offByDefault,
     "https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/zoho.com.xml",
     "2026-11"},
    {"Zoho Mail",
     {},
     zohoExchangers,
     zohoCompanyServers,
     offByDefault,
     "https://wiki.brostweb.com/books/external-accounts/chapter/zoho/export/html",
     "2026-11"},
    {"GoDaddy",
     {},
     godaddyExchangers,
     godaddyServers,
     {},
     "https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/wildwestdomains.com.xml",
     "2026-11"},
    {"Fastmail",
     {},
     fastmailExchangers,
     fastmailServers,
     appPassword,
     "https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/messagingengine.com.xml",
     "2026-11"},
    {"Proton Mail",
     protonDomains,
     protonExchangers,
     {},
     bridge,
     "https://proton.me/support/protonmail-bridge-faq",
     "2026-11"},
});

}  // namespace

std::span<const Hoster> allHosters() { return hosters; }

}  // namespace mailadvisor
