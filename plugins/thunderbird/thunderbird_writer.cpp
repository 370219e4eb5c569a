#include "thunderbird_writer.h"

#include "account/validate.h"
#include "autoconfig.h"
#include "profile.h"

namespace mailadvisor::thunderbird {
namespace {

Unexpected unsupported(Scope scope) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::string(nameOf(scope)),
                       {MESSAGE_ID("thunderbird.scope-unsupported"), {}},
                       {}}};
}

}  // namespace

Result<Bundle> ThunderbirdWriter::render(const RenderRequest& request) const {
    switch (request.scope) {
        case Scope::Person:
            if (!request.account) return unsupported(request.scope);
            if (auto valid = validate(*request.account); !valid) {
                return Unexpected{std::move(valid).error()};
            }
            return renderProfile(*request.account, request.platform, request.installDirectory);
        case Scope::Domain:
            if (!request.domain) return unsupported(request.scope);
            if (auto valid = validate(*request.domain); !valid) {
                return Unexpected{std::move(valid).error()};
            }
            return renderAutoconfig(*request.domain);
        case Scope::Addition:
        case Scope::Machine: return unsupported(request.scope);
    }
    return unsupported(request.scope);
}

}  // namespace mailadvisor::thunderbird
