#include "getmail_writer.h"

#include "account/validate.h"
#include "existing_accounts.h"
#include "getmailrc.h"
#include "kit/certificate_file.h"
#include "kit/keyring_command.h"
#include "steps.h"

namespace mailadvisor::getmail {

Result<Bundle> GetmailWriter::render(const RenderRequest& request) const {
    if (request.scope != Scope::Person || request.platform != Platform::Linux || !request.account) {
        return Unexpected{{ErrorCode::InvalidInput,
                           std::string(nameOf(request.scope)),
                           {MESSAGE_ID("getmail.unsupported"), {}},
                           {}}};
    }
    const Account& account = *request.account;
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    const auto certificates = certificateFile(request);
    if (!certificates) return Unexpected{certificates.error()};
    auto text = getmailrc(account, *certificates);
    if (!text) return Unexpected{std::move(text).error()};
    Bundle bundle;
    bundle.files.push_back(
        {"getmail/" + rcName(account), std::move(*text), {MESSAGE_ID("getmail.file-rc"), {}}});
    bundle.steps = stepsFor(account);
    bundle.cautions = cautionsFor(account);
    bundle.keyring = keyringEntries({account.address, {}, {}, account.incoming, {}, {}});
    return bundle;
}

Result<Fact<ExistingAccounts>> GetmailWriter::accountsIn(const ExistingFiles& files) const {
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> GetmailWriter::without(const ExistingFiles& files,
                                             const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::getmail
