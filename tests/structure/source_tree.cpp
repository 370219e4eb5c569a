#include "source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace mailadvisor::test {
namespace {

namespace fs = std::filesystem;

const fs::path project = PROJECT_SOURCE_DIR;

std::string readAll(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<SourceFile> codeBelow(const std::vector<std::string>& folders) {
    auto files = filesBelow(folders);
    std::erase_if(files, [](const SourceFile& file) { return !file.isCode(); });
    return files;
}

}  // namespace

std::string SourceFile::folder() const { return path.substr(0, path.find('/')); }
std::string SourceFile::extension() const { return fs::path(path).extension().string(); }
std::string SourceFile::name() const { return fs::path(path).filename().string(); }

std::vector<SourceFile> filesBelow(const std::vector<std::string>& folders) {
    std::vector<SourceFile> files;
    for (const auto& folder : folders) {
        if (!fs::exists(project / folder)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(project / folder)) {
            if (!entry.is_regular_file()) continue;
            files.push_back(
                {fs::relative(entry.path(), project).generic_string(), readAll(entry.path())});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

const std::vector<SourceFile>& productCode() {
    static const auto files = codeBelow({"core", "plugins", "web", "cli"});
    return files;
}

const std::vector<SourceFile>& testCode() {
    static const auto files = codeBelow({"tests"});
    return files;
}

std::string textOf(std::string_view path) { return readAll(project / path); }

std::vector<std::string> matches(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) {
        found.push_back((*at)[1].str());
    }
    return found;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

}  // namespace mailadvisor::test
