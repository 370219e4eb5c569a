#include "diagnosis/read_claims.h"

#include "diagnosis/claim_phrases.h"
#include "diagnosis/phrase_set.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace mailadvisor {
namespace {

constexpr std::size_t widestClaim = 50;  // letters between a thing and what is said of it

template <class Kind>
const PhraseSet& setOf(std::span<const ClaimPhrases<Kind>> (*rows)()) {
    static const PhraseSet set = [rows] {
        PhraseSet made;
        const auto all = rows();
        for (std::size_t i = 0; i < all.size(); ++i) made.add(i, all[i].words);
        return made;
    }();
    return set;
}

/// Sentences end at these, and thoughts at a "but".
std::vector<std::size_t> clauseStarts(const HeardText& text) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 1; i < text.compact.size(); ++i) {
        for (std::size_t at = text.places[i - 1] + 1; at < text.places[i]; ++at) {
            const char32_t c = text.plain[at];
            const bool isDotInWord = c == U'.' && at + 1 == text.places[i];
            if (std::u32string_view(U".;!?\n").find(c) == std::u32string_view::npos || isDotInWord)
                continue;
            starts.push_back(i);
            break;
        }
    }
    static const PhraseSet beginnings = [] {
        PhraseSet made;
        made.add(0, clauseBeginnings());
        return made;
    }();
    for (const auto& match : beginnings.matches(text)) starts.push_back(match.from);
    std::sort(starts.begin(), starts.end());
    return starts;
}

std::vector<PhraseMatch> nobodyIn(const HeardText& text) {
    static const PhraseSet words = [] {
        PhraseSet made;
        made.add(0, "nobody|no one|none of us|none of them|ไม่มีใคร|ไม่สามารถ|ไม่อาจ");
        made.add(1, "nobody else|no one else|none else|ไม่มีใครเป็น");
        return made;
    }();
    return words.matches(text);
}

std::vector<PhraseMatch> speakerIn(const HeardText& text) {
    static const PhraseSet words = [] {
        PhraseSet made;
        made.add(0, "i|i'm|mine|my mail|my outlook|ผม|ฉัน|ดิฉัน|หนู|ของเรา");
        return made;
    }();
    return words.matches(text);
}

/// Whether a comma or a dash stands between two letters.
bool hasPause(const HeardText& text, std::size_t from, std::size_t to) {
    for (std::size_t at = text.places[from]; at < text.places[to]; ++at)
        if (text.plain[at] == U',') return true;
    return false;
}

struct Claims {
    const HeardText& text;
    std::vector<PhraseMatch> topics{};
    std::vector<PhraseMatch> predicates{};
    std::vector<std::size_t> starts{};
    std::vector<PhraseMatch> nobody{};
    std::vector<PhraseMatch> speaker{};  ///< the caller of himself: "I", ผม

    /// What is spoken of; what other people can do is said of them.
    ClaimTopic topic(std::size_t i) const {
        const ClaimTopic kind = claimTopics()[topics[i].row].kind;
        const bool isTheirs = kind == ClaimTopic::Receiving || kind == ClaimTopic::Sending ||
                              kind == ClaimTopic::Webmail;
        return isTheirs && isOfOthers(topics[i].from) ? ClaimTopic::OthersToo : kind;
    }

    std::size_t clauseBegin(std::size_t at) const {
        const auto next = std::upper_bound(starts.begin(), starts.end(), at);
        return next == starts.begin() ? 0 : *(next - 1);
    }
    std::size_t clauseEnd(std::size_t at) const {
        const auto next = std::upper_bound(starts.begin(), starts.end(), at);
        return next == starts.end() ? text.compact.size() : *next;
    }

    ClaimPredicate meaning(const PhraseMatch& match) const {
        const auto kind = claimPredicates()[match.row].kind;
        const bool isDenied = match.isNegated || isOfNobody(match.from);
        return kind == ClaimPredicate::Works && isDenied ? ClaimPredicate::Fails : kind;
    }

