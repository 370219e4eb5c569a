#pragma once

#include "facts/facts.h"
#include "facts/needs.h"

namespace mailadvisor::test {

/// A moment that every sample counts from: 2026-11-22T21:46:05Z.
inline constexpr Timestamp sampleTime{std::chrono::seconds{1795383965}};

/// Facts with something in every field.
Facts fullFacts();

/// Facts about a domain as a whole, with something in every field that only they have.
Facts domainFacts();

}  // namespace mailadvisor::test
