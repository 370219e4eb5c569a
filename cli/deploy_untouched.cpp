#include "cli/deploy_untouched.h"

#include "system/native_path.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace mailadvisor::cli {
namespace {

std::vector<std::string> listsIn(const DeployOptions& options) {
    std::vector<std::string> lists = options.rosters;
    std::ranges::copy(options.needs, std::back_inserter(lists));
    std::ranges::copy(options.moveFrom, std::back_inserter(lists));
    if (const auto files = filesFrom(options)) {
        for (const auto& quotas : {files->quotas, files->newServer}) {
            for (const auto& file : quotas) lists.push_back(file.path);
        }
    }
    return lists;
}

bool areSame(const std::string& one, const std::string& other) {
    std::error_code failure;
    return std::filesystem::equivalent(nativePath(one), nativePath(other), failure);
}

}  // namespace

std::optional<Error> replacesAList(const DeployOptions& options) {
    std::vector<std::string> written;
    if (!options.report.empty()) written.push_back(options.report);
    if (!options.form.empty()) {
        for (const auto& path : formFiles(options.form)) written.push_back(path);
    }
    const auto lists = listsIn(options);
    for (const auto& path : written) {
        const auto list =
            std::ranges::find_if(lists, [&](const auto& one) { return areSame(one, path); });
        if (list == lists.end()) continue;
        return Error{ErrorCode::InvalidInput,
                     path,
                     {MESSAGE_ID("error.deploy-replaces-list"), {{"file", *list}}},
                     {MESSAGE_ID("remedy.deploy-replaces-list"), {}}};
    }
    return std::nullopt;
}

}  // namespace mailadvisor::cli
