#include "evolution_writer.h"

#include "account/validate.h"
#include "correction.h"
#include "existing_accounts.h"
#include "machine_account.h"
#include "personal_account.h"

namespace mailadvisor::evolution {
namespace {

Unexpected unsupported(Scope scope) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::string(nameOf(scope)),
                       {MESSAGE_ID("evolution.scope-unsupported"), {}},
                       {}}};
}

}  // namespace

Result<Bundle> EvolutionWriter::render(const RenderRequest& request) const {
    switch (request.scope) {
        case Scope::Person:
            if (!request.account) return unsupported(request.scope);
            if (auto valid = validate(*request.account); !valid) {
                return Unexpected{std::move(valid).error()};
            }
            return renderPersonalAccount(*request.account);
        case Scope::Addition:
            if (!request.account) return unsupported(request.scope);
            if (auto valid = validate(*request.account); !valid) {
                return Unexpected{std::move(valid).error()};
            }
            if (request.corrected && !request.corrected->place.starts_with("mailadvisor-")) {
                return renderCorrection(*request.account, request.existingFiles,
                                        *request.corrected);
            }
            return renderAddedAccount(*request.account, request.existingFiles);
        case Scope::Machine:
            if (!request.domain) return unsupported(request.scope);
            if (auto valid = validate(*request.domain); !valid) {
                return Unexpected{std::move(valid).error()};
            }
            return renderMachineAccount(*request.domain);
        case Scope::Domain: return unsupported(request.scope);
    }
    return unsupported(request.scope);
}

Result<Fact<ExistingAccounts>> EvolutionWriter::accountsIn(const ExistingFiles& files) const {
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> EvolutionWriter::without(const ExistingFiles& files,
                                               const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::evolution
