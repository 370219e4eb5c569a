#include "pref.h"

#include "kit/quoted.h"

namespace mailadvisor::thunderbird {
namespace {

struct Literal {
    std::string operator()(const std::string& text) const { return mailadvisor::quoted(text); }
    std::string operator()(int number) const { return std::to_string(number); }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
};

}  // namespace

std::string prefLiteral(const PrefValue& value) { return std::visit(Literal{}, value); }

std::string prefLine(const Pref& pref) {
    return "user_pref(" + mailadvisor::quoted(pref.name) + ", " + prefLiteral(pref.value) + ");";
}

}  // namespace mailadvisor::thunderbird
