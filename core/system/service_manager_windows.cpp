#include "system/service_manager.h"

namespace mailadvisor {

// Windows' own manager of services speaks otherwise and hands no sockets over: there the program
// runs from a console or a scheduled task.
ServiceManager::ServiceManager() = default;

void ServiceManager::tell(const std::string&) const {}

void ServiceManager::tellReady() const {}
void ServiceManager::tellReloading() const {}
void ServiceManager::tellStopping() const {}
void ServiceManager::tellStatus(const std::string&) const {}

}  // namespace mailadvisor
