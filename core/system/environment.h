#pragma once

#include <string>

namespace mailadvisor {

/// A variable of the environment this program was started in; empty when it is not set.
std::string environment(const std::string& name);

/// The name of the locale whose language the person reads, as the system writes it (`th_TH.UTF-8`);
/// empty when none is set. By LC_ALL, LC_MESSAGES, LANG in that order (POSIX.1-2017 §8.2); on
/// Windows the language that the person chose for its display (`th_TH`).
std::string localeOfMessages();

}  // namespace mailadvisor