    /// "Nobody can send" and ไม่สามารถส่งได้ deny what works; "nobody else" speaks of another
    /// thing.
    bool isOfNobody(std::size_t at) const {
        const auto startsBefore = [](const PhraseMatch& match, std::size_t place) {
            return match.from < place;
        };
        const std::size_t begin =
            std::max(clauseBegin(at), at > widestClaim ? at - widestClaim : std::size_t{0});
        for (auto each = std::lower_bound(nobody.begin(), nobody.end(), begin, startsBefore);
             each != nobody.end() && each->to <= at; ++each) {
            if (each->row != 0) continue;
            // Only the first thing that is said behind it.
            const auto next =
                std::lower_bound(predicates.begin(), predicates.end(), each->to, startsBefore);
            if (next == predicates.end() || next->to > at) return true;
        }
        return false;
    }

    /// Whether other people are spoken of earlier in the clause: "my colleagues can send".
    bool isOfOthers(std::size_t at) const {
        std::size_t begin = clauseBegin(at);
        for (const auto& self : speaker)
            if (self.to <= at) begin = std::max(begin, self.to);
        return std::any_of(topics.begin(), topics.end(), [&](const PhraseMatch& match) {
            return claimTopics()[match.row].kind == ClaimTopic::OthersToo && match.from >= begin &&
                   match.from < at;
        });
    }

    /// Of what stands behind the topic, up to the next thing: the first that is no bare "also".
    std::optional<ClaimPredicate> behind(std::size_t i, bool overPause) const {
        std::size_t end = std::min(clauseEnd(topics[i].from), topics[i].to + widestClaim);
        if (i + 1 < topics.size() && topics[i + 1].from >= topics[i].to)
            end = std::min(end, topics[i + 1].from);
        std::optional<ClaimPredicate> first;
        for (const auto& match : predicates) {
            if (match.from < topics[i].to) continue;
            if (match.from >= end) break;
            if (!overPause && hasPause(text, topics[i].to - 1, match.from)) break;
            const ClaimPredicate kind = meaning(match);
            // With which password is only how: what came of it follows.
            if (!first || first == ClaimPredicate::SamePassword) {
                first = kind;
            } else if (kind == ClaimPredicate::FailsToo && *first == ClaimPredicate::Fails) {
                return kind;
            }
        }
        return first;
    }

    /// The last before the topic within its clause, and whether only a preposition is between.
    struct Before {
        ClaimPredicate kind{};
        bool isBound{};
    };
    std::optional<Before> before(std::size_t i) const {
        const std::size_t begin =
            std::max(clauseBegin(topics[i].from), i > 0 ? topics[i - 1].to : std::size_t{0});
        const PhraseMatch* last = nullptr;
        for (const auto& match : predicates) {
            if (match.to > topics[i].from) break;
            if (match.from >= begin && topics[i].from - match.to <= widestClaim) last = &match;
        }
        if (last == nullptr) return std::nullopt;
        const bool isAtOnce = last->to == topics[i].from;
        // "cannot open webmail", but not รับได้ส่งไม่ได้, where the next thing begins at once.
        const bool isLatin = isPlainAlphanumeric(text.compact[topics[i].from]);
        const bool isBound = isAtOnce ? isLatin : areSmallWords(last->to, topics[i].from);
        return Before{meaning(*last), isBound && meaning(*last) != ClaimPredicate::Neutral};
    }

    /// Nothing but prepositions and articles between two places.
    bool areSmallWords(std::size_t from, std::size_t to) const {
        static const PhraseSet small = [] {
            PhraseSet made;
            made.add(0, "on|in|over|with|via|through|using|to|from|into|for|at|the|my|a|of|our");
            made.add(0, "when|if|another|other|his|her|fine|only|normally|ผ่าน|บน|ใน|ทาง|ที่|ด้วย|จาก");
            return made;
        }();
        const HeardText between = heard(text.givenPart(text.places[from], text.places[to]));
        std::size_t covered = 0;
        for (const auto& word : small.matches(between)) covered += word.to - word.from;
        return covered >= between.compact.size();
    }

    /// "On my phone over mobile data": one thing is said of both.
    bool isBoundToPrevious(std::size_t i) const {
        return i > 0 && topics[i - 1].to < topics[i].from &&
               areSmallWords(topics[i - 1].to, topics[i].from);
    }

