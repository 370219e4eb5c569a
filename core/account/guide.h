#pragma once

#include "account/account.h"
#include "account/answer.h"
#include "account/current_setup.h"
#include "account/platform.h"
#include "base/message.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// One thing to type or choose on a screen. Neither value nor choice = the person's own secret.
struct GuideField {
    Message label{};
    std::string value{};     ///< typed letter by letter
    std::string onScreen{};  ///< the label as the program's English version shows it
    Message choice{};        ///< picked or switched instead of typed

    friend bool operator==(const GuideField&, const GuideField&) = default;
};

/// One screen of a program, in the order in which the screens appear.
struct GuideScreen {
    Message task{};  ///< what the person does here
    std::vector<GuideField> fields{};
    std::vector<Message> notes{};

    friend bool operator==(const GuideScreen&, const GuideScreen&) = default;
};

/// How one person sets up a program by hand, or mends what stands there; one printed page.
struct Guide {
    std::string path{};  ///< of the page, as BundleFile::path but without its language and `.html`
    Message program{};   ///< its name
    std::vector<Platform> platforms{};  ///< where it runs
    std::string writer{};  ///< id of the writer whose files set up this program; empty = none
    Message typeChoice{};  ///< the words to choose for the type; empty = nothing is chosen
    SetupCase setupCase{};
    std::vector<Message> identify{};  ///< how to tell in ten seconds that it is this program
    std::vector<Message>
        before{};  ///< what is saved first, where it lies, how to get one mail back
    std::vector<GuideScreen> screens{};
    std::vector<Message> staysBehind{};  ///< what does not come along (calendar, contacts, rules)
    std::vector<Message> cautions{};     ///< what this program does differently
    std::string codePayload{};           ///< text of a QR code that saves typing; empty = no code

    std::string address{};              ///< whose page it is
    std::string displayName{};          ///< empty = unknown
    Protocol protocol{};                ///< as what the account is set up
    std::optional<Answer> answer{};     ///< why so, when there was advice
    std::vector<Message> afterwards{};  ///< how to see that it works, how to undo
    std::string helpDesk{};             ///< whom to call; empty = unknown

    friend bool operator==(const Guide&, const Guide&) = default;
};

}  // namespace mailadvisor
