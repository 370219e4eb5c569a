#include "thunderbird_writer.h"

#include "account/validate.h"
#include "account_keys.h"
#include "addition.h"
#include "correction.h"
#include "machine.h"
#include "profile.h"
#include "profile_accounts.h"
#include "removal.h"

namespace mailadvisor::thunderbird {
namespace {

Unexpected unsupported(Scope scope) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::string(nameOf(scope)),
                       {MESSAGE_ID("thunderbird.scope-unsupported"), {}},
                       {}}};
}

Result<Bundle> renderForPerson(const RenderRequest& request) {
    if (!request.account) return unsupported(request.scope);
    if (auto valid = validate(*request.account); !valid)
        return Unexpected{std::move(valid).error()};
    // What mailadvisor added itself is written anew as a whole.
    if (request.scope == Scope::Addition && request.corrected &&
        !isOwnKey(request.corrected->place)) {
        return renderCorrection(*request.account, request.existingFiles, *request.corrected);
    }
    if (request.scope == Scope::Addition)
        return renderAddition(*request.account, request.existingFiles);
    return renderProfile(*request.account, request.platform);
}

}  // namespace

Result<Bundle> ThunderbirdWriter::render(const RenderRequest& request) const {
    switch (request.scope) {
        case Scope::Person:
        case Scope::Addition: return renderForPerson(request);
        case Scope::Machine:
            if (!request.domain) return unsupported(request.scope);
            if (auto valid = validate(*request.domain); !valid) {
                return Unexpected{std::move(valid).error()};
            }
            return renderMachine(request);
        case Scope::Domain: return unsupported(request.scope);
    }
    return unsupported(request.scope);
}

Result<Fact<ExistingAccounts>> ThunderbirdWriter::accountsIn(const ExistingFiles& files) const {
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> ThunderbirdWriter::without(const ExistingFiles& files,
                                                 const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::thunderbird
