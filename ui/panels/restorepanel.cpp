// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/restorepanel.h"

#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/storetexts.h"
#include "ui/panels/offeredaction.h"
#include "ui/panels/restoreoutcome.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace SessionDeck {

namespace {

constexpr int underOneId = -1; // beside the values of Taken
constexpr qint64 dayMicroseconds = 86'400'000'000;

QComboBox *choiceBox(const QString &name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RestorePanel::RestorePanel(Restorer *restorer, StoreListModel *stores, QWidget *parent)
    : QWidget(parent),
      m_restorer(restorer),
      m_stores(stores),
      m_title(plainLabel()),
      m_figures(plainLabel()),
      m_target(choiceBox(QStringLiteral("restoreTarget"), tr("To"))),
      m_ids(choiceBox(QStringLiteral("restoreIds"), tr("Ids"))),
      m_asId(new QLineEdit),
      m_expiry(choiceBox(QStringLiteral("restoreExpiry"), tr("Expiry"))),
      m_outcome(new RestoreOutcome),
      m_dryRun(new QPushButton(tr("Dry Run"))),
      m_restore(new QPushButton(tr("Restore"))),
      m_messages(new QPushButton(tr("Messages…")))
{
    setObjectName(QStringLiteral("restorePanel"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    m_dryRun->setObjectName(QStringLiteral("dryRun"));
    m_restore->setObjectName(QStringLiteral("restoreNow"));
    m_restore->setDefault(true);
    m_messages->setObjectName(QStringLiteral("messagesOfVersion"));
    m_messages->setToolTip(tr("Put single messages back into the session"));
    m_asId->setObjectName(QStringLiteral("restoreAsId"));
    m_asId->setAccessibleName(tr("Id to restore under"));
    m_asId->setPlaceholderText(tr("Another id"));
    fillChoices();
    auto *form = new QFormLayout;
    form->addRow(tr("To"), m_target);
    form->addRow(tr("Ids"), m_ids);
    form->addRow(QString(), m_asId);
    form->addRow(tr("Expiry"), m_expiry);
    auto *buttons = new QGridLayout; // one row of them is too wide for a small window
    buttons->addWidget(m_dryRun, 0, 0);
    buttons->addWidget(m_restore, 0, 1);
    buttons->addWidget(m_messages, 1, 0);
    buttons->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(m_outcome);
    column->addStretch(1);
    connect(m_dryRun, &QPushButton::clicked, this, [this] { start(wish(), RestoreOrder::Mode::DryRun); });
    connect(m_restore, &QPushButton::clicked, this, [this] { start(wish(), RestoreOrder::Mode::Real); });
    connect(m_messages, &QPushButton::clicked, this, [this] { emit messagesWanted(m_chosen.at(0)); });
    connect(m_ids, &QComboBox::currentIndexChanged, this, &RestorePanel::update);
    connect(m_asId, &QLineEdit::textChanged, this, &RestorePanel::update);
    connect(m_outcome, &RestoreOutcome::newIdsWanted, this, [this](const ChosenVersions &versions) {
        RestoreWish asked = wish();
        asked.versions = versions;
        asked.choices = {.taken = RestoreChoices::Taken::NewId,
                         .expiry = asked.choices.expiry,
                         .expires = asked.choices.expires};
        start(asked, RestoreOrder::Mode::Real);
    });
    connect(m_outcome, &RestoreOutcome::compareWanted, this, &RestorePanel::compareWanted);
    connect(m_outcome, &RestoreOutcome::undoWanted, restorer, &Restorer::undo);
    connect(restorer, &Restorer::finished, m_outcome, &RestoreOutcome::show);
    connect(restorer, &Restorer::undone, m_outcome, &RestoreOutcome::showUndone);
    connect(restorer, &Restorer::finished, this, &RestorePanel::update);
    for (auto changed : {&StoreListModel::rowsInserted, &StoreListModel::rowsRemoved})
        connect(stores, changed, this, &RestorePanel::fillTargets);
    connect(stores, &StoreListModel::dataChanged, this, &RestorePanel::fillTargets);
    fillTargets();
    update();
}

void RestorePanel::fillChoices()
{
    using Taken = RestoreChoices::Taken;
    m_ids->addItem(tr("keep, leave what is there"), int(Taken::Refuse));
    m_ids->addItem(tr("keep, new where taken"), int(Taken::NewId));
    m_ids->addItem(tr("keep, replace what is there"), int(Taken::Replace));
    m_ids->addItem(tr("another one:"), underOneId);
    m_expiry->addItem(tr("as it was"), -1);
    m_expiry->addItem(tr("never"), 0);
    for (const int days : {1, 7, 30})
        m_expiry->addItem(tr("in %n day(s)", nullptr, days), days);
}

void RestorePanel::fillTargets()
{
    QStringList uris{QString()};
    QStringList asked{QString()};
    for (int row = 0; row < m_stores->rowCount(); ++row) {
        const StoreState &state = m_stores->store(row)->state();
        uris += toUri(state.location);
        asked += uris.back() + lockedText(state);
    }
    if (std::exchange(m_shown, asked) == asked) // states change often; a list that is open must not
        return;
    const QString chosen = m_target->currentData().toString();
    m_target->clear();
    m_target->addItem(tr("where they were"), QString());
    for (int row = 0; row < m_stores->rowCount(); ++row) {
        const StoreState &state = m_stores->store(row)->state();
        m_target->addItem(storeName(state), uris[row + 1]);
        if (const QString locked = lockedText(state); !locked.isEmpty())
            lockItem(*m_target, row + 1, locked);
    }
    m_target->setCurrentIndex(qMax(0, m_target->findData(chosen)));
}

void RestorePanel::setChosen(ChosenVersions versions)
{
    m_chosen = std::move(versions);
    if (m_chosen.count() > 0 && !m_chosen.isSameAs(m_asked))
        m_outcome->makeWay();
    update();
}

RestoreWish RestorePanel::wish() const
{
    RestoreWish wish{.versions = m_chosen, .target = m_target->currentData().toString()};
    const int ids = m_ids->currentData().toInt();
    if (ids == underOneId)
        wish.choices.asId = m_asId->text();
    else
        wish.choices.taken = RestoreChoices::Taken(ids);
    const int days = m_expiry->currentData().toInt();
    if (days == 0)
        wish.choices.expiry = RestoreChoices::Expiry::Never;
    if (days > 0) {
        wish.choices.expiry = RestoreChoices::Expiry::At;
        wish.choices.expires
            = Timestamp::fromMicroseconds(Timestamp::now().microseconds() + days * dayMicroseconds);
    }
    return wish;
}

void RestorePanel::start(RestoreWish asked, RestoreOrder::Mode mode)
{
    asked.mode = mode;
    m_asked = m_chosen;
    m_restorer->start(asked);
    update();
}

// What can be done with as many as are chosen.
void RestorePanel::offer()
{
    const qsizetype count = m_chosen.count();
    const bool another = m_ids->currentData().toInt() == underOneId;
    m_asId->setVisible(another);
    const bool named = !another || !m_asId->text().isEmpty();
    const QString tooMany = another && count > 1 ? tr("Only one session can get this id.") : QString();
    for (QPushButton *button : {m_dryRun, m_restore})
        offerButton(button, count > 0 && named && !m_restorer->isBusy(), tooMany);
    m_messages->setEnabled(count == 1 && m_chosen.at(0).kind != VersionKind::Absent);
}

void RestorePanel::update()
{
    qint64 messages = 0;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < m_chosen.count(); ++i) {
        const Version &version = m_chosen.at(i);
        messages += qMax<qint64>(0, version.messageCount);
        bytes += version.kind == VersionKind::Whole ? version.bytes : 0;
    }
    const qsizetype count = m_chosen.count();
    const QString many = tr("Restore %1 sessions").arg(humanCount(count));
    m_title->setText(count == 0 ? tr("Nothing is chosen") : count == 1 ? tr("Restore 1 session") : many);
    m_figures->setText(count == 0
                           ? tr("Tick sessions in the list, or select one.")
                           : tr("%1 messages, %2. Nothing is overwritten unless you choose so; what is "
                                "replaced is kept as a version too.")
                                 .arg(humanCount(messages), humanBytes(bytes)));
    offer();
}

} // namespace SessionDeck
