// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagesdialog.h"

#include "ui/models/format.h"
#include "ui/models/messagechoicemodel.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/versioncolumns.h"
#include "ui/models/visibletext.h"
#include "ui/panels/diffpanel.h"
#include "ui/panels/plaintable.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace SessionDeck {

MessagesDialog::MessagesDialog(StoreListModel *stores, const Version &version, QWidget *parent)
    : QDialog(parent),
      m_stores(stores),
      m_version(version),
      m_restorer(new MessageRestorer(stores, version, this)),
      m_model(new MessageChoiceModel(this)),
      m_store(new QComboBox),
      m_id(new QLineEdit(version.session)),
      m_table(new QTableView),
      m_diff(new DiffPanel),
      m_text(new QLabel(tr("Reading the version…"))),
      m_all(new QPushButton(tr("Choose All That &Differ"))),
      m_undo(new QPushButton(tr("&Undo"))),
      m_restore(new QPushButton(tr("&Restore")))
{
    setObjectName(QStringLiteral("messagesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore Messages of “%1”").arg(versionSessionName(version).left(60)));
    for (QTimer *timer : {&m_soon, &m_planSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(250);
    }
    layOut();
    connect(m_store, &QComboBox::currentIndexChanged, this, &MessagesDialog::chooseTarget);
    connect(m_id, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &MessagesDialog::chooseTarget);
    connect(m_model, &MessageChoiceModel::tickedChanged, &m_planSoon, qOverload<>(&QTimer::start));
    connect(&m_planSoon, &QTimer::timeout, this, [this] { m_restorer->plan(m_model->ticked()); });
    connect(m_restorer, &MessageRestorer::compared, this, &MessagesDialog::take);
    connect(m_restorer, &MessageRestorer::planned, this, &MessagesDialog::showPlan);
    connect(m_restorer, &MessageRestorer::notPlanned, this, [this](const Error &error) {
        m_restore->setEnabled(false);
        m_diff->say(describe(error));
    });
    connect(m_restorer, &MessageRestorer::failed, this, [this](const Error &error) { say(describe(error)); });
    connect(m_restorer, &MessageRestorer::undone, this, [this] { say(tr("The messages were taken back.")); });
    connect(m_restorer, &MessageRestorer::done, this, [this](qint64 messages) {
        say(tr("%1 message(s) were put back.", nullptr, int(messages)).arg(humanCount(messages)));
    });
    connect(m_all, &QPushButton::clicked, m_model, &MessageChoiceModel::tickDifferent);
    connect(m_undo, &QPushButton::clicked, m_restorer, &MessageRestorer::undo);
    connect(m_restore, &QPushButton::clicked, m_restorer, &MessageRestorer::put);
    fillTargets();
}

void MessagesDialog::layOut()
{
    m_store->setObjectName(QStringLiteral("messagesStore"));
    m_id->setObjectName(QStringLiteral("messagesSession"));
    m_table->setObjectName(QStringLiteral("messagesTable"));
    m_table->setAccessibleName(tr("Messages of the version"));
    m_table->setModel(m_model);
    setUpPlainTable(*m_table);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messagesText"));
    m_restore->setObjectName(QStringLiteral("restoreMessages"));
    m_restore->setDefault(true);
    m_undo->setObjectName(QStringLiteral("undoMessages"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Store"), m_store);
    form->addRow(tr("&Into session"), m_id);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_diff);
    splitter->setSizes({260, 180});
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    for (QPushButton *button : {m_undo, close, m_restore})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(splitter, 1);
    column->addWidget(m_text);
    column->addLayout(buttons);
    m_diff->setHeading(tr("What restoring would change"));
    say(m_text->text());
    resize(760, 620);
}

// Its own store first.
void MessagesDialog::fillTargets()
{
    const QSignalBlocker quiet(m_store);
    for (int row = 0; row < m_stores->rowCount(); ++row) {
        const StoreState &state = m_stores->store(row)->state();
        m_store->addItem(storeName(state), row);
        if (toUri(state.location) == m_version.uri)
            m_store->setCurrentIndex(row);
    }
    chooseTarget();
}

void MessagesDialog::chooseTarget()
{
    DeckStore *store = m_stores->store(m_store->currentIndex());
    if (!store)
        return say(tr("No store is open. Open the one that the messages are to go to."));
    m_restorer->setTarget(store, m_id->text());
}

void MessagesDialog::take(const std::shared_ptr<const Session> &earlier,
                          const std::vector<MessageFate> &fates)
{
    m_model->setMessages(earlier, fates);
    const qsizetype different = m_model->different();
    m_all->setEnabled(different > 0);
    m_diff->say(different == 0 ? tr("All messages of this version are in the session, as they were.")
                               : tr("Tick messages to see what restoring them would change."));
    if (!m_restorer->canUndo())
        say(tr("%1 of %2 message(s) are gone or have changed.", nullptr, int(fates.size()))
                .arg(humanCount(different), humanCount(qint64(fates.size()))));
}

void MessagesDialog::showPlan(const std::shared_ptr<const PlannedMessages> &planned)
{
    m_restore->setEnabled(!planned->plan.changesNothing());
    if (m_model->ticked().empty())
        return;
    if (planned->plan.changesNothing())
        return m_diff->say(tr("Nothing: what you have ticked is in the session as it was."));
    m_diff->showDiff(planned->diff);
}

void MessagesDialog::say(const QString &text)
{
    m_text->setText(visibleText(text));
    m_undo->setVisible(m_restorer->canUndo());
    m_restore->setEnabled(false);
}

} // namespace SessionDeck
