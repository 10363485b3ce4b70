// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace SessionDeck {

void installTranslations(QCoreApplication &application)
{
    auto *ours = new QTranslator(&application);
    const QString folder = QStringLiteral(":/translations");
    if (ours->load(QLocale(), QStringLiteral("sessiondeck"), QStringLiteral("_"), folder)
        || ours->load(QStringLiteral("sessiondeck_en"), folder))
        QCoreApplication::installTranslator(ours);
    // Only beside our own: half a dialog in another language helps nobody.
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(ours->language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace SessionDeck
