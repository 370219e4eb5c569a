#include "net/http_reply_text.h"

#include "base/ascii.h"
#include "net/clock.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdio>
#include <span>
#include <utility>

namespace mailadvisor {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// A page that needs more says so itself; what forgets to is safe.
constexpr std::array<Pair, 4> strictFields{
    Pair{"X-Content-Type-Options", "nosniff"}, Pair{"Referrer-Policy", "no-referrer"},
    Pair{"X-Frame-Options", "DENY"},
    Pair{"Content-Security-Policy",
         "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"}};

constexpr std::array<std::string_view, 6> connectionFields{
    "Connection", "Content-Length", "Content-Type", "Date", "Keep-Alive", "Transfer-Encoding"};

bool isAmong(std::span<const std::string_view> names, std::string_view name) {
    return std::ranges::any_of(
        names, [&](std::string_view each) { return equalsIgnoringCase(each, name); });
}

/// The words of RFC 9110 §15; others than these need none.
std::string_view reasonOf(int status) {
    constexpr std::array<std::pair<int, std::string_view>, 27> reasons{{
        {200, "OK"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {410, "Gone"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    }};
    const auto found = std::ranges::find(reasons, status, &std::pair<int, std::string_view>::first);
    return found == reasons.end() ? std::string_view{} : found->second;
}

void appendField(std::string& text, std::string_view name, std::string_view value) {
    text.append(name).append(": ");
    // A line end would begin another field, or another answer.
    for (const char c : value) text += (c >= '\0' && c < ' ') || c == '\x7f' ? ' ' : c;
    text += "\r\n";
}

bool hasNoContent(int status) { return status == 204 || status == 304; }

}  // namespace

std::string replyText(const HttpReply& reply, const ReplyForm& form) {
    assert(reply.status >= 200 && reply.status < 600);
    const std::string status = std::to_string(reply.status);
    std::string text;
    text.reserve(768 + (form.isHead ? 0 : reply.body.size()));
    text.append("HTTP/1.1 ").append(status).append(" ").append(reasonOf(reply.status)) += "\r\n";
    appendField(text, "Date", form.date);
    if (!reply.contentType.empty()) appendField(text, "Content-Type", reply.contentType);
    if (!hasNoContent(reply.status)) {
        appendField(text, "Content-Length", std::to_string(reply.body.size()));
    }
    if (!form.keepsAlive) {
        appendField(text, "Connection", "close");
    } else if (form.isHttp10) {
        appendField(text, "Connection", "keep-alive");
    }
    for (const auto& [name, value] : strictFields) {
        const auto isOwn = [&](const HttpField& each) {
            return equalsIgnoringCase(each.name, name);
        };
        if (std::ranges::none_of(reply.fields, isOwn)) appendField(text, name, value);
    }
    for (const HttpField& field : reply.fields) {
        if (!isAmong(connectionFields, field.name)) appendField(text, field.name, field.value);
    }
    text += "\r\n";
    if (!form.isHead && !hasNoContent(reply.status)) text += reply.body;
    return text;
}

HttpReply plainReply(int status) {
    HttpReply reply{status, "text/plain; charset=utf-8", {}, {{"Cache-Control", "no-store"}}};
    reply.body.append(reasonOf(status)) += '\n';
    return reply;
}

std::string_view httpDate() {
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static thread_local Timestamp written{};
    static thread_local std::string text;
    const Timestamp time = now();
    if (time == written && !text.empty()) return text;
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 64> line{};
    std::snprintf(line.data(), line.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  days[std::chrono::weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                  months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                  static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    written = time;
    text = line.data();
    return text;
}

}  // namespace mailadvisor
