#include "dialogue/dialogue_json.h"
#include "dialogue/question_table.h"
#include "dialogue/walk.h"
#include "text/sentences.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <algorithm>
#include <sstream>

namespace mailadvisor::dialogue {
namespace {

const std::string secretText = "s3cret-of-nobody";

/// RapidCheck's verdict as gtest's.
template <class Property>
void holds(const std::string& what, Property property) {
    EXPECT_TRUE(rc::check(what, property)) << what;
}

std::string anyAddress() {
    return *rc::gen::element<std::string>("malee@demo.test", "somchai@other.test", "a@b.test");
}

/// Some answer that fits the question.
Value anyAnswer(const Question& question) {
    switch (question.kind) {
        case Kind::Text:
            if (question.id == QuestionId::Address) return anyAddress();
            return *rc::gen::element<std::string>("here", "there", "ที่นี่");
        case Kind::YesNo:
        case Kind::Secret: return *rc::gen::arbitrary<bool>();
        case Kind::One: return (*rc::gen::elementOf(question.choices)).id;
        case Kind::Many: {
            Ids ids;
            for (const Choice& choice : question.choices) {
                if (*rc::gen::arbitrary<bool>()) ids.push_back(choice.id);
            }
            return ids;
        }
    }
    return {};
}

std::vector<Choice> someProfiles() {
    return {{"/home/ann/a", {}}, {"new", {}}, {std::string(folderInstead), {}}};
}

Walk anyWalk() {
    auto walk = usualWalk();
    if (*rc::gen::arbitrary<bool>()) walk.setup.wanted = {QuestionId::Name, QuestionId::Login};
    if (*rc::gen::arbitrary<bool>()) walk.found.outgoingHost = "mail.demo.test";
    if (*rc::gen::arbitrary<bool>()) walk.setup.given = {{QuestionId::Client, "claws"}};
    if (*rc::gen::arbitrary<bool>()) walk.found.mailSystems = {{"a.test", {}}, {"b.test", {}}};
    if (*rc::gen::arbitrary<bool>()) walk.found.profiles = {{"claws", someProfiles()}};
    if (*rc::gen::arbitrary<bool>()) walk.found.profiles["thunderbird"] = someProfiles();
    return walk;
}

/// One thing a person does at random; nothing where it cannot be done.
void step(Walk& walk) {
    const auto open = walk.question();
    const int choice = *rc::gen::inRange(0, 10);
    if (choice == 0) {
        walk.setup = back(walk.setup).value_or(walk.setup);
    } else if (choice == 1) {
        const auto id = (*rc::gen::elementOf(questionTable())).id;
        walk.setup = change(walk.setup, id).value_or(walk.setup);
    } else if (!open.text.empty()) {
        RC_ASSERT(walk.say(anyAnswer(open)));
    }
}

void wander(Walk& walk) {
    const int steps = *rc::gen::inRange(0, 25);
    for (int i = 0; i < steps; ++i) step(walk);
}

/// Finishes what stands open, so that the answers are all in force.
void finish(Walk& walk) {
    for (auto open = walk.question(); !open.text.empty(); open = walk.question()) {
        RC_ASSERT(walk.say(open.standard.value_or(anyAnswer(open))));
    }
}

TEST(AnyDialogue, EndsAsIfItsLastAnswersHadBeenTheOnlyOnes) {
    holds("straight on", [] {
        auto walk = anyWalk();
        auto straight = walk;
        wander(walk);
        finish(walk);
        const auto last = standingOf(walk.setup).answers;
        for (auto& [id, value] : straight.setup.given) value = last.at(id);

        for (auto open = straight.question(); !open.text.empty(); open = straight.question()) {
            RC_ASSERT(last.contains(open.id));
            RC_ASSERT(straight.say(last.at(open.id)));
        }

        RC_ASSERT(straight.turn() == walk.turn());
        for (const auto& [id, value] : standingOf(straight.setup).answers) {
            RC_ASSERT(last.at(id) == value);
        }
    });
}

TEST(AnyDialogue, GoesOnFromItsSavedFormAsFromItself) {
    holds("saved", [] {
        auto walk = anyWalk();
        wander(walk);

        const auto saved = setupFromJson(*parseJson(dumpJson(toJson(walk.setup)), "saved"));

        RC_ASSERT(saved.has_value());
        RC_ASSERT(*saved == walk.setup);
        RC_ASSERT(next(*saved, walk.found) == next(walk.setup, walk.found));
    });
}

TEST(AnyDialogue, BackTakesTheLastAnswerAndNothingElse) {
    holds("back", [] {
        auto walk = anyWalk();
        wander(walk);
        const auto before = walk.setup;
        const auto open = walk.question();
        RC_PRE(!open.text.empty());

        const auto after = answer(before, open, anyAnswer(open));

        RC_ASSERT(*back(*after) == before);
    });
}

TEST(AnyDialogue, AChangeLosesNoUnrelatedAnswer) {
    holds("change", [] {
        auto walk = anyWalk();
        wander(walk);
        const auto before = standingOf(walk.setup);
        RC_PRE(!before.answers.empty());
        const auto id = (*rc::gen::elementOf(before.answers)).first;
        RC_PRE(before.has(id));
        walk.setup = *change(walk.setup, id);
        const auto open = questionOf(rowOf(id));
        Question asked = open;
        if (id == QuestionId::Client) asked.choices = walk.found.clients;
        if (id == QuestionId::MailSystem) asked.choices = walk.found.mailSystems;
        if (id == QuestionId::Profile) asked.choices = someProfiles();

        const auto after = standingOf(*answer(walk.setup, asked, anyAnswer(asked)));

        for (const auto& [other, value] : before.answers) {
            const auto& basis = rowOf(other).basis;
            const bool restsOnIt = std::ranges::find(basis, id) != basis.end();
            if (other == id || restsOnIt) continue;
            RC_ASSERT(after.answers.at(other) == value);
        }
    });
}

TEST(AnyDialogue, HoldsNoSecret) {
    holds("secret", [] {
        auto walk = anyWalk();
        auto open = walk.question();
        while (open.kind != Kind::Secret && !open.text.empty()) {
            RC_ASSERT(walk.say(anyAnswer(open)));
            open = walk.question();
        }
        RC_PRE(!open.text.empty());

        const auto told = answer(walk.setup, open, Value{secretText});

        RC_ASSERT(!told.has_value());
        RC_ASSERT(told.error().text.arguments.empty());
    });
}

TEST(Questions, AreSaidInBothLanguagesAndDifferently) {
    const Sentences english(Language::English);
    const Sentences thai(Language::Thai);
    for (const QuestionRow& row : questionTable()) {
        std::vector<Message> texts{row.text, row.help};
        for (const Choice& choice : row.choices) texts.push_back(choice.text);
        for (const Message& text : texts) {
            const auto inEnglish = english(text);
            const auto inThai = thai(text);
            EXPECT_THAT(inEnglish, ::testing::Not(::testing::HasSubstr("⟦"))) << text.id;
            EXPECT_THAT(inThai, ::testing::Not(::testing::HasSubstr("⟦"))) << text.id;
            EXPECT_NE(inEnglish, inThai) << text.id;
        }
    }
}

TEST(Questions, RestOnlyOnEarlierOnes) {
    for (const QuestionRow& row : questionTable()) {
        for (const QuestionId basis : row.basis) EXPECT_LT(basis, row.id) << nameOf(row.id);
        for (const Has& condition : row.when) EXPECT_LT(condition.id, row.id) << nameOf(row.id);
    }
}

}  // namespace
}  // namespace mailadvisor::dialogue
