#pragma once

#include "base/result.h"
#include "net/http_message.h"

#include <string>
#include <string_view>

namespace mailadvisor::web {

/// How a request to the page on this computer is received.
enum class Knock {
    Welcome,
    WrongHost,    ///< meant for another name: a page of elsewhere whose name leads here
    WrongOrigin,  ///< sent by another page
    Stranger,     ///< without the cookie: another browser, another person of this computer
    WrongToken,
    UsedToken,  ///< the token has let somebody in already
};

/// Lets in one browser, which shows the token that only the person's own file holds, and from then
/// on the cookie that it got for it.
///
/// No address, no list of processes and no log ever holds either. What is checked of a request:
/// Host is this place to the letter (against names that are made to lead here), Origin and
/// Sec-Fetch-Site (W3C Fetch Metadata) are those of our own page, or, for the token, of a local
/// file. A browser that does not send the latter is known by Origin and the cookie, which is
/// SameSite=Strict.
class Door {
public:
    /// For a server at `place`, such as `127.0.0.1:40000`. Errors: Internal when this computer has
    /// no randomness to give.
    static Result<Door> at(std::string place);

    /// What the local file hands in, once.
    const std::string& token() const { return token_; }

    /// Whether a request from that file lets its browser in; the token is void after a Welcome.
    Knock enter(const HttpRequest& request, std::string_view token);

    /// Whether a request comes from our own page in that browser.
    Knock knock(const HttpRequest& request) const;

    /// The same for what is nobody's secret, such as the style sheet: the cookie is not asked for.
    Knock knockForAssets(const HttpRequest& request) const;

    /// The field that gives the browser its cookie.
    HttpField cookieField() const;

    /// `http://127.0.0.1:40000`
    std::string origin() const { return "http://" + place_; }

private:
    Door(std::string place, std::string token, std::string key);

    std::string place_;
    std::string token_;
    std::string key_;
    bool isUsed_{};
};

}  // namespace mailadvisor::web
