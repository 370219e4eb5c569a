#include "discovery/fetch_autoconfig.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "discovery/attempt_outcome.h"
#include "discovery/server_lint.h"
#include "discovery/xml_bytes.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/stopwatch.h"

#include <array>
#include <utility>

namespace mailadvisor {
namespace {

std::string whereItEnded(const HttpResponse& answer) {
    return answer.hops.size() < 2 ? std::string{} : sanitise("-> " + answer.hops.back());
}

std::string siteOf(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    return std::string(url.substr(0, url.find_first_of("/:?")));
}

/// One place, asked with as little as will do.
class AutoconfigQuestion {
public:
    AutoconfigQuestion(const SourceQuery& query, AutoconfigPlace place)
        : query_(query), place_(std::move(place)) {}

    Task<SourceFacts> run() {
        co_await ask(AskedAs::Nobody);
        if (place_.mostTold == AskedAs::Nobody || !mayWantAddress()) co_return std::move(answer_);
        const bool isTheParameterMissed = isParameterMissed();
        co_await ask(place_.mostTold);
        const bool isFound = answer_.attempts.back().outcome == Outcome::Found;
        if (!isFound && isTheParameterMissed && place_.mostTold == AskedAs::Postmaster)
            answer_.hints.push_back({place_.source, HintCode::AddressWanted, place_.url});
        co_return std::move(answer_);
    }

private:
    Task<void> ask(AskedAs askedAs) {
        const std::string url = place_.url + parameterFor(askedAs);
        const Stopwatch stopwatch;
        page_ = co_await query_.network.https->get(url, query_.deadline);
        const AttemptOutcome judged = judge(page_);
        SourceFacts answer;
        if (judged.outcome == Outcome::Found) {
            const std::string charset = charsetOf(page_.contentType);
            const AutoconfigFile file{page_.body, charset, place_.domain, askedAs};
            answer = answerFromFile(file, query_.address, place_.source, url,
                                    place_.mayTrust && page_.isHttpsAtEveryHop);
            if (answer.attempts.front().detail.empty())
                answer.attempts.front().detail = whereItEnded(page_);
        } else {
            answer.attempts.push_back(
                {place_.source, url, judged.outcome, judged.reason, judged.detail, {}});
        }
        answer.attempts.front().duration = stopwatch.elapsed();
        noteAnswer(answer.attempts.front(), page_);
        if (askedAs == AskedAs::Person) answer.timeToLive = std::chrono::seconds(0);
        // What is wrong with the file is said once, and of the one that is used.
        const bool isFound = answer.attempts.front().outcome == Outcome::Found;
        if (isFound) answer_.lints.clear();
        if (!isFound && askedAs != AskedAs::Nobody) answer.lints.clear();
        answer_.append(std::move(answer));
    }

    std::string parameterFor(AskedAs askedAs) const {
        const std::string parameter = "?emailaddress=";
        switch (askedAs) {
            case AskedAs::Nobody: return {};
            case AskedAs::Postmaster:
                return parameter + percentEncode(postmasterOf(query_.address).ascii());
            case AskedAs::Person: return parameter + percentEncode(query_.address.ascii());
        }
        return {};
    }

    /// The site answered, and not with a file: perhaps for want of an address. A web site of the
    /// bare domain has simply no such page; what serves at `autoconfig.` has nothing else to do.
    bool mayWantAddress() const {
        const Attempt& attempt = answer_.attempts.back();
        if (page_.failure != HttpFailure::None || attempt.outcome == Outcome::Found) return false;
        if (page_.status == 200) return isEmptyHanded(attempt.reason) || isPageAboutIt(attempt);
        constexpr std::array answersOfGenerators{204, 400, 405, 406, 422, 500};
        const bool isMissing = page_.status == 404 && place_.source == Source::Autoconfig;
        return isMissing || contains(answersOfGenerators, page_.status) || isParameterNamed();
    }

    static bool isEmptyHanded(Reason reason) {
        return reason == Reason::NoUsableServer || reason == Reason::XmlMalformed ||
               reason == Reason::XmlWrongRoot;
    }

    bool isPageAboutIt(const Attempt& attempt) const {
        return attempt.reason == Reason::HtmlInsteadOfXml && isParameterNamed();
    }

    // A file names the parameter, too: as a placeholder.
    bool isParameterMissed() const {
        const bool isRefusal = page_.status == 400 || page_.status == 422;
        return isRefusal || (page_.status > 400 && isParameterNamed());
    }

    bool isParameterNamed() const {
        return lowerAscii(page_.body).find("emailaddress") != std::string::npos;
    }

    const SourceQuery& query_;
    const AutoconfigPlace place_;
    HttpResponse page_{};
    SourceFacts answer_{};
};

}  // namespace

SourceFacts answerFromFile(const AutoconfigFile& file, const EmailAddress& address, Source source,
                           const std::string& url, bool isTrusted) {
    AutoconfigReading reading = readAutoconfig(file, address);
    const AttemptOutcome judged = judge(reading.reason, reading.detail);
    SourceFacts answer;
    answer.attempts = {{source, url, judged.outcome, judged.reason, judged.detail, {}}};
    if (reading.isExchange && reading.candidates.empty())
        answer.hints.push_back({source, HintCode::ExchangeLike, sanitise(siteOf(url))});
    answer.candidates = std::move(reading.candidates);
    answer.lints = lintsAt(source, url, std::move(reading.lints));
    for (auto& candidate : answer.candidates) {
        candidate.source = source;
        candidate.trusted = isTrusted;
    }
    return answer;
}

Task<SourceFacts> fetchAutoconfig(const SourceQuery& query, AutoconfigPlace place) {
    AutoconfigQuestion question(query, std::move(place));
    co_return co_await question.run();
}

}  // namespace mailadvisor
