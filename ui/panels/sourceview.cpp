// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourceview.h"

#include "ui/panels/sourcecolours.h"
#include "ui/panels/sourcefind.h"

#include <QEvent>

#include <Qsci/qscilexerjson.h>

namespace SessionDeck {

namespace {

// Beyond this, colouring and folding would be felt.
constexpr qsizetype largestColoured = 1024 * 1024;

// What one turn of the event loop adds: a few milliseconds.
constexpr qsizetype pieceBytes = 256 * 1024;

// Format characters that reorder or hide text, with what is drawn instead.
constexpr const char *representations[][2] = {
    {"\u200b", "ZWSP"}, {"\u202a", "LRE"}, {"\u202b", "RLE"}, {"\u202c", "PDF"},
    {"\u202d", "LRO"},  {"\u202e", "RLO"}, {"\u2060", "WJ"},  {"\u2066", "LRI"},
    {"\u2067", "RLI"},  {"\u2068", "FSI"}, {"\u2069", "PDI"}, {"\ufeff", "BOM"},
};

} // namespace

SourceView::SourceView(QWidget *parent) : QsciScintilla(parent), m_json(new QsciLexerJSON(this))
{
    setObjectName(QStringLiteral("source"));
    setAccessibleName(tr("Stored text"));
    setUtf8(true);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setWrapMode(QsciScintilla::WrapNone);
    setMarginType(0, QsciScintilla::NumberMargin);
    setMarginWidth(1, 0);
    setCaretLineVisible(true);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    // To tell of an insertion, QScintilla counts the characters before it: with a large text that takes
    // longest.
    SendScintilla(SCI_SETMODEVENTMASK, static_cast<unsigned long>(SC_MOD_CHANGEFOLD));
    SendScintilla(SCI_SETIDLESTYLING, static_cast<unsigned long>(SC_IDLESTYLING_TOVISIBLE));
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    for (const auto &entry : representations)
        SendScintilla(SCI_SETREPRESENTATION, entry[0], entry[1]);
    m_pieces.setInterval(0);
    connect(&m_pieces, &QTimer::timeout, this, &SourceView::addPiece);
    applyPalette();
}

void SourceView::showBytes(const QByteArray &utf8, bool isJson, bool keepPlace)
{
    m_topLine = !keepPlace ? 0 : isComplete() ? firstVisibleLine() : std::max(m_topLine, firstVisibleLine());
    m_utf8 = utf8;
    m_added = 0;
    setReadOnly(false);
    SendScintilla(SCI_CLEARALL); // before the lexer changes, which would style the old text
    SendScintilla(SCI_ALLOCATE, static_cast<unsigned long>(utf8.size()));
    setReadOnly(true);
    const bool coloured = isJson && utf8.size() <= largestColoured;
    setFolding(coloured ? QsciScintilla::BoxedTreeFoldStyle : QsciScintilla::NoFoldStyle);
    setLexer(coloured ? m_json : nullptr);
    applyPalette();
    m_pieces.start();
    addPiece();
}

void SourceView::addPiece()
{
    qsizetype end = std::min(m_added + pieceBytes, m_utf8.size());
    const qsizetype lineEnd = end < m_utf8.size() ? m_utf8.lastIndexOf('\n', end - 1) + 1 : end;
    if (lineEnd > m_added)
        end = lineEnd; // no character is cut in two
    setReadOnly(false);
    SendScintilla(SCI_APPENDTEXT, static_cast<unsigned long>(end - m_added), m_utf8.constData() + m_added);
    setReadOnly(true);
    m_added = end;
    setMarginWidth(0, QString(QString::number(lines()).size() + 1, u'0'));
    if (firstVisibleLine() < m_topLine)
        setFirstVisibleLine(m_topLine);
    if (!isComplete())
        return;
    m_pieces.stop();
    m_topLine = 0;
    m_utf8.clear();
    m_added = 0;
}

bool SourceView::findText(const QString &text, Qt::CaseSensitivity sensitivity, bool forward)
{
    while (!isComplete()) // else what is still to come would count as not found
        addPiece();
    return findInSource(*this, text, sensitivity, forward);
}

void SourceView::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

void SourceView::applyPalette()
{
    colourSource(*this, *m_json);
}

} // namespace SessionDeck
