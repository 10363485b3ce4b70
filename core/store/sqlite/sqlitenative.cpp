// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenative.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitenativereader.h"
#include "core/store/sqlite/sqlitenativetables.h"
#include "core/store/sqlite/sqlitenativewriter.h"

namespace SessionDeck {

namespace {

using Tables = SqliteNativeTables;

QStringList columnsOf(const QByteArray &list)
{
    return QString::fromLatin1(list).split(QStringLiteral(", "));
}

QString sought()
{
    return CoreText::tr("tables sessions(%1), messages(%2) and removed, and SessionDeck's application id")
        .arg(QString::fromLatin1(Tables::sessionColumns), QString::fromLatin1(Tables::messageColumns));
}

std::vector<SqliteFinding> recognise(const SqliteSchema &schema)
{
    const bool ours = schema.applicationId == Tables::applicationId
        && schema.find(QStringLiteral("sessions"), columnsOf(Tables::sessionColumns))
        && schema.find(QStringLiteral("messages"), columnsOf(Tables::messageColumns))
        && schema.find(QStringLiteral("removed"));
    return ours ? std::vector<SqliteFinding>{{.reason = sought()}} : std::vector<SqliteFinding>{};
}

std::unique_ptr<SqliteReader> makeReader(const SqliteSchema &, const QString &)
{
    return std::make_unique<SqliteNativeReader>();
}

Result<std::unique_ptr<SqliteWriter>> makeWriter(const SqliteSchema &schema)
{
    if (schema.userVersion > Tables::version)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("A newer SessionDeck made this store (format %1); it can only be read.")
                        .arg(schema.userVersion));
    return std::make_unique<SqliteNativeWriter>();
}

} // namespace

SqliteLayout sqliteNativeLayout()
{
    return {"native", sought, recognise, makeReader, makeWriter, Tables::create};
}

} // namespace SessionDeck
