#include "cli/heard_line.h"
#include "cli/line_input.h"
#include "cli/password.h"

#include "base/address_sanitizer.h"
#include "dialogue/question_table.h"
#include "support/masked_text.h"
#include "support/temporary_folder.h"
#include "system/wiped_memory.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <new>
#include <string>

// Not under the sanitizer: it keeps freed memory as it was, and maps what cannot be read.
#ifndef __SANITIZE_ADDRESS__

namespace mailadvisor::cli {
namespace {

using mailadvisor::testing::maskedLinesOf;
using mailadvisor::testing::TemporaryFolder;
using mailadvisor::testing::timesInMemory;

// As the program does it: before anything uses OpenSSL.
const bool isWiping = wipeWhatOpenSslFrees();

/// Writes a password of that many letters into one file, and into another the line that says it;
/// in a process of its own.
void writeLine(const TemporaryFolder& folder, int letters, const std::string& format) {
    const std::string command = "cd '" + folder.path().string() +
                                "' && p=$(head -c 900 /dev/urandom | base64 -w 0 | cut -c 1-" +
                                std::to_string(letters) + ") && echo \"$p\" >password && printf '" +
                                format + "\\n' \"$p\" >line";
    ASSERT_EQ(std::system(command.c_str()), 0);
}

/// Reads the line as the dialogue does and lets go of what was heard.
void hear(const TemporaryFolder& folder, bool isHeard) {
    const std::string path = (folder.path() / "line").string();
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "r"),
                                                               &std::fclose);
    ASSERT_TRUE(file);
    LineInput input(file.get());
    std::string line;
    ASSERT_EQ(input.next(line), LineInput::Got::Line);
    const auto question = questionOf(dialogue::rowOf(dialogue::QuestionId::Password));
    const auto heard = heardLine(line, question);
    wipe(line);
    ASSERT_EQ(heard.has_value(), isHeard);
    if (isHeard) {
        EXPECT_FALSE(std::get<Secret>(*heard).isEmpty());
    }
}

TEST(WipedAnswer, WouldBeFoundWhereItStands) {
    const TemporaryFolder folder;
    writeLine(folder, 12, "%s");
    const std::string file = (folder.path() / "password").string();
    std::ifstream stream(file);
    std::string kept;
    std::getline(stream, kept);

    EXPECT_GT(timesInMemory(maskedLinesOf(file)), 0U);

    wipe(kept);
}

TEST(WipedAnswer, LeavesNothingOfAPasswordInMemory) {
    ASSERT_TRUE(isWiping);
    const std::pair<const char*, bool> formats[] = {
        {R"({"id":"password","answer":"%s"})", true},
        {R"({"id":"password","more":"%s","answer":"\\u0e01%s"})", true},
        {R"({"id":"password","answer":["%s"]})", false},
        {R"({"id":"name","answer":"%s"})", false},
        {R"({"id":"password","answer":"%s"x)", false},
        {R"({"id":"password","answer":"%s)", false},
    };
    // Short texts stand in a string itself, longer ones in a piece of memory of their own.
    for (const int letters : {12, 15, 16, 60}) {
        for (const auto& [format, isHeard] : formats) {
            const TemporaryFolder folder;
            writeLine(folder, letters, format);

            hear(folder, isHeard);

            EXPECT_EQ(timesInMemory(maskedLinesOf((folder.path() / "password").string())), 0U)
                << letters << " letters, " << format;
        }
    }
}

TEST(WipedAnswer, LeavesNothingOfAPasswordThatACommandPrinted) {
    ASSERT_TRUE(isWiping);
    for (const int letters : {12, 60}) {
        const TemporaryFolder folder;
        writeLine(folder, letters, "%s");
        const std::string file = (folder.path() / "password").string();
        PasswordOptions options;
        options.command = "cat '" + file + "'";

        {
            const auto secret = readPassword(options, Sentences(Language::English), {}, {});
            ASSERT_TRUE(secret);
        }

        EXPECT_EQ(timesInMemory(maskedLinesOf(file)), 0U) << letters;
    }
}

/// Memory of one form, and the way back that belongs to it.
struct MemoryForm {
    const char* name{};
    void* (*take)(std::size_t size){};
    void (*giveBack)(void* memory, std::size_t size){};
};

constexpr std::align_val_t cacheLine{64};

constexpr MemoryForm memoryForms[] = {
    {"one", [](std::size_t size) { return ::operator new(size); },
     [](void* memory, std::size_t) { ::operator delete(memory); }},
    {"one of known size", [](std::size_t size) { return ::operator new(size); },
     [](void* memory, std::size_t size) { ::operator delete(memory, size); }},
    {"one without exceptions", [](std::size_t size) { return ::operator new(size, std::nothrow); },
     [](void* memory, std::size_t) { ::operator delete(memory, std::nothrow); }},
    {"one aligned", [](std::size_t size) { return ::operator new(size, cacheLine); },
     [](void* memory, std::size_t) { ::operator delete(memory, cacheLine); }},
    {"several", [](std::size_t size) { return ::operator new[](size); },
     [](void* memory, std::size_t) { ::operator delete[](memory); }},
    {"several of known size", [](std::size_t size) { return ::operator new[](size); },
     [](void* memory, std::size_t size) { ::operator delete[](memory, size); }},
    {"several without exceptions",
     [](std::size_t size) { return ::operator new[](size, std::nothrow); },
     [](void* memory, std::size_t) { ::operator delete[](memory, std::nothrow); }},
    {"several aligned", [](std::size_t size) { return ::operator new[](size, cacheLine); },
     [](void* memory, std::size_t) { ::operator delete[](memory, cacheLine); }},
};

TEST(WipedAnswer, LeavesNothingInMemoryOfAnyForm) {
    // Below and above what is wiped in place; the rest of a piece is never written to.
    for (const int letters : {12, 61, 96, 97, 1000}) {
        const TemporaryFolder folder;
        writeLine(folder, letters, "%s");
        const std::string file = (folder.path() / "password").string();
        const auto password = maskedLinesOf(file);
        for (const auto& form : memoryForms) {
            const auto size = static_cast<std::size_t>(letters);
            void* memory = form.take(size);
            const int input = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
            ASSERT_EQ(::read(input, memory, size), letters);
            ::close(input);
            ASSERT_GT(timesInMemory(password), 0U) << form.name;

            form.giveBack(memory, size);

            EXPECT_EQ(timesInMemory(password), 0U) << form.name << ", " << letters << " letters";
        }
    }
}

}  // namespace
}  // namespace mailadvisor::cli

#endif
