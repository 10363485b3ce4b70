// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/diffoutput.h"

#include "app/ctl/terminaltext.h"
#include "core/session/difflines.h"
#include "core/session/fielddiff.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

struct LineLook
{
    QChar sign;
    Emphasis emphasis;
};
// In the order of DiffLine::Kind.
constexpr LineLook looks[]
    = {{u' ', Emphasis::Dim}, {u'-', Emphasis::Alarm}, {u'+', Emphasis::Strong}, {u'~', Emphasis::None}};

QByteArray changeJson(const char *what, const MessageChange *message, const FieldChange &field)
{
    return JsonWriter()
        .number("message_before", message ? message->before : -1)
        .number("message_after", message ? message->after : -1)
        .text("change", QLatin1StringView(what).toString())
        .text("field", fieldName(field.field, field.path))
        .text("before", field.before)
        .text("after", field.after)
        .close();
}

const Message *messageAt(const Session &session, qsizetype place)
{
    return place < 0 ? nullptr : &session.messages[size_t(place)];
}

void printMessageJson(Output &out, const DiffSides &sides, const MessageChange &change)
{
    static const Message none;
    const Message *before = messageAt(sides.before, change.before);
    const Message *after = messageAt(sides.after, change.after);
    if (change.moved)
        out.jsonLine(changeJson("moved", &change, {}));
    const char *what = !before ? "added" : !after ? "removed" : "changed";
    const std::vector<FieldChange> fields
        = before && after ? change.fields : diffMessages(before ? *before : none, after ? *after : none);
    for (const FieldChange &field : fields)
        out.jsonLine(changeJson(what, &change, field));
}

} // namespace

void printDiff(Output &out, const DiffSides &sides)
{
    const SessionDiff diff = diffSessions(sides.before, sides.after);
    if (out.isJson()) {
        for (const FieldChange &field : diff.fields)
            out.jsonLine(changeJson("changed", nullptr, field));
        for (const MessageChange &change : diff.messages)
            printMessageJson(out, sides, change);
        return;
    }
    for (const DiffLine &line : diffLines(sides.before, sides.after, diff)) {
        const LineLook &look = looks[size_t(line.kind)];
        const QString text = look.sign + QStringLiteral(" ") + harmless(line.text, Lines::One);
        out.line(out.painted(out.columns() > 0 ? elided(text, out.columns()) : text, look.emphasis));
    }
}

} // namespace SessionDeck
