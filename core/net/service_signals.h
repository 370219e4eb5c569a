#pragma once

#include "net/task.h"

#include <asio/any_io_executor.hpp>

#include <memory>

namespace mailadvisor {

/// What the system asks of a service that runs.
enum class ServiceSignal {
    Stop,    ///< SIGTERM, SIGINT
    Reload,  ///< SIGHUP
};

/// Takes the signals of a service from here on, in the place of what they do by themselves.
class ServiceSignals {
public:
    explicit ServiceSignals(const asio::any_io_executor& executor);
    ~ServiceSignals();

    /// The next one. Also Stop after cancel().
    Task<ServiceSignal> next();

    /// Ends the wait.
    void cancel();

private:
    struct Set;
    std::unique_ptr<Set> set_;
};

}  // namespace mailadvisor
