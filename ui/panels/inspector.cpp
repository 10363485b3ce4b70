// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "ui/models/conversationmodel.h"
#include "ui/panels/conversationpanel.h"
#include "ui/panels/findbar.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/inspectorheader.h"
#include "ui/panels/inspectornotice.h"
#include "ui/panels/inspectorstate.h"
#include "ui/panels/messageediting.h"
#include "ui/panels/metadataediting.h"
#include "ui/panels/metadatapanel.h"
#include "ui/panels/rawpanel.h"
#include "ui/panels/removalteller.h"
#include "ui/panels/stagebar.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

// A load that is faster than this shows nothing of itself.
constexpr int patienceMs = 150;

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent),
      m_model(new ConversationModel(this)),
      m_pages(new QStackedWidget(this)),
      m_state(new InspectorState(this)),
      m_content(new QWidget(this)),
      m_header(new InspectorHeader(this)),
      m_stage(new StageBar(&m_loader, this)),
      m_notice(new InspectorNotice(this)),
      m_removal(new RemovalTeller(this)),
      m_tabs(new QTabWidget(this)),
      m_conversation(new ConversationPanel(m_model, this)),
      m_editing(new MessageEditing(m_conversation->view(), &m_loader)),
      m_metadata(new MetadataPanel(this)),
      m_raw(new RawPanel(&m_loader, this)),
      m_history(new HistoryPanel(this))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Session"));
    buildContent();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_state->showLoading(tr("Loading the session…"));
        m_pages->setCurrentWidget(m_state);
    });
    connect(&m_loader, &StagedLoader::loaded, this, &Inspector::takeWindow);
    connect(&m_loader, &StagedLoader::failed, this, &Inspector::takeError);
    connect(&m_loader, &StagedLoader::refused, this,
            [this](const QString &why) { m_notice->say(InspectorNotice::Kind::Warning, why); });
    connect(&m_loader, &StagedLoader::draftChanged, m_model, [this] {
        if (m_opening || !m_loader.draft())
            return;
        m_model->expire();
        m_model->refresh();
    });
    connect(m_model, &ConversationModel::windowWanted, &m_loader, &StagedLoader::request);
    connect(m_header, &InspectorHeader::branchChosen, this, &Inspector::openBranch);
    connect(m_state, &InspectorState::retryWanted, this, &Inspector::reload);
    connect(m_removal, &RemovalTeller::told, this, [this](const Removal &removal) {
        m_notice->say(InspectorNotice::Kind::Warning,
                      tr("%1 What was read before is still shown.").arg(removal.text), removal.action);
        m_notice->disconnect(this);
        connect(m_notice, &InspectorNotice::actionChosen, this,
                [this, version = removal.version] { emit undoWanted(version); });
    });
    new MetadataEditing(m_metadata->tree(), &m_loader);
    clear();
}

void Inspector::buildContent()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->addTab(m_conversation, tr("Conversation"));
    m_tabs->addTab(m_metadata, tr("Metadata"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_history, tr("History"));
    connect(m_raw, &RawPanel::editWanted, this, [this] { m_tabs->setCurrentWidget(m_raw); });
    connect(m_history, &HistoryPanel::restoreWanted, this, &Inspector::restoreWanted);
    connect(m_history, &HistoryPanel::messagesWanted, this, &Inspector::messagesWanted);
    const auto showMessage = [this] { m_metadata->setMessage(m_model->message(m_editing->currentRow())); };
    connect(m_conversation, &ConversationPanel::currentRowChanged, this, showMessage);
    connect(m_model, &ConversationModel::dataChanged, this, showMessage);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stage);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
}

void Inspector::showSession(AsyncStore *store, const QString &id)
{
    const SessionAddress &shown = m_loader.address();
    if (store && store == shown.store && id == shown.id)
        return;
    m_opening = true;
    m_loader.open({.store = store, .id = id});
    m_patience.start();
}

void Inspector::clear()
{
    m_patience.stop();
    m_removal->forget();
    m_loader.close();
    m_model->clear();
    m_conversation->setSession({});
    m_raw->setSession({});
    m_history->setSession({});
    emit sessionOpened({});
    m_state->showHint(tr("Select a session to read it here."));
    m_pages->setCurrentWidget(m_state);
}

void Inspector::sessionsChanged(const QStringList &ids)
{
    const QString &id = m_loader.address().id;
    if (id.isEmpty() || (!ids.isEmpty() && !ids.contains(id))) // none named: it may be any
        return;
    m_loader.releaseIdle();
    if (m_opening)
        reload();
    else if (m_loader.draft())
        m_loader.checkStore();
    else
        m_model->refresh();
}

void Inspector::focusFind()
{
    if (m_pages->currentWidget() != m_content)
        return;
    if (m_tabs->currentWidget() == m_metadata)
        m_metadata->focusFilter();
    else if (m_tabs->currentWidget() == m_raw)
        m_raw->findBar()->open();
    else
        m_conversation->openFind();
}

bool Inspector::event(QEvent *event)
{
    // While the keyboard is in here, the find key means this session and not the window's search.
    const QEvent::Type type = event->type();
    if (type != QEvent::ShortcutOverride && type != QEvent::KeyPress)
        return QWidget::event(event);
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        return QWidget::event(event);
    event->accept();
    if (type == QEvent::KeyPress)
        focusFind();
    return true;
}

void Inspector::openBranch(const QString &leaf)
{
    SessionAddress address = m_loader.address();
    address.leaf = leaf;
    m_opening = true;
    m_loader.open(address);
    m_patience.start();
}

void Inspector::takeWindow(const SessionWindow &window)
{
    m_patience.stop();
    if (m_opening) {
        m_model->clear();
        m_conversation->setSession(m_loader.address());
        m_raw->setSession(m_loader.address());
        m_history->setSession(m_loader.address());
        emit sessionOpened(m_loader.address());
    } else if (window.head.revision != m_revision) {
        m_model->expire();
        m_conversation->refresh();
        m_raw->refresh();
        m_history->refresh();
        emit sessionChanged();
    }
    m_opening = false;
    m_removal->forget();
    m_revision = window.head.revision;
    m_metadata->setSession(window.head);
    m_header->showSession(window.head, m_loader.address().leaf);
    if (window.head.health == Health::Ok)
        m_notice->clear();
    else
        m_notice->say(InspectorNotice::Kind::Warning,
                      tr("What could be read is shown. %1").arg(window.head.reason));
    m_model->insert(window.messages);
    m_pages->setCurrentWidget(m_content);
}

void Inspector::takeError(const Error &error)
{
    m_patience.stop();
    if (m_opening) {
        m_opening = false;
        m_state->showError(tr("The session cannot be read"), describe(error));
        m_pages->setCurrentWidget(m_state);
    } else if (error.code == ErrorCode::NotFound) {
        m_removal->ask(m_loader.address());
    } else {
        m_notice->say(InspectorNotice::Kind::Warning, tr("Not up to date: %1").arg(describe(error)));
    }
}

} // namespace SessionDeck
