#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mailadvisor::apple {

/// Builds an XML property list (Apple's PropertyList-1.0.dtd), indented with tabs as Apple's own.
class Plist {
public:
    Plist();

    void string(std::string_view key, std::string_view value);
    void integer(std::string_view key, std::int64_t value);
    void boolean(std::string_view key, bool value);

    void openDictionary();  ///< as an array's element
    void openDictionary(std::string_view key);
    void openArray(std::string_view key);
    void closeDictionary();
    void closeArray();

    /// Ends the document and gives its bytes.
    std::string finish();

private:
    void line(std::string_view text);
    void element(std::string_view name, std::string_view text);
    void open(std::string_view tag);
    void close(std::string_view tag);

    std::string bytes_;
    std::size_t depth_{};
};

}  // namespace mailadvisor::apple
