#include "discovery/attempt_outcome.h"
#include "discovery/pacc_document.h"
#include "discovery/server_lint.h"
#include "discovery/source.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/stopwatch.h"

namespace mailadvisor {
namespace {

/// The document at its fixed place; only where there is one the DNS is asked for its digest.
class PaccQuestion {
public:
    explicit PaccQuestion(const SourceQuery& query) : query_(query) {}

    Task<SourceFacts> ask() {
        const Stopwatch stopwatch;
        const std::string& domain = query_.address.domain;
        attempt_.source = Source::Pacc;
        attempt_.url =
            "https://ua-auto-config." + domain + "/.well-known/user-agent-configuration.json";
        const HttpResponse page = co_await query_.network.https->get(attempt_.url, query_.deadline);
        settle(attempt_, judge(page));
        noteAnswer(attempt_, page);
        if (attempt_.outcome == Outcome::Found) {
            co_await read(page, "_ua-auto-config." + domain);
        }
        attempt_.duration = stopwatch.elapsed();
        answer_.lints = lintsAt(Source::Pacc, attempt_.url, std::move(answer_.lints));
        answer_.attempts.push_back(std::move(attempt_));
        co_return std::move(answer_);
    }

private:
    Task<void> read(const HttpResponse& page, std::string nameOfDigest) {
        PaccReading reading = readPacc(page.body, query_.address);
        settle(attempt_, judge(reading.reason, reading.detail));
        answer_.lints = std::move(reading.lints);
        if (reading.candidates.empty()) co_return;
        const auto records = co_await query_.network.resolver->texts(nameOfDigest, query_.deadline);
        if (!records) {
            const auto judged = judgeRecords(records.error());
            settle(attempt_, {Outcome::Untrusted, judged.reason, "TXT " + nameOfDigest});
            if (judged.outcome == Outcome::Nothing)
                answer_.lints.push_back(lintOf(LintCode::PaccNoDigest, nameOfDigest));
            co_return;
        }
        if (!hasDigestOf(page.body, *records)) {
            settle(attempt_, {Outcome::Untrusted, Reason::NoSuchRecord, "TXT " + nameOfDigest});
            answer_.lints.push_back(lintOf(LintCode::PaccDigestDiffers, nameOfDigest));
            co_return;
        }
        for (auto& candidate : reading.candidates) {
            candidate.source = Source::Pacc;
            candidate.trusted = page.isHttpsAtEveryHop;
            answer_.candidates.push_back(std::move(candidate));
        }
    }

    const SourceQuery& query_;
    SourceFacts answer_{};
    Attempt attempt_{};
};

}  // namespace

Task<SourceFacts> askPacc(const SourceQuery& query) {
    PaccQuestion question(query);
    co_return co_await question.ask();
}

}  // namespace mailadvisor
