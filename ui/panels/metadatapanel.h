// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storerequests.h"
#include "ui/models/shownmessage.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace SessionDeck {

class JsonTreeModel;
class TreeUnfolding;

/// All that is stored of a session and of the selected message beside the text, as a tree without loss.
class MetadataPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MetadataPanel(QWidget *parent = nullptr);

    void setSession(const LoadedSession &session);
    /// The selected message; null: none.
    void setMessage(const ShownMessage *shown);
    void focusFilter();
    QTreeView *tree() const
    {
        return m_tree;
    }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addCopyActions();
    void filter(const QString &text);

    LoadedSession m_session;
    std::optional<ShownMessage> m_message;
    JsonTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_filterText;
    QTreeView *m_tree;
    TreeUnfolding *m_unfolding;
};

} // namespace SessionDeck
