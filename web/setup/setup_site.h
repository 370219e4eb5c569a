#pragma once

#include "net/deadline.h"
#include "web/page/form.h"
#include "web/setup/door.h"
#include "web/setup/setup_view.h"

#include <chrono>
#include <functional>
#include <string>

namespace mailadvisor::web {

/// When nobody is there any more.
struct SetupPatience {
    /// Somebody reads, looks for a password, is called away: then the page is left for good.
    std::chrono::milliseconds idle{std::chrono::minutes(15)};
    /// After its page was closed: a page that was only loaded anew asks before.
    std::chrono::milliseconds closed{std::chrono::seconds(10)};
};

/// Answers every request to set-up's page: lets one browser in, shows what stands, takes answers.
///
/// What it is given must outlive it. On the loop's thread only.
class SetupSite {
public:
    struct Parts {
        PageFront& front;
        Sentences& say;  ///< of the guide: the person may change their language
        const Programs& programs;
        /// Takes back what set-up has written.
        std::function<Result<Undone>(const std::string& id)> undo;
        std::function<void()> entered;  ///< a browser was let in
        SetupPatience patience;
    };

    SetupSite(Door door, Parts parts) : door_(std::move(door)), parts_(std::move(parts)) {}

    const Door& door() const { return door_; }

    Task<HttpReply> reply(HttpRequest request);

    /// The person has seen the end and said so.
    bool isFinished() const { return isFinished_; }

    /// The page was closed, or nobody has touched it for long.
    bool isDeserted() const;

private:
    HttpReply enter(const HttpRequest& request);
    Task<HttpReply> page(std::string query);
    HttpReply news();
    HttpReply note() const;
    HttpReply posted(HttpRequest& request);
    HttpReply answered(const Form& form);
    bool say(const Form& form);

    Door door_;
    Parts parts_;
    Deadline::Clock::time_point lastSeen_{Deadline::Clock::now()};
    bool isClosed_{};
    bool isFinished_{};
    bool isOutdated_{};
    std::size_t pages_{};  ///< made so far
};

}  // namespace mailadvisor::web
