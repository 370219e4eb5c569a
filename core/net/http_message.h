#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// One field line of a message (RFC 9110 §5), the name in the spelling that was sent.
struct HttpField {
    std::string name{};
    std::string value{};

    friend bool operator==(const HttpField&, const HttpField&) = default;
};

/// A whole request that a server of ours took (RFC 9112): its form is checked and its size bounded,
/// its content is as hostile as ever.
struct HttpRequest {
    std::string method{};  ///< such as GET
    std::string path{};    ///< decoded once, UTF-8, from the first `/`, no dot segments
    std::string query{};   ///< what follows `?`, still encoded
    std::vector<HttpField> fields{};
    std::string body{};
    std::string host{};  ///< that was asked for: lower case, without the port
    std::string peer{};  ///< address of who asks; the forwarded one behind a trusted proxy
    bool isForwarded{};  ///< came through a trusted proxy that named the peer
    bool isSecure{};     ///< HTTPS at the visitor's end
    /// Brought a field that proxies add, believed or not: not a peer that asks for itself.
    bool speaksForSomebody{};

    /// The first field of that name, whatever its spelling; empty when there is none.
    std::string_view field(std::string_view name) const;
};

/// What is answered. Date, length and the connection's own fields are the server's.
struct HttpReply {
    int status{200};
    std::string contentType{};  ///< empty = no content
    std::string body{};
    std::vector<HttpField> fields{};

    friend bool operator==(const HttpReply&, const HttpReply&) = default;
};

}  // namespace mailadvisor
