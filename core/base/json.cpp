#include "base/json.h"

#include "base/ascii.h"

#include <algorithm>
#include <vector>

namespace mailadvisor {
namespace {

constexpr std::size_t maxDepth = 64;                // our own documents nest 8 levels
constexpr std::size_t maxBytes = 64 * 1024 * 1024;  // a facts file has some 20 kB
// Json keeps the order of an object's fields and so looks for a new one among all before it: this
// many looks take about a second. One object may have 14 000 fields, a policy of as many domains.
constexpr std::size_t maxFieldLooks = 100'000'000;

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

/// Follows a document's outline without building it, up to the first limit it breaks.
class Outline final : public nlohmann::json_sax<Json> {
public:
    bool isTooDeep() const { return isTooDeep_; }
    bool isTooWide() const { return looks_ > maxFieldLooks; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(string_t&) override {
        looks_ += fields_.back()++;
        return !isTooWide();
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

private:
    bool enter() {
        fields_.push_back(0);
        isTooDeep_ = fields_.size() > maxDepth;
        return !isTooDeep_;
    }
    bool leave() {
        fields_.pop_back();
        return true;
    }

    std::vector<std::size_t> fields_{};  ///< of every place that is open
    std::size_t looks_{};
    bool isTooDeep_{};
};

}  // namespace

std::string dumpJson(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string dumpJsonLine(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string jsonString(std::string_view text) {
    const bool standsAsItIs = std::ranges::all_of(
        text, [](char c) { return isAsciiPrintable(c) && c != '"' && c != '\\'; });
    if (!standsAsItIs) return dumpJsonLine(Json(std::string(text)));
    std::string quoted;
    quoted.reserve(text.size() + 2);
    quoted.append("\"").append(text).append("\"");
    return quoted;
}

Result<Json> parseJson(std::string_view text, std::string_view where) {
    const std::string place(where);
    if (text.size() > maxBytes) {
        return failure(ErrorCode::LimitExceeded, place, {MESSAGE_ID("error.json-too-large"), {}});
    }
    Outline outline;
    Json::sax_parse(text, &outline);
    if (outline.isTooDeep()) {
        return failure(ErrorCode::LimitExceeded, place, {MESSAGE_ID("error.json-too-deep"), {}});
    }
    if (outline.isTooWide()) {
        return failure(ErrorCode::LimitExceeded, place, {MESSAGE_ID("error.json-too-wide"), {}});
    }
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        return failure(ErrorCode::InvalidInput, place + ":" + position(text, error.byte),
                       {MESSAGE_ID("error.json-malformed"), {}});
    } catch (const Json::exception&) {
        // A number no double can hold (88888e8888888); the library does not say where.
        return failure(ErrorCode::InvalidInput, place, {MESSAGE_ID("error.json-malformed"), {}});
    }
}

}  // namespace mailadvisor
