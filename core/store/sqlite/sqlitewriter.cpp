// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitewriter.h"

#include "core/base/coretext.h"

namespace SessionDeck {

Result<Revision> SqliteWriter::writeRaw(SqliteConnection &, const RawWrite &)
{
    return fail(ErrorCode::Unsupported,
                CoreText::tr("The rows of a session cannot be put back one by one into this layout."));
}

Result<std::vector<Result<Revision>>> SqliteWriter::createCompact(SqliteConnection &,
                                                                  std::span<const CompactSession *const>)
{
    return fail(ErrorCode::Unsupported, CoreText::tr("Sessions of this layout are written one by one."));
}

Result<void> SqliteWriter::prepare(SqliteConnection &, const QStringList &)
{
    return {};
}

} // namespace SessionDeck
