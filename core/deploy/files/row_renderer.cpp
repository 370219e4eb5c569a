#include "deploy/files/row_renderer.h"

#include "base/sha256.h"
#include "report/answer_of.h"
#include "report/move_words.h"

#include <algorithm>
#include <iterator>

namespace mailadvisor {

RowRenderer::RowRenderer(const std::vector<DeployClient>& clients, const Policy& policy,
                         const RenderClient& render, const SentencesIn& sentences)
    : clients_(clients), policy_(policy), render_(render) {
    for (const Language language : policy.languages) {
        steps_.emplace_back(language, StepsText(sentences(language)));
    }
}

Result<RenderedRow> RowRenderer::render(const JudgedRow& row) {
    RenderedRow rendered;
    RenderRequest request;
    request.account = row.account;
    request.answer = answerOf(*row.outcome.advice);
    request.helpDesk = policy_.helpDesk;
    request.current = row.current;
    for (const auto& client : clients_) {
        auto bundle = render_(client.id, request);
        const bool isRefusal = !bundle && bundle.error().code == ErrorCode::InvalidInput;
        const bool isLastHope = rendered.refusals.size() + 1 == clients_.size();
        if (!bundle && (!isRefusal || isLastHope)) return Unexpected{std::move(bundle).error()};
        if (!bundle) {
            rendered.refusals.push_back({MESSAGE_ID("deploy.client-left-out"),
                                         {{"because", MessageList{bundle.error().text}}}});
            continue;
        }
        std::ranges::move(bundle->files, std::back_inserter(rendered.bundle.files));
        if (bundle->steps.empty() && bundle->cautions.empty()) continue;
        rendered.programs.push_back(
            {client.id, client.name, std::move(bundle->steps), std::move(bundle->cautions)});
    }
    addSteps(rendered, row.outcome);
    for (const auto& file : rendered.bundle.files) rendered.sums.push_back(sha256Of(file.content));
    return rendered;
}

void RowRenderer::addSteps(RenderedRow& rendered, const AccountOutcome& outcome) {
    const auto move = outcome.move ? stepsOf(*outcome.move) : std::vector<Message>();
    if (rendered.programs.empty() && move.empty()) return;
    for (auto& [language, steps] : steps_) {
        rendered.bundle.files.push_back({"STEPS." + std::string(nameOf(language)) + ".txt",
                                         steps.of(outcome.address, move, rendered.programs),
                                         {}});
    }
}

}  // namespace mailadvisor
