#pragma once

#include "account/bundle.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mailadvisor::apple {

/// A sentence that the device shows, in one language.
struct Spoken {
    std::string language{};  ///< `th` or `en`
    Message text{};
};

/// Text of a list's entry, piece by piece: letters, or a sentence that is put in later.
using PlistText = std::vector<std::variant<std::string, Spoken>>;

/// Builds an XML property list (Apple's PropertyList-1.0.dtd), indented with tabs as Apple's own.
class Plist {
public:
    Plist();

    void string(std::string_view key, std::string_view value);
    void string(std::string_view key, const PlistText& text);
    void integer(std::string_view key, std::int64_t value);
    void boolean(std::string_view key, bool value);

    void openDictionary();  ///< as an array's element
    void openDictionary(std::string_view key);
    void openArray(std::string_view key);
    void closeDictionary();
    void closeArray();

    /// Ends the document and gives its bytes; the places of the sentences are in `sentences`.
    std::string finish();
    const std::vector<FileSentence>& sentences() const { return sentences_; }

private:
    void line(std::string_view text);
    void element(std::string_view name, std::string_view text);
    void open(std::string_view tag);
    void close(std::string_view tag);

    std::string bytes_;
    std::size_t depth_{};
    std::vector<FileSentence> sentences_{};
};

}  // namespace mailadvisor::apple
