// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/ui/folderwindow.h"
#include "ui/dialogs/jsondialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/panels/inspector.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView metadata
    = R"({"big": 9007199254740993,  "x":1,"x":2, "list":[1 ,2],"o":{"k": "v"}})";

const auto replaceIn = [](JsonDialog *dialog, const QByteArray &json) {
    dialog->findChild<JsonEditor *>()->replaceText(json);
};

} // namespace

/// The dialogs that edit metadata, in the real window: what is not touched keeps its bytes.
class MetadataEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aValueIsEdited();
    void aDoubleClickEditsAValue();
    void keysAreRenamedAddedAndRemoved();
    void theWholeIsEditedAsText();
    void whatOthersWriteMeanwhileIsNotReplaced();
    void whatIsNoJsonCannotBeApplied();

private:
    /// Runs one of the tree's commands on the entry with this path of keys below the session's metadata.
    void trigger(const QStringList &path, const QString &command);
    /// The same of one that opens a dialog, which it returns.
    JsonDialog *run(const QStringList &path, const QString &command);
    QByteArray staged() const
    {
        const SessionDraft *draft = m_window->inspector()->staged()->draft();
        return draft ? draft->session().metadata.utf8 : QByteArray();
    }

    std::optional<FolderWindow> m_window;
};

void MetadataEditingTest::init()
{
    m_window.reset();
    const QByteArray file = R"({"sessiondeck":1,"id":"a","title":"Talk","participants":["A"],"metadata":)"
        + metadata.toByteArray()
        + ",\"messages\":1}\n"
          R"({"id":"m1","sender":"A","content":"one","ordinal":0})"
          "\n";
    m_window.emplace(QMap<QString, QByteArray>{{u"a"_s, file}});
    m_window->show(u"a"_s);
    Inspector *inspector = m_window->inspector();
    inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)->setCurrentIndex(1);
    VERIFY_SOON(inspector->findChild<QTreeView *>(u"metadataTree"_s)->model()->rowCount() > 0);
}

void MetadataEditingTest::trigger(const QStringList &path, const QString &command)
{
    auto *tree = m_window->inspector()->findChild<QTreeView *>(u"metadataTree"_s);
    QModelIndex entry;
    // Anew at each try: what is loaded meanwhile takes the indexes away.
    const auto isThere = [&] {
        entry = {};
        for (const QString &key : QStringList{u"Session metadata"_s} + path) {
            tree->expand(entry);
            entry = tree->model()
                        ->match(tree->model()->index(0, 0, entry), Qt::DisplayRole, key, 1, Qt::MatchExactly)
                        .value(0);
            if (!entry.isValid())
                return false;
        }
        return true;
    };
    VERIFY_SOON(isThere());
    tree->setCurrentIndex(entry);
    tree->findChild<QAction *>(command)->trigger();
}

JsonDialog *MetadataEditingTest::run(const QStringList &path, const QString &command)
{
    trigger(path, command);
    const auto dialog = [this] { return m_window->window().findChild<JsonDialog *>(); };
    return QTest::qWaitFor([&] { return dialog() != nullptr; }, soonEnough) ? dialog() : nullptr;
}

void MetadataEditingTest::aValueIsEdited()
{
    JsonDialog *dialog = run({u"big"_s}, u"editValue"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->json(), "9007199254740993");
    replaceIn(dialog, "9007199254740995.0");
    dialog->accept();
    COMPARE_SOON(staged(), metadata.toByteArray().replace("9007199254740993", "9007199254740995.0"));
    m_window->inspector()->staged()->draft()->undoStack().undo();
    QCOMPARE(staged(), metadata.toByteArray());
}

