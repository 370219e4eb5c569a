#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::sheet {

/// Writes guides for programs that take no file: what to type, screen by screen.
class SheetWriter final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "sheet.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
};

}  // namespace mailadvisor::sheet
