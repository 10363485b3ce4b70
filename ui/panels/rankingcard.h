// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/cardframe.h"

class QTreeWidget;

namespace SessionDeck {

/// One row of a RankingCard.
struct RankedLine
{
    QString id = {}; ///< Handed back when it is chosen; empty: cannot be chosen.
    QStringList cells = {}; ///< Hostile; the last ones stand to the right.
    QString tip = {};
};

/// A short list under a title, for page Monitor: largest sessions, slow commands.
class RankingCard : public CardFrame
{
    Q_OBJECT
public:
    struct Look
    {
        QString name = {}; ///< Object name.
        QString title = {};
        QStringList headings = {};
        int stretched = 0; ///< The column that takes what room is left.
    };
    explicit RankingCard(const Look &look, QWidget *parent = nullptr);

    /// Hides the card if there are none. The selected row stays selected.
    void setLines(const std::vector<RankedLine> &lines);

signals:
    void chosen(const QString &id);

private:
    QTreeWidget *m_list;
    int m_stretched;
};

} // namespace SessionDeck
