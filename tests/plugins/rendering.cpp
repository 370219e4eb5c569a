#include "plugins/rendering.h"

#include "clients/demand.h"
#include "report/finish_bundle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace mailadvisor {

ClientCatalogue& builtClients() {
    static ClientCatalogue catalogue = ClientCatalogue::search({PLUGIN_DIR});
    return catalogue;
}

std::string readFile(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Result<Bundle> spoken(std::string_view client, Result<Bundle> bundle) {
    if (!bundle) return bundle;
    Sentences thai(Language::Thai);
    Sentences english(Language::English);
    for (auto* say : {&thai, &english}) say->addCatalogue(ClientCatalogue::translations(client));
    putSentencesIn(*bundle, {&thai, &english});
    return bundle;
}

Result<Bundle> renderDocument(std::string_view client, const std::string& document,
                              Platform platform) {
    const auto json = parseJson(document, "document");
    if (!json) return Unexpected{json.error()};
    RenderRequest request;
    request.platform = platform;
    if (json->contains("servers")) {
        auto domain = domainFromJson(*json);
        if (!domain) return Unexpected{std::move(domain).error()};
        const auto* metadata = builtClients().find(client);
        request.scope = metadata == nullptr ? Scope::Domain : domainScopeFor(*metadata);
        request.domain = std::move(*domain);
    } else {
        auto account = accountFromJson(*json);
        if (!account) return Unexpected{std::move(account).error()};
        request.account = std::move(*account);
    }
    return spoken(client, renderFor(builtClients(), client, request));
}

Result<Bundle> renderAccount(std::string_view client, const Account& account, Platform platform) {
    RenderRequest request;
    request.account = account;
    request.platform = platform;
    return spoken(client, renderFor(builtClients(), client, request));
}

std::string fileEndingIn(const Result<Bundle>& bundle, std::string_view ending) {
    if (!bundle) {
        ADD_FAILURE() << "refused: " << bundle.error().text.id;
        return {};
    }
    const auto file =
        std::find_if(bundle->files.begin(), bundle->files.end(),
                     [ending](const BundleFile& each) { return each.path.ends_with(ending); });
    if (file == bundle->files.end()) {
        ADD_FAILURE() << "no file ends in " << ending;
        return {};
    }
    return file->content;
}

bool hasMessage(const std::vector<Message>& messages, std::string_view id) {
    return std::any_of(messages.begin(), messages.end(),
                       [id](const Message& message) { return message.id == id; });
}

}  // namespace mailadvisor
