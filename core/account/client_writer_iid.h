#pragma once

/// The name and version of the plugin interface; the version changes with each change of its
/// functions or of the values a writer sees. Alone in its file because Qt's moc cannot read the
/// C++20 library.
#define MAILADVISOR_CLIENT_WRITER_IID "org.mailadvisor.ClientWriter/3"
