#include "profiles_ini.h"

#include "base/ascii.h"
#include "base/hex.h"
#include "city_hash.h"
#include "kit/plain_word.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

#include <vector>

namespace mailadvisor::thunderbird {
namespace {

std::vector<std::string> usualInstallDirectories(Platform platform) {
    switch (platform) {
        case Platform::Linux:
            return {"/usr/lib/thunderbird", "/usr/lib64/thunderbird", "/opt/thunderbird"};
        case Platform::Windows:
            return {R"(C:\Program Files\Mozilla Thunderbird)",
                    R"(C:\Program Files (x86)\Mozilla Thunderbird)"};
        case Platform::MacOs: return {"/Applications/Thunderbird.app/Contents/MacOS"};
        case Platform::Android:
        case Platform::Ios: return {};
    }
    return {};
}

std::string installSection(const std::string& directory) {
    QStringEncoder encoder(QStringEncoder::Utf16LE);
    const QByteArray bytes = encoder(QString::fromStdString(directory));
    return "Install" + upperAscii(hexOf(cityHash64(
                           {bytes.constData(), static_cast<std::size_t>(bytes.size())})));
}

}  // namespace

ProfilePlace profilePlace(Platform platform) {
    switch (platform) {
        case Platform::Windows: return {"%APPDATA%\\Thunderbird", "Profiles/"};
        case Platform::MacOs: return {"~/Library/Thunderbird", "Profiles/"};
        case Platform::Linux:
        case Platform::Android:
        case Platform::Ios: return {"~/.thunderbird", ""};
    }
    return {};
}

std::string profileFolder(std::string_view address) {
    return caselessName("mailadvisor-" + std::string(address),
                        upperAscii(hexOf(cityHash64(address))));
}

std::string profilesIni(std::string_view path, Platform platform) {
    const std::string profile(path);
    std::string ini =
        "[General]\nStartWithLastProfile=1\nVersion=2\n\n"
        "[Profile0]\nName=mailadvisor\nIsRelative=1\nPath=" +
        profile + "\nDefault=1\n";
    for (const auto& directory : usualInstallDirectories(platform)) {
        ini += "\n[" + installSection(directory) + "]\nDefault=" + profile + "\nLocked=1\n";
    }
    return ini;
}

}  // namespace mailadvisor::thunderbird
