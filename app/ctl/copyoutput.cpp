// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/copyoutput.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/undohint.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/copyreport.h"

namespace SessionDeck {

namespace {

struct OutcomeText
{
    CopyOutcome outcome;
    const char *text;
    ExitCode code;
};
constexpr OutcomeText outcomeTexts[] = {
    {CopyOutcome::Copied, QT_TRANSLATE_NOOP("Ctl", "copied"), ExitCode::Done},
    {CopyOutcome::Replaced, QT_TRANSLATE_NOOP("Ctl", "replaced"), ExitCode::Done},
    {CopyOutcome::Moved, QT_TRANSLATE_NOOP("Ctl", "moved"), ExitCode::Done},
    {CopyOutcome::Equal, QT_TRANSLATE_NOOP("Ctl", "there already"), ExitCode::Done},
    {CopyOutcome::Conflict, QT_TRANSLATE_NOOP("Ctl", "in conflict"), ExitCode::Conflict},
    {CopyOutcome::Unfit, QT_TRANSLATE_NOOP("Ctl", "do not fit"), ExitCode::Failed},
    {CopyOutcome::Damaged, QT_TRANSLATE_NOOP("Ctl", "damaged"), ExitCode::Damaged},
    {CopyOutcome::Differs, QT_TRANSLATE_NOOP("Ctl", "not proven"), ExitCode::Failed},
    {CopyOutcome::Restless, QT_TRANSLATE_NOOP("Ctl", "changing all the time"), ExitCode::Failed},
    {CopyOutcome::Failed, QT_TRANSLATE_NOOP("Ctl", "failed"), ExitCode::Failed},
    {CopyOutcome::Gone, QT_TRANSLATE_NOOP("Ctl", "gone meanwhile"), ExitCode::Failed},
};

QByteArray lossesJson(const CopyPlan &plan)
{
    QByteArray json = "[";
    for (const PlannedLoss &loss : plan.losses) {
        json += json.size() > 1 ? "," : "";
        json += JsonWriter()
                    .text("field", QString::fromLatin1(loss.field->name))
                    .number("sessions", loss.sessions)
                    .number("uses", loss.uses)
                    .raw("kept", loss.kept ? "true" : "false")
                    .raw("filled", loss.field->filled ? "true" : "false")
                    .close();
    }
    return json + ']';
}

} // namespace

void CopyOutput::add(const std::vector<CopiedSession> &results)
{
    m_line.clear();
    for (const CopiedSession &result : results) {
        if (m_out.isJson())
            m_out.jsonLine(copiedLine(result));
        else if (!result.reason.isEmpty())
            m_out.line(Ctl::tr("%1: %2 (%3)")
                           .arg(harmless(result.id, Lines::One),
                                Ctl::tr(outcomeTexts[size_t(result.outcome)].text),
                                harmless(result.reason, Lines::One)));
    }
    m_out.flush();
}

void CopyOutput::show(const CopyProgress &progress)
{
    m_line.show({.scanned = progress.done, .total = progress.total});
}

ExitCode printTally(Output &out, const CopyTally &tally, const StoreLocation &target, const QString &bulk,
                    ExitCode conflict)
{
    ExitCode code = ExitCode::Done;
    JsonWriter json;
    QStringList words;
    for (const OutcomeText &entry : outcomeTexts) {
        const qint64 count = tally.of(entry.outcome);
        json.number(outcomeName(entry.outcome), count);
        if (count == 0)
            continue;
        words += Ctl::tr("%1 %2").arg(QString::number(count), Ctl::tr(entry.text));
        code = combined(code, entry.outcome == CopyOutcome::Conflict ? conflict : entry.code);
    }
    const bool changed = tally.of(CopyOutcome::Copied) + tally.of(CopyOutcome::Replaced)
            + tally.of(CopyOutcome::Moved) + tally.of(CopyOutcome::Differs)
        > 0;
    if (out.isJson()) {
        out.jsonLine((changed ? json.text("bulk", bulk) : json).close());
        return code;
    }
    out.line(words.isEmpty() ? Ctl::tr("No session was copied.") : words.join(QStringLiteral(", ")));
    if (changed)
        out.line(undoHint(target, bulk));
    return code;
}

void printPlan(Output &out, const CopyPlan &plan, const PlanTerms &terms)
{
    if (out.isJson())
        return out.jsonLine(JsonWriter()
                                .number("sessions", plan.sessions)
                                .number("damaged", plan.damaged)
                                .number("lossy", plan.lossy)
                                .raw("losses", lossesJson(plan))
                                .number("equal", plan.equal)
                                .texts("conflicts", plan.conflicts)
                                .close());
    for (const QString &line : planText(plan, plainNumber, terms.purpose))
        out.line(line);
    const QString taken = terms.replace ? Ctl::tr("%1: would be replaced") : Ctl::tr("%1: in conflict");
    for (const QString &id : plan.conflicts)
        out.line(taken.arg(harmless(id, Lines::One)));
    if (plan.lossy > 0 && !terms.allowLoss)
        out.line(Ctl::tr("Sessions that would be refused without --allow-loss: %1.").arg(plan.lossy));
    out.line(Ctl::tr("Nothing was written."));
}

} // namespace SessionDeck
