#pragma once

#include "facts/facts.h"
#include "facts/needs.h"

namespace mailadvisor::test {

/// A moment that every sample counts from: 2026-11-22T21:46:05Z.
inline constexpr Timestamp sampleTime{std::chrono::seconds{1795383965}};

/// Facts with something in every field.
Facts fullFacts();

}  // namespace mailadvisor::test
