#include "clients/catalogue.h"

#include "account/client_writer_plugin.h"
#include "base/lists.h"
#include "base/sha256.h"
#include "clients/plugin_metadata.h"
#include "clients/trial_files.h"
#include "system/read_file.h"

#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>
#include <QString>

#include <algorithm>
#include <system_error>

namespace mailadvisor {
namespace {

QString qtPath(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

Error problem(const std::filesystem::path& file, Message text) {
    return {ErrorCode::InvalidInput, file.string(), std::move(text), {}};
}

std::vector<std::filesystem::path> librariesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failure)) {
        std::error_code unreadable;
        if (entry.is_regular_file(unreadable) && QLibrary::isLibrary(qtPath(entry.path()))) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

ClientCatalogue ClientCatalogue::search(const std::vector<std::filesystem::path>& folders) {
    ClientCatalogue catalogue;
    std::vector<std::filesystem::path> seen;
    for (const auto& folder : folders) {
        std::error_code failure;
        const auto canonical = std::filesystem::canonical(folder, failure);
        const bool isRepeated = contains(seen, canonical);
        if (failure || isRepeated) continue;
        seen.push_back(canonical);
        for (const auto& file : librariesIn(canonical)) catalogue.consider(file);
    }
    std::sort(catalogue.clients_.begin(), catalogue.clients_.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    return catalogue;
}

void ClientCatalogue::consider(const std::filesystem::path& file) {
    std::error_code unreadable;
    const bool isEmpty = std::filesystem::file_size(file, unreadable) == 0;  // Qt warns on stderr
    const QJsonObject envelope =
        isEmpty || unreadable ? QJsonObject() : QPluginLoader(qtPath(file)).metaData();
    const std::string version = envelope.value(QLatin1String("IID")).toString().toStdString();
    if (version.empty()) {
        problems_.push_back(problem(file, {MESSAGE_ID("clients.plugin-broken"), {}}));
        return;
    }
    if (version != MAILADVISOR_CLIENT_WRITER_IID) {
        problems_.push_back(problem(
            file, {MESSAGE_ID("clients.plugin-version"),
                   {{"found", version}, {"wanted", std::string(MAILADVISOR_CLIENT_WRITER_IID)}}}));
        return;
    }
    auto metadata = metadataFrom(envelope.value(QLatin1String("MetaData")).toObject());
    if (!metadata) {
        problems_.push_back(problem(file, metadata.error().text));
        return;
    }
    const auto earlier = files_.find(metadata->id);
    if (earlier != files_.end()) {
        problems_.push_back(
            problem(file, {MESSAGE_ID("clients.plugin-duplicate"),
                           {{"id", metadata->id}, {"first", earlier->second.string()}}}));
        return;
    }
    auto read = readTrials(file.parent_path(), metadata->id);
    metadata->trials = std::move(read.trials);
    for (auto& broken : read.problems) problems_.push_back(std::move(broken));
    files_.emplace(metadata->id, file);
    clients_.push_back(std::move(*metadata));
}

const ClientMetadata* ClientCatalogue::find(std::string_view id) const {
    const auto found = std::find_if(clients_.begin(), clients_.end(),
                                    [id](const auto& client) { return client.id == id; });
    return found == clients_.end() ? nullptr : &*found;
}

std::string ClientCatalogue::versionOf(std::string_view id) const {
    const auto file = files_.find(id);
    const auto bytes =
        file == files_.end() ? Result<std::string>(std::string()) : readFile(file->second.string());
    return bytes && !bytes->empty() ? sha256Of(*bytes) : std::string();
}

Result<const ClientWriter*> ClientCatalogue::load(std::string_view id) {
    const std::lock_guard lock(*loading_);
    if (const auto loaded = writers_.find(id); loaded != writers_.end()) return loaded->second;
    const auto file = files_.find(id);
    if (file == files_.end()) {
        return Unexpected{{ErrorCode::NotFound,
                           std::string(id),
                           {MESSAGE_ID("clients.unknown"), {{"id", std::string(id)}}},
                           {MESSAGE_ID("clients.unknown-remedy"), {}}}};
    }
    QPluginLoader loader(qtPath(file->second));
    // Else a function that is missing ends the program when it is called.
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    const auto* writer = qobject_cast<ClientWriter*>(loader.instance());
    if (writer == nullptr) {
        return Unexpected{{ErrorCode::Internal,
                           file->second.string(),
                           {MESSAGE_ID("clients.plugin-unloadable"),
                            {{"detail", loader.errorString().toStdString()}}},
                           {}}};
    }
    writers_.emplace(std::string(id), writer);
    return writer;
}

std::string ClientCatalogue::translations(std::string_view id) {
    return ":/mailadvisor/" + std::string(id);
}

}  // namespace mailadvisor
