// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultlists.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitevalues.h"
#include "core/vault/vaultrows.h"

#include <QSet>

namespace SessionDeck {

namespace {

// Versions that were the last of their session and took it away.
constexpr char isTrash[]
    = "v.gone AND NOT EXISTS (SELECT 1 FROM versions n WHERE n.store = v.store AND n.session = v.session "
      "AND n.id > v.id)";

Result<std::vector<Version>> readVersions(Vault &vault, const QByteArray &condition,
                                          std::initializer_list<SqliteValue> values)
{
    return collectRows(prepareWith(vault.database(), versionColumns + condition, values), versionIn);
}

Result<std::vector<Version>> readMatching(Vault &vault, const VersionFilter &filter, const char *also)
{
    QByteArray condition = QByteArray("WHERE (?5 = 0 OR v.id < ?5) AND ") + also;
    if (!filter.store.isEmpty())
        condition += " AND v.store = (SELECT id FROM stores WHERE key = ?1)";
    if (!filter.session.isEmpty())
        condition += " AND v.session = ?2";
    if (!filter.bulk.isEmpty())
        condition += " AND v.bulk = ?3";
    condition += " AND ?1 IS NOT NULL AND ?2 IS NOT NULL AND ?3 IS NOT NULL ORDER BY v.id DESC LIMIT ?4";
    return readVersions(vault, condition,
                        {filter.store.toUtf8(), filter.session.toUtf8(), filter.bulk.toUtf8(),
                         qint64(filter.limit > 0 ? filter.limit : -1), filter.olderThan});
}

// A location with what another one leaves open left open, and without what no key has.
StoreLocation asFarAs(StoreLocation location, const StoreLocation &other)
{
    location.user.clear();
    location.host = location.host.toLower();
    if (other.driver.isEmpty())
        location.driver.clear();
    if (other.layout.isEmpty())
        location.layout.clear();
    return location;
}

} // namespace

Result<std::vector<Version>> listVersions(Vault &vault, const VersionFilter &filter)
{
    return readMatching(vault, filter, "TRUE");
}

Result<std::vector<Version>> listTrash(Vault &vault, const VersionFilter &filter)
{
    return readMatching(vault, filter, isTrash);
}

Result<Version> findVersion(Vault &vault, qint64 id)
{
    const Result<std::vector<Version>> found = readVersions(vault, "WHERE v.id = ?1", {id});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return fail(ErrorCode::NotFound, CoreText::tr("There is no version %1 in the vault.").arg(id));
    return found->front();
}

Result<Version> nextNewer(Vault &vault, const Version &version)
{
    const Result<std::vector<Version>> found = readVersions(
        vault,
        "WHERE v.store = (SELECT id FROM stores WHERE key = ?1) AND v.session = ?2 AND v.id > ?3 "
        "ORDER BY v.id LIMIT 1",
        {version.store.toUtf8(), version.session.toUtf8(), version.id});
    if (!found)
        return fail(found.error());
    return found->empty() ? Version() : found->front();
}

std::vector<Version> oldestOfEach(std::vector<Version> newestFirst)
{
    std::vector<Version> oldest;
    QSet<QString> seen;
    for (auto version = newestFirst.rbegin(); version != newestFirst.rend(); ++version) {
        if (!seen.contains(version->session))
            oldest.push_back(*version);
        seen.insert(version->session);
    }
    return oldest;
}

Result<QStringList> storeKeysAt(Vault &vault, const StoreLocation &place)
{
    const auto keyIn = [](const SqliteStatement &row) { return QString::fromUtf8(cellBytes(row, 0)); };
    const Result<std::vector<QString>> keys
        = collectRows(vault.database().prepare("SELECT key FROM stores ORDER BY id"), keyIn);
    if (!keys)
        return fail(keys.error());
    QStringList matching;
    for (const QString &key : *keys) {
        const Result<ParsedLocation> known = parseLocation(key);
        if (known && asFarAs(known->location, place) == asFarAs(place, place))
            matching += key;
    }
    return matching;
}

} // namespace SessionDeck
