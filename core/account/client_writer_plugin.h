#pragma once

#include "account/client_writer_iid.h"

#ifndef Q_MOC_RUN  // moc of Qt 6.4 stumbles over the C++20 standard library
#include "account/client_writer.h"
#endif

#include <QtPlugin>

/// What a plugin's QObject includes beside QObject itself: it makes ClientWriter a Qt interface.
///
///     class Writer final : public QObject, public mailadvisor::ClientWriter {
///         Q_OBJECT
///         Q_PLUGIN_METADATA(IID MAILADVISOR_CLIENT_WRITER_IID FILE "thunderbird.json")
///         Q_INTERFACES(mailadvisor::ClientWriter)
Q_DECLARE_INTERFACE(mailadvisor::ClientWriter, MAILADVISOR_CLIENT_WRITER_IID)
