// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/vandal.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

// What breaks JSON, UTF-8, numbers and readers of them.
const QByteArrayList &poisons()
{
    static const QByteArrayList list{
        "{",
        "}",
        "[",
        "]",
        "\"",
        "\\",
        ",",
        ":",
        "\n",
        "null",
        "-",
        "1e999",
        "0.1e-400",
        "NaN",
        "9223372036854775808",
        "-9223372036854775808",
        "\\u0000",
        "\\ud800",
        QByteArray(1, '\0'),
        "\xff",
        "\xc0\x80",
        "\xed\xa0\x80",
        QByteArray(600, '['),
        QByteArray(400, '9'),
        QByteArray(5000, 'x'),
    };
    return list;
}

// One key changes, whatever its type; the place is taken modulo what is there.
constexpr char keyScript[] = R"(
local prefix, place, at, cut, poison = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5]
local keys = {}
for _, key in ipairs(redis.call('KEYS', '*')) do if key:sub(1, #prefix) == prefix then table.insert(keys, key) end end
table.sort(keys)
local key = keys[place % #keys + 1]
local function spliced(old) local i = at % (#old + 1); return old:sub(1, i) .. poison .. old:sub(i + cut + 1) end
local strike = {
  string = function() redis.call('SET', key, spliced(redis.call('GET', key)), 'KEEPTTL') end,
  hash = function()
    local fields = redis.call('HKEYS', key); table.sort(fields); local field = fields[at % #fields + 1]
    redis.call('HSET', key, field, spliced(redis.call('HGET', key, field))) end,
  list = function() local i = at % redis.call('LLEN', key); redis.call('LSET', key, i, spliced(redis.call('LINDEX', key, i))) end,
  zset = function() redis.call('ZADD', key, 1e300, poison) end,
  set = function() redis.call('SADD', key, poison) end,
  stream = function() redis.call('XADD', key, '*', poison, poison) end,
}
strike[redis.call('TYPE', key).ok]())";

// False if the database does not take it; a place that cannot be damaged so is no matter.
bool executes(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(qUtf8Printable(path), &database);
    sqlite3_busy_timeout(database, 10000); // ms
    const bool done = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    const bool changed = done && sqlite3_changes(database) > 0;
    sqlite3_close(database);
    return changed;
}

} // namespace

Vandal::Splice Vandal::next()
{
    constexpr quint32 cuts[] = {0, 0, 1, 2, 10, 100'000};
    Splice splice{.place = m_random.generate(),
                  .at = m_random.generate(),
                  .cut = cuts[m_random.bounded(quint32(std::size(cuts)))]};
    if (splice.cut == 0 || m_random.bounded(2) == 0)
        splice.inserted = poisons()[m_random.bounded(quint32(poisons().size()))];
    return splice;
}

QString Vandal::strike(Medium &medium)
{
    using Strike = QString (*)(Medium &, const Splice &);
    const QMap<QString, Strike> strikes{{"json", strikeFile}, {"sqlite", strikeCell}, {"redis", strikeKey}};
    const Strike strikePlace = strikes.value(medium.location().driver);
    QString done;
    while (done.isEmpty())
        done = strikePlace(medium, next());
    return done;
}

QString Vandal::strikeFile(Medium &medium, const Splice &splice)
{
    const MediumBytes bytes = medium.bytes();
    QStringList names = bytes.keys();
    names.removeIf([](const QString &name) { return name.endsWith(" (changed)"); });
    const QString name = names[splice.place % quint32(names.size())];
    QByteArray content = bytes[name];
    const qsizetype at = splice.at % (content.size() + 1);
    content.replace(at, qMin<qsizetype>(splice.cut, content.size() - at), splice.inserted);
    medium.apply({QFile::encodeName(name), content});
    return QString("%1 at byte %2").arg(name).arg(at);
}

QString Vandal::strikeCell(Medium &medium, const Splice &splice)
{
    const MediumBytes bytes = medium.bytes();
    QStringList cells = bytes.keys();
    cells.removeIf([](const QString &cell) { return !cell.contains(" row "); });
    const QString cell = cells[splice.place % quint32(cells.size())];
    const QByteArray table = cell.section(" row ", 0, 0).toUtf8();
    const QByteArray row = cell.section(" row ", 1).section(' ', 0, 0).toUtf8();
    const QByteArray column = cell.section(" row ", 1).section(' ', 1).toUtf8();
    const QByteArray at = QByteArray::number(splice.at % (bytes[cell].size() + 1));
    const QByteArray poison = "CAST(x'" + splice.inserted.toHex() + "' AS TEXT)";
    QByteArray kept; // of its bytes; nothing in a quarter of the cases
    if (splice.at % 4 != 0)
        kept = "substr(CAST(\"" + column + "\" AS TEXT), 1, " + at + ") || ";
    const QByteArray sql = "UPDATE \"" + table + "\" SET \"" + column + "\" = " + kept + poison
        + " WHERE rowid = (SELECT rowid FROM \"" + table + "\" LIMIT 1 OFFSET " + row + " - 1)";
    return executes(medium.location().path, sql) ? QString::fromUtf8(sql) : QString();
}

QString Vandal::strikeKey(Medium &medium, const Splice &splice)
{
    const QByteArrayList numbers{QByteArray::number(splice.place), QByteArray::number(splice.at),
                                 QByteArray::number(splice.cut)};
    medium.apply(QByteArrayList{"EVAL", keyScript, "0", "$"} + numbers + QByteArrayList{splice.inserted});
    return QString::fromLatin1(numbers.join(' ') + " with " + splice.inserted.left(20).toPercentEncoding());
}

} // namespace SessionDeck
