#pragma once

#include "advisor/narrator.h"
#include "cli/console.h"
#include "web/setup/page_front.h"

namespace mailadvisor::cli {

/// Tells the person at set-up's page what goes on; the secret comes from where the options say.
class PageNarrator final : public Narrator {
public:
    /// Both must outlive it.
    PageNarrator(const Console& console, web::PageFront& front)
        : console_(console), front_(front) {}

    void progress(const Message& message) override { front_.progress(message); }
    void detail(const Message& message) override;
    void warn(const Error& error) override { front_.tell(error.text); }
    Task<Result<Secret>> secret(std::string login, std::chrono::milliseconds limit) override;

private:
    const Console& console_;
    web::PageFront& front_;
};

}  // namespace mailadvisor::cli
