// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/healthhead.h"

#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace SessionDeck {

HealthHead::HealthHead(StoreListModel *stores, QWidget *parent)
    : QWidget(parent),
      m_stores(stores),
      m_store(new QComboBox),
      m_check(new QPushButton(tr("Check"))),
      m_stop(new QPushButton(tr("Stop"))),
      m_progress(new QProgressBar),
      m_text(new QLabel)
{
    m_store->setObjectName(QStringLiteral("healthStore"));
    m_store->setAccessibleName(tr("Store to check"));
    m_store->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_check->setObjectName(QStringLiteral("checkStore"));
    m_check->setDefault(true);
    m_stop->setObjectName(QStringLiteral("stopCheck"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(QStringLiteral("healthText"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_store), static_cast<QWidget *>(m_check),
                            static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_progress)})
        row->addWidget(widget);
    row->addWidget(m_text, 1);
    connect(m_check, &QPushButton::clicked, this, &HealthHead::checkWanted);
    connect(m_stop, &QPushButton::clicked, this, &HealthHead::stopWanted);
    for (auto changed : {&StoreListModel::rowsInserted, &StoreListModel::rowsRemoved})
        connect(stores, changed, this, &HealthHead::fill);
    connect(m_stores, &StoreListModel::dataChanged, this, &HealthHead::fill);
    fill();
    showIdle({});
}

// Names can change while stores are opened; which one is chosen must not.
void HealthHead::fill()
{
    QStringList names;
    for (int row = 0; row < m_stores->rowCount(); ++row)
        names += storeName(m_stores->store(row)->state());
    QStringList shown;
    for (int row = 0; row < m_store->count(); ++row)
        shown += m_store->itemText(row);
    if (names == shown)
        return;
    const int current = m_store->currentIndex();
    m_store->clear();
    m_store->addItems(names);
    m_store->setCurrentIndex(qBound(names.isEmpty() ? -1 : 0, current, int(names.size()) - 1));
    m_check->setEnabled(!names.isEmpty() && m_store->isEnabled());
    emit storesChanged();
}

DeckStore *HealthHead::store() const
{
    return m_stores->store(m_store->currentIndex());
}

void HealthHead::setStore(const DeckStore *store)
{
    const int row = m_stores->rowOf(store);
    if (row >= 0 && m_store->isEnabled())
        m_store->setCurrentIndex(row);
}

void HealthHead::showBusy(const QString &text)
{
    m_store->setEnabled(false);
    m_check->hide();
    m_stop->show();
    m_stop->setEnabled(true);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_busy = text;
    m_text->setText(text);
}

void HealthHead::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    constexpr int steps = 1000; // a bar counts in ints
    m_progress->setRange(0, steps);
    m_progress->setValue(int(double(done) / double(total) * steps));
    m_text->setText(tr("%1 %2 of %3").arg(m_busy, humanCount(done), humanCount(total)));
}

void HealthHead::showIdle(const QString &text)
{
    m_store->setEnabled(true);
    m_check->setEnabled(m_store->count() > 0);
    m_check->show();
    m_stop->hide();
    m_progress->hide();
    m_text->setText(text);
}

} // namespace SessionDeck
