#include "system/own_file_names.h"

#include "system/own_system.h"

namespace mailadvisor {

FileNames ownFileNames() {
    switch (ownSystem()) {
        case OperatingSystem::Windows: return FileNames::Windows;
        case OperatingSystem::Linux:
        case OperatingSystem::MacOs: break;
    }
    return FileNames::Posix;
}

}  // namespace mailadvisor
