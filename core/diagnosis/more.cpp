#include "diagnosis/more.h"

#include "base/ascii.h"
#include "base/json_reader.h"
#include "base/lists.h"
#include "diagnosis/phrase_set.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace mailadvisor {
namespace {

/// One of several rows of words; the first that is found, unless it is denied.
template <class Value>
class WordTable {
public:
    WordTable(std::initializer_list<std::pair<Value, std::string_view>> rows) {
        for (const auto& [value, words] : rows) {
            set_.add(values_.size(), words);
            values_.push_back(value);
        }
    }

    /// The row that stands first in the table, of those that are found.
    Value foremost(std::string_view text, Value other) const {
        std::size_t row = values_.size();
        for (const auto& match : set_.matches(heard(text)))
            if (!match.isNegated) row = std::min(row, match.row);
        return row < values_.size() ? values_[row] : other;
    }

    Value of(std::string_view text, Value other) const {
        for (const auto& match : set_.matches(heard(text)))
            if (!match.isNegated) return values_[match.row];
        return other;
    }

private:
    PhraseSet set_{};
    std::vector<Value> values_{};
};

/// The first of several names of one field that is there.
JsonReader anyOf(const JsonReader& place, std::initializer_list<std::string_view> names) {
    for (const auto name : names) {
        const JsonReader field = place[name];
        if (!field.isMissing()) return field;
    }
    return place[*names.begin()];
}

enum class Shape { Missing, Flag, Number, Text, Object, List };

/// What stands at a field, without reading it.
Shape shapeOf(const Json& json, std::string_view name) {
    const auto field = json.is_object() ? json.find(name) : json.end();
    if (!json.is_object() || field == json.end() || field->is_null()) return Shape::Missing;
    if (field->is_boolean()) return Shape::Flag;
    if (field->is_number()) return Shape::Number;
    if (field->is_string()) return Shape::Text;
    return field->is_object() ? Shape::Object : Shape::List;
}

More::Place placeOf(const JsonReader& field) {
    static const WordTable<More::Place> words{
        {More::Place::Caller, "caller*|office|user*|pc|here|customer"},
        {More::Place::HelpDesk, "help-desk|helpdesk|help desk|desk|support|outside|we|us"}};
    return words.of(field.textOr({}), More::Place::Unknown);
}

More::Reach reachOfWord(std::string_view text) {
    using enum More::Reach;
    static const WordTable<More::Reach> words{
        {Silent,
         "timed-out|timed out|silent|timeout|no answer|unanswered|blocked|unreachable|dead"},
        {Silent, "not open|not reachable|filtered|none answer*|not answer*|down"},
        {Refused, "refused|refuses|closed|reset"},
        {Failed, "tls-failed|garbled|failed|tls failed"},
        {Open, "open|opens|answers|answer|answered|reachable|connected|works|ok|fine|verified"}};
    return words.of(text, Unknown);
}

More::Reach reachAt(const Json& json, const JsonReader& place, std::string_view name) {
    switch (shapeOf(json, name)) {
        case Shape::Flag: return place[name].flag() ? More::Reach::Open : More::Reach::Silent;
        case Shape::Object: return reachOfWord(place[name]["state"].textOr({}));
        case Shape::Missing: return More::Reach::Unknown;
        case Shape::Number:
        case Shape::Text:
        case Shape::List: break;
    }
    return reachOfWord(place[name].text());
}

SaidState stateOfWord(std::string_view text) {
    static const WordTable<SaidState> words{
        {SaidState::Unknown, "not tried|untried|not asked|unknown|not yet|does not know|unsure"},
        {SaidState::Fails,
         "fails|fail|failed|refuses|refused|refuses too|does not work|do not work|not working|"
         "gone|down|no|not open|does not open|broken|wrong|rejected|rejects|dead|same|the same|"
         "does not|cannot|nothing|stopped|also fails|ไม่ได้|ไม่เข้า"},
        {SaidState::Works,
         "works|work|working|fine|ok|okay|opens|open|yes|accepted|accepts|takes it|good|up|normal|"
         "can|there|passes|pass|leave|leaves|well|ได้|ปกติ"}};
    return words.of(text, SaidState::Unknown);
}

SaidState stateAt(const Json& json, const JsonReader& place,
                  std::initializer_list<std::string_view> names) {
    for (const auto name : names) {
        const Shape shape = shapeOf(json, name);
        if (shape == Shape::Missing) continue;
        if (shape == Shape::Flag) return place[name].flag() ? SaidState::Works : SaidState::Fails;
        return stateOfWord(place[name].text());
    }
    return SaidState::Unknown;
}

std::optional<bool> flagAt(const Json& json, const JsonReader& place,
                           std::initializer_list<std::string_view> names) {
    for (const auto name : names) {
        const Shape shape = shapeOf(json, name);
        if (shape == Shape::Missing) continue;
        if (shape != Shape::Text) return place[name].flag();
        const SaidState state = stateOfWord(place[name].text());
        if (state != SaidState::Unknown) return state == SaidState::Works;
    }
    return std::nullopt;
}

SaidChanges changesAt(const Json& json, const JsonReader& place) {
    if (shapeOf(json, "changed") == Shape::Missing) return {};
    const bool isList = shapeOf(json, "changed") == Shape::List;
    const std::string text =
        isList ? joined(place["changed"].texts(), ", ") : place["changed"].text();
    static const PhraseSet words = [] {
        PhraseSet made;
        made.add(0, "password*|passwords|รหัส|พาส");
        made.add(1, "phone|computer|device|laptop|pc|iphone|มือถือ|เครื่อง");
        made.add(2, "provider|hoster|hosting|server|moved|move|migrat*|mx|dns|ย้าย|ผู้ให้บริการ");
        made.add(3, "windows|update*|upgrade*|ios|android|outlook|system|อัปเดต|วินโดวส์");
        made.add(4, "nothing|none|no|ไม่ได้เปลี่ยน|ไม่มี");
        return made;
    }();
    SaidChanges changed;
    for (const auto& match : words.matches(heard(text))) {
        if (match.isNegated) continue;
        if (match.row == 0) changed.password = true;
        if (match.row == 1) changed.device = true;
        if (match.row == 2) changed.provider = true;
        if (match.row == 3) changed.system = true;
        if (match.row == 4) changed.nothing = true;
    }
    return changed;
}

/// Whom it happens to: `everyone`, `othersToo`, `others` and `onlyMe` in their several forms.
SaidScope scopeAt(const Json& json, const JsonReader& place) {
    if (const auto all = flagAt(json, place, {"everyone", "everybody", "all", "wholeCompany"}))
        if (*all) return SaidScope::Everyone;
    if (const auto only = flagAt(json, place, {"onlyThisDevice", "oneDevice", "onlyDevice"}))
        if (*only) return SaidScope::OnlyDevice;
    if (const auto only = flagAt(json, place, {"onlyMe", "onlyYou", "onlyThis", "onlyOne"}))
        if (*only) return SaidScope::OnlyThis;
    if (const auto too = flagAt(json, place, {"othersToo", "colleaguesToo", "several"}))
        return *too ? SaidScope::Several : SaidScope::OnlyThis;
    switch (stateAt(json, place, {"others", "colleagues", "otherPeople"})) {
        case SaidState::Works: return SaidScope::OnlyThis;
        case SaidState::Fails: return SaidScope::Several;
        case SaidState::Unknown: break;
    }
    if (shapeOf(json, "who") != Shape::Text) return SaidScope::Unknown;
    static const WordTable<SaidScope> words{
        {SaidScope::Everyone, "everyone|everybody|all|whole*|company"},
        {SaidScope::OnlyDevice, "this device|one device|this computer"},
        {SaidScope::OnlyThis, "only me|only you|only this|one person|only one|alone"},
        {SaidScope::Several, "several|some|others too|two"}};
    return words.of(place["who"].text(), SaidScope::Unknown);
}

More::Settings settingsAt(const Json& json, const JsonReader& place) {
    More::Settings settings;
    if (!json.is_object()) return settings;
    settings.host = lowerAscii(anyOf(place, {"host", "server"}).textOr({}));
    if (const JsonReader port = place["port"]; !port.isMissing()) settings.port = port.port();
    settings.security = lowerAscii(anyOf(place, {"security", "encryption"}).textOr({}));
    settings.signsIn = flagAt(json, place, {"signIn", "signsIn", "auth", "authentication"});
    settings.username = anyOf(place, {"username", "userName", "login", "user"}).textOr({});
    return settings;
}

/// The object at a field; an empty one where it is missing, so that nothing is read from it.
const Json& objectAt(const Json& json, std::string_view name) {
    static const Json nothing = Json::object();
    const auto field = json.find(name);
    return field == json.end() || !field->is_object() ? nothing : *field;
}

/// Remembers a field that is there and is no object.
void demandObject(const Json& json, const JsonReader& place, std::string_view name) {
    const Shape shape = shapeOf(json, name);
    if (shape != Shape::Missing && shape != Shape::Object)
        place[name].failWith({MESSAGE_ID("error.json-not-object"), {}});
}

More::Asked askedAt(const Json& json, const JsonReader& place) {
    More::Asked asked;
    asked.webmail = stateAt(json, place, {"webmail", "web", "webMail", "outlookOnTheWeb"});
    asked.mobileData = stateAt(json, place, {"mobileData", "hotspot", "mobile", "cellular"});
    asked.receiving = stateAt(json, place, {"receiving", "receive", "incomingMail"});
    asked.sending = stateAt(json, place, {"sending", "send", "outgoingMail"});
    asked.otherPrograms =
        stateAt(json, place, {"otherPrograms", "webPages", "internet", "browser", "otherApps"});
    asked.website = stateAt(json, place, {"website", "webSite", "companyWebsite"});
    asked.otherDevice = stateAt(
        json, place,
        {"computer", "otherDevice", "phone", "otherDevices", "tablet", "pc", "classicOutlook"});
    asked.otherMail = stateAt(json, place, {"otherMail", "otherMails", "smallMail", "smallMails"});
    asked.scope = scopeAt(json, place);
    asked.changed = changesAt(json, place);
    if (const JsonReader size = anyOf(place, {"attachmentBytes", "fileBytes"}); !size.isMissing())
        asked.attachment = ByteCount{size.integer()};
    asked.words = anyOf(place, {"words", "serverWords", "serverResponded"}).textOr({});
    asked.system = anyOf(place, {"system", "operatingSystem", "device", "os"}).textOr({});
    asked.isClockRight = flagAt(json, place, {"clock", "dateRight", "clockRight", "date"});
    asked.hasSentMany = flagAt(json, place, {"sentMany", "manySent", "newsletter"});
    asked.lastsLong = flagAt(json, place, {"lastsLong", "overADay", "sinceYesterday"});
    asked.hasSecondDevice = flagAt(json, place, {"secondDevice", "severalDevices"});
    demandObject(json, place, "incoming");
    demandObject(json, place, "outgoing");
    asked.incoming = settingsAt(objectAt(json, "incoming"), place["incoming"]);
    asked.outgoing = settingsAt(objectAt(json, "outgoing"), place["outgoing"]);
    return asked;
}

More::Zone zoneOfWord(std::string_view text) {
    using enum More::Zone;
    static const WordTable<More::Zone> words{
        {Gone, "nxdomain*|gone|expired|does not exist|not registered|no such name|deleted"},
        {OnHold, "hold|on hold|clienthold|client hold|serverhold|suspended|parked|redemption*"},
        {Unanswered, "servfail|lame|no server answers|unanswered|name servers do not answer"},
        {Delegated, "delegated|registered|ok|fine|there|active|answers|signed"}};
    return words.of(text, Unknown);
}

More::Proof proofOfWord(std::string_view text) {
    using enum More::Proof;
    static const WordTable<More::Proof> words{
        {Missing, "missing|none|no record|absent|not there|not set"},
        {Fails,
         "fail|fails|failed|does not fit|not fit|wrong|softfail|old server|not listed|two records|"
         "several records|does not name|lacks|does not list|not match|does not match|broken|off"},
        {Fits, "pass|passes|fits|fit|good|ok|matches|right|lists|listed|names"},
        {Present, "present|there|found|v=spf1*|v=dmarc1*|reject|quarantine"}};
    return words.foremost(text, Unknown);
}

More::Proof proofAt(const Json& json, const JsonReader& place, std::string_view name) {
    switch (shapeOf(json, name)) {
        case Shape::Missing: return More::Proof::Unknown;
        case Shape::Flag: return place[name].flag() ? More::Proof::Fits : More::Proof::Fails;
        case Shape::Object: {
            const Json& inner = objectAt(json, name);
            if (shapeOf(inner, "fits") == Shape::Flag) return proofAt(inner, place[name], "fits");
            return proofOfWord(anyOf(place[name], {"state", "result", "record"}).textOr({}));
        }
        case Shape::Number:
        case Shape::Text:
        case Shape::List: break;
    }
    return proofOfWord(place[name].text());
}

/// The proofs stand in an object of their own, or beside the other fields.
More::SenderProof proofsAt(const Json& json, const JsonReader& place) {
    return {proofAt(json, place, "spf"), proofAt(json, place, "dkim"),
            proofAt(json, place, "dmarc"), proofAt(json, place, "ptr")};
}

More::OtherView otherViewAt(const Json& json, const JsonReader& place) {
    More::OtherView view;
    view.from = placeOf(place["from"]);
    view.mailPorts = reachAt(json, place, "mailPorts");
    if (shapeOf(json, "mailPorts") == Shape::Text) {
        static const WordTable<int> words{
            {0, "unverified|expired|not verified|name-mismatch|name mismatch|self-signed"},
            {1, "verified"}};
        const int verified = words.of(place["mailPorts"].text(), -1);
        if (verified >= 0) view.isVerified = verified == 1;
    }
    if (const auto verified = flagAt(json, place, {"verified"})) view.isVerified = verified;
    return view;
}

}  // namespace

