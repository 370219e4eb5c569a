#include "facts/mailbox_facts.h"

#include "base/names.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr auto roleNames = namesOf<FolderRole>({
    {FolderRole::Inbox, "inbox"},
    {FolderRole::Sent, "sent"},
    {FolderRole::Trash, "trash"},
    {FolderRole::Junk, "junk"},
    {FolderRole::Archive, "archive"},
    {FolderRole::Other, "other"},
});

constexpr auto loginNames = namesOf<LoginOutcome>({
    {LoginOutcome::NotTried, "not-tried"},
    {LoginOutcome::Accepted, "accepted"},
    {LoginOutcome::Refused, "refused"},
    {LoginOutcome::Impossible, "impossible"},
    {LoginOutcome::Failed, "failed"},
});

}  // namespace

std::string_view nameOf(FolderRole role) { return roleNames.nameOf(role); }
std::optional<FolderRole> folderRoleFromName(std::string_view name) {
    return roleNames.fromName(name);
}
std::string_view nameOf(LoginOutcome outcome) { return loginNames.nameOf(outcome); }
std::optional<LoginOutcome> loginOutcomeFromName(std::string_view name) {
    return loginNames.fromName(name);
}

const FolderFacts* inboxOf(const MailboxFacts& mailbox) {
    const auto inbox =
        std::find_if(mailbox.folders.begin(), mailbox.folders.end(),
                     [](const FolderFacts& folder) { return folder.role == FolderRole::Inbox; });
    return inbox == mailbox.folders.end() ? nullptr : &*inbox;
}

}  // namespace mailadvisor
