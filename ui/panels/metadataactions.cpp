// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/metadataactions.h"

#include "core/base/jsonscanner.h"
#include "ui/panels/metadataediting.h"

#include <QAction>
#include <QTreeView>

namespace SessionDeck {

QList<QAction *> addMetadataActions(QTreeView *tree, MetadataEditing *editing)
{
    struct Entry
    {
        const char *name;
        QString text;
        void (MetadataEditing::*act)();
        QKeySequence shortcut = {};
    };
    const Entry entries[] = {
        {"editValue", MetadataEditing::tr("&Edit Value…"), &MetadataEditing::editValue, Qt::Key_F2},
        {"renameKey", MetadataEditing::tr("Re&name Key…"), &MetadataEditing::renameKey, {}},
        {"addValue", MetadataEditing::tr("&Add…"), &MetadataEditing::add, Qt::Key_Insert},
        {"removeValue", MetadataEditing::tr("&Remove"), &MetadataEditing::remove, QKeySequence::Delete},
        {"editMetadataText", MetadataEditing::tr("Edit as &Text…"), &MetadataEditing::editAsText, {}},
    };
    auto *separator = new QAction(tree);
    separator->setSeparator(true);
    tree->addAction(separator);
    QList<QAction *> actions;
    for (const Entry &entry : entries) {
        auto *action = new QAction(entry.text, tree);
        action->setObjectName(QLatin1StringView(entry.name));
        action->setShortcut(entry.shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        tree->addAction(action);
        QObject::connect(action, &QAction::triggered, editing, entry.act);
        actions += action;
    }
    return actions;
}

void beginOtherFields(StagedLoader *loader, qsizetype message, const StagedLoader::Begun &begun)
{
    loader->begin([loader, message, begun](SessionDraft &draft) {
        const Capabilities &can = loader->capabilities();
        if (message < 0 ? can.metadata : can.messageExtra)
            begun(draft);
        else
            emit loader->refused(MetadataEditing::tr("This store has no place for other fields."));
    });
}

JsonText otherFields(const SessionDraft &draft, qsizetype message)
{
    const Session &session = draft.session();
    if (message < 0)
        return session.metadata;
    return message < qsizetype(session.messages.size()) ? session.messages[size_t(message)].extra
                                                        : JsonText();
}

void setOtherFields(SessionDraft &draft, qsizetype message, const JsonText &json, const QString &name)
{
    if (json == otherFields(draft, message))
        return;
    if (message < 0) {
        Session header = headerOf(draft.session());
        header.metadata = json;
        draft.edit(HeaderEdit{headerOf(draft.session()), header}, name);
    } else if (message < qsizetype(draft.session().messages.size())) {
        const StagedMessage before = stagedMessage(draft.state(), message);
        StagedMessage after = before;
        after.message.extra = json;
        draft.edit(MessageSplice{message, {before}, {after}}, name);
    }
}

Result<void> checkIsObject(const QByteArray &json)
{
    const Result<JsonRange> value = checkJson(json);
    if (!value)
        return fail(value.error());
    if (value->type != JsonType::Object)
        return fail(ErrorCode::Invalid, MetadataEditing::tr("An object in braces is needed here."),
                    QStringLiteral("byte 0"));
    return {};
}

} // namespace SessionDeck
