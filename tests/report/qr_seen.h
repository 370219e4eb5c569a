#pragma once

#include <sstream>
#include <string>
#include <vector>

namespace mailadvisor::testing {

using Rows = std::vector<std::vector<bool>>;  // true = black

/// What a person's eye sees of the half blocks: without colour, letters are light on dark.
inline Rows seen(const std::string& picture, bool isColoured) {
    Rows rows;
    std::istringstream lines(picture);
    for (std::string line; std::getline(lines, line);) {
        std::vector<bool> upper, lower;
        for (std::size_t at = 0; at < line.size();) {
            if (line[at] == '\x1b') {
                at = line.find('m', at) + 1;
                continue;
            }
            const bool isBlank = line[at] == ' ';
            const std::string cell = isBlank ? " " : line.substr(at, 3);
            upper.push_back((cell == "█" || cell == "▀") == isColoured);
            lower.push_back((cell == "█" || cell == "▄") == isColoured);
            at += cell.size();
        }
        rows.push_back(upper);
        rows.push_back(lower);
    }
    return rows;
}

inline const std::string thaiPayload =
    R"([1,[1,1],[0,"imap.example.com",993,3,1,"somchai@example.com"],)"
    R"([[[0,"smtp.example.com",587,2,1,"somchai@example.com"],["somchai@example.com","สมชาย ใจดี"]]]])";

}  // namespace mailadvisor::testing
