#pragma once

#include "base/json_reader.h"
#include "facts/published_domain.h"

namespace mailadvisor {

/// The part `published` of `mailadvisor.facts.v1`, which only facts of a whole domain have.
Json toJson(const PublishedDomain& domain);
PublishedDomain publishedDomainFrom(const JsonReader& place);

}  // namespace mailadvisor
