// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/operatorcompleter.h"

#include "ui/delegates/commanddelegate.h"
#include "ui/models/searchoperators.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace SessionDeck {

OperatorCompleter::OperatorCompleter(QLineEdit *line) : QCompleter(line), m_line(line)
{
    setModel(new SearchOperators(this));
    setWidget(line); // not QLineEdit::setCompleter(), which completes the whole line
    setCompletionRole(Qt::EditRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    popup()->setItemDelegate(new CommandDelegate(SearchOperators::MeaningRole, popup()));
    popup()->setObjectName(QStringLiteral("operatorPopup"));
    connect(line, &QLineEdit::textEdited, this, &OperatorCompleter::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &OperatorCompleter::take);
}

void OperatorCompleter::offer()
{
    const SearchToken token = tokenAt(m_line->text(), m_line->cursorPosition());
    setCompletionPrefix(token.text);
    const bool done = completionCount() == 1 && currentCompletion() == token.text;
    if (token.text.isEmpty() || completionCount() == 0 || done)
        popup()->hide();
    else
        complete();
}

void OperatorCompleter::take(const QString &text)
{
    const SearchToken token = tokenAt(m_line->text(), m_line->cursorPosition());
    m_line->setText(m_line->text().replace(token.begin, token.end - token.begin, text));
    m_line->setCursorPosition(int(token.begin + text.size()));
}

} // namespace SessionDeck
