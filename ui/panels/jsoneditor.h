// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTimer>

#include <Qsci/qsciscintilla.h>

#include <functional>

class QsciLexerJSON;

namespace SessionDeck {

/// JSON text to be edited, checked while one types: what is wrong is underlined at its place.
class JsonEditor : public QsciScintilla
{
    Q_OBJECT
public:
    /// Says what is wrong with a text; Error::place is "byte N". Called on other threads.
    using Check = std::function<Result<void>(const QByteArray &utf8)>;

    explicit JsonEditor(QWidget *parent = nullptr);

    /// A text to start from, and what checks it beyond being JSON; none: nothing more.
    void open(const QByteArray &utf8, const Check &check);
    QByteArray utf8() const;
    /// Puts another text in its place, as if it was typed.
    void replaceText(const QByteArray &utf8);
    /// Looks at what was typed last without waiting for a pause.
    void checkNow();
    bool isValid() const
    {
        return m_valid;
    }

signals:
    /// The text was looked at: what is wrong, with line and column; empty: nothing.
    void checked(const QString &fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void show(const Result<void> &good);
    void mark(const Error &error);

    QsciLexerJSON *m_lexer;
    Check m_check;
    QTimer m_soon;
    quint64 m_visit = 0; // grows with every text; verdicts on older ones are dropped
    bool m_valid = false;
};

} // namespace SessionDeck
