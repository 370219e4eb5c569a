#include "neomutt_writer.h"

#include "account/validate.h"
#include "existing_accounts.h"
#include "kit/keyring_command.h"
#include "muttrc.h"
#include "steps.h"

namespace mailadvisor::neomutt {

Result<Bundle> NeomuttWriter::render(const RenderRequest& request) const {
    if (request.scope != Scope::Person || request.platform != Platform::Linux || !request.account) {
        return Unexpected{{ErrorCode::InvalidInput,
                           std::string(nameOf(request.scope)),
                           {MESSAGE_ID("neomutt.unsupported"), {}},
                           {}}};
    }
    const Account& account = *request.account;
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    auto text = muttrc(request);
    if (!text) return Unexpected{std::move(text).error()};
    Bundle bundle;
    bundle.files.push_back(
        {"neomutt/neomuttrc", std::move(*text), {MESSAGE_ID("neomutt.file-rc"), {}}});
    bundle.steps = stepsFor(account);
    bundle.cautions = cautionsFor(account);
    bundle.keyring = keyringEntries(account);
    return bundle;
}

Result<Fact<ExistingAccounts>> NeomuttWriter::accountsIn(const ExistingFiles& files) const {
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> NeomuttWriter::without(const ExistingFiles& files,
                                             const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::neomutt
