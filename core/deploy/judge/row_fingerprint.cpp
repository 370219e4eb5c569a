#include "deploy/judge/row_fingerprint.h"

#include "account/account_json.h"
#include "base/sha256.h"
#include "report/move_words.h"

#include <cstdint>
#include <variant>

namespace mailadvisor {
namespace {

/// A text that no other row comes to: each part stands behind its length. An object of JSON made of
/// all this would cost as much as the advice.
class Identity {
public:
    void add(std::string_view part) {
        text_ += std::to_string(part.size());
        text_ += ':';
        text_ += part;
    }

    void add(std::int64_t number) { add(std::to_string(number)); }

    /// Without its dates.
    void add(const Message& message) {
        add(message.id);
        for (const auto& argument : message.arguments) {
            if (std::holds_alternative<Date>(argument.value)) continue;
            add(argument.name);
            add(static_cast<std::int64_t>(argument.value.index()));
            std::visit([this](const auto& value) { addValue(value); }, argument.value);
        }
        end();
    }

    void add(const std::vector<Message>& messages) {
        for (const auto& message : messages) add(message);
        end();
    }

    void add(const std::vector<Finding>& findings) {
        for (const auto& finding : findings) add(finding.text);
        end();
    }

    void add(const Recommendation& advice) {
        add(nameOf(advice.protocol));
        add(nameOf(advice.strength));
        add(advice.headline);
        add(advice.first);
        add(advice.reasons);
        add(advice.cautions);
        add(advice.instead ? nameOf(*advice.instead) : std::string_view());
        add(std::int64_t{advice.retentionDays.value_or(-1)});
    }

    const std::string& text() const { return text_; }

private:
    /// Of a list, however long: no part begins like this.
    void end() { text_ += ';'; }

    void addValue(std::int64_t number) { add(number); }
    void addValue(ByteCount size) { add(size.value); }
    void addValue(Percent share) { add(std::int64_t{share.value}); }
    void addValue(const Date&) {}
    void addValue(const std::string& text) { add(text); }
    void addValue(const MessageList& list) { add(list); }

    std::string text_{};
};

std::string_view nameOfType(const CurrentSetup& current) {
    if (!current.type.isKnown()) return "?";
    return *current.type ? nameOf(**current.type) : "none";
}

}  // namespace

std::string fingerprintOf(const JudgedRow& row, std::string_view options) {
    constexpr std::size_t digits = 32;  // 128 bits: nobody finds two rows that are taken for one
    Identity identity;
    identity.add(dumpJsonLine(toJson(*row.account)));
    identity.add(options);
    if (row.outcome.advice) identity.add(*row.outcome.advice);
    identity.add(nameOfType(row.current));
    identity.add(row.current.movedFrom);
    if (row.outcome.move) identity.add(stepsOf(*row.outcome.move));
    return sha256Of(identity.text()).substr(0, digits);
}

}  // namespace mailadvisor
