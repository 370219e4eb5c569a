#pragma once

#include "base/message.h"
#include "rules/finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mailadvisor {

/// The type to set up, or none of the two.
enum class Choice { Imap, Pop3, None };

/// What to use when neither IMAP nor POP3 is right.
enum class Instead { Webmail, Exchange, Bridge, OwnProgram };

/// How firmly the choice follows from what is known.
enum class Strength { Decided, Leaning, Open };

std::string_view nameOf(Choice choice);
std::string_view nameOf(Instead instead);
std::string_view nameOf(Strength strength);
std::optional<Choice> choiceFromName(std::string_view name);
std::optional<Instead> insteadFromName(std::string_view name);

/// The value a need or fact would have to take; nothing for one that would have to go (JSON null).
using ChangedValue = std::variant<std::monostate, bool, std::int64_t, std::string>;

/// The smallest change of one need or fact that would turn the choice.
struct Change {
    std::string_view fact{};  ///< JSON name of the need or fact ("devices")
    ChangedValue to{};
    Choice protocol{};
    Message text{};

    friend bool operator==(const Change&, const Change&) = default;
};

/// When the mailbox fills up at its measured growth.
struct Forecast {
    std::optional<Date> fullOn{};  ///< nothing when it cannot be told
    Unknown because{};             ///< why it cannot

    friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// True when the finding is told before the type: a mailbox that is full or soon will be receives
/// nothing, whatever its type.
bool precedesTheType(const Finding& first);

/// The sum of all findings: what to choose and why (article ¶11).
struct Recommendation {
    Choice protocol{Choice::None};
    std::optional<Instead> instead{};
    Strength strength{Strength::Open};
    Message headline{};            ///< the answer in one sentence
    std::vector<Finding> first{};  ///< to be done before the choice
    std::vector<Finding> reasons{};
    std::vector<Finding> cautions{};  ///< those to be read, gravest first: each form shows these
    std::vector<Finding> furtherCautions{};  ///< true, but more than one reads or said already
    std::vector<Undetermined> undetermined{};
    std::vector<Change> whatWouldChangeIt{};
    std::vector<Remedy> remedies{};  ///< best first
    Forecast forecast{};
    std::optional<int> retentionDays{};  ///< POP3: as Retention::days

    friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

}  // namespace mailadvisor
