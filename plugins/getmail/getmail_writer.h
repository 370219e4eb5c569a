#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::getmail {

/// Writes the configuration of getmail6, which copies mail to a folder of this computer; the
/// facts about it were read in its source, version 6.18.11, and seen.
class GetmailWriter final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "getmail.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
    Result<Fact<ExistingAccounts>> accountsIn(const ExistingFiles& files) const override;
    Result<ExistingFiles> without(const ExistingFiles& files,
                                  const ExistingAccount& account) const override;
};

}  // namespace mailadvisor::getmail
