#pragma once

#include "facts/discovery_facts.h"
#include "facts/reason.h"

#include <vector>

namespace mailadvisor {

/// Whether the domain's https answers leave room for asking over plain http.
struct PlainHttpChoice {
    bool isAsked{};
    Reason reason{};  ///< why not; None when https found something and it is not needed
};

/// Plain http is asked only when https answered no. A certificate that does not verify or a
/// silent server has not answered so: falling back there would reward an attacker.
PlainHttpChoice choosePlainHttp(const std::vector<Attempt>& httpsAttempts);

}  // namespace mailadvisor
