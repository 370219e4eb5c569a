#include "deploy/kits/kit_writer.h"

#include "deploy/kits/ansible_kit.h"
#include "deploy/kits/windows_kit.h"

#include <cstdint>

namespace mailadvisor {

Result<void> writeKit(KitAccounts& accounts, const std::string& folder, const WriteOptions& options,
                      ProgressJournal& journal) {
    if (options.isDryRun) {
        for (const auto& computer : accounts.computers()) accounts.on(computer);  // counts the gaps
        return {};
    }
    if (!accounts.isWhole()) return Unexpected{spoolFailed(folder)};
    switch (accounts.kit()) {
        case Kit::Ansible: return writeAnsibleKit(accounts, folder, options, journal);
        case Kit::Windows: return writeWindowsKit(accounts, folder, options, journal);
    }
    return {};
}

std::vector<Message> warningsOf(const KitGaps& gaps) {
    std::vector<Message> warnings;
    if (gaps.unplaced > 0) {
        warnings.push_back(
            {MESSAGE_ID("deploy.kit-unplaced"), {{"n", static_cast<std::int64_t>(gaps.unplaced)}}});
    }
    if (gaps.beside > 0) {
        warnings.push_back(
            {MESSAGE_ID("deploy.kit-beside"), {{"n", static_cast<std::int64_t>(gaps.beside)}}});
    }
    return warnings;
}

}  // namespace mailadvisor
