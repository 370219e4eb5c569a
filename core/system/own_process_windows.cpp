#include "system/own_process.h"

#include "system/owner_only.h"

#include <windows.h>

#include <aclapi.h>
#include <fcntl.h>
#include <io.h>

namespace mailadvisor {
namespace {

constexpr int input = 0;
constexpr int output = 1;
constexpr int errors = 2;

bool isOpen(int stream) { return _get_osfhandle(stream) >= 0; }

/// Takes the number of a stream that this program was started without.
void openNothingAs(int stream) {
    // Output open for reading only: a result that nobody can get must not count as printed.
    const int nothing = _open("NUL", (stream == errors ? _O_WRONLY : _O_RDONLY) | _O_BINARY);
    if (nothing < 0 || nothing == stream) return;
    _dup2(nothing, stream);
    _close(nothing);
}

}  // namespace

void loadOnlyOwnLibraries() {
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32 |
                             LOAD_LIBRARY_SEARCH_USER_DIRS);
    SetDllDirectoryW(L"");
}

void protectMemory() {
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    const auto descriptor = descriptorFor(Guarded::Process);
    PACL list = nullptr;
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    if (descriptor && GetSecurityDescriptorDacl(descriptor.get(), &isThere, &list, &isDefault) &&
        isThere) {
        SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT,
                        DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                        nullptr, list, nullptr);
    }
}

// Here there are no such signals.
void turnWriteSignalsIntoErrors() {}

void openStandardStreams() {
    for (const int stream : {input, output, errors}) {
        if (!isOpen(stream)) openNothingAs(stream);
        _setmode(stream, _O_BINARY);
    }
}

void allowManyDescriptors() {}

}  // namespace mailadvisor
