#include "report/answer_of.h"

namespace mailadvisor {
namespace {

std::vector<Message> textsOf(const std::vector<Finding>& findings) {
    std::vector<Message> texts;
    for (const auto& finding : findings) texts.push_back(finding.text);
    return texts;
}

}  // namespace

Answer answerOf(const Recommendation& recommendation) {
    return {recommendation.headline, textsOf(recommendation.reasons),
            textsOf(recommendation.cautions)};
}

}  // namespace mailadvisor
