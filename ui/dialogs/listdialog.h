// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class ListDialog;
}

namespace SessionDeck {

/// What a ListDialog shows.
struct ListContent
{
    QString name = {}; ///< Object name of the dialog.
    QString title = {};
    QString text = {};
    QStringList columns = {};
    std::vector<QStringList> rows = {};
    QString choose = {}; ///< Text of the button that takes the current row; empty: only to be read.
};

/// A few rows of text to read, or to choose one of.
class ListDialog : public QDialog
{
    Q_OBJECT
public:
    ListDialog(const ListContent &content, QWidget *parent);
    ~ListDialog() override;

    void setCurrentRow(int row);
    /// -1: none.
    int currentRow() const;

private:
    std::unique_ptr<Ui::ListDialog> m_ui;
};

} // namespace SessionDeck
