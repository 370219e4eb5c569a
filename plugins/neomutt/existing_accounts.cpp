#include "existing_accounts.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "kit/file_entries.h"
#include "kit/read_number.h"
#include "rc_lines.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mailadvisor::neomutt {
namespace {

constexpr std::array files_{"neomuttrc", "muttrc"};

/// What belongs to one kind of account, as muttrc.cpp sets it.
constexpr std::array<std::string_view, 4> imapNames{"imap_user", "imap_pass", "trash",
                                                    "imap_check_subscribed"};
constexpr std::array<std::string_view, 4> pop3Names{"pop_user", "pop_pass", "pop_host",
                                                    "pop_delete"};
/// What goes with the only account of a file.
constexpr std::array<std::string_view, 11> sharedNames{
    "folder", "spoolfile", "spool_file", "record",   "postponed", "move",
    "from",   "realname",  "real_name",  "smtp_url", "smtp_pass"};
/// What may name the server.
constexpr std::array<std::string_view, 4> serverNames{"folder", "spoolfile", "spool_file",
                                                      "pop_host"};
/// What says nothing without an account.
constexpr std::array<std::string_view, 9> namesForAny{
    "config_charset",   "charset",          "use_from",
    "ssl_force_tls",    "ssl_starttls",     "ssl_verify_host",
    "ssl_verify_dates", "certificate_file", "ssl_ca_certificates_file"};

/// `imaps://user@host:993/…`
struct Url {
    std::string host{};
    std::optional<Port> port{};
    std::string user{};
};

/// The address behind `scheme://` or `schemes://`; nothing for another text or an empty host.
std::optional<Url> urlOf(std::string_view text, std::string_view scheme, bool mayLackScheme) {
    const auto slashes = text.find("://");
    if (slashes != std::string_view::npos) {
        const std::string_view found = text.substr(0, slashes);
        const bool isIts = equalsIgnoringCase(found, scheme) ||
                           equalsIgnoringCase(found, std::string(scheme) + "s");
        if (!isIts) return std::nullopt;
        text.remove_prefix(slashes + 3);
    } else if (!mayLackScheme) {
        return std::nullopt;
    }
    text = text.substr(0, text.find('/'));
    Url url;
    if (const auto at = text.rfind('@'); at != std::string_view::npos) {
        url.user = percentDecoded(text.substr(0, std::min(at, text.find(':'))));
        text.remove_prefix(at + 1);
    }
    const bool isIpv6 = text.starts_with('[') && text.find(']') != std::string_view::npos;
    const auto end = isIpv6 ? text.find(']') + 1 : std::min(text.find(':'), text.size());
    url.host = isIpv6 ? text.substr(1, end - 2) : text.substr(0, end);
    if (text.substr(end).starts_with(':')) url.port = readPort(text.substr(end + 1));
    if (url.host.empty()) return std::nullopt;
    return url;
}

std::string firstOf(std::initializer_list<std::string> texts) {
    const auto found = std::ranges::find_if(texts, [](const auto& text) { return !text.empty(); });
    return found == texts.end() ? std::string() : *found;
}

std::optional<Url> serverOf(const RcLines& rc, Protocol protocol) {
    const std::string spool = firstOf({rc.value("spoolfile"), rc.value("spool_file")});
    if (protocol == Protocol::Imap) {
        if (auto url = urlOf(spool, "imap", false)) return url;
        return urlOf(rc.value("folder"), "imap", false);
    }
    if (auto url = urlOf(spool, "pop", false)) return url;
    return urlOf(rc.value("pop_host"), "pop", true);
}

/// `neomuttrc imap`: one file may set one account of each kind.
std::string placeOf(const std::string& path, Protocol protocol) {
    return path + " " + std::string(nameOf(protocol));
}

std::vector<ExistingAccount> accountsOf(const std::string& path, const RcLines& rc) {
    std::vector<ExistingAccount> accounts;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3}) {
        const auto url = serverOf(rc, protocol);
        if (!url) continue;
        const std::string address = rc.value("from");
        accounts.push_back(
            {.place = placeOf(path, protocol),
             .name = path,
             .address = address,
             .protocol = protocol,
             .host = url->host,
             .port = url->port,
             .login = firstOf(
                 {rc.value(protocol == Protocol::Imap ? "imap_user" : "pop_user"), url->user})});
    }
    return accounts;
}

/// True for a setting that names the server of this kind of account.
bool namesServer(const Setting& setting, Protocol protocol) {
    const std::string_view scheme = protocol == Protocol::Imap ? "imap" : "pop";
    return setting.isStatic && urlOf(setting.value, scheme, false).has_value();
}

/// The `set` of a command whose settings all go goes too.
std::vector<TextRange> partsOf(std::string_view text, const std::vector<TextRange>& settings) {
    std::vector<TextRange> parts;
    for (const TextRange& setting : settings) {
        TextRange part = setting;
        const auto before = text.substr(0, part.begin).find_last_not_of(" \t");
        const bool followsSet = before != std::string_view::npos && before >= 2 &&
                                text.substr(before - 2, 3) == "set" &&
                                (before == 2 || text[before - 3] == '\n');
        const auto after = std::min(text.find_first_not_of(" \t\r", part.end), text.size());
        const bool isOnly = followsSet && (after == text.size() || text[after] == '\n');
        if (isOnly) part = wholeLine(text, {before - 2, part.end});
        parts.push_back(part);
    }
    return parts;
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    for (const std::string path : files_) {
        const auto file = files.find(path);
        if (file == files.end()) continue;
        const RcLines rc = readRc(file->second);
        const auto accounts = accountsOf(path, rc);
        found.accounts.insert(found.accounts.end(), accounts.begin(), accounts.end());
        // What a command or variable stands in is known to mutt alone.
        const auto isHidden = [](const Setting& setting) {
            return !setting.isStatic && contains(serverNames, setting.name);
        };
        const auto hidden = std::ranges::find_if(rc.settings, isHidden);
        if (accounts.empty() && hidden != rc.settings.end())
            found.unread.push_back(incompleteEntry(path, hidden->name));
        if (rc.readsOtherFiles) found.unread.push_back(entryElsewhere(path));
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    const std::string path = FileEntry::at(account.place).path;
    const std::string& text = files.at(path);
    const RcLines rc = readRc(text);
    const bool isOnly = accountsOf(path, rc).size() == 1;
    std::vector<TextRange> gone;
    bool isFileGone = isOnly && rc.otherCommands.empty();
    for (const Setting& setting : rc.settings) {
        const bool isOfKind = account.protocol == Protocol::Imap
                                  ? contains(imapNames, setting.name)
                                  : contains(pop3Names, setting.name);
        const bool goes = isOfKind || namesServer(setting, account.protocol) ||
                          (isOnly && contains(sharedNames, setting.name));
        if (goes) {
            gone.push_back(setting.range);
        } else if (!contains(namesForAny, setting.name)) {
            isFileGone = false;
        }
    }
    ExistingFiles left = files;
    if (isFileGone) {
        left.erase(path);
    } else {
        left[path] = withoutRanges(text, partsOf(text, gone));
    }
    return left;
}

}  // namespace mailadvisor::neomutt
