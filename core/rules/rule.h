#pragma once

#include "rules/evidence.h"
#include "rules/finding.h"
#include "rules/short_list.h"

#include <optional>
#include <string_view>

namespace mailadvisor {

/// What a rule is about; the order is the order of the decision (DESIGN.md).
enum class Stage {
    Possible,  ///< may the protocol be chosen at all?
    First,     ///< must something be done before choosing?
    Choice,    ///< which type fits?
    Caution,   ///< what must be known about the chosen type?
};

/// One rule of the advice: a row of constants and a pure function.
///
/// `evaluate` is called only when each input in `needs` is known; it may look at others and then
/// has to ask whether they are known. It fills effect, protocol, text and remedies of the finding;
/// the engine adds rule and paragraphs. `because` and `conflict` take the finding's arguments; a
/// rule that decides or leans has both, and its remedies are those for when it loses.
struct Rule {
    std::string_view id{};  ///< kebab-case
    Stage stage{};
    std::optional<Protocol> about{};  ///< cautions: the type they belong to
    ShortList<int> cites{};           ///< paragraphs of the article
    std::string_view source{};        ///< where it comes from when the article does not say it
    std::string_view summary{};       ///< message id: what it says, for `mailadvisor rules`
    std::string_view because{};       ///< its reason as a clause of the headline
    std::string_view conflict{};      ///< its reason as the caution it becomes when it loses
    ShortList<Input> needs{};
    ShortList<Input> sees{};  ///< looked at where known, for `--explain`
    bool isFallback{};        ///< speaks only when no other rule decides or leans
    std::optional<Finding> (*evaluate)(const Evidence&){};
};

}  // namespace mailadvisor
