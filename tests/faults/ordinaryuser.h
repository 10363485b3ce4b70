// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// While it lives, the process has the rights of an ordinary user who owns nothing: root becomes "nobody",
/// anybody else stays. Root may write what is write-protected, so tests of permissions need it.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    Q_DISABLE_COPY_MOVE(OrdinaryUser)
};

/// Takes the right to write from everybody, from a folder and all below it. The destructor gives it back.
class WriteProtection
{
public:
    explicit WriteProtection(const QString &folder);
    ~WriteProtection();
    Q_DISABLE_COPY_MOVE(WriteProtection)

private:
    QString m_folder;
};

/// Lets everybody read a folder, all below it and the way to it.
void openToEverybody(const QString &folder);

} // namespace SessionDeck
