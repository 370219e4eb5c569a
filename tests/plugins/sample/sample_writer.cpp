#include "sample_writer.h"

#include "account/validate.h"

namespace sample {

using namespace mailadvisor;

Result<Bundle> SampleWriter::render(const RenderRequest& request) const {
    const Account& account = *request.account;  // the metadata names no scope without one
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    const Server& server = account.incoming;
    if (server.security == Security::Plain) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "incoming.security",
                           {MESSAGE_ID("sample.plain-refused"), {{"host", server.host}}},
                           {}}};
    }
    Bundle bundle;
    bundle.files = {{"sample/account.conf",
                     "host=" + server.host + "\nport=" + std::to_string(server.port.value) +
                         "\nsecurity=" + std::string(nameOf(server.security)) +
                         "\nuser=" + server.username + "\n",
                     {MESSAGE_ID("sample.file"), {}}}};
    bundle.steps = {{MESSAGE_ID("sample.step-copy"), {}},
                    {MESSAGE_ID("sample.step-password"), {{"username", server.username}}}};
    return bundle;
}

}  // namespace sample
