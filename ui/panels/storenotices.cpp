// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/storenotices.h"

#include "ui/models/format.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"
#include "ui/panels/noticestrip.h"

namespace SessionDeck {

StoreNotices::StoreNotices(QWidget *parent)
    : QWidget(parent),
      m_offline(new NoticeStrip(QStringLiteral("offlineNotice"), tr("Try Now"))),
      m_partial(new NoticeStrip(QStringLiteral("partialNotice"), tr("Scan Again"))),
      m_damage(new NoticeStrip(QStringLiteral("damageNotice"), tr("Show Details…"))),
      m_layouts(new NoticeStrip(QStringLiteral("layoutNotice"), tr("Choose…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (NoticeStrip *strip : {m_offline, m_partial, m_damage, m_layouts})
        column->addWidget(strip);
    connect(m_offline, &NoticeStrip::actionChosen, this, &StoreNotices::reconnectChosen);
    connect(m_partial, &NoticeStrip::actionChosen, this, &StoreNotices::rescanChosen);
    connect(m_damage, &NoticeStrip::actionChosen, this, &StoreNotices::damageChosen);
    connect(m_layouts, &NoticeStrip::actionChosen, this, &StoreNotices::layoutChosen);
}

void StoreNotices::showState(const StoreState &state, Timestamp now)
{
    const bool stale
        = state.sessions > 0 && (state.phase == StorePhase::Offline || state.phase == StorePhase::Failed);
    const QString retry = retryText(state, now);
    m_offline->setText(
        !stale ? QString()
               : tr("What you see may be out of date. %1 %2")
                     .arg(visibleLine(state.error.message), retry.isEmpty() ? retry : retry + u'.'));
    m_partial->setText(state.phase == StorePhase::Cancelled
                           ? tr("The scan was stopped: %1, the rest is not listed.").arg(scannedText(state))
                           : QString());
    m_damage->setText(state.damageCount > 0
                          ? tr("%1 record(s) cannot be read and are not in the list.", nullptr,
                               int(qMin<qint64>(state.damageCount, std::numeric_limits<int>::max())))
                                .arg(humanCount(state.damageCount))
                          : QString());
}

void StoreNotices::showLayouts(const QString &chosen, qsizetype layouts)
{
    m_layouts->setText(
        layouts < 2
            ? QString()
            : tr("This place holds sessions in %1 layouts; opened as %2.").arg(humanCount(layouts), chosen));
}

} // namespace SessionDeck
