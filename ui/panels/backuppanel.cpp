// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/backuppanel.h"

#include "ui/models/backuplistmodel.h"
#include "ui/models/format.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace SessionDeck {

namespace {

struct BackupButton
{
    BackupWish wish;
    const char *name;
    const char *text;
};

constexpr BackupButton backupButtons[] = {
    {BackupWish::Restore, "restoreBackupSessions", QT_TRANSLATE_NOOP("SessionDeck::BackupPanel", "Restore…")},
    {BackupWish::Open, "openBackup", QT_TRANSLATE_NOOP("SessionDeck::BackupPanel", "Open as Store")},
    {BackupWish::Check, "checkBackup", QT_TRANSLATE_NOOP("SessionDeck::BackupPanel", "Check Again")},
    {BackupWish::Remove, "removeBackup", QT_TRANSLATE_NOOP("SessionDeck::BackupPanel", "Delete…")},
};

// "sound, 24 Sep, 04:17" and, where there is something to say of it, what to make of that.
QString provenText(const ShelvedBackup &backup)
{
    if (backup.isChanged)
        return BackupPanel::tr("The file has another size than when it was made. Check it again.");
    if (!backup.known.sound)
        return BackupPanel::tr(
            "Damaged, as the last check found. Restore what can be read, and make a new one.");
    const QString state = backupStateText(backup);
    if (backup.known.leftOut == 0)
        return state;
    return BackupPanel::tr("%1; %2 session(s) are not in it, or not whole", nullptr,
                           int(backup.known.leftOut))
        .arg(state, humanCount(backup.known.leftOut));
}

} // namespace

BackupPanel::BackupPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_hint(new QLabel), m_facts(new QWidget), m_restore(nullptr)
{
    setObjectName(QStringLiteral("backupPanel"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    for (const QString &name :
         {tr("Store"), tr("Made"), tr("Checked"), tr("Content"), tr("Kind"), tr("File")})
        m_values += addFact(form, name);
    auto *buttons = new QGridLayout;
    for (const BackupButton &each : backupButtons) {
        auto *button = new QPushButton(tr(each.text));
        button->setObjectName(QString::fromLatin1(each.name));
        connect(button, &QPushButton::clicked, this, [this, wish = each.wish] { emit wanted(wish); });
        const int place = int(m_buttons.size());
        buttons->addWidget(button, place / 2, place % 2);
        m_buttons += button;
    }
    m_restore = m_buttons.first();
    m_restore->setDefault(true);
    buttons->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addStretch(1);
    setBackup({});
}

QLabel *BackupPanel::addFact(QFormLayout *form, const QString &name)
{
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(label, value);
    return value;
}

void BackupPanel::setBackup(const std::optional<ShelvedBackup> &backup)
{
    m_facts->setVisible(backup.has_value());
    for (QPushButton *button : m_buttons)
        button->setEnabled(backup.has_value());
    setChosenSessions(0);
    if (backup)
        return showFacts(*backup);
    m_title->setText(tr("Nothing is chosen"));
    m_hint->setText(tr("Select a backup in the list."));
}

void BackupPanel::showFacts(const ShelvedBackup &backup)
{
    const KnownBackup &known = backup.known;
    m_title->setText(tr("Backup of %1").arg(backupStoreName(known)));
    m_hint->setText(
        tr("Before anything is written, what would be restored and what stands in its way is listed. "
           "Nothing is overwritten unless you choose so."));
    const QStringList texts{
        visibleLine(known.store),
        fullTime(known.at).section(u'\n', 0, 0),
        provenText(backup),
        tr("%1 sessions, %2 messages, %3")
            .arg(humanCount(known.sessions), humanCount(known.messages), humanBytes(known.bytes)),
        kindText(locationOf(known)),
        visibleLine(known.file)};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_values[i]->setText(texts[i]);
}

void BackupPanel::setChosenSessions(int count)
{
    m_restore->setText(count == 0 ? tr("Restore All…")
                                  : tr("Restore %1 Selected…", nullptr, count).arg(humanCount(count)));
}

} // namespace SessionDeck
