#include "base/escape.h"
#include "base/lists.h"
#include "diagnosis/heard_text.h"
#include "diagnosis/phrase_set.h"
#include "diagnosis/read_claims.h"
#include "diagnosis/read_codes.h"
#include "diagnosis/said.h"
#include "diagnosis/said_phrases.h"
#include "diagnosis/settle_signs.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr std::size_t mostCodes = 16;
constexpr std::size_t mostUnknownWords = 8;

/// Whose words the rows of one table are.
enum class Voice { Server, Program, Caller };

/// All tables of phrases in one, so that longer words win over shorter ones of any voice.
class Phrases {
public:
    Phrases() {
        add(englishServerPhrases(), Voice::Server);
        add(englishProgramPhrases(), Voice::Program);
        add(thaiPhrases(), Voice::Program);
        add(englishCallerPhrases(), Voice::Caller);
        add(thaiCallerPhrases(), Voice::Caller);
    }

    struct Heard {
        SaidSign sign{};
        Voice voice{};
        std::string_view words{};  ///< as given
    };

    std::vector<Heard> in(const HeardText& text) const {
        std::vector<Heard> found;
        for (const auto& match : set_.matches(text)) {
            const auto& row = rows_[match.row];
            if (!row.sign || match.isNegated) continue;
            const std::size_t end = endOf(text, match);
            found.push_back({*row.sign, row.voice, text.givenPart(text.places[match.from], end)});
        }
        return found;
    }

private:
    struct Row {
        std::optional<SaidSign> sign{};
        Voice voice{};
    };

    /// Behind the last letter, and the marks that belong to it.
    static std::size_t endOf(const HeardText& text, const PhraseMatch& match) {
        std::size_t end = text.places[match.to - 1] + 1;
        while (end < text.plain.size() && isThai(text.plain[end]) && end < text.places[match.to])
            ++end;
        return end;
    }

    void add(std::span<const SaidPhrases> table, Voice voice) {
        for (const auto& row : table) {
            set_.add(rows_.size(), row.words);
            rows_.push_back({row.sign, voice});
        }
    }

    PhraseSet set_{};
    std::vector<Row> rows_{};
};

/// 5.7.30 is said by Google of a missing signature, by Microsoft of a password that is taken no
/// more; only the mark behind it tells which (both vendors' pages).
void settleByVendor(SaidVendor vendor, std::vector<ReadCode>& codes) {
    for (auto& read : codes) {
        if (read.code.text != "5.7.30") continue;
        if (vendor == SaidVendor::Google) read.code.signs = {SaidSign::SenderProofFailed};
        if (vendor == SaidVendor::Microsoft) read.code.signs = {SaidSign::BasicAuthOff};
    }
}

/// `421` amid `0x800 421 08`.
bool isPartOf(const std::vector<ReadCode>& codes, const ReadCode& read) {
    return std::any_of(codes.begin(), codes.end(), [&](const ReadCode& other) {
        return other.code.kind == SaidCodeKind::Outlook && other.from <= read.from &&
               read.to <= other.to;
    });
}

void addCodes(SaidCodeKind kind, const std::vector<ReadCode>& codes, Said& said) {
    for (const auto& read : codes) {
        if (read.code.kind != kind || said.codes.size() >= mostCodes) continue;
        if (!said.has(read.code.text)) said.codes.push_back(read.code);
    }
}

/// A code of several meanings adds none when one of them was said in better words.
void addSigns(const std::vector<SaidSign>& signs, Said& said) {
    const bool isSettled =
        signs.size() > 1 &&
        std::any_of(signs.begin(), signs.end(), [&](SaidSign sign) { return said.has(sign); });
    if (isSettled) return;
    for (const SaidSign sign : signs) addNew(said.signs, sign);
}

struct ProgramWords {
    SaidProgram program{};
    std::string_view words{};
};

