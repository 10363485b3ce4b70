// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/metadatapanel.h"

#include "ui/models/jsontreemodel.h"
#include "ui/models/sessionfields.h"
#include "ui/panels/treeunfolding.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace SessionDeck {

MetadataPanel::MetadataPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new JsonTreeModel(this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_filterText(new QLineEdit(this)),
      m_tree(new QTreeView(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filterText->setObjectName(QStringLiteral("metadataFilter"));
    m_filterText->setAccessibleName(tr("Filter keys and values"));
    m_filterText->setPlaceholderText(tr("Filter keys and values that are open below…"));
    m_filterText->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("metadataTree"));
    m_tree->setAccessibleName(tr("Metadata"));
    m_tree->setModel(m_filter);
    m_unfolding = new TreeUnfolding(m_tree);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(JsonTreeModel::ValueColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(JsonTreeModel::KeyColumn, fontMetrics().averageCharWidth() * 24);
    m_tree->header()->resizeSection(JsonTreeModel::TypeColumn, fontMetrics().averageCharWidth() * 11);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *filterLine = new QVBoxLayout;
    filterLine->setContentsMargins(14, 0, 14, 0);
    filterLine->addWidget(m_filterText);
    layout->addLayout(filterLine);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_filterText, &QLineEdit::textChanged, this, &MetadataPanel::filter);
    addCopyActions();
}

void MetadataPanel::addCopyActions()
{
    struct Copy
    {
        const char *name;
        QString text;
        int role;
        QKeySequence shortcut = {};
    };
    const Copy copies[] = {{"copyValue", tr("&Copy value"), JsonTreeModel::CopyRole, QKeySequence::Copy},
                           {"copyPath", tr("Copy &path"), JsonTreeModel::PathRole, {}},
                           {"copyJson", tr("Copy as stored &JSON"), JsonTreeModel::JsonRole, {}}};
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const Copy &copy : copies) {
        auto *action = new QAction(copy.text, m_tree);
        action->setObjectName(QLatin1StringView(copy.name));
        action->setShortcut(copy.shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        connect(action, &QAction::triggered, this, [this, role = copy.role] {
            QGuiApplication::clipboard()->setText(m_tree->currentIndex().data(role).toString());
        });
    }
}

void MetadataPanel::setSession(const LoadedSession &session)
{
    m_session = session;
    rebuild();
}

void MetadataPanel::setMessage(const ShownMessage *shown)
{
    m_message = shown ? std::optional(*shown) : std::nullopt;
    rebuild();
}

void MetadataPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    rebuild();
}

void MetadataPanel::rebuild()
{
    if (!isVisible())
        return; // showEvent() comes
    m_model->setRoots(metadataRoots(m_session, m_message ? &*m_message : nullptr));
    m_unfolding->restore();
}

void MetadataPanel::filter(const QString &text)
{
    m_unfolding->pause(true);
    m_filter->setFilterFixedString(text);
    if (!text.isEmpty()) {
        m_tree->expandRecursively({}, 4);
        return;
    }
    m_tree->collapseAll();
    m_unfolding->pause(false);
    m_unfolding->restore();
}

void MetadataPanel::focusFilter()
{
    m_filterText->setFocus(Qt::ShortcutFocusReason);
    m_filterText->selectAll();
}

} // namespace SessionDeck
