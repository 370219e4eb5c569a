#include "report/html/answer_card.h"

#include "report/advice_words.h"
#include "report/html/svg.h"

namespace mailadvisor {
namespace {

constexpr int mostDots = 3;

std::string nameOfInstead(Instead instead, const Sentences& say) {
    switch (instead) {
        case Instead::Webmail: return say({MESSAGE_ID("html.webmail"), {}});
        case Instead::Exchange: return "Exchange";
        case Instead::Bridge: return "Bridge";
        case Instead::OwnProgram: return say({MESSAGE_ID("html.own-program"), {}});
    }
    return {};
}

std::string nameOfAnswer(const Recommendation& recommendation, const Sentences& say) {
    switch (recommendation.protocol) {
        case Choice::Imap: return "IMAP";
        case Choice::Pop3: return "POP3";
        case Choice::None:
            return nameOfInstead(recommendation.instead.value_or(Instead::Webmail), say);
    }
    return {};
}

int dotsOf(Strength strength) {
    switch (strength) {
        case Strength::Decided: return mostDots;
        case Strength::Leaning: return 2;
        case Strength::Open: return 1;
    }
    return 0;
}

Html strengthLine(const Recommendation& recommendation, const Sentences& say) {
    Html dots;
    for (int i = 0; i < mostDots; ++i) {
        dots += emptyElement("circle",
                             {{"class", i < dotsOf(recommendation.strength) ? "dot on" : "dot"},
                              {"cx", std::to_string(6 + i * 14)},
                              {"cy", "6"},
                              {"r", "4.5"}});
    }
    return element("p",
                   decoration("dots", "0 0 40 12", dots) +
                       element("span", say(strengthMessage(recommendation, false))),
                   {{"class", "sure"}});
}

}  // namespace

Html answerCard(const AdviceView& advice, const Sentences& say) {
    const auto& recommendation = advice.recommendation;
    Html words = element("h2", say(recommendation.headline));
    if (recommendation.protocol != Choice::None) {
        words += strengthLine(recommendation, say);
    }
    // The headline says the type too: large letters are for the eye alone.
    const Html type = element("p", nameOfAnswer(recommendation, say),
                              {{"class", "type"}, {"aria-hidden", "true"}});
    return element("header", type + element("div", words), {{"class", "answer"}});
}

}  // namespace mailadvisor
