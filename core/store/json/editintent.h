// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"

#include <vector>

namespace SessionDeck {

/// A promise to exchange several files, written before the first of them is: whoever finds it after a crash
/// finishes the job. One line of JSON in ".sessiondeck-edit".
struct EditIntent
{
    struct File
    {
        QByteArray name = {};
        QByteArray temporary = {}; ///< Where the new bytes stand until they are renamed.
        QByteArray oldHash = {}; ///< contentHash() of what is replaced.
        QByteArray newHash = {};
    };
    std::vector<File> files = {};
};

/// The intent's file name.
QByteArray editIntentName();

/// The intent that stands in the folder; without files if there is none. Corrupt if it cannot be read.
Result<EditIntent> readEditIntent(const Folder &folder);
Result<void> writeEditIntent(const Folder &folder, const EditIntent &intent);

/// The bytes of a file as they are once the intent is carried out.
Result<QByteArray> readThrough(const Folder &folder, const QByteArray &name, const EditIntent &intent);

/// Carries the intent out and removes it. Conflict if somebody else has written one of the files since: then
/// nothing more is exchanged than what had been begun, and new bytes that found no place are kept aside as
/// "<name>.lost-<n>".
Result<void> finishEditIntent(const Folder &folder, const EditIntent &intent);

} // namespace SessionDeck
