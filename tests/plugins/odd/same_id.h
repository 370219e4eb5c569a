#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::odd {

/// Takes another client's id.
class Writer final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "same_id.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
};

}  // namespace mailadvisor::odd
