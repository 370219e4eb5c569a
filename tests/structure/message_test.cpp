#include "catalogue.h"
#include "code_sentences.h"
#include "source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mailadvisor::test {
namespace {

const std::string marked = R"re(MESSAGE_ID\("([^"]+)"\))re";

bool isInBothLanguages(const CataloguePair& pair, const std::string& id) {
    return pair.english.contains(id) && pair.thai.contains(id);
}

std::set<std::string> allPlaceholders(const Entry& entry) {
    std::set<std::string> all;
    for (const auto& form : entry.forms) all.merge(placeholdersOf(form));
    return all;
}

TEST(Messages, AreThere) { EXPECT_GT(ownCatalogue().english.size(), 100U); }

TEST(Messages, OfTheCodeHaveBothLanguages) {
    Faults faults;
    for (const auto& file : productCode()) {
        for (const auto& id : matches(file.text, marked)) {
            const auto& all = allCatalogues();
            const bool isSaid = std::any_of(all.begin(), all.end(), [&](const CataloguePair& pair) {
                const bool isOwn =
                    pair.folder == "translations" || file.path.starts_with(pair.folder + "/");
                return isOwn && isInBothLanguages(pair, id);
            });
            faults.addUnless(isSaid, id + " in " + file.path);
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Messages, StandInBothCataloguesOrNone) {
    Faults faults;
    for (const auto& pair : allCatalogues()) {
        for (const auto& [id, entry] : pair.english) {
            faults.addUnless(pair.thai.contains(id), id + " lacks Thai in " + pair.folder);
        }
        for (const auto& [id, entry] : pair.thai) {
            faults.addUnless(pair.english.contains(id), id + " lacks English in " + pair.folder);
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Messages, AreNotEmpty) {
    Faults faults;
    for (const auto& pair : allCatalogues()) {
        for (const auto* catalogue : {&pair.english, &pair.thai}) {
            for (const auto& [id, entry] : *catalogue) {
                faults.addUnless(!(entry.forms.empty()), id);
                for (const auto& form : entry.forms) faults.addUnless(!(form.empty()), id);
            }
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Messages, HaveTheSamePlaceholdersInBothLanguages) {
    Faults faults;
    for (const auto& pair : allCatalogues()) {
        for (const auto& [id, entry] : pair.english) {
            if (!pair.thai.contains(id)) continue;
            faults.addUnless(allPlaceholders(entry) == allPlaceholders(pair.thai.at(id)), id);
        }
    }
    EXPECT_NO_FAULTS(faults);
}

// A form may leave out the number itself ("one day"), nothing else.
TEST(Messages, HaveTheSamePlaceholdersInEveryPluralForm) {
    Faults faults;
    for (const auto& pair : allCatalogues()) {
        for (const auto& [id, entry] : pair.english) {
            auto all = allPlaceholders(entry);
            all.erase("n");
            for (const auto& form : entry.forms) {
                auto here = placeholdersOf(form);
                here.erase("n");
                faults.addUnless(here == all, id);
            }
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Messages, HaveANoteThatExplainsEachPlaceholder) {
    Faults faults;
    for (const auto& pair : allCatalogues()) {
        for (const auto& [id, entry] : pair.english) {
            faults.addUnless(!(entry.note.empty()), id);
            for (const auto& name : allPlaceholders(entry)) {
                faults.addUnless(entry.note.find("{" + name + "}") != std::string::npos,
                                 id + " does not explain {" + name + "}");
            }
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Messages, AreAllUsed) {
    Faults faults;
    std::string code;
    for (const auto& file : productCode()) code += file.text;
    const auto quoted = matches(code, R"re("([a-z][a-z0-9.-]+)")re");
    const std::set<std::string> used(quoted.begin(), quoted.end());
    for (const auto& pair : allCatalogues()) {
        for (const auto& [id, entry] : pair.english) {
            faults.addUnless(sentencesOfCodes().contains(id) || used.contains(id),
                             id + " is said nowhere");
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Messages, ExplainEveryCodeInBothLanguages) {
    Faults faults;
    for (const auto& id : sentencesOfCodes()) {
        faults.addUnless(isInBothLanguages(ownCatalogue(), id), id);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Messages, ExplainNoCodeThatDoesNotExist) {
    Faults faults;
    for (const auto& [id, entry] : ownCatalogue().english) {
        faults.addUnless(!isOfACode(id) || sentencesOfCodes().contains(id), id);
    }
    EXPECT_NO_FAULTS(faults);
}

}  // namespace
}  // namespace mailadvisor::test
