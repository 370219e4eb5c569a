#pragma once

#include "account/client_writer_plugin.h"

#include <QObject>

namespace mailadvisor::thunderbird_android {

/// Writes what Thunderbird for Android (and K-9 Mail, and FairEmail) imports: a settings file, and
/// the QR code of "Export for Mobile".
class ThunderbirdAndroidWriter final : public QObject, public ClientWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "thunderbird-android.json")
    Q_INTERFACES(mailadvisor::ClientWriter)

public:
    Result<Bundle> render(const RenderRequest& request) const override;
    Result<Fact<ExistingAccounts>> accountsIn(const ExistingFiles& files) const override;
    Result<ExistingFiles> without(const ExistingFiles& files,
                                  const ExistingAccount& account) const override;
};

}  // namespace mailadvisor::thunderbird_android
