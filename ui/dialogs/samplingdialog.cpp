// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/samplingdialog.h"

#include "ui/models/visibletext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace SessionDeck {

namespace {

using namespace std::chrono_literals;
using Interval = std::chrono::milliseconds;

struct IntervalChoice
{
    Interval interval;
    const char *text;
};

constexpr IntervalChoice intervalChoices[] = {
    {200ms, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "five times a second")},
    {500ms, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "twice a second")},
    {1s, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every second")},
    {2s, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every 2 seconds")},
    {5s, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every 5 seconds")},
    {10s, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every 10 seconds")},
    {30s, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every 30 seconds")},
    {1min, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every minute")},
    {5min, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every 5 minutes")},
    {15min, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every 15 minutes")},
    {1h, QT_TRANSLATE_NOOP("SessionDeck::SamplingDialog", "every hour")},
};

QLabel *textLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void offerIntervals(QComboBox &box, Interval present)
{
    for (const IntervalChoice &choice : intervalChoices)
        box.addItem(SamplingDialog::tr(choice.text), qint64(choice.interval.count()));
    int at = box.findData(qint64(present.count()));
    if (at < 0) { // chosen elsewhere
        box.addItem(SamplingDialog::tr("every %1 ms").arg(present.count()), qint64(present.count()));
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

Interval chosenInterval(const QComboBox &box)
{
    return Interval(box.currentData().toLongLong());
}

} // namespace

SamplingDialog::SamplingDialog(const QString &store, const SamplingPace &present, QWidget *parent)
    : QDialog(parent), m_shown(new QComboBox), m_hidden(new QComboBox)
{
    setObjectName(QStringLiteral("samplingDialog"));
    setWindowTitle(tr("Sampling Interval"));
    m_shown->setObjectName(QStringLiteral("shownInterval"));
    m_hidden->setObjectName(QStringLiteral("hiddenInterval"));
    offerIntervals(*m_shown, present.shown);
    offerIntervals(*m_hidden, present.hidden);
    layOut(store);
}

void SamplingDialog::layOut(const QString &store)
{
    QLabel *title = textLabel(tr("How often are the figures of %1 read?").arg(visibleLine(store)));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    QLabel *hint
        = textLabel(tr("What reading them costs the store is on the last chart of page Monitor. While the "
                       "window is hidden they are never read more often than while it is shown."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("While the window is &shown:"), m_shown);
    form->addRow(tr("While it is &hidden or minimised:"), m_hidden);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                         | QDialogButtonBox::RestoreDefaults);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        m_shown->setCurrentIndex(m_shown->findData(qint64(SamplingPace().shown.count())));
        m_hidden->setCurrentIndex(m_hidden->findData(qint64(SamplingPace().hidden.count())));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
}

SamplingPace SamplingDialog::pace() const
{
    return {.shown = chosenInterval(*m_shown), .hidden = chosenInterval(*m_hidden)};
}

} // namespace SessionDeck
