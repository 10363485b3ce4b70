// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelocation.h"

#include "core/base/coretext.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace SessionDeck {

namespace {

constexpr quint16 redisPort = 6379;

// One row per URI scheme that a location can have.
struct Scheme
{
    const char *name;
    const char *driver;
    bool network; // host and port; otherwise a path
    bool tls;
};
constexpr Scheme schemes[] = {
    {"json", "json", false, false},  {"sqlite", "sqlite", false, false},    {"redis", "redis", true, false},
    {"rediss", "redis", true, true}, {"redis+unix", "redis", false, false},
};

const Scheme *findScheme(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    for (const Scheme &scheme : schemes) {
        if (colon > 0 && text.first(colon).compare(QLatin1StringView(scheme.name), Qt::CaseInsensitive) == 0)
            return &scheme;
    }
    return nullptr;
}

// The parts that stand behind the question mark; every other option is an error, lest a typo goes unseen.
Result<void> readOptions(const QUrl &url, StoreLocation &location)
{
    const QUrlQuery query(url);
    for (const auto &[key, encoded] : query.queryItems(QUrl::FullyEncoded)) {
        const QString value = QUrl::fromPercentEncoding(encoded.toUtf8());
        bool ok = true;
        if (key == u"layout")
            location.layout = value;
        else if (key == u"prefix" && location.driver == u"redis")
            location.prefix = value;
        else if (key == u"db" && location.driver == u"redis")
            location.database = value.toInt(&ok);
        else
            ok = false;
        if (!ok || location.database < 0)
            return fail(ErrorCode::Invalid,
                        CoreText::tr("The option \"%1\" of the URI is not understood.").arg(key));
    }
    return {};
}

Result<void> readHost(const QUrl &url, StoreLocation &location)
{
    location.host = url.host().isEmpty() ? QStringLiteral("localhost") : url.host();
    location.port = quint16(url.port(redisPort));
    const QString database = url.path().mid(1);
    bool ok = true;
    location.database = database.isEmpty() ? 0 : database.toInt(&ok);
    if (!ok || location.database < 0)
        return fail(ErrorCode::Invalid, CoreText::tr("\"%1\" is not a database number.").arg(database));
    return {};
}

// Local paths may hold any byte, also "?" and "#" when percent-encoded; relative ones are resolved here.
QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Result<ParsedLocation> parseUri(const QString &text, const Scheme &scheme)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()) // the error text of QUrl would repeat the input, password and all
        return fail(ErrorCode::Invalid,
                    CoreText::tr("This is not a valid store URI. Special characters have to be "
                                 "percent-encoded."));
    ParsedLocation parsed;
    parsed.location.driver = QString::fromLatin1(scheme.driver);
    parsed.location.tls = scheme.tls;
    parsed.location.user = url.userName(QUrl::FullyDecoded);
    parsed.password = url.password(QUrl::FullyDecoded);
    if (scheme.network) {
        if (const Result<void> host = readHost(url, parsed.location); !host)
            return fail(host.error());
    } else {
        const QString path = url.path(QUrl::FullyDecoded);
        if (path.isEmpty())
            return fail(ErrorCode::Invalid, CoreText::tr("The URI names no path."));
        parsed.location.path = absolutePath(path);
    }
    if (const Result<void> options = readOptions(url, parsed.location); !options)
        return fail(options.error());
    return parsed;
}

} // namespace

Result<ParsedLocation> parseLocation(const QString &text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, CoreText::tr("No store was named."));
    if (const Scheme *scheme = findScheme(text))
        return parseUri(text, *scheme);
    if (text.contains(u"://"))
        return fail(ErrorCode::Invalid,
                    CoreText::tr("\"%1\" is no kind of store that SessionDeck knows. Use json:, "
                                 "sqlite:, redis://, rediss:// or redis+unix://, or a path.")
                        .arg(text.section(u':', 0, 0)));
    return ParsedLocation{.location = {.path = absolutePath(text)}};
}

} // namespace SessionDeck
