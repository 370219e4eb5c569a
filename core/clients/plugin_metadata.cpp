#include "clients/plugin_metadata.h"

#include "base/ascii.h"
#include "base/json_reader.h"
#include "base/lists.h"
#include "clients/profile_path.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mailadvisor {
namespace {

/// Marks the place; which sentence it gets does not matter, the field alone is told.
void refuse(const JsonReader& place) { place.failWith({MESSAGE_ID("clients.plugin-field"), {}}); }

std::string textAt(const JsonReader& place) {
    auto text = place.text();
    if (text.empty()) refuse(place);
    return text;
}

BilingualText bilingualAt(const JsonReader& place) {
    return {textAt(place["en"]), textAt(place["th"])};
}

template <class Read>
auto someAt(const JsonReader& place, Read read) {
    auto values = place.list(read);
    if (values.empty()) refuse(place);
    return values;
}

bool isId(std::string_view id) {
    return !id.empty() && std::ranges::all_of(id, [](char c) {
        return isAsciiLower(c) || isAsciiDigit(c) || c == '-';
    });
}

std::string idAt(const JsonReader& place) {
    auto id = textAt(place);
    if (!isId(id)) refuse(place);
    return id;
}

ClientAbilities abilitiesAt(const JsonReader& place) {
    ClientAbilities can;
    can.imap = place["imap"].flag();
    can.pop3 = place["pop3"].flag();
    can.startTls = place["startTls"].flag();
    can.oauth2 = place["oauth2"].flag();
    if (const auto days = place["deleteAfterDays"]; !days.isMissing()) {
        can.deleteAfterDays = days.word(daysCountFromFromName);
    }
    return can;
}

ProfileHome homeAt(const JsonReader& place) {
    return {place["platform"].word(platformFromName),
            place["packaging"].wordOr(packagingFromName, Packaging::Package),
            textAt(place["folder"]), place["programs"].texts()};
}

ProfileFiles profileAt(const JsonReader& place, const std::vector<Scope>& scopes) {
    ProfileFiles profile{place["reads"].texts(),      place["locks"].texts(),
                         place["index"].textOr({}),   place["homes"].list(homeAt),
                         place["newFrom"].textOr({}), place["byHand"].texts()};
    if (!profile.newFrom.empty() && !isProfilePattern(profile.newFrom)) refuse(place["newFrom"]);
    if (!profile.index.empty() && !isProfilePattern(profile.index)) refuse(place["index"]);
    if (!std::ranges::all_of(profile.reads, isProfilePattern)) refuse(place["reads"]);
    if (contains(scopes, Scope::Addition) && profile.reads.empty()) refuse(place["reads"]);
    return profile;
}

/// The program itself, unless something else is said.
Proof proofAt(const JsonReader& place, bool isProven) {
    const auto proof = place.wordOr(proofFromName, isProven ? Proof::Program : Proof::Nothing);
    if ((proof == Proof::Nothing) == isProven) refuse(place);
    return proof;
}

}  // namespace

Result<ClientMetadata> metadataFrom(const Json& document) {
    std::optional<Error> failure;
    const JsonReader root(document, failure);
    ClientMetadata client;
    client.id = idAt(root["id"]);
    client.name = bilingualAt(root["name"]);
    client.platforms = someAt(root["platforms"],
                              [](const JsonReader& place) { return place.word(platformFromName); });
    client.scopes =
        someAt(root["scopes"], [](const JsonReader& place) { return place.word(scopeFromName); });
    client.can = abilitiesAt(root["can"]);
    // null says that the client cannot; a field that was forgotten says nothing.
    const bool saysDays = document.contains("can") && document["can"].contains("deleteAfterDays");
    if (!saysDays) refuse(root["can"]["deleteAfterDays"]);
    client.files = someAt(root["files"], [](const JsonReader& place) {
        return FileKind{textAt(place["name"]), bilingualAt(place["place"])};
    });
    client.profile = profileAt(root["profile"], client.scopes);
    client.secret = root["secret"].word(secretWayFromName);
    client.proven = root["proven"].list(bilingualAt);
    client.unverified = root["unverified"].list(bilingualAt);
    client.proof = proofAt(root["proof"], !client.proven.empty());
    if (!failure) return client;
    return Unexpected{{ErrorCode::InvalidInput,
                       {},
                       {MESSAGE_ID("clients.plugin-field"), {{"field", failure->where}}},
                       {}}};
}

Result<ClientMetadata> metadataFrom(const QJsonObject& metadata) {
    const auto text = QJsonDocument(metadata).toJson(QJsonDocument::Compact);
    auto document = parseJson({text.constData(), static_cast<std::size_t>(text.size())}, {});
    if (!document) return Unexpected{std::move(document).error()};
    return metadataFrom(*document);
}

}  // namespace mailadvisor
