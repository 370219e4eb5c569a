#pragma once

#include "net/deadline.h"
#include "net/task.h"

#include <curl/curl.h>

#include <memory>
#include <optional>

namespace mailadvisor {

/// Runs libcurl transfers on the event loop, any number at once.
class CurlDriver {
public:
    explicit CurlDriver(const asio::any_io_executor& executor);

    /// Ends all transfers.
    ~CurlDriver();
    CurlDriver(const CurlDriver&) = delete;
    CurlDriver& operator=(const CurlDriver&) = delete;

    /// Runs a prepared handle to its end; nothing when the deadline came first. The handle stays
    /// the caller's; its CURLOPT_PRIVATE is used here.
    Task<std::optional<CURLcode>> perform(CURL* easy, Deadline deadline);

private:
    struct Transfers;
    std::shared_ptr<Transfers> transfers_;  ///< callbacks hold it weakly
};

}  // namespace mailadvisor
