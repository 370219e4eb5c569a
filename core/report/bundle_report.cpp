#include "report/bundle_report.h"

#include "report/page.h"
#include "text/format.h"

namespace mailadvisor {
namespace {

Message titleFor(BundleState state, const std::string& folder) {
    switch (state) {
        case BundleState::Planned: return {MESSAGE_ID("report.will-write"), {{"folder", folder}}};
        case BundleState::Written: return {MESSAGE_ID("report.written"), {{"folder", folder}}};
    }
    return {};
}

Table fileTable(const Bundle& bundle, const Sentences& say) {
    Table table;
    table.columns = {{say({MESSAGE_ID("column.file"), {}})},
                     {say({MESSAGE_ID("column.size"), {}}), Align::Right},
                     {say({MESSAGE_ID("column.purpose"), {}})}};
    for (const auto& file : bundle.files) {
        const ByteCount size{static_cast<std::int64_t>(file.content.size())};
        table.rows.push_back(
            {{file.path, TextStyle::Strong}, {formatSize(size)}, {say(file.purpose)}});
    }
    return table;
}

}  // namespace

std::string bundleReport(const Bundle& bundle, const std::string& folder, BundleState state,
                         const Sentences& say, const PageStyle& style) {
    Page page(style);
    page.heading(say(titleFor(state, folder)));
    page.table(fileTable(bundle, say));
    if (!bundle.steps.empty()) {
        page.heading(say({MESSAGE_ID("report.next-steps"), {}}));
        int number = 0;
        for (const auto& step : bundle.steps)
            page.item(std::to_string(++number) + ".", say(step), TextStyle::Strong);
    }
    if (!bundle.cautions.empty()) {
        page.heading(say({MESSAGE_ID("report.cautions"), {}}));
        for (const auto& caution : bundle.cautions)
            page.item("!", say(caution), TextStyle::Warning);
    }
    return page.text();
}

}  // namespace mailadvisor
