#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::publish {

/// Writes what a domain publishes so that mail programs find its settings by themselves.
class PublishWriter final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "publish.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
};

}  // namespace mailadvisor::publish
