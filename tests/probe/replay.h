#pragma once

#include "probe/delivery/test_mail.h"
#include "probe/dialogue.h"
#include "probe/mailbox/sign_in_dialogue.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mailadvisor::test {

/// A conversation as it stands in a text file.
///
/// `S:` a line from the server, `C:` a line we must write, `--- tls ---` the handshake,
/// `--- end ---` the server closes, `--- look ---` a look for the mail of the setting `watch`,
/// `key: value` a setting before the first line, `= words` a fact that must be known at the end.
/// `S+` is a piece without line end; `\r \n \0 \e \xHH` are escapes in both, and `\*N` at the end
/// of a line repeats the last byte N times. `C: ` behind S lines is everything written until then,
/// and nothing more.
struct Script {
    struct Turn {
        enum class Kind { Server, Tls, End, Look };
        Kind kind{};
        std::string bytes{};     ///< from the server
        std::string expected{};  ///< from us, after them
    };

    std::map<std::string, std::string> settings{};
    std::string opening{};  ///< what we must write before the server has spoken
    std::vector<Turn> turns{};
    std::vector<std::string> facts{};
};

Script readScript(const std::filesystem::path& file);

/// How the server's bytes are cut on their way.
struct Cut {
    bool isEveryByte{};
    std::size_t at{};  ///< one cut after so many bytes of the whole conversation; 0: none
};

/// Speaks the script to a dialogue, with a failure for every difference, and checks the facts.
void replay(const Script& script, Dialogue& dialogue, Cut cut);

/// The dialogue a script asks for; `login` and `mail` must outlive it.
struct Speaker {
    std::shared_ptr<Login> login{};
    std::shared_ptr<TestMail> mail{};
    std::unique_ptr<Dialogue> dialogue{};
};
Speaker speakerFor(const Script& script, const std::string& protocol);

/// What is known at the end, one fact a line, as scripts say it.
std::vector<std::string> factLines(Dialogue& dialogue);

std::size_t serverBytes(const Script& script);

}  // namespace mailadvisor::test
