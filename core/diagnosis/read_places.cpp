#include "diagnosis/claim_phrases.h"
#include "diagnosis/phrase_set.h"
#include "diagnosis/read_claims.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace mailadvisor {
namespace {

constexpr std::size_t widestPlaceClaim = 50;  // letters between a place and what is said of it

enum class Place { Home, Work, Elsewhere, Here, None };

const PhraseSet& placeWords() {
    static const PhraseSet set = [] {
        PhraseSet made;
        const auto add = [&made](Place place, std::string_view words) {
            made.add(static_cast<std::size_t>(place), words);
        };
        add(Place::Home,
            "ที่บ้าน|อยู่บ้าน|กลับบ้าน|กลับถึงบ้าน|เน็ตบ้าน|ไวไฟบ้าน|wifi บ้าน|wi-fi บ้าน|จากบ้าน|"
            "ที่หอ|ที่คอนโด|at home|from home|i work from home|we work from home|"
            "working from home|home wi-fi|home network|at my place|my home line");
        add(Place::Work,
            "ที่ทำงาน|ที่ออฟฟิศ|ในออฟฟิศ|ไปออฟฟิศ|มาออฟฟิศ|เข้าออฟฟิศ|อยู่ออฟฟิศ|ที่บริษัท|"
            "เข้าบริษัท|มาบริษัท|ในบริษัท|ที่โรงงาน|ที่สาขา|เน็ตออฟฟิศ|เน็ตบริษัท|ไวไฟออฟฟิศ|"
            "wifi ออฟฟิศ|at work|from work|at the office|in the office|from the office|"
            "office wi-fi|office network|the office line|at our branch|company network");
        add(Place::Elsewhere,
            "ที่อื่น|เน็ตอื่น|เน็ตเส้นอื่น|ไวไฟอื่น|wifi อื่น|เน็ตเจ้าอื่น|เน็ตร้าน|ที่ร้าน|"
            "ที่โรงแรม|ที่นี่|ตรงนี้|elsewhere|somewhere else|on another network|"
            "another wi-fi|another line|other network|other networks|other wi-fi|"
            "at the hotel|in the hotel|at a cafe");
        add(Place::Here, "ที่นี่|ตรงนี้|from here|over here|in here");
        add(Place::None,
            "เพื่อนที่ทำงาน|พี่ที่ทำงาน|คนที่ทำงาน|คอมที่ทำงาน|เครื่องที่ทำงาน|เครื่องที่บ้าน|"
            "คอมที่บ้าน|เมลที่ทำงาน|คนในออฟฟิศ|คนในบริษัท|คนในที่ทำงาน|คนที่บริษัท|"
            "colleagues at work|people at work|people in the office|everyone in the office|"
            "nobody in the office|everybody in the office|computers in the office");
        return made;
    }();
    return set;
}

template <class Kind>
PhraseSet phrasesOf(std::span<const ClaimPhrases<Kind>> rows) {
    PhraseSet made;
    for (std::size_t i = 0; i < rows.size(); ++i) made.add(i, rows[i].words);
    return made;
}

/// Something that is said to work or to fail, and of what.
struct Verb {
    std::size_t from{};
    std::size_t to{};
    bool works{};
    SaidDirection of{};
    bool isOfMail{};  ///< and not of web pages, another device, other people
};

SaidDirection directionOf(ClaimTopic topic) {
    if (topic == ClaimTopic::Sending) return SaidDirection::Sending;
    return topic == ClaimTopic::Receiving ? SaidDirection::Receiving : SaidDirection::Unknown;
}

bool isOfMail(ClaimTopic topic) {
    switch (topic) {
        case ClaimTopic::Receiving:
        case ClaimTopic::Sending:
        case ClaimTopic::Nothing: return true;
        case ClaimTopic::Webmail:
        case ClaimTopic::MobileData:
        case ClaimTopic::OtherPrograms:
        case ClaimTopic::Website:
        case ClaimTopic::OtherDevice:
        case ClaimTopic::OthersToo:
        case ClaimTopic::OtherMail: break;
    }
    return false;
}

std::optional<bool> worksBy(const PhraseMatch& match) {
    switch (claimPredicates()[match.row].kind) {
        case ClaimPredicate::Works: return !match.isNegated;
        case ClaimPredicate::Fails:
        case ClaimPredicate::FailsToo: return false;
        case ClaimPredicate::NotShown: return true;
        case ClaimPredicate::SamePassword:
        case ClaimPredicate::Neutral: break;
    }
    return std::nullopt;
}

/// Whether the speaker draws breath there: a comma or full stop, in Thai a blank as well.
bool isApart(const HeardText& text, std::size_t from, std::size_t to) {
    if (text.places[to] <= text.places[from]) return false;
    const bool isThaiThere = isThai(text.compact[from]) && isThai(text.compact[to]);
    const auto between =
        std::u32string_view(text.plain)
            .substr(text.places[from] + 1, text.places[to] - text.places[from] - 1);
    return between.find_first_of(isThaiThere ? U" ,.;!?\n" : U",.;!?\n") !=
           std::u32string_view::npos;
}

/// What stands last before a verb, within the same breath, is what it is said of.
std::vector<Verb> verbsIn(const HeardText& text, const std::vector<PhraseMatch>& places) {
    static const PhraseSet predicates = phrasesOf(claimPredicates());
    static const PhraseSet topics = phrasesOf(claimTopics());
    constexpr std::size_t nearest = 25;
    // "I work from home" and เน็ตบ้าน are places, and neither a verb nor a thing.
    const auto isInPlace = [&](const PhraseMatch& match) {
        return std::ranges::any_of(places, [&](const PhraseMatch& place) {
            return match.from < place.to && place.from < match.to;
        });
    };
    auto spoken = topics.matches(text);
    std::erase_if(spoken, isInPlace);
    // "Can send": said of what follows at once.
    const auto isBehind = [&](const PhraseMatch& verb, const PhraseMatch& topic) {
        return isPlainAlphanumeric(text.compact[verb.from]) && topic.from >= verb.from &&
               topic.from <= verb.to + 1 &&
               (topic.from < verb.to || !isApart(text, verb.to - 1, topic.from));
    };
    std::vector<Verb> verbs;
    for (const auto& match : predicates.matches(text)) {
        const auto works = worksBy(match);
        if (!works || isInPlace(match)) continue;
        Verb verb{match.from, match.to, *works, SaidDirection::Unknown, true};
        for (const auto& topic : spoken) {
            const bool isBefore = topic.to <= match.from && match.from - topic.to <= nearest;
            if (!isBefore && !isBehind(match, topic)) continue;
            const ClaimTopic kind = claimTopics()[topic.row].kind;
            verb.of = directionOf(kind);
            verb.isOfMail = isOfMail(kind);
        }
        verbs.push_back(verb);
    }
    return verbs;
}

bool hasBut(const HeardText& text, std::size_t from, std::size_t to) {
    static const PhraseSet buts = [] {
        PhraseSet made;
        made.add(0, clauseBeginnings());
        return made;
    }();
    const HeardText between = heard(text.givenPart(text.places[from], text.places[to]));
    return !buts.matches(between).empty();
}

bool isOtherWay(SaidDirection one, SaidDirection other) {
    const auto isOneWay = [](SaidDirection way) {
        return way == SaidDirection::Sending || way == SaidDirection::Receiving;
    };
    return isOneWay(one) && isOneWay(other) && one != other;
}

struct PlaceClaim {
    Place place{};
    bool works{};
    SaidDirection of{};
};

const Verb* lastBefore(const HeardText& text, const std::vector<Verb>& verbs, std::size_t begin,
                       const PhraseMatch& place) {
    const Verb* last = nullptr;
    for (const auto& verb : verbs) {
        const bool isNear =
            verb.from >= begin && verb.to <= place.from && place.from - verb.to <= widestPlaceClaim;
        if (isNear && !hasBut(text, verb.to - 1, place.from)) last = &verb;
    }
    return last;
}

const Verb* firstBehind(const HeardText& text, const std::vector<Verb>& verbs,
                        const PhraseMatch& place, std::size_t end) {
    const auto first = std::ranges::find_if(verbs, [&](const Verb& verb) {
        return verb.from >= place.to && verb.to <= end && verb.from - place.to <= widestPlaceClaim;
    });
    const bool isOther = first == verbs.end() || hasBut(text, place.to - 1, first->from);
    return isOther ? nullptr : &*first;
}

std::vector<PhraseMatch> placesIn(const HeardText& text) {
    std::vector<PhraseMatch> places = placeWords().matches(text);
    std::erase_if(places, [](const PhraseMatch& match) {
        return match.row == static_cast<std::size_t>(Place::None);
    });
    return places;
}

std::vector<PlaceClaim> placeClaims(const HeardText& text) {
    const auto verbs = verbsIn(text, placeWords().matches(text));
    const auto places = placesIn(text);
    std::vector<PlaceClaim> claims;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PhraseMatch& place = places[i];
        const std::size_t end = i + 1 < places.size() ? places[i + 1].from : text.compact.size();
        const Verb* before = lastBefore(text, verbs, begin, place);
        const Verb* behind = firstBehind(text, verbs, place, end);
        // "It fails at home": said in one breath, the place belongs to what stands before.
        const bool isBound = before != nullptr && !isApart(text, before->to - 1, place.from);
        const Verb* verb = isBound || behind == nullptr ? before : behind;
        begin = place.to;
        if (verb == nullptr || !verb->isOfMail) continue;
        if (verb == behind) begin = verb->to;
        claims.push_back({static_cast<Place>(place.row), verb->works, verb->of});
    }
    return claims;
}

}  // namespace

