#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::test {

/// One text file of the project.
struct SourceFile {
    std::string path{};  ///< relative to the project, "core/base/fact.h"
    std::string text{};

    std::string folder() const;     ///< its top folder: "core"
    std::string extension() const;  ///< ".h"
    std::string name() const;       ///< "fact.h"
    bool isCode() const { return extension() == ".h" || extension() == ".cpp"; }
};

/// All files below the folders of the project, in a fixed order; build folders are none of them.
std::vector<SourceFile> filesBelow(const std::vector<std::string>& folders);

/// The code of the product: core, plugins, web, cli.
const std::vector<SourceFile>& productCode();

/// The code of the tests.
const std::vector<SourceFile>& testCode();

/// One file's text; empty when there is none.
std::string textOf(std::string_view path);

/// The first group of every match of `pattern` (ECMAScript).
std::vector<std::string> matches(const std::string& text, const std::string& pattern);

/// What a test found wrong, one a line, to be shown together.
class Faults {
public:
    void add(const std::string& fault) { text_ += "\n  " + fault; }
    void addUnless(bool isRight, const std::string& fault) {
        if (!isRight) add(fault);
    }
    const std::string& text() const { return text_; }

private:
    std::string text_{};
};

#define EXPECT_NO_FAULTS(faults) EXPECT_TRUE((faults).text().empty()) << (faults).text()

std::vector<std::string> linesOf(const std::string& text);

}  // namespace mailadvisor::test
