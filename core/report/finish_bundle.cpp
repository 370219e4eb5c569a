#include "report/finish_bundle.h"

#include "report/html/guide_page.h"
#include "report/qr_code.h"

namespace mailadvisor {

Bundle finish(Bundle bundle, const std::vector<const Sentences*>& languages) {
    for (const auto& code : bundle.codes) {
        if (const auto modules = qrModulesOf(code.payload)) {
            bundle.files.push_back({code.path, qrSvg(*modules), code.purpose});
        }
    }
    for (const auto& guide : bundle.guides) {
        for (const Sentences* say : languages) {
            const std::string language(nameOf(say->language()));
            bundle.files.push_back({guide.path + "." + language + ".html", guidePage(guide, *say),
                                    guidePurpose(guide, say->language())});
        }
    }
    bundle.codes.clear();
    bundle.guides.clear();
    return bundle;
}

}  // namespace mailadvisor
