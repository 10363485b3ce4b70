// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchoperators.h"

#include <array>

namespace SessionDeck {

namespace {

struct Operator
{
    const char *text;
    const char *meaning;
};

constexpr std::array operators{
    Operator{"participant:",
             QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "part of a participant's name")},
    Operator{
        "after:",
        QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "active since: 2025-09-20, or an age as 2h 7d 2w")},
    Operator{"before:",
             QT_TRANSLATE_NOOP("SessionDeck::SearchOperators",
                               "last active before: 2025-09-20, or an age as 30d")},
    Operator{
        "messages:>",
        QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "more messages than: 100; also < <= >= or none")},
    Operator{"size:>", QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "larger than: 500k, 2M")},
    Operator{"expires:<", QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "expires within: 1d, 2h")},
    Operator{"expires:never", QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "has no expiry")},
    Operator{"expires:any", QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "has an expiry")},
    Operator{"health:damaged", QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "cannot be read in full")},
    Operator{"health:orphan",
             QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "messages without a session")},
    Operator{"health:ghost",
             QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "a session whose data is gone")},
    Operator{"health:ok", QT_TRANSLATE_NOOP("SessionDeck::SearchOperators", "nothing wrong")},
};

} // namespace

SearchToken tokenAt(const QString &line, qsizetype cursor)
{
    SearchToken token;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        quoted ^= line[i] == u'"';
        if (!quoted && line[i].isSpace())
            token.begin = i + 1;
    }
    token.end = cursor;
    while (token.end < line.size() && !line[token.end].isSpace())
        ++token.end;
    if (token.begin < cursor && line[token.begin] == u'-')
        ++token.begin;
    token.text = line.sliced(token.begin, cursor - token.begin);
    return token;
}

int SearchOperators::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(operators.size());
}

QVariant SearchOperators::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operator &entry = operators[size_t(index.row())];
    const QString text = QString::fromLatin1(entry.text);
    if (role == Qt::EditRole || role == Qt::DisplayRole)
        return text;
    return role == MeaningRole ? tr(entry.meaning) : QVariant();
}

} // namespace SessionDeck
