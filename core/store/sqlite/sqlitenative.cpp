// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenative.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitenativereader.h"
#include "core/store/sqlite/sqlitenativetables.h"
#include "core/store/sqlite/sqlitenativewriter.h"

namespace SessionDeck {

namespace {

using NativeTables = SqliteNativeTables;

QStringList columnsOf(const QByteArray &list)
{
    return QString::fromLatin1(list).split(QStringLiteral(", "));
}

QString soughtNative()
{
    return CoreText::tr("tables sessions(%1), messages(%2) and removed, and SessionDeck's application id")
        .arg(QString::fromLatin1(NativeTables::sessionColumns),
             QString::fromLatin1(NativeTables::messageColumns));
}

std::vector<SqliteFinding> recogniseNative(const SqliteSchema &schema)
{
    const bool ours = schema.applicationId == NativeTables::applicationId
        && schema.find(QStringLiteral("sessions"), columnsOf(NativeTables::sessionColumns))
        && schema.find(QStringLiteral("messages"), columnsOf(NativeTables::messageColumns))
        && schema.find(QStringLiteral("removed"));
    return ours ? std::vector<SqliteFinding>{{.reason = soughtNative()}} : std::vector<SqliteFinding>{};
}

std::unique_ptr<SqliteReader> makeNativeReader(const SqliteSchema &, const QString &)
{
    return std::make_unique<SqliteNativeReader>();
}

Result<std::unique_ptr<SqliteWriter>> makeNativeWriter(const SqliteSchema &schema)
{
    if (schema.userVersion > NativeTables::version)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("A newer SessionDeck made this store (format %1); it can only be read.")
                        .arg(schema.userVersion));
    return std::make_unique<SqliteNativeWriter>();
}

} // namespace

SqliteLayout sqliteNativeLayout()
{
    return {"native",         soughtNative,     recogniseNative,
            makeNativeReader, makeNativeWriter, NativeTables::create};
}

} // namespace SessionDeck
