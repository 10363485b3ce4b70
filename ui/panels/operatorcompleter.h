// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;

namespace SessionDeck {

/// Offers the operators of the search line for the word that the cursor stands in. Belongs to the line.
class OperatorCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit OperatorCompleter(QLineEdit *line);

private:
    void offer();
    void take(const QString &text);

    QLineEdit *m_line;
};

} // namespace SessionDeck
