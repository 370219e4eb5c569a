#include "plist.h"

#include "base/escape.h"

namespace mailadvisor::apple {

Plist::Plist()
    : bytes_(
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
          "<plist version=\"1.0\">\n") {
    open("<dict>");
}

void Plist::string(std::string_view key, std::string_view value) {
    element("key", key);
    element("string", value);
}

void Plist::string(std::string_view key, const PlistText& text) {
    element("key", key);
    bytes_.append(depth_, '\t').append("<string>");
    for (const auto& part : text) {
        if (const auto* letters = std::get_if<std::string>(&part)) {
            bytes_.append(escapeMarkup(*letters));
        } else {
            const auto& [language, sentence] = std::get<Spoken>(part);
            sentences_.push_back({bytes_.size(), language, sentence});
        }
    }
    bytes_.append("</string>\n");
}

void Plist::integer(std::string_view key, std::int64_t value) {
    element("key", key);
    element("integer", std::to_string(value));
}

void Plist::boolean(std::string_view key, bool value) {
    element("key", key);
    line(value ? "<true/>" : "<false/>");
}

void Plist::openDictionary() { open("<dict>"); }

void Plist::openDictionary(std::string_view key) {
    element("key", key);
    open("<dict>");
}

void Plist::openArray(std::string_view key) {
    element("key", key);
    open("<array>");
}

void Plist::closeDictionary() { close("</dict>"); }

void Plist::closeArray() { close("</array>"); }

std::string Plist::finish() {
    closeDictionary();
    line("</plist>");
    return std::move(bytes_);
}

void Plist::line(std::string_view text) { bytes_.append(depth_, '\t').append(text).append("\n"); }

void Plist::element(std::string_view name, std::string_view text) {
    bytes_.append(depth_, '\t').append("<").append(name).append(">");
    bytes_.append(escapeMarkup(text));
    bytes_.append("</").append(name).append(">\n");
}

void Plist::open(std::string_view tag) {
    line(tag);
    ++depth_;
}

void Plist::close(std::string_view tag) {
    --depth_;
    line(tag);
}

}  // namespace mailadvisor::apple
