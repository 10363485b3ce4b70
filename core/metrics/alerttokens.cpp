// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alerttokens.h"

#include <QRegularExpression>

namespace SessionDeck {

AlertTokens::AlertTokens(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"re("([^"]*)"|([0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?)|([^\s"<>%0-9./][^\s"<>%]*)|(\S))re"));
    auto matches = pattern.globalMatch(text.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        m_tokens
            += match.hasCaptured(1) && !match.capturedView(0).isEmpty() && match.capturedView(0)[0] == u'"'
            ? match.captured(1)
            : match.captured(0).toLower();
    }
}

QString AlertTokens::take()
{
    return m_tokens.value(m_at++);
}

bool AlertTokens::takeIf(const QStringList &words)
{
    if (m_tokens.mid(m_at, words.size()) != words)
        return false;
    m_at += words.size();
    return true;
}

std::optional<double> AlertTokens::takeNumber()
{
    bool isNumber = false;
    const double number = peek().toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    ++m_at;
    return number;
}

} // namespace SessionDeck
