#pragma once

#include "clients/client_metadata.h"

namespace mailadvisor::sample {

/// A client that can everything on a desktop; a test states only its difference from it.
inline ClientMetadata client(std::string id) {
    ClientMetadata client;
    client.id = std::move(id);
    client.name = {client.id, client.id};
    client.platforms = {Platform::Linux, Platform::Windows};
    client.scopes = {Scope::Person};
    client.can = {true, true, true, true, DaysCountFrom::FirstDownload};
    return client;
}

}  // namespace mailadvisor::sample