void forgetWhatWorksElsewhere(const HeardText& text, Said& said) {
    const auto claims = placeClaims(text);
    const auto verbs = verbsIn(text, placeWords().matches(text));
    const auto places = placesIn(text);
    for (const auto& claim : claims) {
        const bool isOneWay =
            claim.of == SaidDirection::Sending || claim.of == SaidDirection::Receiving;
        if (!claim.works || !isOneWay) continue;
        const bool fails = std::ranges::any_of(
            verbs, [&](const Verb& verb) { return !verb.works && verb.of == claim.of; });
        // Of what fails there, only a code may speak.
        const bool isAnotherMute = std::ranges::any_of(places, [&](const PhraseMatch& place) {
            const auto kind = static_cast<Place>(place.row);
            return std::ranges::find(claims, kind, &PlaceClaim::place) == claims.end();
        });
        const bool failsElsewhere = std::ranges::any_of(claims, [&](const PlaceClaim& other) {
            return !other.works && other.place != claim.place && !isOtherWay(other.of, claim.of);
        });
        if (!fails && !failsElsewhere && !isAnotherMute) continue;
        SaidState& state = claim.of == SaidDirection::Sending ? said.sending : said.receiving;
        state = fails ? SaidState::Fails : SaidState::Unknown;
    }
}

