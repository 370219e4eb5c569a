#include "probe/replay.h"

#include <fstream>
#include <stdexcept>

namespace mailadvisor::test {
namespace {

std::string unescaped(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const char c = text[++i];
        if (c == 'r')
            result += '\r';
        else if (c == 'n')
            result += '\n';
        else if (c == '0')
            result += '\0';
        else if (c == 'e')
            result += '\x1b';
        else if (c == 'x')
            result += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16)), i += 2;
        else if (c == '*')
            result += std::string(std::stoul(text.substr(i + 1)), result.back()), i = text.size();
        else
            result += '\\', result += c;
    }
    return result;
}

std::string behind(const std::string& line, std::size_t prefix) {
    return line.size() > prefix ? line.substr(prefix) : "";
}

}  // namespace

Script readScript(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    Script script;
    using Kind = Script::Turn::Kind;
    bool isOurTurn = true;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.starts_with("#")) continue;
        if (line.starts_with("S: ") || line == "S:" || line.starts_with("S+")) {
            if (isOurTurn || script.turns.empty()) script.turns.push_back({Kind::Server, "", ""});
            isOurTurn = false;
            script.turns.back().bytes +=
                unescaped(behind(line, 3)) + (line[1] == ':' ? "\r\n" : "");
        } else if (line.starts_with("C: ") || line == "C:") {
            isOurTurn = true;
            auto& expected = script.turns.empty() ? script.opening : script.turns.back().expected;
            expected += behind(line, 3) + "\r\n";
        } else if (line == "--- look ---") {
            isOurTurn = true;
            script.turns.push_back({Kind::Look, "", ""});
        } else if (line == "--- tls ---" || line == "--- end ---") {
            isOurTurn = true;
            script.turns.push_back({line == "--- tls ---" ? Kind::Tls : Kind::End, "", ""});
        } else if (line.starts_with("= ")) {
            script.facts.push_back(line.substr(2));
        } else {
            const auto colon = line.find(": ");
            if (colon == std::string::npos) throw std::runtime_error("what is this: " + line);
            script.settings[line.substr(0, colon)] = line.substr(colon + 2);
        }
    }
    return script;
}

std::size_t serverBytes(const Script& script) {
    std::size_t bytes = 0;
    for (const auto& turn : script.turns) bytes += turn.bytes.size();
    return bytes;
}

}  // namespace mailadvisor::test
