// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationpanel.h"

#include "ui/models/conversationmodel.h"
#include "ui/models/format.h"
#include "ui/models/messagetext.h"
#include "ui/panels/conversationsearch.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/inspectornotice.h"
#include "ui/panels/textwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

// Reads one message whole and hands it, or why it cannot be read, to done(const Result<Message> &).
template <typename Done>
void fetchMessage(const SessionAddress &address, qint64 row, QObject *guard, Done done)
{
    if (!address.store)
        return;
    const LoadRequest request{.id = address.id, .first = row, .count = 1, .leaf = address.leaf};
    address.store->run(
        guard,
        [request](SessionStore &store, const std::stop_token &stop) {
            return loadMessage(store, request, stop);
        },
        std::move(done));
}

} // namespace

ConversationPanel::ConversationPanel(ConversationModel *model, QWidget *parent)
    : QWidget(parent),
      m_notice(new InspectorNotice(this)),
      m_find(new FindBar(this)),
      m_view(new ConversationView(model, this)),
      m_search(new ConversationSearch(m_find, &m_view->scene(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_find);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    ConversationScene *scene = &m_view->scene();
    connect(scene, &ConversationScene::currentRowChanged, this, &ConversationPanel::currentRowChanged);
    connect(scene, &ConversationScene::copyWanted, this, &ConversationPanel::copyWhole);
    connect(scene, &ConversationScene::openWanted, this, &ConversationPanel::openWhole);
    connect(m_find, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
}

void ConversationPanel::setSession(const SessionAddress &address)
{
    m_address = address;
    m_notice->clear();
    m_search->setSession(address);
}

void ConversationPanel::refresh()
{
    m_search->refresh();
}

void ConversationPanel::openFind()
{
    m_find->open();
}

void ConversationPanel::complain(const Error &error)
{
    m_notice->say(InspectorNotice::Kind::Error,
                  tr("The whole message cannot be read: %1").arg(describe(error)));
}

void ConversationPanel::copyWhole(int row)
{
    m_notice->clear();
    fetchMessage(m_address, row, this, [this](const Result<Message> &message) {
        if (message)
            QGuiApplication::clipboard()->setText(quotedMessage(*message));
        else
            complain(message.error());
    });
}

void ConversationPanel::openWhole(int row)
{
    m_notice->clear();
    fetchMessage(m_address, row, this, [this](const Result<Message> &message) {
        if (!message) {
            complain(message.error());
            return;
        }
        auto *opened = new TextWindow(this);
        opened->setWindowTitle(tr("Message of %1").arg(senderText(*message)));
        opened->showText(message->content);
        opened->show();
    });
}

} // namespace SessionDeck