void readPlaces(const HeardText& text, Said& said) {
    if (said.mobileData != SaidState::Unknown) return;
    const auto claims = placeClaims(text);
    const auto failsAt = [&](const PlaceClaim& claim) {
        return !claim.works && !isOtherWay(claim.of, said.direction);
    };
    for (const auto& claim : claims) {
        if (!claim.works || isOtherWay(claim.of, said.direction)) continue;
        const bool failsThere = std::ranges::any_of(claims, [&](const auto& other) {
            return failsAt(other) && other.place == claim.place;
        });
        const bool failsElsewhere = std::ranges::any_of(claims, [&](const auto& other) {
            return failsAt(other) && other.place != claim.place;
        });
        // "I work from home, receiving works" tells of no second place.
        const bool isTelling =
            failsElsewhere || claim.of == SaidDirection::Unknown || claim.of == said.direction;
        if (!failsThere && isTelling) said.mobileData = SaidState::Works;
    }
    const auto failsIn = [&](Place place) {
        return std::ranges::any_of(
            claims, [&](const auto& claim) { return failsAt(claim) && claim.place == place; });
    };
    const bool failsEverywhere = failsIn(Place::Home) && failsIn(Place::Work);
    if (failsEverywhere && said.mobileData == SaidState::Unknown)
        said.mobileData = SaidState::Fails;
}

}  // namespace mailadvisor
