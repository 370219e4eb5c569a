#include "web/page/form.h"

#include "base/escape.h"
#include "base/utf8.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

std::string decoded(std::string_view encoded) {
    std::string text(encoded);
    std::ranges::replace(text, '+', ' ');
    return percentDecoded(text);
}

}  // namespace

Result<Form> Form::read(std::string_view encoded) {
    if (encoded.size() > mostBytes) {
        return Unexpected{
            {ErrorCode::LimitExceeded, "form", {MESSAGE_ID("page.form-too-long"), {}}, {}}};
    }
    Form form;
    for (std::size_t start = 0; start < encoded.size();) {
        const std::size_t end = std::min(encoded.find('&', start), encoded.size());
        const auto pair = encoded.substr(start, end - start);
        start = end + 1;
        if (pair.empty()) continue;
        if (form.fields_.size() == mostFields) {
            return Unexpected{
                {ErrorCode::LimitExceeded, "form", {MESSAGE_ID("page.form-too-long"), {}}, {}}};
        }
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto value = pair.substr(std::min(equals + 1, pair.size()));
        form.fields_.push_back({decoded(pair.substr(0, equals)), decoded(value)});
        const Field& field = form.fields_.back();
        if (!isUtf8(field.name) || !isUtf8(field.value)) {
            return Unexpected{
                {ErrorCode::InvalidInput, "form", {MESSAGE_ID("page.form-unreadable"), {}}, {}}};
        }
    }
    return form;
}

bool Form::has(std::string_view name) const {
    return std::ranges::find(fields_, name, &Field::name) != fields_.end();
}

std::string_view Form::first(std::string_view name) const {
    const auto field = std::ranges::find(fields_, name, &Field::name);
    return field == fields_.end() ? std::string_view{} : std::string_view(field->value);
}

std::vector<std::string> Form::all(std::string_view name) const {
    std::vector<std::string> values;
    for (const Field& field : fields_) {
        if (field.name == name) values.push_back(field.value);
    }
    return values;
}

}  // namespace mailadvisor::web
