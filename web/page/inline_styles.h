#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::web {

/// The words of a Content-Security-Policy that let exactly the styles inside this page of ours work
/// (CSP Level 3 §8.3): a hash for each `<style>` and each `style` attribute in it.
std::string inlineStylesOf(std::string_view page);

}  // namespace mailadvisor::web
