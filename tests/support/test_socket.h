#pragma once

// The few calls that are not the same everywhere; bind, listen, connect and the like are.
#if defined(_WIN32)
#include "support/test_socket_windows.h"
#else
#include "support/test_socket_posix.h"
#endif
