// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

#include <QByteArrayList>
#include <QMap>
#include <QStringList>

#include <memory>

namespace SessionDeck {

/// Everything on a medium: place (file, table and row, key and what of it) -> its bytes and what else has to
/// stay as it is (time of the last change, SQL type, moment of expiry).
using MediumBytes = QMap<QString, QByteArray>;

/// Where a store under test lives, seen from behind the driver's back: with the tools of the medium itself.
/// Anything unexpected aborts the test program.
class Medium
{
public:
    virtual ~Medium() = default;

    /// Without the layout.
    virtual StoreLocation location() const = 0;
    virtual MediumBytes bytes() const = 0;
    /// What is there at all: the files beside the store (locks and journals included), or the keys.
    virtual QStringList names() const = 0;
    /// Changes the medium as another program would. A folder takes a file name and its bytes (without them:
    /// deletes the file; or a text in it and what to put there instead), a database one SQL statement and its
    /// text arguments, Redis one command.
    virtual void apply(const QByteArrayList &words) = 0;
};

/// A folder of files.
std::unique_ptr<Medium> makeFolderMedium();
/// A SQLite database in a folder of its own.
std::unique_ptr<Medium> makeDatabaseMedium();
/// The keys below one prefix of a Redis server that all media of the program share.
std::unique_ptr<Medium> makeKeyspaceMedium();

/// The differences, one line each, for people who read a failing test; empty if there is none.
QString difference(const MediumBytes &before, const MediumBytes &after);

} // namespace SessionDeck
