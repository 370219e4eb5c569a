#include "account/current_setup.h"

#include "base/ascii.h"
#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto setupCaseNames = namesOf<SetupCase>({
    {SetupCase::New, "new"},
    {SetupCase::Pop3ToImap, "pop3-to-imap"},
    {SetupCase::ImapToPop3, "imap-to-pop3"},
    {SetupCase::Corrected, "corrected"},
    {SetupCase::Moved, "moved"},
});

}  // namespace

std::string_view nameOf(SetupCase setupCase) { return setupCaseNames.nameOf(setupCase); }
std::optional<SetupCase> setupCaseFromName(std::string_view name) {
    return setupCaseNames.fromName(name);
}

SetupCase setupCaseOf(const Account& account, const CurrentSetup& current) {
    const bool hasMoved =
        !current.movedFrom.empty() && !equalsIgnoringCase(current.movedFrom, account.incoming.host);
    if (!current.type.isKnown()) return hasMoved ? SetupCase::Moved : SetupCase::New;
    if (!current.type->has_value()) return SetupCase::New;
    if (**current.type == account.protocol) {
        return hasMoved ? SetupCase::Moved : SetupCase::Corrected;
    }
    return account.protocol == Protocol::Imap ? SetupCase::Pop3ToImap : SetupCase::ImapToPop3;
}

}  // namespace mailadvisor