constexpr auto programWords = std::to_array<ProgramWords>({
    {SaidProgram::OutlookNew, "new outlook|outlook new|outlook ใหม่|เอาท์ลุคใหม่|outlook ตัวใหม่"},
    {SaidProgram::OutlookMobile,
     "outlook app|outlook mobile|outlook on my phone|outlook on the phone|outlook for ios|"
     "outlook for android|แอป outlook|outlook ในมือถือ|outlook บนมือถือ|แอปเอาท์ลุค"},
    {SaidProgram::OutlookClassic, "outlook|เอาท์ลุค"},
    {SaidProgram::Unknown,
     "outlook on the web|outlook web|outlook บนเว็บ|outlook ในเว็บ|outlook.com"},
    {SaidProgram::ThunderbirdAndroid, "thunderbird for android|thunderbird android|k-9|k9 mail"},
    {SaidProgram::Thunderbird, "thunderbird|ธันเดอร์เบิร์ด"},
    {SaidProgram::GmailAndroid, "gmail app|แอป gmail|แอปจีเมล|in the gmail app"},
    {SaidProgram::AppleMailMac, "mac mail|apple mail|macbook|imac|mail on my mac|แมคบุ๊ก|แมคบุ๊ค"},
    {SaidProgram::AppleMailIos, "iphone|ipad|ไอโฟน|ไอแพด"},
    {SaidProgram::AndroidMail, "samsung|android|ซัมซุง|แอนดรอยด์|แอนดรอย|oppo|xiaomi|vivo"},
    {SaidProgram::Device,
     "printer|scanner|copier|scan to mail|scan to email|photocopier|multifunction|เครื่องพิมพ์|"
     "ปริ้นเตอร์|เครื่องสแกน|สแกนเนอร์|เครื่องถ่ายเอกสาร|กล้องวงจรปิด"},
});

SaidProgram programOf(const HeardText& text, SaidProgram hint) {
    static const PhraseSet set = [] {
        PhraseSet made;
        for (std::size_t i = 0; i < programWords.size(); ++i) made.add(i, programWords[i].words);
        return made;
    }();
    SaidProgram first = SaidProgram::Unknown;
    for (const auto& match : set.matches(text)) {
        // Not the name of a server.
        const std::size_t from = text.places[match.from];
        const bool isInName = from > 0 && text.plain[from - 1] == U'.';
        if (first == SaidProgram::Unknown && !isInName) first = programWords[match.row].program;
    }
    if (first == SaidProgram::Unknown) return hint;
    if (hint == SaidProgram::Unknown) return first;
    // One name for two programs: the words are the nearer.
    const bool isOtherOutlook =
        hint == SaidProgram::OutlookClassic && (first == SaidProgram::OutlookNew);
    return isOtherOutlook ? first : hint;
}

bool isAboutSignIn(const SaidCode& code) {
    return code.kind == SaidCodeKind::Bracketed || code.text == "535" || code.text == "534" ||
           code.text == "530" || code.text == "5.7.8" || code.text == "5.7.139" ||
           code.text == "5.7.57";
}

void settleSpeaker(bool hasProgramWords, Said& said) {
    const auto hasKind = [&](SaidCodeKind kind) {
        return std::any_of(said.codes.begin(), said.codes.end(),
                           [&](const SaidCode& code) { return code.kind == kind; });
    };
    const bool isSignIn = std::any_of(said.codes.begin(), said.codes.end(), isAboutSignIn);
    const bool isLater = said.has(SaidSign::Bounced) || said.speaker == SaidSpeaker::LaterServer;
    if (!isSignIn && isLater) {
        said.speaker = SaidSpeaker::LaterServer;
    } else if (isSignIn || hasKind(SaidCodeKind::Smtp) || hasKind(SaidCodeKind::Status)) {
        said.speaker = SaidSpeaker::OwnServer;
    } else if (said.speaker == SaidSpeaker::Unknown &&
               (hasProgramWords || hasKind(SaidCodeKind::Outlook))) {
        said.speaker = SaidSpeaker::Program;
    }
}

/// The words of programs and servers alone: what the caller says in his own is no quotation.
void addQuotes(const std::vector<Phrases::Heard>& words, Said& said) {
    constexpr std::size_t longestQuote = 120;
    for (const Voice voice : {Voice::Server, Voice::Program}) {
        for (const auto& each : words) {
            const bool isKnown =
                std::ranges::find(said.quotes, each.sign, &SaidQuote::sign) != said.quotes.end();
            if (each.voice != voice || isKnown || !said.has(each.sign)) continue;
            said.quotes.push_back({each.sign, sanitise(each.words, longestQuote)});
        }
    }
}

