#include "web/setup/browser_setup.h"

#include "base/hex.h"
#include "net/http_server.h"
#include "net/service_signals.h"
#include "net/task_group.h"
#include "output/write_file.h"
#include "system/folders.h"
#include "web/setup/local_file.h"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <random>
#include <utility>

namespace mailadvisor::web {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds lookAround{200};

HttpServerOptions loopbackOnly() {
    HttpServerOptions options;
    options.listen = "127.0.0.1:0";
    options.limits.takesCookies = true;
    options.limits.connections = 64;  // one browser has six
    // What was read of a form is wiped when its connection ends.
    options.limits.idle = std::chrono::seconds(5);
    return options;
}

/// The person's file, gone when this is.
class EntryFile {
public:
    ~EntryFile() { remove(); }
    EntryFile() = default;
    EntryFile(const EntryFile&) = delete;
    EntryFile& operator=(const EntryFile&) = delete;

    /// In the person's own folder, else in that for what may be lost.
    Result<void> write(const std::string& html) {
        std::random_device random;
        const std::string name =
            "mailadvisor-" + hexOf((std::uint64_t{random()} << 32U) | random()) + ".html";
        std::error_code none;
        Result<void> written = Unexpected{
            Error{ErrorCode::WriteFailed, name, {MESSAGE_ID("error.here-no-folder"), {}}, {}}};
        for (const fs::path& folder : {homeRoot(), fs::temp_directory_path(none)}) {
            if (folder.empty()) continue;
            path_ = (folder / name).string();
            written = writeFile(path_, html, {});
            if (written) return written;
        }
        path_.clear();
        return written;
    }

    void remove() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove(path_, ignored);
        path_.clear();
    }

    const std::string& path() const { return path_; }

private:
    std::string path_{};
};

/// How long a locked keyring may take to give up a password that was kept in it.
constexpr auto limitForUndo = std::chrono::seconds(20);

/// One set-up in a browser, from the first look to the last.
class Visit {
public:
    Visit(BrowserSetup& setup, const Programs& programs)
        : setup_(setup), programs_(programs), signals_(setup.loop.executor()) {}

    Result<void> open() {
        auto server = HttpServer::listen(setup_.loop, loopbackOnly(), [this](HttpRequest request) {
            return site_->reply(std::move(request));
        });
        if (!server) return Unexpected{std::move(server).error()};
        auto door = Door::at(server->places().front());
        if (!door) return Unexpected{std::move(door).error()};
        server_.emplace(*std::move(server));
        const auto undo = [this](const std::string& id) {
            return undoChanges(setup_.catalogue, id, false, limitForUndo, setup_.warn);
        };
        site_.emplace(*std::move(door),
                      SetupSite::Parts{setup_.front, setup_.say, programs_, undo,
                                       [this] { file_.remove(); }, setup_.patience});
        const Door& made = site_->door();
        if (auto written = file_.write(localFile(made.origin(), made.token(), setup_.say));
            !written) {
            return written;
        }
        const bool isOpened = setup_.open(file_.path());
        setup_.tell({isOpened ? MESSAGE_ID("here.opened") : MESSAGE_ID("here.not-opened"),
                     {{"file", file_.path()}}});
        return {};
    }

    Task<Result<RunEnd>> run(Task<Result<RunEnd>> leading) {
        std::optional<Result<RunEnd>> end;
        TaskGroup tasks(setup_.loop.executor());
        tasks.start(server_->run());
        tasks.start(lead(std::move(leading), end));
        tasks.start(watch(end));
        tasks.start(hearStop(end));
        co_await tasks.wait();
        co_return *std::move(end);
    }

private:
    Task<void> lead(Task<Result<RunEnd>> leading, std::optional<Result<RunEnd>>& end) {
        end.emplace(co_await std::move(leading));
        setup_.front.finish(*end);
    }

    Task<void> watch(const std::optional<Result<RunEnd>>& end) {
        while (!(end && (isStopped_ || site_->isFinished() || site_->isDeserted()))) {
            if (site_->isDeserted()) setup_.front.leave();
            co_await sleepUntil(Deadline::in(lookAround));
        }
        server_->stop();
        signals_.cancel();
        isStopped_ = true;
    }

    /// Ctrl-C leaves nothing. What is under way is not waited for: as at the terminal, the signal
    /// ends the program.
    Task<void> hearStop(const std::optional<Result<RunEnd>>& end) {
        while (!isStopped_) {
            if (co_await signals_.next() == ServiceSignal::Reload) continue;
            if (isStopped_) break;
            isStopped_ = true;
            file_.remove();
            const bool isBusy = !end && setup_.front.stage() == PageFront::Stage::Working;
            if (isBusy) std::_Exit(interrupted);
            setup_.front.leave();
        }
    }

    static constexpr int interrupted = 130;  // what shells say of a program that Ctrl-C ended

    BrowserSetup& setup_;
    const Programs& programs_;
    ServiceSignals signals_;
    EntryFile file_{};
    std::optional<SetupSite> site_{};
    std::optional<HttpServer> server_{};
    bool isStopped_{};
};

}  // namespace

Task<Result<RunEnd>> setUpInBrowser(BrowserSetup setup, Task<Result<RunEnd>> leading) {
    const Programs programs = Programs::load(setup.catalogue);
    Visit visit(setup, programs);
    if (auto opened = visit.open(); !opened) co_return Unexpected{std::move(opened).error()};
    co_return co_await visit.run(std::move(leading));
}

}  // namespace mailadvisor::web
