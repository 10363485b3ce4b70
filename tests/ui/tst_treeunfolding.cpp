// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "ui/panels/metadatapanel.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace SessionDeck;

namespace {

LoadedSession withMetadata(const char *json)
{
    LoadedSession loaded;
    loaded.session.id = "x";
    loaded.session.metadata = JsonText(json);
    return loaded;
}

// A node by the keys on the way to it.
QModelIndex node(const QTreeView &tree, const QStringList &keys)
{
    QModelIndex at;
    for (const QString &key : keys) {
        const QModelIndexList found
            = tree.model()->match(tree.model()->index(0, 0, at), Qt::DisplayRole, key, 1, Qt::MatchExactly);
        if (found.isEmpty())
            return {};
        at = found.constFirst();
    }
    return at;
}

} // namespace

class TreeUnfoldingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<MetadataPanel>();
        m_panel->resize(400, 600);
        m_panel->show();
        m_tree = m_panel->findChild<QTreeView *>("metadataTree");
        m_panel->setSession(withMetadata(R"({"run":{"model":{"name":"a"},"tools":[1,2]},"tags":[1]})"));
        VERIFY_SOON(node(*m_tree, {m_root, "run"}).isValid());
    }

    void theSamePartOfTheNextSessionIsOpen()
    {
        m_tree->expand(node(*m_tree, {m_root, "run"}));
        VERIFY_SOON(node(*m_tree, {m_root, "run", "model"}).isValid());
        m_tree->expand(node(*m_tree, {m_root, "run", "model"}));
        m_panel->setSession(
            withMetadata(R"({"tags":[2],"run":{"cost":1,"model":{"name":"b"},"tools":[3]}})"));
        VERIFY_SOON(m_tree->isExpanded(node(*m_tree, {m_root, "run"})));
        VERIFY_SOON(m_tree->isExpanded(node(*m_tree, {m_root, "run", "model"})));
        QVERIFY(!m_tree->isExpanded(node(*m_tree, {m_root, "run", "tools"})));
        QVERIFY(!m_tree->isExpanded(node(*m_tree, {m_root, "tags"})));
    }

    void whatIsMissingForAWhileComesBackOpen()
    {
        m_tree->expand(node(*m_tree, {m_root, "run"}));
        m_panel->setSession(withMetadata(R"({"other":1})"));
        VERIFY_SOON(node(*m_tree, {m_root, "other"}).isValid());
        m_panel->setSession(withMetadata(R"({"run":{"model":{}}})"));
        VERIFY_SOON(m_tree->isExpanded(node(*m_tree, {m_root, "run"})));
    }

    void whatTheUserClosedStaysClosed()
    {
        m_tree->expand(node(*m_tree, {m_root, "run"}));
        m_tree->collapse(node(*m_tree, {m_root, "run"}));
        m_tree->collapse(node(*m_tree, {m_root}));
        m_panel->setSession(withMetadata(R"({"run":{"model":{"name":"b"}}})"));
        QVERIFY(!m_tree->isExpanded(node(*m_tree, {m_root})));
        m_tree->expand(node(*m_tree, {m_root}));
        VERIFY_SOON(node(*m_tree, {m_root, "run"}).isValid());
        QVERIFY(!m_tree->isExpanded(node(*m_tree, {m_root, "run"})));
    }

    void filteringIsForgottenWithTheFilter()
    {
        auto *filter = m_panel->findChild<QLineEdit *>("metadataFilter");
        filter->setText("run");
        VERIFY_SOON(m_tree->isExpanded(node(*m_tree, {m_root, "run"})));
        filter->clear();
        QVERIFY(!m_tree->isExpanded(node(*m_tree, {m_root, "run"})));
        QVERIFY(m_tree->isExpanded(node(*m_tree, {m_root})));
    }

private:
    std::unique_ptr<MetadataPanel> m_panel;
    QTreeView *m_tree = nullptr;
    const QString m_root = "Session metadata";
};

QTEST_MAIN(TreeUnfoldingTest)
#include "tst_treeunfolding.moc"
