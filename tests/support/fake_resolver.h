#pragma once

#include "net/resolver.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor::testing {

/// A resolver that knows what the test told it, and nothing else (NotFound).
class FakeResolver : public Resolver {
public:
    std::map<std::string, std::vector<std::string>> knownAddresses{};
    std::map<std::string, DnsRecords<MxRecord>> knownMx{};
    std::map<std::string, DnsRecords<SrvRecord>> knownSrv{};
    std::map<std::string, std::vector<std::string>> knownTexts{};
    std::map<std::string, std::vector<std::string>> knownNames{};  ///< by address
    std::map<std::string, std::string> knownAliases{};
    std::map<std::string, std::vector<std::string>> knownNameServers{};
    std::map<std::string, bool> knownExistence{};
    std::map<std::string, bool> knownSignatures{};
    std::map<std::string, ErrorCode> failures{};  ///< by name; counts before the rest
    std::vector<std::string> asked{};             ///< "a NAME", "mx NAME", "txt NAME" … in order

    Task<Result<std::vector<std::string>>> addresses(std::string host, Deadline) override {
        asked.push_back("a " + host);
        co_return answer(knownAddresses, host);
    }
    Task<Result<DnsRecords<MxRecord>>> mx(std::string domain, Deadline) override {
        asked.push_back("mx " + domain);
        co_return answer(knownMx, domain);
    }
    Task<Result<DnsRecords<SrvRecord>>> srv(std::string name, Deadline) override {
        asked.push_back("srv " + name);
        co_return answer(knownSrv, name);
    }

    Task<Result<std::vector<std::string>>> texts(std::string name, Deadline) override {
        asked.push_back("txt " + name);
        co_return answer(knownTexts, name);
    }
    Task<Result<std::string>> aliasOf(std::string name, Deadline) override {
        asked.push_back("cname " + name);
        co_return answer(knownAliases, name);
    }
    Task<Result<std::vector<std::string>>> nameServersOf(std::string domain, Deadline) override {
        asked.push_back("ns " + domain);
        co_return answer(knownNameServers, domain);
    }
    Task<Result<bool>> exists(std::string name, Deadline) override {
        asked.push_back("soa " + name);
        co_return answer(knownExistence, name);
    }
    Task<Result<bool>> isDelegationSigned(std::string domain, Deadline) override {
        asked.push_back("ds " + domain);
        co_return answer(knownSignatures, domain);
    }
    Task<Result<std::vector<std::string>>> namesOf(std::string address, Deadline) override {
        asked.push_back("ptr " + address);
        co_return answer(knownNames, address);
    }

private:
    template <class Value>
    Result<Value> answer(const std::map<std::string, Value>& known, const std::string& name) const {
        const auto failure = failures.find(name);
        if (failure != failures.end()) return Unexpected{{failure->second, name, {}, {}}};
        const auto place = known.find(name);
        if (place == known.end()) return Unexpected{{ErrorCode::NotFound, name, {}, {}}};
        return place->second;
    }
};

}  // namespace mailadvisor::testing
