// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/eventloop.h"

#include <QCoreApplication>

namespace SessionDeck {

int deliverEvents(const std::stop_token &stop)
{
    const auto quit = [] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); };
    const std::stop_callback whenAsked(stop, quit);
    return QCoreApplication::exec();
}

} // namespace SessionDeck
