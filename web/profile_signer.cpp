#include "web/profile_signer.h"

#include "clients/sign.h"
#include "net/off_loop.h"
#include "system/run_program.h"

#include <utility>

namespace mailadvisor::web {
namespace {

constexpr std::size_t atOnce = 2;
constexpr auto longest = std::chrono::seconds(5);  // a person waits for it
constexpr std::size_t mostSigned = 256 * 1024;  // a profile has 5 KiB, a chain of certificates 10

}  // namespace

ProfileSigner::ProfileSigner(const EventLoop& loop, std::vector<std::string> command)
    : command_(std::move(command)), slots_(loop.executor(), atOnce) {}

Task<bool> ProfileSigner::sign(HttpReply& reply) {
    const auto end = Deadline::in(longest);
    if (!co_await slots_.enter(end)) co_return false;
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(end.at() - Deadline::Clock::now());
    std::string result;
    co_await awayFromLoop([this, left, &reply, &result] {
        auto output = runProgram(command_, reply.body, mostSigned, left);
        const bool isTaken =
            output.end == CommandEnd::Succeeded && isSignatureOver(output.text, reply.body);
        if (isTaken) result = std::move(output.text);
    });
    slots_.leave();
    if (result.empty()) co_return false;
    reply.body = std::move(result);
    co_return true;
}

}  // namespace mailadvisor::web
