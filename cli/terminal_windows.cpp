#include "cli/terminal.h"

#include "system/wide_text.h"

#include <windows.h>

#include <io.h>
#include <shellapi.h>

#include <algorithm>
#include <array>
#include <atomic>

namespace mailadvisor::cli {
namespace {

constexpr std::size_t longestLineBytes = 4096;  // as a terminal has it elsewhere
constexpr std::size_t mostUnitsAtOnce = 8192;   // of one call; the console's own room is 64 kB
constexpr DWORD mostBytesAtOnce = 1024 * 1024;
constexpr wchar_t endOfInput = 0x1A;  // Ctrl-Z
constexpr DWORD endingMs = 1000;      // what Ctrl-C may take to end the program

constexpr int standardInputStream = 0;
constexpr int resultStream = 1;
constexpr int personStream = 2;

HANDLE handleOf(int stream) { return reinterpret_cast<HANDLE>(_get_osfhandle(stream)); }

std::optional<DWORD> consoleMode(HANDLE handle) {
    DWORD mode = 0;
    if (GetConsoleMode(handle, &mode) == 0) return std::nullopt;
    return mode;
}

/// What the console's mode was before the echo went off; Ctrl-C is heard on a thread of its own.
struct HiddenInput {
    std::atomic<bool> isOn{};
    std::atomic<DWORD> modeBefore{};
};
HiddenInput hiddenInput;

void showTyping() {
    if (!hiddenInput.isOn.exchange(false)) return;
    SetConsoleMode(handleOf(standardInputStream), hiddenInput.modeBefore);
}

/// Ctrl-C, Ctrl-Break, the window closed. Others are asked after this, the last one ends us.
BOOL WINAPI showTypingFirst(DWORD) {
    showTyping();
    return FALSE;
}

/// Echo off until it goes.
class EchoOff {
public:
    EchoOff() {
        const HANDLE input = handleOf(standardInputStream);
        const DWORD before = consoleMode(input).value_or(0);
        hiddenInput.modeBefore = before;
        hiddenInput.isOn = true;
        SetConsoleCtrlHandler(&showTypingFirst, TRUE);
        SetConsoleMode(input, (before | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) &
                                  ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
        FlushConsoleInputBuffer(input);
    }
    ~EchoOff() {
        showTyping();
        SetConsoleCtrlHandler(&showTypingFirst, FALSE);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
};

enum class Ended { Line, Input, Limit };

Ended readUnits(std::wstring& line) {
    const HANDLE input = handleOf(standardInputStream);
    line.reserve(longestLineBytes);  // never grows, so no copy of a password stays behind
    while (line.size() < longestLineBytes) {
        wchar_t unit = 0;
        DWORD count = 0;
        SetLastError(ERROR_SUCCESS);
        if (!ReadConsoleW(input, &unit, 1, &count, nullptr)) return Ended::Input;
        if (count == 0 && GetLastError() == ERROR_OPERATION_ABORTED) Sleep(endingMs);
        const bool isAtEnd = count == 0 || (line.empty() && unit == endOfInput);
        if (isAtEnd) return Ended::Input;
        if (unit == L'\n') return Ended::Line;
        line += unit;
    }
    return Ended::Limit;
}

Ended readInto(std::string& line) {
    std::wstring units;
    Ended how = readUnits(units);
    if (units.ends_with(L'\r')) units.pop_back();
    if (how == Ended::Line) {
        line = narrowOf(units);
        if (line.size() > longestLineBytes) how = Ended::Limit;
    }
    SecureZeroMemory(units.data(), units.size() * sizeof(wchar_t));
    return how;
}

Unexpected stopped(Ended how) {
    if (how == Ended::Limit) {
        return Unexpected{
            {ErrorCode::LimitExceeded, "terminal", {MESSAGE_ID("error.line-too-long"), {}}, {}}};
    }
    return Unexpected{{ErrorCode::Refused, "terminal", {MESSAGE_ID("error.input-ended"), {}}, {}}};
}

std::errc reasonOf(DWORD error) {
    switch (error) {
        case ERROR_DISK_FULL:
        case ERROR_HANDLE_DISK_FULL: return std::errc::no_space_on_device;
        case ERROR_NO_DATA:
        case ERROR_BROKEN_PIPE: return std::errc::broken_pipe;
        case ERROR_INVALID_HANDLE:
        case ERROR_ACCESS_DENIED: return std::errc::bad_file_descriptor;
        default: return std::errc::io_error;
    }
}

bool isFirstOfPair(wchar_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }

/// The console shows what is given in UTF-16, whatever its code page.
bool showOn(HANDLE console, std::wstring_view text) {
    while (!text.empty()) {
        std::size_t size = std::min(text.size(), mostUnitsAtOnce);
        if (size < text.size() && isFirstOfPair(text[size - 1])) --size;
        DWORD shown = 0;
        const bool isShown =
            WriteConsoleW(console, text.data(), static_cast<DWORD>(size), &shown, nullptr) != 0;
        if (!isShown || shown == 0) return false;
        text.remove_prefix(shown);
    }
    return true;
}

bool writeTo(HANDLE file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto size = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), mostBytesAtOnce));
        DWORD written = 0;
        const bool isWritten = WriteFile(file, bytes.data(), size, &written, nullptr) != 0;
        if (!isWritten || written == 0) return false;
        bytes.remove_prefix(written);
    }
    return true;
}

