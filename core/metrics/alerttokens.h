// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace SessionDeck {

/// The words of a rule, taken one after the other: numbers, words, comparators, "%" and "/h", and names in
/// quotes. Words are lower case unless they were quoted.
class AlertTokens
{
public:
    explicit AlertTokens(QStringView text);

    bool atEnd() const
    {
        return m_at >= m_tokens.size();
    }
    /// The next one; empty at the end.
    QString peek() const
    {
        return m_tokens.value(m_at);
    }
    QString take();
    /// Takes the next ones if they are these.
    bool takeIf(const QStringList &words);
    /// The next one as a number.
    std::optional<double> takeNumber();

private:
    QStringList m_tokens;
    qsizetype m_at = 0;
};

} // namespace SessionDeck
