// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/editedtext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// Units of one line end at that place; 0 if there is none.
qsizetype lineEndAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\r')
        return at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
    return c == u'\n' || c == QChar::ParagraphSeparator ? 1 : 0;
}

// The place in the original of a place in its editable text.
qsizetype originalPlace(QStringView original, qsizetype shown)
{
    qsizetype at = 0;
    for (; shown > 0; --shown)
        at += std::max<qsizetype>(lineEndAt(original, at), 1);
    return at;
}

} // namespace

QString editableText(const QString &original)
{
    QString shown;
    shown.reserve(original.size());
    for (qsizetype at = 0; at < original.size();) {
        const qsizetype end = lineEndAt(original, at);
        shown += end > 0 ? QChar(u'\n') : original[at];
        at += std::max<qsizetype>(end, 1);
    }
    return shown;
}

QString withEdits(const QString &original, const QString &edited)
{
    const QString shown = editableText(original);
    const qsizetype shorter = std::min(shown.size(), edited.size());
    const qsizetype head
        = std::mismatch(shown.begin(), shown.begin() + shorter, edited.begin()).first - shown.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && shown[shown.size() - 1 - tail] == edited[edited.size() - 1 - tail])
        ++tail;
    const QStringView all = original;
    return all.first(originalPlace(original, head)).toString()
        + QStringView(edited).sliced(head, edited.size() - head - tail)
        + all.sliced(originalPlace(original, shown.size() - tail));
}

} // namespace SessionDeck
