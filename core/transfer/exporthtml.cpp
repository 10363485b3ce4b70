// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/exportformat.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

// No script, no image, no link, nothing from anywhere else: the policy makes sure even where an escape were
// missing. (It allows the style below and nothing more.)
constexpr char opening[] = R"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>)";

constexpr char documentStyle[] = R"(</title>
<style>
:root { --page: #ffffff; --text: #1f2328; --dim: #59636e; --card: #f6f8fa; --line: #d1d9e0; --name: #0550ae; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14181d; --text: #e6edf3; --dim: #9aa4af; --card: #1c2229; --line: #353d47; --name: #79b8ff; }
}
body { background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto;
  max-width: 52rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
dl { color: var(--dim); display: grid; gap: .1rem 1rem; grid-template-columns: max-content 1fr; margin: 0 0 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: .6rem 0;
  padding: .6rem .9rem; }
header { display: flex; flex-wrap: wrap; gap: .2rem .8rem; }
header b { color: var(--name); overflow-wrap: anywhere; }
header span { color: var(--dim); }
pre { font: inherit; margin: .3rem 0 0; overflow-wrap: anywhere; white-space: pre-wrap; }
@media print { article { break-inside: avoid; } }
</style>
</head>
<body>
)";

// Direction controls could show a text as something else, so each stands in its own isolate (bdi).
QString isolated(const QString &text)
{
    return u"<bdi>" + text.toHtmlEscaped() + u"</bdi>";
}

QString fact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<dt>" + name.toHtmlEscaped() + u"</dt><dd>" + isolated(value) + u"</dd>\n";
}

QString messageHtml(const Message &message)
{
    QString parties = isolated(message.sender.isEmpty() ? message.role : message.sender);
    if (!message.recipient.isEmpty())
        parties += QStringLiteral(" → ") + isolated(message.recipient);
    QString html = u"<article>\n<header><b>" + parties + u"</b>";
    if (!message.role.isEmpty() && !message.sender.isEmpty())
        html += u"<span>" + isolated(message.role) + u"</span>";
    if (!message.timestamp.isNull())
        html += u"<span>" + message.timestamp.toIso() + u"</span>";
    // The line feed behind <pre> is not part of the text, so that one at its start is kept.
    return html + u"</header>\n<pre dir=\"auto\">\n" + message.content.toHtmlEscaped()
        + u"</pre>\n</article>\n";
}

void writeSessionHtml(const LoadedSession &loaded, qint64, const ExportPiece &piece)
{
    const Session &session = loaded.session;
    const QString title = session.title.isEmpty() ? session.id : session.title;
    piece(QString(u"<section>\n<h1>" + isolated(title) + u"</h1>\n<dl>\n"
                  + fact(CoreText::tr("Session"), session.id)
                  + fact(CoreText::tr("Participants"), session.participants.join(QStringLiteral(", ")))
                  + fact(CoreText::tr("Created"), session.created.toIso())
                  + fact(CoreText::tr("Last activity"), session.lastActivity.toIso())
                  + fact(CoreText::tr("Expires"), session.expires.toIso()) + u"</dl>\n")
              .toUtf8());
    for (const Message &message : session.messages)
        piece(messageHtml(message).toUtf8());
    piece("</section>\n");
}

void begin(const ExportPiece &piece)
{
    piece(opening);
    piece(CoreText::tr("Sessions").toHtmlEscaped().toUtf8());
    piece(documentStyle);
}

} // namespace

const ExportFormat htmlExport = {
    .name = "html",
    .suffix = "html",
    .label = QT_TRANSLATE_NOOP("CoreText", "HTML, one file that needs nothing else"),
    .begin = begin,
    .session = writeSessionHtml,
    .end = [](const ExportPiece &piece) { piece("</body>\n</html>\n"); },
};

} // namespace SessionDeck
