#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace sample {

/// Writes the file of a mail program that does not exist: the smallest writer there can be.
class SampleWriter final : public QObject, public mailadvisor::ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "sample.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    mailadvisor::Result<mailadvisor::Bundle> render(
        const mailadvisor::RenderRequest& request) const override;
};

}  // namespace sample
