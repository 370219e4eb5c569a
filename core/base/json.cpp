#include "base/json.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr int maxDepth = 64;                        // our own documents nest 8 levels
constexpr std::size_t maxBytes = 64 * 1024 * 1024;  // a facts file has some 20 kB

Unexpected failure(ErrorCode code, std::string where, Message text) {
    return Unexpected{
        {code, std::move(where), std::move(text), {MESSAGE_ID("remedy.json-place"), {}}}};
}

std::string position(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto column =
        lineStart == std::string_view::npos ? before.size() : before.size() - lineStart - 1;
    return std::to_string(line) + ":" + std::to_string(column);
}

}  // namespace

std::string dumpJson(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string dumpJsonLine(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Json> parseJson(std::string_view text, std::string_view where) {
    const std::string place(where);
    if (text.size() > maxBytes) {
        return failure(ErrorCode::LimitExceeded, place, {MESSAGE_ID("error.json-too-large"), {}});
    }
    bool isTooDeep = false;
    const auto guardDepth = [&](int depth, Json::parse_event_t, Json&) {
        isTooDeep = isTooDeep || depth > maxDepth;
        return !isTooDeep;
    };
    try {
        Json json = Json::parse(text, guardDepth);
        if (isTooDeep) {
            return failure(ErrorCode::LimitExceeded, place,
                           {MESSAGE_ID("error.json-too-deep"), {}});
        }
        return json;
    } catch (const Json::parse_error& error) {
        return failure(ErrorCode::InvalidInput, place + ":" + position(text, error.byte),
                       {MESSAGE_ID("error.json-malformed"), {}});
    } catch (const Json::exception&) {
        // A number no double can hold (88888e8888888); the library does not say where.
        return failure(ErrorCode::InvalidInput, place, {MESSAGE_ID("error.json-malformed"), {}});
    }
}

}  // namespace mailadvisor
