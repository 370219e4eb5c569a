#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::odd {

/// Built for the interface before this one.
class Writer final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.mailadvisor.ClientWriter/1" FILE "sample.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
};

}  // namespace mailadvisor::odd
