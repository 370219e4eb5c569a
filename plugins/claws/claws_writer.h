#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::claws {

/// Writes Claws Mail's files; the facts about them were measured with 4.1.1.
class ClawsWriter final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "claws.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
    Result<Fact<ExistingAccounts>> accountsIn(const ExistingFiles& files) const override;
    Result<ExistingFiles> without(const ExistingFiles& files,
                                  const ExistingAccount& account) const override;
};

}  // namespace mailadvisor::claws
