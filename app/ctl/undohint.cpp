// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/undohint.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/terminaltext.h"

namespace SessionDeck {

QString undoHint(const StoreLocation &store, const QString &bulk)
{
    QString uri = harmless(toUri(store), Lines::One);
    uri.replace(u'\'', QStringLiteral("'\\''"));
    return Ctl::tr("To take it back: %1")
        .arg(QString(u"sessiondeckctl restore '" + uri + u"' --undo " + bulk));
}

} // namespace SessionDeck
