// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace SessionDeck {

/// Edits a cell by choosing from a list; the model gets the value behind the chosen text.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text = {};
        QString value = {};
    };
    ChoiceDelegate(std::vector<Choice> choices, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    std::vector<Choice> m_choices;
};

} // namespace SessionDeck
