// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <Qsci/qsciscintilla.h>

class QsciLexerJSON;

namespace SessionDeck {

/// Read-only text with line numbers; JSON with colours of the palette and folding.
class SourceView : public QsciScintilla
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Replaces the text; any bytes, also NUL. With keepPlace the same line stays at the top. A large text
    /// comes in pieces, one per turn of the event loop; a newer one ends it.
    void showBytes(const QByteArray &utf8, bool isJson, bool keepPlace = false);
    /// Whether all of the text is there.
    bool isComplete() const
    {
        return m_added == m_utf8.size();
    }
    /// Selects the next place of the text from the cursor on, around the end; false if there is none.
    bool findText(const QString &text, Qt::CaseSensitivity sensitivity, bool forward);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPiece();
    void applyPalette();

    QsciLexerJSON *m_json;
    QTimer m_pieces;
    QByteArray m_utf8; // what is being shown; empty once all of it is
    qsizetype m_added = 0; // bytes of it that are in the view
    int m_topLine = 0; // to be reached while pieces come
};

} // namespace SessionDeck