Result<More> moreFromJson(const Json& json) {
    std::optional<Error> failure;
    const JsonReader root(json, failure);
    More more;
    if (!json.is_object() && !json.is_null())
        root.failWith({MESSAGE_ID("error.json-not-object"), {}});
    if (failure || json.is_null()) return failure ? Result<More>(Unexpected{*failure}) : more;
    for (const auto name : {"otherView", "control", "ownName", "asked"})
        demandObject(json, root, name);
    more.seenFrom = placeOf(root["seenFrom"]);
    if (shapeOf(json, "otherView") == Shape::Object)
        more.otherView = otherViewAt(objectAt(json, "otherView"), root["otherView"]);
    if (shapeOf(json, "control") == Shape::Object) {
        const JsonReader place = root["control"];
        more.control = More::Control{lowerAscii(place["host"].textOr({})),
                                     place["port"].isMissing() ? Port{} : place["port"].port(),
                                     reachAt(objectAt(json, "control"), place, "state")};
    }
    if (shapeOf(json, "ownName") == Shape::Object) {
        const JsonReader place = root["ownName"];
        more.ownName =
            More::OwnName{lowerAscii(place["host"].textOr({})), place["sameAddress"].flagOr(false),
                          place["verified"].flagOr(false), place["vouchedBy"].textOr({})};
    }
    if (shapeOf(json, "zone") == Shape::Object) {
        more.zoneDomain = lowerAscii(root["zone"]["domain"].textOr({}));
        more.zone = zoneOfWord(root["zone"]["status"].textOr({}));
    } else {
        more.zone = zoneOfWord(root["zone"].textOr({}));
    }
    more.port25 = reachAt(json, root, "port25");
    more.proof = proofsAt(json, root);
    for (const auto name : {"senderProofs", "senderProof", "sender", "proofs"}) {
        if (shapeOf(json, name) != Shape::Object) continue;
        more.proof = proofsAt(objectAt(json, name), root[name]);
    }
    more.asked = askedAt(objectAt(json, "asked"), root["asked"]);
    if (failure) return Unexpected{*std::move(failure)};
    return more;
}

}  // namespace mailadvisor
