#include "claws_writer.h"

#include "account/validate.h"
#include "existing_accounts.h"
#include "profile.h"

namespace mailadvisor::claws {

Result<Bundle> ClawsWriter::render(const RenderRequest& request) const {
    if (request.scope != Scope::Person || !request.account) {
        return Unexpected{{ErrorCode::InvalidInput,
                           std::string(nameOf(request.scope)),
                           {MESSAGE_ID("claws.scope-unsupported"), {}},
                           {}}};
    }
    if (auto valid = validate(*request.account); !valid) {
        return Unexpected{std::move(valid).error()};
    }
    return renderProfile(*request.account, request.platform);
}

Result<Fact<ExistingAccounts>> ClawsWriter::accountsIn(const ExistingFiles& files) const {
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> ClawsWriter::without(const ExistingFiles& files,
                                           const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::claws
