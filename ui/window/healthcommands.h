// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class HealthPart;
class MainWindow;
struct StoreLocation;

/// Starts checks and salvages of stores.
class HealthCommands : public QObject
{
    Q_OBJECT
public:
    HealthCommands(MainWindow *window, HealthPart *part);

signals:
    /// The part is to be seen.
    void shown();

private:
    void check();
    void salvage();
    void start(const StoreLocation &source, const StoreLocation &target);

    MainWindow *m_window;
    HealthPart *m_part;
};

} // namespace SessionDeck