std::error_code printOn(int stream, std::string_view text) {
    const HANDLE handle = handleOf(stream);
    SetLastError(ERROR_SUCCESS);
    const bool isPrinted =
        consoleMode(handle) ? showOn(handle, wideOf(text)) : writeTo(handle, text);
    return isPrinted ? std::error_code() : std::make_error_code(reasonOf(GetLastError()));
}

/// Colours by escape sequences, which the console took as text before; as it was when we end.
class Colours {
public:
    Colours() : before_(consoleMode(output_)) {
        if (!before_) return;
        const DWORD wanted =
            *before_ | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING;
        areShown_ = SetConsoleMode(output_, wanted) != 0;
    }
    ~Colours() {
        if (areShown_) SetConsoleMode(output_, *before_);
    }
    Colours(const Colours&) = delete;
    Colours& operator=(const Colours&) = delete;

    bool areShown() const { return areShown_; }

private:
    HANDLE output_{handleOf(resultStream)};
    std::optional<DWORD> before_{};
    bool areShown_{};
};

}  // namespace

bool hasTerminal() { return consoleMode(handleOf(standardInputStream)).has_value(); }

std::optional<int> columnsOfOutput() {
    CONSOLE_SCREEN_BUFFER_INFO screen{};
    if (!GetConsoleScreenBufferInfo(handleOf(resultStream), &screen)) return std::nullopt;
    const int columns = screen.srWindow.Right - screen.srWindow.Left + 1;
    return columns > 0 ? std::optional(columns) : std::nullopt;
}

bool outputTakesColour() {
    static const Colours colours;
    return colours.areShown();
}

void printToPerson(std::string_view text) { (void)printOn(personStream, text); }

std::error_code printResult(std::string_view text) { return printOn(resultStream, text); }

// Not those of main: they went through the code page of the system, which may lack the letters.
std::vector<std::string> typedArguments(int, char**) {
    int count = 0;
    wchar_t** const values = CommandLineToArgvW(GetCommandLineW(), &count);
    std::vector<std::string> arguments;
    for (int i = 1; values != nullptr && i < count; ++i) arguments.push_back(narrowOf(values[i]));
    LocalFree(values);
    return arguments;
}

bool areFilesHandedByNumber() { return false; }

Result<std::string> readLine() {
    std::string line;
    const Ended how = readInto(line);
    if (how != Ended::Line) return stopped(how);
    return line;
}

Result<Secret> readHiddenLine(std::string_view question) {
    std::string line;
    Ended how{};
    {
        // Before the question: switching flushes what was typed, and a quick answer with it.
        const EchoOff echoOff;
        printToPerson(question);
        how = readInto(line);
    }
    printToPerson("\n");
    if (how == Ended::Line) return Secret(std::move(line));
    wipe(line);
    return stopped(how);
}

}  // namespace mailadvisor::cli
