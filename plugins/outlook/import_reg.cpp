#include "import_reg.h"

#include "reg_file.h"
#include "windows_files.h"

namespace mailadvisor::outlook {

std::string importReg(std::string_view address) {
    RegFile reg;
    reg.key(std::string(outlookKey) + "\\Setup");
    reg.set("ImportPRF", sharedFolder(address) + "\\outlook.prf");
    reg.remove("First-Run");
    reg.remove("FirstRun");
    return reg.bytes();
}

std::string overrideReg(std::string_view address) {
    const std::string_view domain = address.substr(address.rfind('@') + 1);
    RegFile reg;
    reg.key(std::string(outlookKey) + "\\AutoDiscover");
    reg.set("PreferLocalXML", 1);
    reg.set(domain, sharedFolder(address) + "\\autodiscover.xml");
    reg.set("ExcludeExplicitO365Endpoint", 1);
    reg.key(std::string(outlookKey) + "\\Setup");
    reg.set("DisableOffice365SimplifiedAccountCreation", 1);
    return reg.bytes();
}

}  // namespace mailadvisor::outlook
