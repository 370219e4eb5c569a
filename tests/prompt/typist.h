#pragma once

#include <sys/types.h>

#include <functional>
#include <string>

namespace mailadvisor {

/// Somebody at a pseudo-terminal on which `program` runs in a process of its own.
class Typist {
public:
    explicit Typist(const std::function<int()>& program);
    ~Typist();
    Typist(const Typist&) = delete;
    Typist& operator=(const Typist&) = delete;

    /// Reads until `text` is on the screen; false when the program ends or ten seconds pass first.
    bool waitFor(const std::string& text);

    /// Waits until the terminal shows (or hides) what is typed.
    bool waitForEcho(bool isOn);

    void type(const std::string& keys);

    /// Everything that was on the screen so far.
    const std::string& screen() const { return screen_; }

    bool hasEcho() const;

    /// Waits for the program, a minute at most, then kills it: its exit code, or minus the signal
    /// that ended it.
    int finish();

private:
    bool readMore();

    int terminal_{-1};
    int own_{-1};  ///< keeps the terminal's other side open, to look at its settings
    pid_t child_{-1};
    std::string screen_{};
    std::size_t seen_{};
};

}  // namespace mailadvisor
