#include "cli/deploy_report.h"

#include "output/write_file.h"
#include "report/html/bulk_page.h"
#include "system/read_file.h"

#include <utility>

namespace mailadvisor::cli {
namespace {

/// As everywhere, but that the report of an earlier run is replaced.
WriteOptions reportOptions(const Console& console, const std::string& path) {
    constexpr std::size_t whereTheMarkStands = 300;
    auto options = console.writeOptions();
    const auto before = readFile(path);
    if (before && before->substr(0, whereTheMarkStands).find(bulkPageMark) != std::string::npos) {
        options.force = true;
    }
    return options;
}

}  // namespace

Result<void> mayWriteReport(const Console& console, const std::string& path) {
    auto options = reportOptions(console, path);
    options.isDryRun = true;
    return writeFile(path, "", options);
}

Result<void> writeReport(const Console& console, const std::string& path,
                         const BulkCollector& collected, const DeployRequest& request,
                         const DeploySummary& summary, const SentencesIn& sentences) {
    auto view = collected.view();
    const bool isThai = request.language == Language::Thai;
    for (const auto& client : request.clients) {
        view.programs.push_back(isThai ? client.name.th : client.name.en);
    }
    if (summary.isResumed) view.added = summary.added;
    view.changed = summary.changed;
    const auto other = isThai ? Language::English : Language::Thai;
    return writeFile(path, bulkPage(view, sentences(request.language), sentences(other)),
                     reportOptions(console, path));
}

}  // namespace mailadvisor::cli
