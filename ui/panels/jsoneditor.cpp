// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jsoneditor.h"

#include "core/base/jsonscanner.h"
#include "core/base/runthen.h"
#include "ui/panels/sourcecolours.h"
#include "ui/window/semanticcolors.h"

#include <QEvent>

#include <Qsci/qscilexerjson.h>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int faultIndicator = 8;
constexpr int faultMarker = 8;
constexpr qsizetype largestColouredText = 1024 * 1024; // beyond it, colouring would be felt

// Checking a large text is felt, so it waits for a pause in typing.
constexpr int checkAfterMs = 120;

Result<void> verdict(const QByteArray &text, const JsonEditor::Check &check)
{
    const Result<JsonRange> range = checkJson(text);
    if (!range)
        return fail(range.error());
    return check ? check(text) : Result<void>();
}

} // namespace

JsonEditor::JsonEditor(QWidget *parent) : QsciScintilla(parent), m_lexer(new QsciLexerJSON(this))
{
    setObjectName(QStringLiteral("jsonEditor"));
    setAccessibleName(tr("JSON text"));
    setUtf8(true);
    setFrameShape(QFrame::StyledPanel);
    setMarginType(0, QsciScintilla::NumberMargin);
    setMarginWidth(1, 14);
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setEolMode(QsciScintilla::EolUnix);
    setLexer(m_lexer);
    indicatorDefine(QsciScintilla::SquiggleIndicator, faultIndicator);
    markerDefine(QsciScintilla::RightArrow, faultMarker);
    setMarginType(1, QsciScintilla::SymbolMargin);
    setMarginMarkerMask(1, 1U << faultMarker);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    colourSource(*this, *m_lexer);
    m_soon.setSingleShot(true);
    m_soon.setInterval(checkAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &JsonEditor::check);
    connect(this, &QsciScintilla::textChanged, this, [this] {
        m_valid = false;
        ++m_visit;
        m_soon.start();
    });
}

void JsonEditor::open(const QByteArray &utf8, const Check &check)
{
    m_check = check;
    const bool coloured = utf8.size() <= largestColouredText;
    setLexer(coloured ? m_lexer : nullptr);
    colourSource(*this, *m_lexer);
    const auto events = static_cast<unsigned long>(SendScintilla(SCI_GETMODEVENTMASK));
    SendScintilla(SCI_SETMODEVENTMASK, 0UL); // telling of each line takes longer than the text itself
    SendScintilla(SCI_SETTEXT, utf8.constData());
    SendScintilla(SCI_SETMODEVENTMASK, events);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    setModified(false);
    setMarginWidth(0, QString(QString::number(lines()).size() + 1, u'0'));
    ++m_visit;
    this->check();
}

void JsonEditor::replaceText(const QByteArray &utf8)
{
    SendScintilla(SCI_SETTEXT, utf8.constData());
}

QByteArray JsonEditor::utf8() const
{
    const auto size = SendScintilla(SCI_GETLENGTH);
    if (size == 0) // the end would be written into memory that all empty arrays share
        return {};
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(size + 1), bytes.data());
    return bytes;
}

void JsonEditor::check()
{
    m_soon.stop();
    runThen(
        *QThreadPool::globalInstance(), this,
        [text = utf8(), check = m_check] { return verdict(text, check); },
        [this, visit = m_visit](const Result<void> &good) {
            if (visit == m_visit)
                show(good);
        });
}

void JsonEditor::checkNow()
{
    m_soon.stop();
    show(verdict(utf8(), m_check));
}

void JsonEditor::show(const Result<void> &good)
{
    m_valid = good.has_value();
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(faultIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    markerDeleteAll(faultMarker);
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
    setMarkerBackgroundColor(semanticColors(palette()).error, faultMarker);
    setMarkerForegroundColor(semanticColors(palette()).error, faultMarker);
    markerAdd(int(line), faultMarker);
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
