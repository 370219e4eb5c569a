#include "system/run_command.h"

#include "system/wide_text.h"

#include <windows.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto step = std::chrono::milliseconds(20);  // how often its end is looked for
constexpr UINT endedByUs = 1;

/// A handle of the system, closed when it goes.
class Handle {
public:
    Handle() = default;
    explicit Handle(HANDLE value) : value_(value == INVALID_HANDLE_VALUE ? nullptr : value) {}
    ~Handle() { close(); }
    Handle(Handle&& other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(value_, other.value_);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    HANDLE get() const { return value_; }
    explicit operator bool() const { return value_ != nullptr; }
    void close() {
        if (value_ != nullptr) CloseHandle(std::exchange(value_, nullptr));
    }

private:
    HANDLE value_{};
};

/// Another handle of the same, which a child may inherit; none when there is nothing to inherit.
Handle inheritable(HANDLE handle) {
    HANDLE copy = nullptr;
    if (handle == nullptr || handle == INVALID_HANDLE_VALUE) return {};
    if (!DuplicateHandle(GetCurrentProcess(), handle, GetCurrentProcess(), &copy, 0, TRUE,
                         DUPLICATE_SAME_ACCESS)) {
        return {};
    }
    return Handle(copy);
}

/// The list of what a new process inherits: nothing else that is open here.
class InheritedHandles {
public:
    explicit InheritedHandles(std::vector<HANDLE> handles) : handles_(std::move(handles)) {
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        memory_.resize(size);
        isMade_ = InitializeProcThreadAttributeList(list(), 1, 0, &size) != FALSE;
        if (isMade_) {
            isFilled_ = UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                                  handles_.data(), handles_.size() * sizeof(HANDLE),
                                                  nullptr, nullptr) != FALSE;
        }
    }
    ~InheritedHandles() {
        if (isMade_) DeleteProcThreadAttributeList(list());
    }
    InheritedHandles(const InheritedHandles&) = delete;
    InheritedHandles& operator=(const InheritedHandles&) = delete;

    bool isFilled() const { return isFilled_; }
    LPPROC_THREAD_ATTRIBUTE_LIST list() {
        return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(memory_.data());
    }

private:
    std::vector<HANDLE> handles_;
    std::vector<char> memory_{};
    bool isMade_{};
    bool isFilled_{};
};

/// A process, and the job that holds it with all it starts.
struct Child {
    Handle process{};
    Handle job{};
};

/// The shell itself, never one that lies in the folder in which the person stands.
std::wstring shell() {
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT length = GetSystemDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    return std::wstring(folder.data(), length) + L"\\cmd.exe";
}

Child start(const std::string& command, HANDLE output) {
    const Handle input = inheritable(GetStdHandle(STD_INPUT_HANDLE));
    const Handle printed = inheritable(output);
    const Handle errors = inheritable(GetStdHandle(STD_ERROR_HANDLE));
    std::vector<HANDLE> handles;
    for (const Handle* handle : {&input, &printed, &errors}) {
        if (*handle) handles.push_back(handle->get());
    }
    InheritedHandles inherited(handles);
    STARTUPINFOEXW how{};
    how.StartupInfo.cb = sizeof how;
    how.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    how.StartupInfo.hStdInput = input.get();
    how.StartupInfo.hStdOutput = printed.get();
    how.StartupInfo.hStdError = errors.get();
    how.lpAttributeList = inherited.list();
    Child child{{}, Handle(CreateJobObjectW(nullptr, nullptr))};
    if (!child.job || !printed || !inherited.isFilled()) return {};
    // /d: nothing that the registry wants to run first; /s: only the outermost quotes are dropped.
    const std::wstring program = shell();
    std::wstring line = L"\"" + program + L"\" /d /s /c \"" + wideOf(command) + L"\"";
    PROCESS_INFORMATION started{};
    if (!CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, TRUE,
                        CREATE_SUSPENDED | EXTENDED_STARTUPINFO_PRESENT, nullptr, nullptr,
                        &how.StartupInfo, &started)) {
        return {};
    }
    child.process = Handle(started.hProcess);
    const Handle thread(started.hThread);
    const bool isHeld = AssignProcessToJobObject(child.job.get(), started.hProcess) != FALSE;
    if (!isHeld || ResumeThread(started.hThread) == static_cast<DWORD>(-1)) {
        TerminateProcess(started.hProcess, endedByUs);
        return {};
    }
    return child;
}

/// A command under way: what it printed, and whether it has ended.
class Running {
public:
    Running(Child child, HANDLE output, std::size_t mostBytes)
        : child_(std::move(child)), output_(output), text_(mostBytes + 1, '\0') {}

    /// Until it has ended (a child of it may hold the pipe open for ever), is late or too long.
    CommandEnd wait(Clock::time_point end) {
        while (true) {
            readWhatIsThere();
            if (length_ == text_.size()) return CommandEnd::TooLong;
            if (hasEnded(step)) break;
            if (Clock::now() >= end) return CommandEnd::TooLate;
        }
        readWhatIsThere();
        if (length_ == text_.size()) return CommandEnd::TooLong;
        DWORD code = endedByUs;
        const bool isWell = GetExitCodeProcess(child_.process.get(), &code) && code == 0;
        return isWell ? CommandEnd::Succeeded : CommandEnd::Failed;
    }

    /// Ends it with everything it started.
    void stop() {
        TerminateJobObject(child_.job.get(), endedByUs);
        WaitForSingleObject(child_.process.get(), INFINITE);
    }

    std::string text(std::size_t mostBytes) {
        text_.resize(std::min(length_, mostBytes));
        return std::move(text_);
    }

private:
    void readWhatIsThere() {
        DWORD waiting = 0;
        while (length_ < text_.size() &&
               PeekNamedPipe(output_, nullptr, 0, nullptr, &waiting, nullptr) && waiting > 0) {
            const auto room = static_cast<DWORD>(text_.size() - length_);
            DWORD count = 0;
            if (!ReadFile(output_, text_.data() + length_, std::min(waiting, room), &count,
                          nullptr)) {
                return;
            }
            length_ += count;
        }
    }

    bool hasEnded(std::chrono::milliseconds time) const {
        const auto limit = static_cast<DWORD>(time.count());
        return WaitForSingleObject(child_.process.get(), limit) == WAIT_OBJECT_0;
    }

    Child child_;
    HANDLE output_;
    std::string text_;
    std::size_t length_{};
};

}  // namespace

CommandOutput runCommand(const std::string& command, std::size_t mostBytes,
                         std::chrono::milliseconds limit) {
    HANDLE ends[2]{};
    if (!CreatePipe(&ends[0], &ends[1], nullptr, 0)) return {};
    const Handle reading(ends[0]);
    Handle writing(ends[1]);
    const auto end = Clock::now() + limit;
    Child child = start(command, writing.get());
    writing.close();
    CommandOutput output;
    if (!child.process) return output;
    Running running(std::move(child), reading.get(), mostBytes);
    output.end = running.wait(end);
    if (output.end == CommandEnd::TooLong || output.end == CommandEnd::TooLate) running.stop();
    output.text = running.text(mostBytes);
    return output;
}

}  // namespace mailadvisor
