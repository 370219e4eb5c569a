#pragma once

#include "net/http_message.h"
#include "net/http_server.h"
#include "text/sentences.h"
#include "web/site.h"
#include "web/tally.h"

namespace mailadvisor::web {

/// Who asks for itself and not for a visitor, from this computer or a private network: the figures
/// are for IT alone.
bool isForItself(const HttpRequest& request);

/// Whether the service can do its work: `ok`, or `degraded` while files cannot be read or servers
/// are left out. Which ones, to who asks for itself only; the status is 200 either way, for a web
/// server in front must not take the others' answers away.
HttpReply healthReply(const Site& site, const Tally& tally, const HttpRequest& request,
                      const Sentences& say, Timestamp now);

/// The figures in Prometheus' text format 0.0.4; 404 to who speaks for others.
HttpReply metricsReply(const Site& site, const Tally& tally, const HttpCounters& counters,
                       const HttpRequest& request);

}  // namespace mailadvisor::web
