// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/retentiondialog.h"

#include "core/base/runthen.h"
#include "core/vault/retention.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

constexpr qint64 bytesInMegabyte = 1024 * 1024;

// "1 204 versions, 38 MB, the oldest from 24 Sep", and what went before.
QString usageText(const VaultUsage &usage)
{
    if (usage.versions == 0)
        return RetentionDialog::tr("No versions are kept yet.");
    QString text = RetentionDialog::tr("%1 versions are kept, in %2. The oldest is from %3.")
                       .arg(humanCount(usage.versions), humanBytes(usage.packedBytes),
                            recentTime(usage.oldest, Timestamp::now()));
    qint64 dropped = 0;
    for (const DroppedVersions &each : usage.dropped)
        dropped += each.versions;
    if (dropped > 0)
        text += u' '
            + RetentionDialog::tr("%1 older ones were forgotten, as the limits say.")
                  .arg(humanCount(dropped));
    return text;
}

} // namespace

RetentionDialog::RetentionDialog(QWidget *parent)
    : QDialog(parent), m_usage(new QLabel), m_effect(new QLabel), m_apply(nullptr)
{
    setObjectName(QStringLiteral("retentionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kept Versions"));
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    auto *intro = new QLabel(
        tr("Before SessionDeck changes or deletes a session, what it was is kept. A limit forgets the "
           "oldest first; the last version of a deleted session stays until its age says so."));
    intro->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {intro, m_usage, m_effect}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_usage->setObjectName(QStringLiteral("vaultUsage"));
    m_effect->setObjectName(QStringLiteral("retentionEffect"));
    auto *form = new QFormLayout;
    m_days = addLimit(form, tr("Keep them for"), tr(" days"));
    m_count = addLimit(form, tr("At most, of each session"), tr(" versions"));
    m_megabytes = addLimit(form, tr("At most, altogether"), tr(" MB"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Close);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    m_apply->setObjectName(QStringLiteral("applyRetention"));
    m_apply->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_usage);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_effect);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &RetentionDialog::apply);
    connect(&m_soon, &QTimer::timeout, this, &RetentionDialog::forecast);
    read();
}

RetentionDialog::~RetentionDialog()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QSpinBox *RetentionDialog::addLimit(QFormLayout *form, const QString &text, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(0, 1'000'000);
    box->setSpecialValueText(tr("no limit"));
    box->setSuffix(suffix);
    box->setAccessibleName(text);
    box->setEnabled(false); // until it is read what holds now
    connect(box, &QSpinBox::valueChanged, this, [this] {
        m_apply->setEnabled(false);
        m_soon.start();
    });
    form->addRow(text, box);
    return box;
}

Result<RetentionDialog::Report> RetentionDialog::readReport()
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    if (!vault && vault.error().code == ErrorCode::NotFound)
        return Report();
    if (!vault)
        return fail(vault.error());
    Result<VaultUsage> usage = vaultUsage(**vault);
    const Result<RetentionLimits> limits = usage ? retentionLimits(**vault) : fail(usage.error());
    if (!limits)
        return fail(limits.error());
    return Report{.usage = std::move(*usage), .limits = *limits};
}

void RetentionDialog::read()
{
    runThen(m_pool, this, &RetentionDialog::readReport,
            [this](const Result<Report> &report) { take(report); });
}

void RetentionDialog::take(const Result<Report> &report)
{
    for (QSpinBox *box : {m_days, m_count, m_megabytes})
        box->setEnabled(report.has_value());
    if (!report)
        return m_usage->setText(visibleText(describe(report.error())));
    m_usage->setText(usageText(report->usage));
    m_present = report->limits;
    m_days->setValue(int(m_present.age.count()));
    m_count->setValue(int(m_present.versionsPerSession));
    m_megabytes->setValue(int((m_present.totalBytes + bytesInMegabyte - 1) / bytesInMegabyte));
    m_soon.start();
}

RetentionLimits RetentionDialog::limits() const
{
    return {.age = std::chrono::days(m_days->value()),
            .versionsPerSession = m_count->value(),
            .totalBytes = m_megabytes->value() * bytesInMegabyte};
}

void RetentionDialog::forecast()
{
    runThen(
        m_pool, this,
        [limits = limits()]() -> Result<qint64> {
            const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
            if (!vault && vault.error().code == ErrorCode::NotFound)
                return 0;
            return vault ? countBeyond(**vault, limits, Timestamp::now()) : fail(vault.error());
        },
        [this, visit = ++m_forecasts](const Result<qint64> &beyond) {
            if (visit != m_forecasts)
                return;
            m_apply->setEnabled(beyond && limits() != m_present);
            if (!beyond)
                m_effect->setText(visibleText(describe(beyond.error())));
            else if (*beyond == 0)
                m_effect->setText(tr("With these limits, nothing is forgotten now."));
            else
                m_effect->setText(tr("With these limits, %1 versions are forgotten now, for good.")
                                      .arg(humanCount(*beyond)));
        });
}

void RetentionDialog::apply()
{
    m_apply->setEnabled(false);
    runThen(
        m_pool, this,
        [limits = limits()]() -> Result<Report> {
            const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Write);
            Result<void> set = vault ? setRetentionLimits(**vault, limits) : fail(vault.error());
            Result<bool> more = set ? tidy(**vault, Timestamp::now()) : fail(set.error());
            while (more && *more)
                more = tidy(**vault, Timestamp::now());
            return more ? readReport() : fail(more.error());
        },
        [this](const Result<Report> &report) { take(report); });
}

} // namespace SessionDeck
