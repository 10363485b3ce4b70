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

// "25 copied and verified, 1 in conflict"
QString countedOutcomes(const CopyTally &tally)
{
    QStringList parts;
    for (size_t i = 0; i < copyOutcomes; ++i) {
        if (const qint64 count = tally.of(CopyOutcome(i)); count > 0)
            parts += TransferTexts::tr("%1 %2").arg(humanCount(count), TransferTexts::tr(outcomeTexts[i]));
    }
    return parts.join(QStringLiteral(", "));
}

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
    const QString counted = countedOutcomes(tally);
    return {.summary
            = counted.isEmpty() ? TransferTexts::tr("There was nothing to do.") : QString(counted + u'.'),
            .lines = m_notes + m_problems.values(),
            .good = tally.settled() == tally.all()};
}

Error OutcomeNotes::cutShort(const Error &error, const CopyTally &tally, qint64 all)
{
    const qint64 done = tally.all();
    if (done == 0)
        return error;
    const QString counts = TransferTexts::tr("%1 of %2 done: %3.")
                               .arg(humanCount(done), humanCount(all), countedOutcomes(tally));
    const QString rest = done < all
        ? TransferTexts::tr("The rest can follow at any time; what is done is not done again.")
        : TransferTexts::tr("Whether something changed meanwhile was not looked at to the end.");
    if (error.code == ErrorCode::Cancelled)
        return {error.code, TransferTexts::tr("Stopped as asked. %1 %2").arg(counts, rest)};
    Error told = error;
    told.message = TransferTexts::tr("%1 Then: %2 %3").arg(counts, error.message, rest);
    return told;
}

} // namespace SessionDeck
