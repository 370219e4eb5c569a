#include "deploy/row_renderer.h"

#include "base/sha256.h"
#include "report/answer_of.h"
#include "report/move_words.h"

#include <algorithm>
#include <iterator>

namespace mailadvisor {
namespace {

void addStepsFiles(RenderedRow& rendered, const AccountOutcome& outcome,
                   const SentencesIn& sentences) {
    const auto move = outcome.move ? stepsOf(*outcome.move) : std::vector<Message>();
    if (rendered.programs.empty() && move.empty()) return;
    for (const Language language : allLanguages) {
        rendered.bundle.files.push_back(
            {"STEPS." + std::string(nameOf(language)) + ".txt",
             stepsText(outcome.address, move, rendered.programs, sentences(language)),
             {}});
    }
}

}  // namespace

Result<RenderedRow> renderRow(const JudgedRow& row, const std::vector<DeployClient>& clients,
                              const std::string& helpDesk, const RenderClient& render,
                              const SentencesIn& sentences) {
    RenderedRow rendered;
    RenderRequest request;
    request.account = row.account;
    request.answer = answerOf(*row.outcome.advice);
    request.helpDesk = helpDesk;
    request.current = row.current;
    for (const auto& client : clients) {
        auto bundle = render(client.id, request);
        if (!bundle) return Unexpected{std::move(bundle).error()};
        std::ranges::move(bundle->files, std::back_inserter(rendered.bundle.files));
        if (bundle->steps.empty() && bundle->cautions.empty()) continue;
        rendered.programs.push_back(
            {client.id, client.name, std::move(bundle->steps), std::move(bundle->cautions)});
    }
    addStepsFiles(rendered, row.outcome, sentences);
    for (const auto& file : rendered.bundle.files) rendered.sums.push_back(sha256Of(file.content));
    return rendered;
}

}  // namespace mailadvisor
