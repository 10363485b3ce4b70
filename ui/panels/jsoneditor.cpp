// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jsoneditor.h"

#include "core/base/jsonscanner.h"
#include "ui/panels/sourcecolours.h"
#include "ui/window/semanticcolors.h"

#include <QEvent>

#include <Qsci/qscilexerjson.h>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int faultIndicator = 8;

// Checking a large text is felt, so it waits for a pause in typing.
constexpr int checkAfterMs = 120;

} // namespace

JsonEditor::JsonEditor(QWidget *parent) : QsciScintilla(parent), m_lexer(new QsciLexerJSON(this))
{
    setObjectName(QStringLiteral("jsonEditor"));
    setAccessibleName(tr("JSON text"));
    setUtf8(true);
    setFrameShape(QFrame::StyledPanel);
    setMarginType(0, QsciScintilla::NumberMargin);
    setMarginWidth(1, 0);
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setEolMode(QsciScintilla::EolUnix);
    setLexer(m_lexer);
    indicatorDefine(QsciScintilla::SquiggleIndicator, faultIndicator);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    colourSource(*this, *m_lexer);
    m_soon.setSingleShot(true);
    m_soon.setInterval(checkAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &JsonEditor::check);
    connect(this, &QsciScintilla::textChanged, this, [this] {
        m_valid = false;
        m_soon.start();
    });
}

void JsonEditor::open(const QByteArray &utf8, const Check &check)
{
    m_check = check;
    SendScintilla(SCI_SETTEXT, utf8.constData());
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    setMarginWidth(0, QString(QString::number(lines()).size() + 1, u'0'));
    this->check();
}

QByteArray JsonEditor::utf8() const
{
    const auto size = SendScintilla(SCI_GETLENGTH);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(size + 1), bytes.data());
    return bytes;
}

void JsonEditor::check()
{
    m_soon.stop();
    const QByteArray text = utf8();
    Result<void> good = checkJson(text).map([](const JsonRange &) {});
    if (good && m_check)
        good = m_check(text);
    m_valid = good.has_value();
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(faultIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(text.size()));
    if (m_valid)
        emit checked({});
    else
        mark(good.error());
}

void JsonEditor::mark(const Error &error)
{
    bool isPlace = false;
    const long size = SendScintilla(SCI_GETLENGTH);
    const long at = std::min(long(error.place.section(u' ', -1).toLongLong(&isPlace)), size);
    if (!isPlace) {
        emit checked(describe(error));
        return;
    }
    const long begin = std::clamp(at, 0L, std::max(size - 1, 0L));
    setIndicatorForegroundColor(semanticColors(palette()).error, faultIndicator);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin), std::min(size - begin, 4L));
    const long line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(at));
    const long column = SendScintilla(SCI_GETCOLUMN, static_cast<unsigned long>(at));
    emit checked(tr("Line %1, column %2: %3")
                     .arg(QString::number(line + 1), QString::number(column + 1), error.message));
}

void JsonEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colourSource(*this, *m_lexer);
}

} // namespace SessionDeck
