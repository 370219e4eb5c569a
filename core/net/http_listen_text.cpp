#include "net/http_listen_text.h"

#include <charconv>

namespace mailadvisor {
namespace {

constexpr std::string_view localScheme = "unix:";

const char* messageOf(ListenFault fault) {
    switch (fault) {
        case ListenFault::Taken: return MESSAGE_ID("error.listen-taken");
        case ListenFault::Forbidden: return MESSAGE_ID("error.listen-forbidden");
        case ListenFault::NotOurs: return MESSAGE_ID("error.listen-not-ours");
        case ListenFault::Other: break;
    }
    return MESSAGE_ID("error.listen-failed");
}

}  // namespace

std::optional<ListenText> readListenText(std::string_view text) {
    if (text.starts_with(localScheme)) {
        const std::string_view path = text.substr(localScheme.size());
        if (path.empty() || path.find('\0') != std::string_view::npos) return std::nullopt;
        return ListenText{{}, {}, std::string(path)};
    }
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) return std::nullopt;
    std::string_view host = text.substr(0, colon);
    const std::string_view number = text.substr(colon + 1);
    const bool isBracketed = host.starts_with('[') && host.ends_with(']');
    if (isBracketed) host = host.substr(1, host.size() - 2);
    const auto address = IpAddress::parse(host);
    Port port;
    const auto [end, failure] =
        std::from_chars(number.data(), number.data() + number.size(), port.value);
    if (failure != std::errc{} || end != number.data() + number.size()) return std::nullopt;
    if (!address || address->isIpv6 != isBracketed) return std::nullopt;
    return ListenText{*address, port, {}};
}

std::string listenText(const IpAddress& address, Port port) {
    const std::string text = address.isIpv6 ? "[" + address.text() + "]" : address.text();
    return text + ":" + std::to_string(port.value);
}

Unexpected badListenText(const std::string& where) {
    return Unexpected{{ErrorCode::InvalidInput, where,
                       Message{MESSAGE_ID("error.listen-text"), {{"text", where}}},
                       Message{MESSAGE_ID("remedy.listen-text"), {}}}};
}

Unexpected cannotListen(const std::string& where, ListenFault fault) {
    return Unexpected{{ErrorCode::Refused, where, Message{messageOf(fault), {{"text", where}}},
                       Message{MESSAGE_ID("remedy.listen-elsewhere"), {}}}};
}

}  // namespace mailadvisor
