// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/capabilities.h"
#include "tests/contract/medium.h"

#include <span>

namespace SessionDeck {

/// One layout of one driver, as the suite expects it to be.
struct Subject
{
    const char *name; ///< "json/jsonl"; also the name of the row in the test's output.
    const char *driver;
    const char *layout;
    std::unique_ptr<Medium> (*makeMedium)();
    Capabilities can = {}; ///< What a store of this layout says when it is opened for writing.
    bool anyOrder = true; ///< False: messages are kept in the order of their times and in no other.
    qint64 timeStep = 1; ///< Times are kept in steps of so many microseconds.
    bool messageTimes = true;
    /// What any edit may change in "PLACE = BYTES" of the medium: counters, digests. A regular expression.
    const char *bookkeeping = "^$";
    /// Files that reading may leave beside the store, because the medium's own library makes them. A regular
    /// expression.
    const char *companions = "^$";
    /// Lays the sessions out as the application that owns the layout would; null: the store's own write()
    /// does it, because the layout can be written.
    void (*populate)(Medium &medium, const std::vector<Session> &sessions) = nullptr;
};

std::span<const Subject> subjects();

enum class SubjectChoice { All, Writable, WritableFiles, Expiring };

/// To be called in initTestCase_data(): every test of the program runs once per subject. The environment
/// variable SESSIONDECK_SUBJECT names a single one.
void addSubjects(SubjectChoice choice);

/// The subject of the test function that is running.
const Subject &currentSubject();

} // namespace SessionDeck
