#include "facts/needs.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto webmailNames =
    namesOf<Webmail>({{Webmail::No, "no"}, {Webmail::Recent, "recent"}, {Webmail::Yes, "yes"}});
constexpr auto currentTypeNames = namesOf<CurrentType>(
    {{CurrentType::None, "none"}, {CurrentType::Imap, "imap"}, {CurrentType::Pop3, "pop3"}});

constexpr auto purposeNames =
    namesOf<Purpose>({{Purpose::Daily, "daily"}, {Purpose::Archive, "archive"}});

}  // namespace

std::string_view nameOf(Webmail webmail) { return webmailNames.nameOf(webmail); }
std::string_view nameOf(CurrentType type) { return currentTypeNames.nameOf(type); }

std::optional<Webmail> webmailFromName(std::string_view name) {
    return webmailNames.fromName(name);
}

std::optional<CurrentType> currentTypeFromName(std::string_view name) {
    return currentTypeNames.fromName(name);
}

std::string_view nameOf(Purpose purpose) { return purposeNames.nameOf(purpose); }

std::optional<Purpose> purposeFromName(std::string_view name) {
    return purposeNames.fromName(name);
}

void complete(Needs& needs, const Needs& others) {
    const auto take = [&](auto Needs::*need) {
        if (!(needs.*need).isKnown()) needs.*need = others.*need;
    };
    take(&Needs::devices);
    take(&Needs::webmail);
    take(&Needs::backup);
    take(&Needs::shared);
    take(&Needs::reachBackDays);
    take(&Needs::currentType);
    take(&Needs::movedFrom);
    take(&Needs::purpose);
    take(&Needs::phoneOnly);
    take(&Needs::quota);
    take(&Needs::used);
}

bool isWebmailOnly(const Needs& needs) { return needs.devices.isKnown() && *needs.devices == 0; }

}  // namespace mailadvisor
