#pragma once

#include "account/client_writer.h"

#include <QtPlugin>

/// What a plugin's QObject includes beside QObject itself: it makes ClientWriter a Qt interface.
///
///     class Writer final : public QObject, public mailadvisor::ClientWriter {
///         Q_OBJECT
///         Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "thunderbird.json")
///         Q_INTERFACES(mailadvisor::ClientWriter)
///
/// The version at the end of the IID changes with each change of the values a writer sees.
Q_DECLARE_INTERFACE(mailadvisor::ClientWriter, MAILADVISOR_CLIENT_WRITER_IID)
