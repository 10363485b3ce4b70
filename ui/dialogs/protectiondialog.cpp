// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/protectiondialog.h"

#include "ui/dialogs/filechoice.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace SessionDeck {

namespace {

// When the last backup was made and the next one is due, or why there is none.
QString scheduleText(const BackupSchedule &schedule, const ScheduleState &state)
{
    const Timestamp now = Timestamp::now();
    QStringList parts;
    if (!state.succeeded.isNull())
        parts += ProtectionDialog::tr("The last one was made at %1.").arg(recentTime(state.succeeded, now));
    if (!state.trouble.isEmpty())
        parts += ProtectionDialog::tr("The last try failed: %1").arg(visibleLine(state.trouble));
    const Timestamp next = nextBackup(schedule, state, now);
    if (next <= now && !next.isNull())
        parts += ProtectionDialog::tr("The next one is due at once.");
    else if (!next.isNull())
        parts += ProtectionDialog::tr("The next one is due at %1.").arg(recentTime(next, now));
    return parts.join(u' ');
}

QLabel *quietLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// A form finds the control that a label is for only where it is not in a layout of its own.
QLabel *labelOf(QWidget *control, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(control);
    return label;
}

} // namespace

ProtectionDialog::ProtectionDialog(const ProtectedStore &store, QWidget *parent)
    : QDialog(parent),
      m_others(new QCheckBox(tr("Keep &versions of what other programs change"))),
      m_rhythm(new QComboBox),
      m_hours(new QSpinBox),
      m_time(new QTimeEdit),
      m_folder(new QLineEdit),
      m_keep(new QSpinBox),
      m_state(quietLabel({})),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("protectionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Protection of %1").arg(visibleLine(store.name)));
    m_others->setObjectName(QStringLiteral("versionsOfOthers"));
    m_state->setObjectName(QStringLiteral("scheduleState"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_others);
    column->addWidget(
        quietLabel(tr("While SessionDeck runs, it keeps what sessions were before somebody else changed or "
                      "deleted them. This costs one reading of every session, and of each that changes.")));
    column->addLayout(scheduleForm());
    column->addWidget(m_state);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    preset(store);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &ProtectionDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &ProtectionDialog::update);
    for (QSpinBox *box : {m_hours, m_keep})
        connect(box, &QSpinBox::valueChanged, this, &ProtectionDialog::update);
    connect(m_time, &QTimeEdit::timeChanged, this, &ProtectionDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

QFormLayout *ProtectionDialog::scheduleForm()
{
    m_rhythm->setObjectName(QStringLiteral("backupRhythm"));
    m_rhythm->addItems({tr("not by itself"), tr("every few hours"), tr("every day")});
    m_hours->setObjectName(QStringLiteral("backupHours"));
    m_hours->setRange(1, BackupSchedule::mostHours);
    m_hours->setSuffix(tr(" hours apart"));
    m_hours->setAccessibleName(tr("Hours between two backups"));
    m_time->setObjectName(QStringLiteral("backupTime"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time of the day"));
    m_folder->setObjectName(QStringLiteral("scheduleFolder"));
    m_keep->setObjectName(QStringLiteral("scheduleKeep"));
    m_keep->setRange(1, BackupSchedule::mostKept);
    m_keep->setPrefix(tr("the newest "));
    auto *when = new QHBoxLayout;
    when->addWidget(m_rhythm);
    when->addWidget(m_hours);
    when->addWidget(m_time);
    when->addStretch(1);
    auto *browse = new QPushButton(tr("&Choose…"));
    browse->setObjectName(QStringLiteral("chooseScheduleFolder"));
    connect(browse, &QPushButton::clicked, this, &ProtectionDialog::browse);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(labelOf(m_rhythm, tr("Back &up")), when);
    form->addRow(labelOf(m_folder, tr("Into &folder")), folder);
    form->addRow(tr("&Keep"), m_keep);
    return form;
}

void ProtectionDialog::preset(const ProtectedStore &store)
{
    const BackupSchedule &backups = store.present.backups;
    m_others->setChecked(store.present.versionsOfOthers);
    m_rhythm->setCurrentIndex(int(backups.rhythm));
    m_hours->setValue(backups.hours);
    m_time->setTime(backups.time);
    m_folder->setText(backups.folder.isEmpty() ? store.folder : backups.folder);
    m_keep->setValue(backups.keep);
}

StoreProtection ProtectionDialog::protection() const
{
    return {.versionsOfOthers = m_others->isChecked(),
            .backups = {.rhythm = BackupSchedule::Rhythm(m_rhythm->currentIndex()),
                        .hours = m_hours->value(),
                        .time = m_time->time(),
                        .folder = m_folder->text().trimmed(),
                        .keep = m_keep->value()}};
}

void ProtectionDialog::showState(const ScheduleState &state)
{
    m_known = state;
    update();
}

void ProtectionDialog::browse()
{
    const QString folder = chooseFolderToFill(this, tr("Folder for Backups"), m_folder->text().trimmed());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void ProtectionDialog::update()
{
    const BackupSchedule backups = protection().backups;
    const bool on = backups.rhythm != BackupSchedule::Rhythm::Off;
    m_hours->setVisible(backups.rhythm == BackupSchedule::Rhythm::Hours);
    m_time->setVisible(backups.rhythm == BackupSchedule::Rhythm::Daily);
    m_folder->setEnabled(on);
    m_keep->setEnabled(on);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isValid(backups));
    if (!isValid(backups))
        m_state->setText(tr("Choose a folder that is there, by its full path."));
    else
        m_state->setText(on && m_known ? scheduleText(backups, *m_known) : QString());
}

} // namespace SessionDeck
