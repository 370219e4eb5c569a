#pragma once

#include "rules/all_rules.h"
#include "rules/engine.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::test {

constexpr ByteCount megabytes(std::int64_t count) { return {count * 1024 * 1024}; }
constexpr ByteCount gigabytes(std::int64_t count) { return megabytes(count * 1024); }

/// The day every test situation was seen: 22 November 2026.
inline constexpr Timestamp today{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

inline Timestamp daysAgo(int days) { return today - std::chrono::days{days}; }

template <class T>
Fact<T> known(T value) {
    return Fact<T>::known(std::move(value));
}

/// One open port with verified TLS.
inline EndpointFacts safePort(Protocol protocol) {
    EndpointFacts endpoint{
        .protocol = protocol,
        .host = "mail.company.test",
        .port = {static_cast<std::uint16_t>(protocol == Protocol::Imap ? 993 : 995)},
        .security = Security::Tls,
        .state = EndpointState::Open};
    endpoint.tls = known(TlsFacts{.version = "TLSv1.3", .verified = true});
    endpoint.auth = known(std::vector<std::string>{"PLAIN"});
    if (protocol == Protocol::Pop3) {
        endpoint.capabilities.afterTls =
            known(CapabilityList(Protocol::Pop3, {"TOP", "UIDL", "USER"}));
    }
    return endpoint;
}

inline EndpointFacts portThat(Protocol protocol, EndpointState state) {
    auto endpoint = safePort(protocol);
    endpoint.state = state;
    endpoint.tls = {};
    return endpoint;
}

/// A server that offers both types safely; nobody signed in, nobody was asked anything.
inline Situation bothOffered() {
    Situation situation;
    situation.facts.address = *EmailAddress::parse("somchai@company.test");
    situation.facts.observedAt = today;
    situation.facts.endpoints = {safePort(Protocol::Imap), safePort(Protocol::Pop3)};
    return situation;
}

inline Situation withDevices(int devices) {
    auto situation = bothOffered();
    situation.needs.devices = known(devices);
    return situation;
}

inline void setSpace(Situation& situation, ByteCount used, ByteCount limit) {
    situation.facts.mailbox.login = LoginOutcome::Accepted;
    situation.facts.mailbox.usedBytes = known(used);
    situation.facts.mailbox.limitBytes = known(limit);
}

inline void setGrowth(Situation& situation, ByteCount perDay) {
    situation.facts.mailbox.growthBytesPerDay = known(perDay);
}

inline void addFolder(Situation& situation, FolderRole role, ByteCount bytes, int oldestDays) {
    situation.facts.mailbox.folders.push_back({.role = role,
                                               .name = std::string(nameOf(role)),
                                               .bytes = known(bytes),
                                               .messages = known(std::int64_t{100}),
                                               .oldest = known(daysAgo(oldestDays))});
}

/// Signed in to POP3, where the server now lists these.
inline void signInToPop3(Situation& situation, std::vector<std::string> listed) {
    situation.facts.mailbox.login = LoginOutcome::Accepted;
    situation.facts.mailbox.protocol = Protocol::Pop3;
    situation.facts.mailbox.capabilities = known(CapabilityList(Protocol::Pop3, std::move(listed)));
}

/// A server that offers POP3 only and lists this before sign-in.
inline Situation pop3Only(int devices, std::vector<std::string> listed) {
    auto situation = withDevices(devices);
    situation.facts.endpoints[0] = portThat(Protocol::Imap, EndpointState::Refused);
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, std::move(listed)));
    return situation;
}

/// What one rule says about a situation.
inline Verdict verdictOf(std::string_view rule, const Situation& situation) {
    return judge(*findRule(rule), gatherEvidence(situation));
}

inline std::optional<Finding> findingOf(std::string_view rule, const Situation& situation) {
    const auto verdict = verdictOf(rule, situation);
    const auto* finding = std::get_if<Finding>(&verdict);
    return finding ? std::optional{*finding} : std::nullopt;
}

/// The id of what one rule says; empty when it has no finding.
inline std::string sentenceOf(std::string_view rule, const Situation& situation) {
    const auto finding = findingOf(rule, situation);
    return finding ? finding->text.id : std::string{};
}

inline std::optional<Unknown> lackingOf(std::string_view rule, const Situation& situation) {
    const auto verdict = verdictOf(rule, situation);
    const auto* open = std::get_if<OpenRule>(&verdict);
    return open ? std::optional{open->said.because} : std::nullopt;
}

inline bool saysNothing(std::string_view rule, const Situation& situation) {
    return std::holds_alternative<std::monostate>(verdictOf(rule, situation));
}

/// A finding of this effect for this type (nothing = both).
inline ::testing::AssertionResult speaks(const std::optional<Finding>& finding, Effect effect,
                                         std::optional<Protocol> protocol) {
    if (!finding) return ::testing::AssertionFailure() << "the rule has no finding";
    if (finding->effect != effect) return ::testing::AssertionFailure() << "another effect";
    if (finding->protocol != protocol) return ::testing::AssertionFailure() << "another type";
    return ::testing::AssertionSuccess();
}

inline const Remedy* remedyOf(const Finding& finding, std::string_view id) {
    for (const auto& remedy : finding.remedies) {
        if (remedy.id == id) return &remedy;
    }
    return nullptr;
}

}  // namespace mailadvisor::test
