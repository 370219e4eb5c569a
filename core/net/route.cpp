#include "net/route.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "net/address.h"

#include <charconv>
#include <optional>

namespace mailadvisor {
namespace {

// rule = host ":" [ port ] ":" host [ ":" [ port ] ]; host = "[" IPv6 "]" / name / ""
class RuleReader {
public:
    explicit RuleReader(std::string_view text) : rest_(text) {}

    std::optional<std::string> host() {
        if (rest_.starts_with('[')) {
            const auto end = rest_.find(']');
            if (end == std::string_view::npos) return std::nullopt;
            const auto address = ipLiteral(rest_.substr(0, end + 1));
            rest_.remove_prefix(end + 1);
            return address;
        }
        const std::string_view name = untilColon();
        const bool isName = name.find_first_of(" /[]@") == std::string_view::npos;
        if (!isName || hasControlCharacters(name)) return std::nullopt;
        return std::string(name);
    }

    std::optional<Port> port() {
        const std::string_view digits = untilColon();
        Port port;
        if (digits.empty()) return port;
        const auto [end, failure] =
            std::from_chars(digits.data(), digits.data() + digits.size(), port.value);
        const bool isPort = failure == std::errc{} && end == digits.data() + digits.size();
        if (!isPort || port.value == 0) return std::nullopt;
        return port;
    }

    bool colon() {
        if (!rest_.starts_with(':')) return false;
        rest_.remove_prefix(1);
        return true;
    }

    bool isAtEnd() const { return rest_.empty(); }

private:
    std::string_view untilColon() {
        const std::string_view field = rest_.substr(0, rest_.find(':'));
        rest_.remove_prefix(field.size());
        return field;
    }

    std::string_view rest_;
};

std::optional<ConnectTo> readRule(std::string_view text) {
    RuleReader reader(text);
    const auto host = reader.host();
    if (!host || !reader.colon()) return std::nullopt;
    const auto port = reader.port();
    if (!port || !reader.colon()) return std::nullopt;
    const auto address = reader.host();
    if (!address) return std::nullopt;
    if (reader.isAtEnd()) return ConnectTo{*host, *port, *address, Port{}};
    if (!reader.colon()) return std::nullopt;
    const auto addressPort = reader.port();
    if (!addressPort || !reader.isAtEnd()) return std::nullopt;
    return ConnectTo{*host, *port, *address, *addressPort};
}

bool matches(const ConnectTo& rule, std::string_view host, Port port) {
    const bool isHost = rule.host.empty() || equalsIgnoringCase(rule.host, host);
    const bool isPort = rule.port == Port{} || rule.port == port;
    return isHost && isPort;
}

}  // namespace

Result<ConnectTo> ConnectTo::parse(std::string_view text) {
    if (auto rule = readRule(text)) return *std::move(rule);
    return Unexpected{{ErrorCode::InvalidInput, std::string(text),
                       Message{MESSAGE_ID("error.connect-to"), {{"text", std::string(text)}}},
                       Message{MESSAGE_ID("remedy.connect-to"), {}}}};
}

Route routeTo(const std::vector<ConnectTo>& rules, std::string_view host, Port port) {
    const auto literal = ipLiteral(host);
    const std::string plainHost = literal ? *literal : std::string(host);
    for (const ConnectTo& rule : rules) {
        if (!matches(rule, plainHost, port)) continue;
        return Route{rule.address.empty() ? plainHost : rule.address,
                     rule.addressPort == Port{} ? port : rule.addressPort, !rule.address.empty()};
    }
    return Route{plainHost, port, false};
}

}  // namespace mailadvisor
