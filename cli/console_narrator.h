#pragma once

#include "advisor/narrator.h"
#include "cli/console.h"

namespace mailadvisor::cli {

/// Tells the advisor's progress on the console; the secret comes from where the options say, and
/// the program waits for it. The console must outlive it.
class ConsoleNarrator final : public Narrator {
public:
    explicit ConsoleNarrator(const Console& console) : console_(console) {}

    void progress(const Message& message) override;
    void detail(const Message& message) override;
    void warn(const Error& error) override;
    Task<Result<Secret>> secret(std::string login, std::chrono::milliseconds limit) override;

private:
    const Console& console_;
};

}  // namespace mailadvisor::cli
