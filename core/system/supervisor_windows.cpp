#include "system/supervisor.h"

namespace mailadvisor {

// Windows' own manager of services speaks otherwise and hands no sockets over: there the program
// runs from a console or a scheduled task.
Supervisor::Supervisor() = default;

void Supervisor::tell(const std::string&) const {}

void Supervisor::tellReady() const {}
void Supervisor::tellReloading() const {}
void Supervisor::tellStopping() const {}
void Supervisor::tellStatus(const std::string&) const {}

}  // namespace mailadvisor
