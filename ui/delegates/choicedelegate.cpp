// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/choicedelegate.h"

#include <QComboBox>

namespace SessionDeck {

ChoiceDelegate::ChoiceDelegate(std::vector<Choice> choices, QObject *parent)
    : QStyledItemDelegate(parent), m_choices(std::move(choices))
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const Choice &choice : m_choices)
        box->addItem(choice.text, choice.value);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentText(index.data().toString());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace SessionDeck
