// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sessionquery.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace SessionDeck {

class ErrorLabel;

/// The search line of the sessions page: reads what is typed as a SessionQuery, offers operators, says what
/// is wrong below the line, and how much matches at its end.
class SearchLine : public QWidget
{
    Q_OBJECT
public:
    explicit SearchLine(QWidget *parent = nullptr);

    QString text() const;
    /// Shows the text without announcing it, and returns what it asks for; an empty query if it is wrong.
    SessionQuery setText(const QString &text);
    /// "142 of 84 310"; empty: none.
    void setCount(const QString &count);
    void focus();

public slots:
    void clear();

signals:
    /// A while after the text changed to something that can be read.
    void queryChanged(const SessionDeck::SessionQuery &query);

private:
    void layOut();
    SessionQuery read();
    void tellIfChanged();

    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_clear;
    ErrorLabel *m_error;
    QTimer *m_pause; // until the user has stopped typing
    QString m_told;
};

} // namespace SessionDeck
