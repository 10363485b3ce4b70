// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/expirydialog.h"

#include "ui/models/format.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace SessionDeck {

namespace {

struct ExpiryUnit
{
    const char *name;
    qint64 seconds;
};

constexpr ExpiryUnit units[] = {
    {QT_TRANSLATE_NOOP("SessionDeck::ExpiryDialog", "minutes"), 60},
    {QT_TRANSLATE_NOOP("SessionDeck::ExpiryDialog", "hours"), 3600},
    {QT_TRANSLATE_NOOP("SessionDeck::ExpiryDialog", "days"), 86'400},
    {QT_TRANSLATE_NOOP("SessionDeck::ExpiryDialog", "weeks"), 7 * 86'400},
};
constexpr int days = 2;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExpiryDialog::ExpiryDialog(const QString &what, const QStringList &facts, Timestamp present, QWidget *parent)
    : QDialog(parent),
      m_after(new QRadioButton(tr("&After"))),
      m_at(new QRadioButton(tr("A&t"))),
      m_never(new QRadioButton(tr("&Never"))),
      m_count(new QSpinBox),
      m_unit(new QComboBox),
      m_time(new QDateTimeEdit),
      m_effect(plainLabel({})),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("expiryDialog"));
    setWindowTitle(tr("Set Expiry"));
    m_count->setObjectName(QStringLiteral("expiryCount"));
    m_count->setAccessibleName(tr("How many"));
    m_count->setRange(1, 99'999);
    m_unit->setObjectName(QStringLiteral("expiryUnit"));
    m_unit->setAccessibleName(tr("Unit"));
    for (const ExpiryUnit &unit : units)
        m_unit->addItem(tr(unit.name));
    m_time->setObjectName(QStringLiteral("expiryTime"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_never->setObjectName(QStringLiteral("expiryNever"));
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    m_effect->setObjectName(QStringLiteral("expiryEffect"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Set Expiry"));
    layOut(what, facts);
    preset(present);
    connect(m_count, &QSpinBox::valueChanged, m_after, [this] { m_after->setChecked(true); });
    connect(m_unit, &QComboBox::activated, m_after, [this] { m_after->setChecked(true); });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, m_at, [this] { m_at->setChecked(true); });
    for (QRadioButton *choice : {m_after, m_at, m_never})
        connect(choice, &QRadioButton::toggled, this, &ExpiryDialog::showEffect);
    connect(m_count, &QSpinBox::valueChanged, this, &ExpiryDialog::showEffect);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExpiryDialog::showEffect);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &ExpiryDialog::showEffect);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showEffect();
}

void ExpiryDialog::layOut(const QString &what, const QStringList &facts)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_after, 0, 0);
    grid->addWidget(m_count, 0, 1);
    grid->addWidget(m_unit, 0, 2, Qt::AlignLeft);
    grid->addWidget(m_at, 1, 0);
    grid->addWidget(m_time, 1, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_never, 2, 0, 1, 3);
    QLabel *title = plainLabel(tr("When does %1 expire?").arg(what));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    QLabel *lines = plainLabel(facts.join(u'\n'));
    lines->setForegroundRole(QPalette::PlaceholderText);
    lines->setVisible(!facts.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(lines);
    column->addLayout(grid);
    column->addWidget(m_effect);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
}

void ExpiryDialog::preset(Timestamp present)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_time->setMinimumDateTime(now.addSecs(60));
    m_time->setDateTime(present.isNull() || present.toDateTime() < now ? now.addDays(7)
                                                                       : present.toDateTime().toLocalTime());
    m_count->setValue(7);
    m_unit->setCurrentIndex(days);
    (present.isNull() ? m_after : m_at)->setChecked(true);
}

Timestamp ExpiryDialog::expires() const
{
    if (m_never->isChecked())
        return {};
    const QDateTime moment = m_at->isChecked()
        ? m_time->dateTime()
        : QDateTime::currentDateTime().addSecs(m_count->value() * units[m_unit->currentIndex()].seconds);
    return Timestamp::fromMicroseconds(moment.toMSecsSinceEpoch() * 1000);
}

void ExpiryDialog::showEffect()
{
    const Timestamp moment = expires();
    m_effect->setText(moment.isNull()
                          ? tr("Kept until somebody deletes it.")
                          : tr("The store deletes it on %1 (%2), without asking and without a trash.")
                                .arg(recentTime(moment, {}), expiryText(moment, Timestamp::now())));
}

} // namespace SessionDeck
