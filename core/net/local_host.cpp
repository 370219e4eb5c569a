#include "net/local_host.h"

#include <asio/ip/host_name.hpp>

namespace mailadvisor {

std::string localHostName() {
    asio::error_code failure;
    auto name = asio::ip::host_name(failure);
    return failure ? std::string{} : name;
}

}  // namespace mailadvisor