/// "It cannot find mail.shop.test", with the name amid the words of the phrase.
bool isHostNotFound(const HeardText& text, const Said& said) {
    static const PhraseSet lost = [] {
        PhraseSet made;
        made.add(0, "ไม่เจอ|ไม่พบ|ไม่มีอยู่|not found|cannot be found|could not be found|unknown");
        made.add(1, "cannot find|could not find|does not find|unable to find|หาไม่เจอ|หาไม่พบ");
        return made;
    }();
    constexpr std::size_t near = 24;
    return std::ranges::any_of(said.hosts, [&](const std::string& host) {
        const std::size_t at = text.plain.find(std::u32string(host.begin(), host.end()));
        if (at == std::u32string::npos) return false;
        const std::size_t end = at + host.size();
        const HeardText behind =
            heard(text.givenPart(end, std::min(text.plain.size(), end + near)));
        const HeardText before = heard(text.givenPart(at > near ? at - near : 0, at));
        const auto has = [](const HeardText& part, std::size_t row) {
            return std::ranges::any_of(lost.matches(part),
                                       [row](const auto& match) { return match.row == row; });
        };
        return has(behind, 0) || has(before, 1);
    });
}

SaidDirection directionOfCodes(const Said& said) {
    for (const auto& code : said.codes)
        if (code.direction != SaidDirection::Unknown) return code.direction;
    return SaidDirection::Unknown;
}

void settleDirection(Said& said) {
    using enum SaidDirection;
    // It may work elsewhere, or have worked before: what fails is why somebody called.
    if (said.has(SaidSign::NotSending)) said.sending = SaidState::Fails;
    if (said.has(SaidSign::NotReceiving)) said.receiving = SaidState::Fails;
    if (said.isReportedByOthers) {
        said.direction = Receiving;
        return;
    }
    const bool receivingFails = said.receiving == SaidState::Fails;
    const bool sendingFails = said.sending == SaidState::Fails;
    if (said.direction == Both || (receivingFails && sendingFails)) {
        said.direction = Both;
        said.receiving = said.sending = SaidState::Fails;
    } else if (sendingFails || said.receiving == SaidState::Works) {
        said.direction = Sending;
    } else if (receivingFails || said.sending == SaidState::Works) {
        said.direction = Receiving;
    } else if (said.direction == Unknown) {
        const bool isOutgoing = said.has(SaidSign::Bounced) || said.has(SaidSign::StuckInOutbox) ||
                                said.has(SaidSign::NotArrived) || said.has(SaidSign::RelayDenied);
        said.direction = isOutgoing ? Sending : directionOfCodes(said);
    }
}

}  // namespace

Said readSaid(std::string_view given, SaidProgram program) {
    static const Phrases phrases;
    const HeardText text = heard(given);
    Said said;
    readClaims(text, said);
    readNamedThings(text, said);
    readAttachment(text, said);
    std::vector<ReadCode> codes = readOutlookCodes(text, said.unknownWords);
    for (auto& read : readServerCodes(text))
        if (!isPartOf(codes, read)) codes.push_back(std::move(read));
    if (said.unknownWords.size() > mostUnknownWords) said.unknownWords.resize(mostUnknownWords);
    settleByVendor(said.vendor, codes);
    for (const SaidCodeKind kind :
         {SaidCodeKind::Status, SaidCodeKind::Bracketed, SaidCodeKind::Smtp, SaidCodeKind::Outlook})
        addCodes(kind, codes, said);

    const auto words = phrases.in(text);
    const auto addVoice = [&](Voice voice) {
        for (const auto& heardWords : words)
            if (heardWords.voice == voice) addNew(said.signs, heardWords.sign);
    };
    addVoice(Voice::Server);
    for (const auto& code : said.codes) addSigns(code.signs, said);
    addVoice(Voice::Program);
    addVoice(Voice::Caller);
    if (isHostNotFound(text, said)) addNew(said.signs, SaidSign::NameNotFound);
    if (text.plain.find(U"***") != std::u32string::npos)
        addNew(said.signs, SaidSign::UnusualGreeting);
    settleSigns(said.signs);
    addQuotes(words, said);

    const bool hasProgramWords = std::any_of(
        words.begin(), words.end(), [](const auto& each) { return each.voice == Voice::Program; });
    said.program = programOf(text, program);
    const bool isOutlooks =
        std::any_of(said.codes.begin(), said.codes.end(),
                    [](const SaidCode& code) { return code.kind == SaidCodeKind::Outlook; });
    if (said.program == SaidProgram::Unknown && isOutlooks)
        said.program = SaidProgram::OutlookClassic;
    settleSpeaker(hasProgramWords, said);
    forgetWhatWorksElsewhere(text, said);
    settleDirection(said);
    readPlaces(text, said);
    return said;
}

}  // namespace mailadvisor
