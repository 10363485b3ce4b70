// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

class QsciLexerJSON;

namespace SessionDeck {

/// Read-only text with line numbers; JSON with colours of the palette and folding.
class SourceView : public QsciScintilla
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Replaces the text; any bytes, also NUL. With keepPlace the same line stays at the top.
    void showBytes(const QByteArray &utf8, bool isJson, bool keepPlace = false);
    /// Selects the next place of the text from the cursor on, around the end; false if there is none.
    bool findText(const QString &text, Qt::CaseSensitivity sensitivity, bool forward);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    QsciLexerJSON *m_json;
};

} // namespace SessionDeck
