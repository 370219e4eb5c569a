#pragma once

#include "output/placement.h"
#include "output/sink.h"

#include <map>
#include <string>

namespace mailadvisor {

/// Keeps what is put as path → bytes: for a download, and for tests.
class MemorySink : public Sink {
public:
    Result<std::vector<WrittenFile>> put(std::string_view name, const Bundle& bundle) override;
    Result<void> finish() override { return {}; }

    const std::map<std::string, std::string>& files() const { return files_; }

private:
    Placement placement_{FileNames::Posix};
    std::map<std::string, std::string> files_{};
};

}  // namespace mailadvisor
