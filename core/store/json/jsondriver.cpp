// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsondriver.h"

#include "core/base/coretext.h"
#include "core/store/json/jsonfigures.h"
#include "core/store/json/jsonlayouts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace SessionDeck {

namespace {

bool claimsPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    constexpr qint64 look = 64;
    QFile file(path);
    if (!info.isFile() || !file.open(QFile::ReadOnly))
        return path.endsWith(u".json") || path.endsWith(u".jsonl");
    const QByteArray first = file.read(look).trimmed();
    return first.startsWith('{') || first.startsWith('[') || path.endsWith(u".json")
        || path.endsWith(u".jsonl");
}

Error nothingKnown(const QString &path)
{
    QStringList looked;
    for (const JsonLayout &layout : jsonLayouts())
        looked += QStringLiteral("%1 (%2)").arg(QString::fromLatin1(layout.name),
                                                CoreText::tr(layout.lookedFor));
    return {.code = ErrorCode::Unsupported,
            .message
            = CoreText::tr("Nothing here is of a JSON layout that SessionDeck knows. It looked for: %1.")
                  .arg(looked.join(QStringLiteral("; "))),
            .place = path};
}

Result<std::vector<Detection>> detect(const StoreLocation &location, const OpenOptions &)
{
    const QFileInfo info(location.path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, CoreText::tr("There is no such file or folder."), location.path);
    if (!info.isReadable())
        return fail(ErrorCode::Unauthorized,
                    CoreText::tr("The permissions of this file or folder do not allow to read it."),
                    location.path);
    if (info.isDir() && QDir(location.path).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot))
        return fail(ErrorCode::NotFound, CoreText::tr("The folder is empty."), location.path);
    const JsonPlace place = jsonPlaceOf(location.path);
    std::vector<Detection> found;
    for (const JsonLayout &layout : jsonLayouts()) {
        const std::optional<QString> reason = layout.detect(place);
        if (!reason)
            continue;
        StoreLocation named = location;
        named.driver = QStringLiteral("json");
        named.layout = QString::fromLatin1(layout.name);
        named.path = place.folder;
        found.push_back({.location = named, .reason = *reason});
    }
    if (found.empty())
        return fail(nothingKnown(location.path));
    return found;
}

Result<std::unique_ptr<SessionStore>> open(const StoreLocation &location, const OpenOptions &options)
{
    for (const JsonLayout &layout : jsonLayouts()) {
        if (location.layout == QLatin1StringView(layout.name))
            return layout.open(jsonPlaceOf(location.path), options);
    }
    return fail(ErrorCode::Unsupported,
                CoreText::tr("The JSON driver has no layout named \"%1\".").arg(location.layout),
                location.path);
}

// Names for Driver::layouts, which a null pointer ends.
const char *const *layoutNames()
{
    static const std::vector<const char *> names = [] {
        std::vector<const char *> list;
        for (const JsonLayout &layout : jsonLayouts())
            list.push_back(layout.name);
        list.push_back(nullptr);
        return list;
    }();
    return names.data();
}

} // namespace

const Driver &jsonDriver()
{
    static const Driver driver{.name = "json",
                               .layouts = layoutNames(),
                               .claimsPath = claimsPath,
                               .detect = detect,
                               .open = open,
                               .figures = JsonFigures::open};
    return driver;
}

} // namespace SessionDeck
