// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelocation.h"

#include <QFileInfo>
#include <QStringList>
#include <QUrl>

namespace SessionDeck {

namespace {

QString schemeOf(const StoreLocation &location)
{
    if (location.driver != u"redis")
        return location.driver;
    if (!location.path.isEmpty())
        return QStringLiteral("redis+unix");
    return location.tls ? QStringLiteral("rediss") : QStringLiteral("redis");
}

QString encode(const QString &part, const char *keep)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, keep));
}

QStringList optionsOf(const StoreLocation &location, bool network)
{
    QStringList options;
    if (!location.prefix.isEmpty())
        options += u"prefix=" + encode(location.prefix, ":/");
    if (!network && location.driver == u"redis" && location.database != 0)
        options += QStringLiteral("db=%1").arg(location.database);
    if (!location.layout.isEmpty())
        options += u"layout=" + encode(location.layout, "");
    return options;
}

} // namespace

QString toUri(const StoreLocation &location)
{
    if (location.driver.isEmpty())
        return location.path;
    QString uri = schemeOf(location) + u':';
    const bool network = location.driver == u"redis" && location.path.isEmpty();
    if (location.driver == u"redis")
        uri += u"//" + (location.user.isEmpty() ? QString() : encode(location.user, "") + u'@');
    uri += network ? location.host + QStringLiteral(":%1/%2").arg(location.port).arg(location.database)
                   : encode(location.path, "/:@!$&'()*,;=+");
    const QStringList options = optionsOf(location, network);
    return options.isEmpty() ? uri : uri + u'?' + options.join(u'&');
}

QString displayName(const StoreLocation &location)
{
    const QString name = location.path.isEmpty()
        ? QStringLiteral("%1:%2/%3").arg(location.host).arg(location.port).arg(location.database)
        : QFileInfo(location.path).fileName();
    return location.prefix.isEmpty() ? name : QStringLiteral("%1 %2*").arg(name, location.prefix);
}

} // namespace SessionDeck
