// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transfertexts.h"

#include "ui/models/format.h"

namespace SessionDeck {

namespace {

constexpr const char *outcomeTexts[copyOutcomes] = {
    QT_TRANSLATE_NOOP("TransferTexts", "copied and verified"),
    QT_TRANSLATE_NOOP("TransferTexts", "replaced and verified"),
    QT_TRANSLATE_NOOP("TransferTexts", "moved"),
    QT_TRANSLATE_NOOP("TransferTexts", "there already"),
    QT_TRANSLATE_NOOP("TransferTexts", "in conflict"),
    QT_TRANSLATE_NOOP("TransferTexts", "do not fit"),
    QT_TRANSLATE_NOOP("TransferTexts", "damaged"),
    QT_TRANSLATE_NOOP("TransferTexts", "not proven"),
    QT_TRANSLATE_NOOP("TransferTexts", "changing all the time"),
    QT_TRANSLATE_NOOP("TransferTexts", "failed"),
    QT_TRANSLATE_NOOP("TransferTexts", "gone meanwhile"),
};

} // namespace

void OutcomeNotes::add(const CopiedSession &copied)
{
    if (isSettled(copied.outcome))
        m_problems.remove(copied.id);
    else
        m_problems[copied.id] = TransferTexts::tr("%1: %2").arg(copied.id, copied.reason);
}

void OutcomeNotes::note(const QString &line)
{
    m_notes += line;
}

JobResult OutcomeNotes::result(const CopyTally &tally) const
{
    QStringList parts;
    for (size_t i = 0; i < copyOutcomes; ++i) {
        if (const qint64 count = tally.of(CopyOutcome(i)); count > 0)
            parts += TransferTexts::tr("%1 %2").arg(humanCount(count), TransferTexts::tr(outcomeTexts[i]));
    }
    return {.summary = parts.isEmpty() ? TransferTexts::tr("There was nothing to do.")
                                       : parts.join(QStringLiteral(", ")) + u'.',
            .lines = m_notes + m_problems.values(),
            .good = tally.settled() == tally.all()};
}

} // namespace SessionDeck
