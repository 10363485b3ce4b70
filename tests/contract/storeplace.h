// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"
#include "core/store/sessionstore.h"
#include "tests/contract/subject.h"

namespace SessionDeck {

/// A new medium for one test, with an empty store of the current subject's layout (nothing at all where the
/// suite cannot write the layout).
class StorePlace
{
public:
    enum class Made { Empty, ByTest };
    /// ByTest: nothing is made; the test fills the medium itself.
    explicit StorePlace(Made made = Made::Empty);

    Medium &medium() const
    {
        return *m_medium;
    }
    /// Driver and layout filled in.
    StoreLocation location() const;
    QString uri() const;
    /// A further store object on the place. Fails the way the driver does.
    Result<std::unique_ptr<SessionStore>> open(AccessMode mode) const;
    /// A store object of the place's own, open for writing if the layout can be; opened at the first call,
    /// which aborts the program if that fails.
    SessionStore &store();
    /// Ends that one; store() opens another.
    void close();
    /// Puts the sessions there; aborts if that fails. Fields that the layout cannot hold have to be empty.
    void populate(const std::vector<Session> &sessions);

private:
    std::unique_ptr<Medium> m_medium;
    std::unique_ptr<SessionStore> m_store;
};

} // namespace SessionDeck
