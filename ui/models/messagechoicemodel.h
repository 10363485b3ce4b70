// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/messagerestore.h"

#include <QAbstractTableModel>

namespace SessionDeck {

class RowTicks;

/// The messages of an earlier state of a session, and how they are in it now; to be ticked.
class MessageChoiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit MessageChoiceModel(QObject *parent = nullptr);

    void setMessages(std::shared_ptr<const Session> earlier, std::vector<MessageFate> fates);
    /// Places of messages, ascending.
    std::vector<size_t> ticked() const;
    /// Those that are not in the session, or not as they were.
    qsizetype different() const;
    void tickDifferent();

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_fates.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void tickedChanged();

private:
    std::shared_ptr<const Session> m_earlier;
    std::vector<MessageFate> m_fates;
    RowTicks *m_ticks;
};

} // namespace SessionDeck
