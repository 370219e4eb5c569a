#pragma once

#include "base/message.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// One thing to type or choose: the label as the program shows it, and the exact value.
struct GuideField {
    Message label{};
    std::string value{};  ///< typed letter by letter; empty = the person's own secret

    friend bool operator==(const GuideField&, const GuideField&) = default;
};

/// One screen of a program, in the order in which the screens appear.
struct GuideScreen {
    Message task{};  ///< what the person does here
    std::vector<GuideField> fields{};
    std::vector<Message> notes{};

    friend bool operator==(const GuideScreen&, const GuideScreen&) = default;
};

/// How one person sets up by hand a program that takes no file; rendered as one printed page.
struct Guide {
    std::string path{};  ///< of the page, as BundleFile::path but without its language and `.html`
    Message program{};   ///< its name
    std::vector<GuideScreen> screens{};
    std::vector<Message> cautions{};  ///< what this program does differently
    std::string codePayload{};        ///< text of a QR code that saves typing; empty = no code

    friend bool operator==(const Guide&, const Guide&) = default;
};

}  // namespace mailadvisor