    /// "On the hotspot it sends": what the line or the device does is said behind its verb.
    bool isBoundToNext(std::size_t i) const {
        if (i + 1 >= topics.size() || topics[i + 1].from < topics[i].to) return false;
        const auto way = [&](std::size_t at) {
            const ClaimTopic kind = claimTopics()[topics[at].row].kind;
            return kind == ClaimTopic::Receiving || kind == ClaimTopic::Sending;
        };
        return !way(i) && way(i + 1) && isThai(text.compact[topics[i + 1].from]) &&
               (topics[i].to == topics[i + 1].from ||
                areSmallWords(topics[i].to, topics[i + 1].from));
    }

    std::optional<ClaimPredicate> said(std::size_t i) const {
        if (isBoundToNext(i)) {
            if (const auto next = behind(i + 1, false)) return next;
        }
        const auto front = before(i);
        if (front && front->isBound) {
            const auto also = behind(i, false);
            const bool isToo =
                front->kind == ClaimPredicate::Fails && also && *also == ClaimPredicate::FailsToo;
            return isToo ? ClaimPredicate::FailsToo : front->kind;
        }
        if (const auto back = behind(i, false)) return back;
        if (const auto back = behind(i, true)) return back;
        if (front) return front->kind;
        return std::nullopt;
    }
};

void set(SaidState& state, ClaimPredicate predicate) {
    if (predicate == ClaimPredicate::Neutral) return;
    const bool works =
        predicate == ClaimPredicate::Works || predicate == ClaimPredicate::SamePassword;
    // What fails somewhere in a sentence weighs more than that it works elsewhere.
    if (state != SaidState::Fails) state = works ? SaidState::Works : SaidState::Fails;
}

void apply(ClaimTopic topic, ClaimPredicate predicate, Said& said) {
    const bool works = predicate == ClaimPredicate::Works;
    switch (topic) {
        case ClaimTopic::Webmail: return set(said.webmail, predicate);
        case ClaimTopic::MobileData: return set(said.mobileData, predicate);
        case ClaimTopic::OtherPrograms: return set(said.otherPrograms, predicate);
        case ClaimTopic::Website: return set(said.website, predicate);
        case ClaimTopic::Receiving: return set(said.receiving, predicate);
        case ClaimTopic::Sending: return set(said.sending, predicate);
        case ClaimTopic::OtherMail: return set(said.otherMail, predicate);
        case ClaimTopic::OtherDevice:
            if (works || predicate == ClaimPredicate::FailsToo) set(said.otherDevice, predicate);
            return;
        case ClaimTopic::OthersToo:
            if (works && said.scope == SaidScope::Unknown) said.scope = SaidScope::OnlyThis;
            if ((predicate == ClaimPredicate::Fails || predicate == ClaimPredicate::FailsToo) &&
                said.scope != SaidScope::Everyone)
                said.scope = SaidScope::Several;
            return;
        case ClaimTopic::Nothing: return;
    }
}

/// A page that does not come up is gone; a warning that does not come up is none.
ClaimPredicate settled(ClaimTopic topic, ClaimPredicate predicate) {
    if (predicate != ClaimPredicate::NotShown) return predicate;
    const bool isPage = topic == ClaimTopic::Webmail || topic == ClaimTopic::OtherPrograms ||
                        topic == ClaimTopic::Website;
    return isPage ? ClaimPredicate::Fails : ClaimPredicate::Works;
}

using ClaimFacts = std::set<ClaimFact>;

ClaimFacts factsSaid(const HeardText& text, const Claims& claims) {
    ClaimFacts facts;
    for (const auto& match : setOf(&claimFacts).matches(text)) {
        const ClaimFact fact = claimFacts()[match.row].kind;
        const bool isWorking = fact == ClaimFact::ReceivingWorks || fact == ClaimFact::SendingWorks;
        if (match.isNegated && !isWorking && fact != ClaimFact::NotEncrypted) continue;
        if (isWorking && (match.isNegated || claims.isOfOthers(match.from))) continue;
        if (isWorking && claims.isOfNobody(match.from)) {
            const bool isSending = fact == ClaimFact::SendingWorks;
            facts.insert(isSending ? ClaimFact::WhileSending : ClaimFact::WhileReceiving);
            continue;
        }
        facts.insert(fact);
    }
    return facts;
}

