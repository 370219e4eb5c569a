#include "clients/plugin_metadata.h"

#include "clients/profile_path.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

/// Reads one plugin's fields; the first that is wrong is remembered.
class Fields {
public:
    explicit Fields(const QJsonObject& object) : object_(object) {}

    const std::string& firstFault() const { return fault_; }

    std::string text(const char* field) { return textIn(object_, field); }

    bool flag(const char* field) {
        const QJsonValue value =
            object_.value(QLatin1String("can")).toObject().value(QLatin1String(field));
        if (!value.isBool()) fail(std::string("can.") + field);
        return value.toBool();
    }

    BilingualText bilingual(const QJsonObject& parent, const char* field) {
        const QJsonObject both = parent.value(QLatin1String(field)).toObject();
        return {textIn(both, "en"), textIn(both, "th")};
    }

    std::vector<BilingualText> bilingualList(const char* field) {
        std::vector<BilingualText> texts;
        for (const QJsonValue& entry : list(field)) {
            texts.push_back({textIn(entry.toObject(), "en"), textIn(entry.toObject(), "th")});
        }
        return texts;
    }

    template <class Enum>
    Enum word(const char* field, std::string text,
              std::optional<Enum> (*fromName)(std::string_view)) {
        const auto value = fromName(text);
        if (!value) fail(field);
        return value.value_or(Enum{});
    }

    template <class Enum>
    std::vector<Enum> words(const char* field, std::optional<Enum> (*fromName)(std::string_view)) {
        std::vector<Enum> values;
        for (const QJsonValue& entry : list(field)) {
            values.push_back(word(field, entry.toString().toStdString(), fromName));
        }
        if (values.empty()) fail(field);
        return values;
    }

    std::vector<FileKind> files() {
        std::vector<FileKind> kinds;
        for (const QJsonValue& entry : list("files")) {
            const QJsonObject kind = entry.toObject();
            kinds.push_back({textIn(kind, "name"), bilingual(kind, "place")});
        }
        if (kinds.empty()) fail("files");
        return kinds;
    }

    ProfileFiles profile() {
        const QJsonObject profile = object_.value(QLatin1String("profile")).toObject();
        ProfileFiles files;
        for (const QJsonValue& entry : profile.value(QLatin1String("reads")).toArray())
            files.reads.push_back(entry.toString().toStdString());
        for (const QJsonValue& entry : profile.value(QLatin1String("locks")).toArray())
            files.locks.push_back(entry.toString().toStdString());
        if (!std::ranges::all_of(files.reads, isProfilePattern)) fail("profile.reads");
        return files;
    }

    std::optional<DaysCountFrom> deleteAfterDays() {
        const QJsonValue value =
            object_.value(QLatin1String("can")).toObject().value(QLatin1String("deleteAfterDays"));
        if (value.isNull()) return std::nullopt;
        return word("can.deleteAfterDays", value.toString().toStdString(), daysCountFromFromName);
    }

    /// The program itself, unless something else is said.
    Proof proof() {
        const QJsonValue value = object_.value(QLatin1String("proof"));
        if (value.isUndefined()) return list("proven").isEmpty() ? Proof::Nothing : Proof::Program;
        return word("proof", value.toString().toStdString(), proofFromName);
    }

    void fail(std::string field) {
        if (fault_.empty()) fault_ = std::move(field);
    }

private:
    std::string textIn(const QJsonObject& object, const char* field) {
        const std::string text = object.value(QLatin1String(field)).toString().toStdString();
        if (text.empty()) fail(field);
        return text;
    }

    QJsonArray list(const char* field) { return object_.value(QLatin1String(field)).toArray(); }

    const QJsonObject& object_;
    std::string fault_{};
};

bool isId(std::string_view id) {
    const auto isIdCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !id.empty() && std::all_of(id.begin(), id.end(), isIdCharacter);
}

}  // namespace

Result<ClientMetadata> metadataFromPlugin(const QJsonObject& metadata) {
    Fields fields(metadata);
    ClientMetadata client;
    client.id = fields.text("id");
    if (!isId(client.id)) fields.fail("id");
    client.name = fields.bilingual(metadata, "name");
    client.platforms = fields.words("platforms", platformFromName);
    client.scopes = fields.words("scopes", scopeFromName);
    client.can.imap = fields.flag("imap");
    client.can.pop3 = fields.flag("pop3");
    client.can.startTls = fields.flag("startTls");
    client.can.oauth2 = fields.flag("oauth2");
    client.can.deleteAfterDays = fields.deleteAfterDays();
    client.files = fields.files();
    client.profile = fields.profile();
    const bool isForAdditions =
        std::ranges::find(client.scopes, Scope::Addition) != client.scopes.end();
    if (isForAdditions && client.profile.reads.empty()) fields.fail("profile.reads");
    client.secret = fields.word("secret", fields.text("secret"), secretWayFromName);
    client.proof = fields.proof();
    client.proven = fields.bilingualList("proven");
    client.unverified = fields.bilingualList("unverified");
    if ((client.proof == Proof::Nothing) != client.proven.empty()) fields.fail("proof");
    if (fields.firstFault().empty()) return client;
    return Unexpected{{ErrorCode::InvalidInput,
                       {},
                       {MESSAGE_ID("clients.plugin-field"), {{"field", fields.firstFault()}}},
                       {}}};
}

}  // namespace mailadvisor
