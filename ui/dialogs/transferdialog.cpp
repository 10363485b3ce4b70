// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transferdialog.h"

#include "ui/dialogs/newstorebox.h"
#include "ui/models/format.h"
#include "ui/models/madechange.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"
#include "ui/panels/offeredaction.h"
#include "ui/panels/savefile.h"
#include "ui_transferdialog.h"

#include <QPushButton>

namespace SessionDeck {

namespace {

QString endText(const WorkEnd &end)
{
    return QString(visibleLine(end.name) + u"  ·  " + kindText(end.location));
}

} // namespace

TransferDialog::TransferDialog(const TransferOffer &offer, QWidget *parent)
    : QDialog(parent),
      m_offer(offer),
      m_ui(std::make_unique<Ui::TransferDialog>()),
      m_job(new BackgroundJob(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_undo = m_ui->buttons->addButton(tr("&Undo"), QDialogButtonBox::ActionRole);
    setUp();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &TransferDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &TransferDialog::reject);
    connect(m_ui->target, &QComboBox::activated, this, &TransferDialog::chooseTarget);
    for (QComboBox *box : {m_ui->scope, m_ui->taken})
        connect(box, &QComboBox::currentIndexChanged, this, &TransferDialog::forget);
    connect(m_ui->move, &QCheckBox::toggled, this, &TransferDialog::forget);
    connect(m_ui->allowLoss, &QCheckBox::toggled, this, [this] { showStage(m_stage); });
    connect(m_ui->buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this,
            &TransferDialog::saveReport);
    connect(m_undo, &QPushButton::clicked, this, &TransferDialog::undo);
    connect(m_job, &BackgroundJob::progressed, m_ui->view, &JobView::showProgress);
    connect(m_job, &BackgroundJob::ended, this, &TransferDialog::showEnd);
    m_ui->allowLoss->hide();
    showStage(Stage::Asking);
}

TransferDialog::~TransferDialog() = default;

void TransferDialog::setUp()
{
    m_ui->source->setText(endText(m_offer.source));
    m_ui->source->setToolTip(plainTip(toUri(m_offer.source.location)));
    for (const WorkScope &scope : m_offer.scopes)
        m_ui->scope->addItem(scope.text);
    m_target = -1;
    for (const WorkEnd &target : m_offer.targets) {
        m_ui->target->addItem(endText(target));
        const int row = m_ui->target->count() - 1;
        if (!target.locked.isEmpty())
            lockItem(*m_ui->target, row, target.locked);
        else if (m_target < 0)
            m_target = row;
    }
    m_ui->move->setToolTip(plainTip(m_offer.source.locked));
    if (m_offer.isRestore) {
        setWindowTitle(tr("Restore from Backup"));
        m_ui->move->hide();
    }
    m_ui->target->addItem(tr("New SQLite file…"));
    m_ui->target->addItem(tr("New folder of JSON files…"));
    m_ui->target->setPlaceholderText(tr("Choose where"));
    m_ui->target->setCurrentIndex(m_target);
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Save &Report…"));
}

// The entries behind the open stores make a new one, which then stands in front of them.
void TransferDialog::chooseTarget()
{
    const int made = m_ui->target->currentIndex() - int(m_offer.targets.size());
    if (made >= 0) {
        const StoreLocation location = askForNewStore(this, made == 0 ? NewStore::Sqlite : NewStore::Json);
        if (location.path.isEmpty()) {
            m_ui->target->setCurrentIndex(m_target);
            return;
        }
        const WorkEnd end{.name = displayName(location), .location = location};
        m_offer.targets.push_back(end);
        m_ui->target->insertItem(int(m_offer.targets.size()) - 1, endText(end));
        m_ui->target->setCurrentIndex(int(m_offer.targets.size()) - 1);
    }
    m_target = m_ui->target->currentIndex();
    forget();
}

TransferWork TransferDialog::chosen() const
{
    return {.opener = m_offer.opener,
            .source = m_offer.source,
            .target = m_target < 0 ? WorkEnd() : m_offer.targets[size_t(m_target)],
            .scope = m_offer.scopes[size_t(m_ui->scope->currentIndex())],
            .move = m_ui->move->isChecked(),
            .replace = m_ui->taken->currentIndex() == 1,
            .allowLoss = m_ui->allowLoss->isChecked()};
}

// What was found out no longer holds.
void TransferDialog::forget()
{
    m_ui->view->clear();
    m_ui->allowLoss->setChecked(false);
    m_ui->allowLoss->hide();
    showStage(Stage::Asking);
    adjustSize();
}

TransferDialog::Words TransferDialog::words(const TransferWork &work) const
{
    const QString &from = work.source.name;
    const QString &to = work.target.name;
    if (m_offer.isRestore)
        return {tr("Restoring…"), tr("Restoring sessions from %1 to %2").arg(from, to),
                tr("Restore sessions from %1").arg(from)};
    if (work.move)
        return {tr("Moving…"), tr("Moving sessions from %1 to %2").arg(from, to),
                tr("Move sessions from %1").arg(from)};
    return {tr("Copying…"), tr("Copying sessions from %1 to %2").arg(from, to),
            tr("Copy sessions from %1").arg(from)};
}

// One that goes on takes the name of what it did so far out of the hands of all others who offer to take that
// back, so that it stays one change.
std::shared_ptr<MadeChange> TransferDialog::changeOf(const TransferWork &work) const
{
    if (const std::shared_ptr<MadeChange> before = m_job->change()) {
        auto whole = std::make_shared<MadeChange>(*before);
        before->bulk.clear();
        return whole;
    }
    return newChange(work.opener,
                     work.move ? std::vector{work.source, work.target} : std::vector{work.target});
}

// What the button does next.
QString TransferDialog::nextStep() const
{
    if (m_stage == Stage::Asking || m_stage == Stage::Planning)
        return tr("&Check");
    if (m_stage == Stage::Over)
        return tr("&Resume");
    if (m_offer.isRestore)
        return tr("&Restore");
    return m_ui->move->isChecked() ? tr("&Move") : tr("&Copy");
}

} // namespace SessionDeck
