// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectorheader.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"
#include "ui/panels/elidedlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace SessionDeck {

namespace {

// A chooser with more entries than this is no help; the newest come first.
constexpr size_t mostBranches = 500;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QLineEdit *idField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("sessionId"));
    field->setAccessibleName(InspectorHeader::tr("Session id"));
    field->setReadOnly(true);
    field->setFrame(false);
    field->setFont(scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.86));
    field->setTextMargins(-2, 0, 0, 0); // a line keeps that much free; the labels around it do not
    QPalette palette;
    palette.setBrush(QPalette::Base, Qt::transparent);
    field->setPalette(palette);
    return field;
}

QString healthText(Health health)
{
    static constexpr const char *texts[]
        = {QT_TRANSLATE_NOOP("SessionDeck::InspectorHeader", "healthy"),
           QT_TRANSLATE_NOOP("SessionDeck::InspectorHeader", "damaged"),
           QT_TRANSLATE_NOOP("SessionDeck::InspectorHeader", "messages without a session record"),
           QT_TRANSLATE_NOOP("SessionDeck::InspectorHeader", "session record without its data")};
    return InspectorHeader::tr(texts[size_t(health)]);
}

// Revisions can be long hashes; their beginning tells them apart.
QString shortRevision(const Revision &revision)
{
    const QString token = QString::fromUtf8(revision.token);
    return token.size() <= 12 ? token : token.left(10) + u'…';
}

} // namespace

InspectorHeader::InspectorHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_id(idField(this)),
      m_facts(new ElidedLabel(this)),
      m_branches(new QComboBox(this))
{
    m_title->setObjectName(QStringLiteral("sessionTitle"));
    QFont bold = scaled(font(), 1.12);
    bold.setWeight(QFont::Bold);
    m_title->setFont(bold);
    m_facts->setObjectName(QStringLiteral("sessionFacts"));
    m_facts->setFont(scaled(font(), 0.9));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_branches->setObjectName(QStringLiteral("branches"));
    m_branches->setAccessibleName(tr("Branch of the conversation"));
    m_branches->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *copy = new QToolButton(this);
    copy->setObjectName(QStringLiteral("copyId"));
    copy->setText(QStringLiteral("⧉"));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the session's id"));
    copy->setAccessibleName(copy->toolTip());
    auto *idLine = new QHBoxLayout;
    idLine->setSpacing(4);
    idLine->addWidget(m_id, 1);
    idLine->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 6);
    layout->setSpacing(1);
    layout->addWidget(m_title);
    layout->addLayout(idLine);
    layout->addWidget(m_facts);
    layout->addWidget(m_branches);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_session.session.id); });
    connect(m_branches, &QComboBox::activated, this,
            [this](int index) { emit branchChosen(m_branches->itemData(index).toString()); });
    m_clock.setInterval(20'000);
    connect(&m_clock, &QTimer::timeout, this, &InspectorHeader::showFacts);
    m_clock.start();
}

void InspectorHeader::showSession(const LoadedSession &session, const QString &leaf)
{
    m_session = session;
    const Session &shown = session.session;
    m_title->setText(shown.title.isEmpty() ? shown.id : shown.title,
                     tr("Participants: %1").arg(visibleLine(shown.participants.mid(0, 40).join(u", "))));
    const QString id = visibleLine(shown.id);
    if (m_id->text() != id) {
        m_id->setText(id);
        m_id->setCursorPosition(0);
    }
    m_id->setToolTip(plainTip(id));
    showFacts();
    showBranches(shown.branches, leaf);
}

void InspectorHeader::showFacts()
{
    const Session &session = m_session.session;
    QStringList facts;
    if (!m_session.revision.isEmpty())
        facts += tr("revision %1").arg(shortRevision(m_session.revision));
    facts += session.expires.isNull() ? tr("never expires")
                                      : tr("expires %1").arg(expiryText(session.expires, Timestamp::now()));
    facts += tr("%1 messages", nullptr, int(std::min<qint64>(m_session.totalMessages, 1'000'000'000)))
                 .arg(humanCount(m_session.totalMessages));
    if (m_session.sizeBytes >= 0)
        facts += humanBytes(m_session.sizeBytes);
    facts += healthText(m_session.health);
    QStringList tip{tr("Revision: %1").arg(QString::fromUtf8(m_session.revision.token.left(200)))};
    if (!session.created.isNull())
        tip += tr("Created: %1").arg(fullTime(session.created));
    if (!session.lastActivity.isNull())
        tip += tr("Last activity: %1").arg(fullTime(session.lastActivity));
    if (!session.expires.isNull())
        tip += tr("Expires: %1").arg(fullTime(session.expires));
    m_facts->setText(facts.join(QStringLiteral(" · ")), tip.join(u'\n'));
}

void InspectorHeader::showBranches(const std::vector<Branch> &branches, const QString &leaf)
{
    m_branches->setVisible(!branches.empty() || !leaf.isEmpty());
    m_branches->clear();
    m_branches->addItem(tr("Active path"), QString());
    for (size_t i = 0; i < std::min(branches.size(), mostBranches); ++i) {
        const Branch &branch = branches[i];
        m_branches->addItem(tr("%1 messages · %2 · %3", "branch: count, time, first line")
                                .arg(humanCount(branch.messageCount),
                                     recentTime(branch.lastActivity, Timestamp::now()),
                                     visibleLine(branch.preview.left(80))),
                            branch.leaf);
    }
    if (!leaf.isEmpty() && m_branches->findData(leaf) < 0)
        m_branches->addItem(tr("Chosen branch"), leaf); // a store may leave out the branch that is shown
    m_branches->setCurrentIndex(std::max(m_branches->findData(leaf), 0));
}

} // namespace SessionDeck
