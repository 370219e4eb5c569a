#include "deploy/judge/account_outcome.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto statusNames = namesOf<AccountStatus>({
    {AccountStatus::Written, "written"},
    {AccountStatus::Unchanged, "unchanged"},
    {AccountStatus::Planned, "planned"},
    {AccountStatus::Skipped, "skipped"},
    {AccountStatus::Failed, "failed"},
});

constexpr auto changeNames = namesOf<AccountChange>({
    {AccountChange::Added, "added"},
    {AccountChange::Changed, "changed"},
    {AccountChange::Gone, "gone"},
});

}  // namespace

std::string_view nameOf(AccountStatus status) { return statusNames.nameOf(status); }

std::string_view nameOf(AccountChange change) { return changeNames.nameOf(change); }

}  // namespace mailadvisor