void MetadataEditingTest::aDoubleClickEditsAValue()
{
    auto *tree = m_window->inspector()->findChild<QTreeView *>(u"metadataTree"_s);
    const auto childOf = [tree](const QModelIndex &parent, const QString &key) {
        tree->expand(parent);
        return tree->model()
            ->match(tree->model()->index(0, 0, parent), Qt::DisplayRole, key, 1, Qt::MatchExactly)
            .value(0);
    };
    const auto entry = [&](const QString &key) { return childOf(childOf({}, u"Session metadata"_s), key); };
    const auto doubleClick = [&](const QString &key) {
        VERIFY_SOON(entry(key).isValid());
        tree->setCurrentIndex(entry(key).siblingAtColumn(1));
        emit tree->doubleClicked(tree->currentIndex());
    };
    doubleClick(u"o"_s);
    QVERIFY(!m_window->window().findChild<JsonDialog *>()); // it unfolds
    doubleClick(u"big"_s);
    VERIFY_SOON(m_window->window().findChild<JsonDialog *>());
    QCOMPARE(m_window->window().findChild<JsonDialog *>()->json(), "9007199254740993");
}

void MetadataEditingTest::keysAreRenamedAddedAndRemoved()
{
    JsonDialog *dialog = run({u"o"_s, u"k"_s}, u"renameKey"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"jsonKey"_s)->setText(u"key"_s);
    dialog->accept();
    QByteArray expected = metadata.toByteArray().replace("\"k\"", "\"key\"");
    COMPARE_SOON(staged(), expected);
    VERIFY_SOON(!m_window->window().findChild<JsonDialog *>());
    dialog = run({u"o"_s}, u"addValue"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"jsonKey"_s)->setText(u"new"_s);
    replaceIn(dialog, "[true]");
    dialog->accept();
    VERIFY_SOON(staged().contains("\"new\""));
    QVERIFY(staged().contains("[true]"));
    QVERIFY(staged().startsWith(expected.left(expected.size() - 3)));
    VERIFY_SOON(!m_window->window().findChild<JsonDialog *>());
    m_window->inspector()->staged()->draft()->undoStack().undo();
    auto *tree = m_window->inspector()->findChild<QTreeView *>(u"metadataTree"_s);
    VERIFY_SOON(tree->model()->rowCount() > 0);
    trigger({u"list"_s}, u"removeValue"_s);
    VERIFY_SOON(!staged().contains("list"));
    QVERIFY(staged().contains("9007199254740993,  \"x\":1"));
}

void MetadataEditingTest::theWholeIsEditedAsText()
{
    JsonDialog *dialog = run({}, u"editMetadataText"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->json(), metadata.toByteArray());
    replaceIn(dialog, "[1]"); // JSON, but no object
    dialog->accept();
    QVERIFY(dialog->isVisible());
    replaceIn(dialog, R"({"other" : -0.0})");
    dialog->accept();
    COMPARE_SOON(staged(), R"({"other" : -0.0})");
}

void MetadataEditingTest::whatOthersWriteMeanwhileIsNotReplaced()
{
    JsonDialog *dialog = run({u"big"_s}, u"editValue"_s);
    QVERIFY(dialog);
    const QByteArray theirs = m_window->stored(u"a"_s).replace("9007199254740993", "2");
    m_window->put(u"a"_s, theirs);
    COMPARE_SOON(m_window->inspector()->staged()->news(), StoreNews::Changed);
    replaceIn(dialog, "1");
    dialog->accept();
    COMPARE_SOON(staged(), metadata.toByteArray().replace("9007199254740993", "1"));
    m_window->run(Command::SaveSession);
    VERIFY_SOON(m_window->window().findChild<MergeDialog *>());
    QCOMPARE(m_window->stored(u"a"_s), theirs);
}

void MetadataEditingTest::whatIsNoJsonCannotBeApplied()
{
    JsonDialog *dialog = run({u"x"_s}, u"editValue"_s);
    QVERIFY(dialog);
    for (const char *json : {"tru", ""}) {
        replaceIn(dialog, json);
        dialog->accept();
        QVERIFY(dialog->isVisible());
    }
    QTest::keyClick(dialog->findChild<JsonEditor *>(), Qt::Key_Escape);
    VERIFY_SOON(!m_window->window().findChild<JsonDialog *>());
    QVERIFY(!m_window->inspector()->staged()->draft()->isEdited());
}

QTEST_MAIN(MetadataEditingTest)
#include "tst_metadataediting.moc"