/// "IT changed the password for everyone" says nothing about whom the fault happens to.
bool isEveryoneAffected(const HeardText& text) {
    static const PhraseSet given = [] {
        PhraseSet made;
        made.add(0, "ให้ทุกคน|ของทุกคน|รหัสทุกคน|กับทุกคน|for everyone|everyone's|of everyone");
        made.add(0, "for everybody|for all staff|for all users|for all of us|to everyone");
        made.add(0, "to everybody|ถึงทุกคน|หาทุกคน|ส่งทุกคน|to all staff|to all users");
        return made;
    }();
    const auto away = given.matches(text);
    for (const auto& match : setOf(&claimFacts).matches(text)) {
        if (claimFacts()[match.row].kind != ClaimFact::Everyone || match.isNegated) continue;
        const bool isGiven = std::any_of(away.begin(), away.end(), [&](const PhraseMatch& other) {
            return other.from <= match.from && match.to <= other.to + 2;
        });
        if (!isGiven) return true;
    }
    return false;
}

void applyFacts(const HeardText& text, const ClaimFacts& facts, Said& said) {
    const auto has = [&](ClaimFact fact) { return facts.contains(fact); };
    if (has(ClaimFact::OnlyThis)) said.scope = SaidScope::OnlyThis;
    if (has(ClaimFact::OnlyDevice)) said.scope = SaidScope::OnlyDevice;
    if (has(ClaimFact::Several)) said.scope = SaidScope::Several;
    if (has(ClaimFact::Everyone) && isEveryoneAffected(text)) said.scope = SaidScope::Everyone;
    said.changed = {has(ClaimFact::ChangedPassword), has(ClaimFact::ChangedDevice),
                    has(ClaimFact::ChangedProvider), has(ClaimFact::ChangedSystem),
                    has(ClaimFact::ChangedNothing)};
    if (has(ClaimFact::Encrypted)) said.settings.encrypted = true;
    if (has(ClaimFact::NotEncrypted)) said.settings.encrypted = false;
    if (has(ClaimFact::SignInOn)) said.settings.signsIn = true;
    if (has(ClaimFact::SignInOff)) said.settings.signsIn = false;
    said.isPasswordRetyped = has(ClaimFact::Retyped);
    said.isManyAtOnce = has(ClaimFact::ManyAtOnce);
    said.isReportedByOthers = has(ClaimFact::FromOthers) && !has(ClaimFact::BounceOfOwnMail);
    if (has(ClaimFact::Microsoft)) said.vendor = SaidVendor::Microsoft;
    if (has(ClaimFact::Google)) said.vendor = SaidVendor::Google;
    if (has(ClaimFact::WebmailWorks)) said.webmail = SaidState::Works;
    if (has(ClaimFact::WebmailFails)) said.webmail = SaidState::Fails;
    if (has(ClaimFact::ClockRight)) said.isClockRight = true;
    if (has(ClaimFact::ClockWrong)) said.isClockRight = false;
    if (has(ClaimFact::ServerSaid)) said.speaker = SaidSpeaker::OwnServer;
    if (has(ClaimFact::BounceMark)) said.speaker = SaidSpeaker::LaterServer;
    if (has(ClaimFact::ReceivingWorks)) said.receiving = SaidState::Works;
    if (has(ClaimFact::SendingWorks)) said.sending = SaidState::Works;
    if (has(ClaimFact::BothDirections)) {
        said.direction = SaidDirection::Both;
    } else if (has(ClaimFact::WhileSending) && said.sending != SaidState::Works) {
        said.direction = SaidDirection::Sending;
    } else if (has(ClaimFact::WhileReceiving) && said.receiving != SaidState::Works) {
        said.direction = SaidDirection::Receiving;
    }
}

}  // namespace

void readClaims(const HeardText& text, Said& said) {
    const Claims claims{text,
                        setOf(&claimTopics).matches(text),
                        setOf(&claimPredicates).matches(text),
                        clauseStarts(text),
                        nobodyIn(text),
                        speakerIn(text)};
    std::optional<ClaimPredicate> previous;
    for (std::size_t i = 0; i < claims.topics.size(); ++i) {
        auto predicate = claims.said(i);
        if (!predicate && claims.isBoundToPrevious(i)) predicate = previous;
        if (predicate) {
            const ClaimTopic topic = claims.topic(i);
            apply(topic, settled(topic, *predicate), said);
        }
        previous = predicate;
    }
    applyFacts(text, factsSaid(text, claims), said);
}

}  // namespace mailadvisor
