#pragma once

#include "base/error.h"
#include "base/message.h"
#include "base/result.h"
#include "base/secret.h"
#include "net/task.h"

#include <chrono>
#include <string>

namespace mailadvisor {

/// The front end as the advisor sees it: it is told what goes on, and asked for the secret.
///
/// Called on the event loop's thread, from several observations in turn when several run at once.
class Narrator {
public:
    virtual ~Narrator() = default;

    /// What is being done now.
    virtual void progress(const Message& message) = 0;

    /// What one server answered: more than most people want to know.
    virtual void detail(const Message& message) = 0;

    /// Something is wrong that does not stop the work.
    virtual void warn(const Error& error) = 0;

    /// The password or token for `login`. Asked for only where it can work, and once for a look.
    ///
    /// Whatever gives it by itself (a command) has `limit`; a person is not hurried. A terminal
    /// may block here; a page suspends the task until somebody has answered. Errors:
    /// InvalidInput when there is none to be had; Refused when the person does not give it.
    virtual Task<Result<Secret>> secret(std::string login, std::chrono::milliseconds limit) = 0;
};

}  // namespace mailadvisor
