#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::mbsync_msmtp {

/// Writes the files of mbsync (isync), which keeps an IMAP account and a folder of this computer
/// the same, and of msmtp, which sends. What is said about them was seen with isync 1.4.4 and
/// msmtp 1.8.23.
class MbsyncMsmtpWriter final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "mbsync-msmtp.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
    Result<Fact<ExistingAccounts>> accountsIn(const ExistingFiles& files) const override;
    Result<ExistingFiles> without(const ExistingFiles& files,
                                  const ExistingAccount& account) const override;
};

}  // namespace mailadvisor::mbsync_msmtp
