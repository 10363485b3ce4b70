// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/restoreoutput.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

struct ActionWords
{
    const char *name; // for scripts
    const char *done;
    const char *planned;
};
// In the order of RestorePlan::Action.
constexpr ActionWords actionWords[] = {
    {"created", QT_TRANSLATE_NOOP("Ctl", "restored"), QT_TRANSLATE_NOOP("Ctl", "would be restored")},
    {"replaced", QT_TRANSLATE_NOOP("Ctl", "restored over what was there"),
     QT_TRANSLATE_NOOP("Ctl", "would be restored over what is there")},
    {"same", QT_TRANSLATE_NOOP("Ctl", "is there already, the same"),
     QT_TRANSLATE_NOOP("Ctl", "is there already, the same")},
    {"conflict", QT_TRANSLATE_NOOP("Ctl", "conflict"), QT_TRANSLATE_NOOP("Ctl", "conflict")},
};

QStringList remarksOn(const RestorePlan &plan)
{
    QStringList remarks;
    if (plan.expiryPassed)
        remarks += Ctl::tr("its time had come, so it never expires now");
    if (plan.expiryLost)
        remarks += Ctl::tr("this store knows no expiry, so it never expires");
    for (const FieldLoss &loss : plan.losses) {
        const QLatin1StringView field(loss.field->name);
        if (loss.isLost())
            remarks += Ctl::tr("%1 is lost, because this store has no place for it").arg(field);
        else
            remarks += loss.kept ? Ctl::tr("%1 is kept in the additional fields").arg(field)
                                 : Ctl::tr("%1 is filled in, because this store demands it").arg(field);
    }
    return remarks;
}

QByteArray lossesJson(const RestorePlan &plan)
{
    QByteArrayList parts;
    for (const FieldLoss &loss : plan.losses)
        parts += JsonWriter()
                     .text("field", QLatin1StringView(loss.field->name).toString())
                     .raw("kept", loss.kept ? "true" : "false")
                     .raw("filled", loss.field->filled ? "true" : "false")
                     .close();
    return '[' + parts.join(',') + ']';
}

} // namespace

void printRestored(Output &out, const Version &version, const RestorePlan &plan, const Revision &revision)
{
    const ActionWords &words = actionWords[size_t(plan.action)];
    if (out.isJson())
        return out.jsonLine(JsonWriter()
                                .text("id", version.session)
                                .number("version", version.id)
                                .text("restored_as", plan.session.id)
                                .text("outcome", QLatin1StringView(words.name).toString())
                                .number("message_count", plan.messages)
                                .time("expires_at", plan.session.expires)
                                .raw("losses", lossesJson(plan))
                                .text("revision", QString::fromUtf8(revision.token))
                                .close());
    const QString state = Ctl::tr(revision.isEmpty() ? words.planned : words.done);
    QString line = Ctl::tr("%1: version %2 %3")
                       .arg(harmless(plan.session.id, Lines::One), QString::number(version.id), state);
    const QStringList remarks = remarksOn(plan);
    out.line(remarks.isEmpty() ? line : QString(line + u" (" + remarks.join(QStringLiteral("; ")) + u')'));
}

ExitCode complainOfConflict(const Version &version, const RestorePlan &plan)
{
    const auto side = [](const Revision &revision, qint64 messages, Timestamp active) {
        return Ctl::tr("revision %1, %2 messages, last active %3")
            .arg(revision.isEmpty() ? Ctl::tr("unknown") : QString::fromUtf8(revision.token),
                 QString::number(messages), timeText(active));
    };
    complain(
        Ctl::tr("%1: another session has this id; nothing was changed. In the store: %2. Version %3: %4. "
                "Replace it with --force, put the version beside it with --new-id or --as ID, or look "
                "at both with \"diff\".")
            .arg(plan.session.id,
                 side(plan.present.revision, plan.present.totalMessages, plan.present.session.lastActivity),
                 QString::number(version.id),
                 side(version.revision, plan.messages, plan.session.lastActivity)));
    return ExitCode::Conflict;
}

} // namespace SessionDeck
