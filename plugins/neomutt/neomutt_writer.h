#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::neomutt {

/// Writes one file that both neomutt and mutt read; what is said about them was seen with neomutt
/// 20220429 and mutt 2.2.12.
class NeomuttWriter final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "neomutt.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
    Result<Fact<ExistingAccounts>> accountsIn(const ExistingFiles& files) const override;
    Result<ExistingFiles> without(const ExistingFiles& files,
                                  const ExistingAccount& account) const override;
};

}  // namespace mailadvisor::neomutt
