#include "mbsync_msmtp_writer.h"

#include "account/validate.h"
#include "existing_accounts.h"
#include "kit/certificate_file.h"
#include "kit/keyring_command.h"
#include "mbsyncrc.h"
#include "msmtprc.h"
#include "steps.h"
#include "what_is_possible.h"

namespace mailadvisor::mbsync_msmtp {

Result<Bundle> MbsyncMsmtpWriter::render(const RenderRequest& request) const {
    if (request.scope != Scope::Person || request.platform != Platform::Linux || !request.account) {
        return Unexpected{{ErrorCode::InvalidInput,
                           std::string(nameOf(request.scope)),
                           {MESSAGE_ID("mbsync-msmtp.unsupported"), {}},
                           {}}};
    }
    const Account& account = *request.account;
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    if (auto possible = checkServers(account); !possible) {
        return Unexpected{std::move(possible).error()};
    }
    const auto certificates = certificateFile(request);
    if (!certificates) return Unexpected{certificates.error()};
    const std::string ownFile = request.caFile.empty() ? std::string() : *certificates;

    Bundle bundle;
    bundle.files.push_back({"mbsync-msmtp/mbsyncrc",
                            mbsyncrc(account, ownFile),
                            {MESSAGE_ID("mbsync-msmtp.file-mbsyncrc"), {}}});
    if (account.outgoing) {
        bundle.files.push_back({"mbsync-msmtp/msmtprc",
                                msmtprc(account, ownFile),
                                {MESSAGE_ID("mbsync-msmtp.file-msmtprc"), {}}});
    }
    for (const auto& file : bundle.files) {
        if (auto fits = checkLines(file); !fits) return Unexpected{std::move(fits).error()};
    }
    bundle.steps = stepsFor(account);
    bundle.cautions = cautionsFor(account);
    bundle.keyring = keyringEntries(account);
    return bundle;
}

Result<Fact<ExistingAccounts>> MbsyncMsmtpWriter::accountsIn(const ExistingFiles& files) const {
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> MbsyncMsmtpWriter::without(const ExistingFiles& files,
                                                 const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::mbsync_msmtp
