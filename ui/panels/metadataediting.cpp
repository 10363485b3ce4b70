// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/metadataediting.h"

#include "core/base/jsonedit.h"
#include "core/base/jsonindent.h"
#include "ui/models/helddraft.h"
#include "ui/models/jsontreecell.h"
#include "ui/panels/metadataactions.h"
#include "ui/panels/offeredaction.h"

#include <QSortFilterProxyModel>
#include <QTreeView>

namespace SessionDeck {

MetadataEditing::MetadataEditing(QTreeView *tree, StagedLoader *loader)
    : QObject(tree), m_tree(tree), m_loader(loader)
{
    const QList<QAction *> actions = addMetadataActions(tree, this);
    connect(loader, &StagedLoader::loaded, this, [loader, actions] {
        for (QAction *action : actions)
            offerAction(action, true, loader->locked());
    });
    connect(tree, &QTreeView::doubleClicked, this, [edit = actions.constFirst()](const QModelIndex &index) {
        if (edit->isEnabled() && !index.model()->hasChildren(index.siblingAtColumn(0)))
            edit->trigger(); // what has children unfolds
    });
}

const JsonNode *MetadataEditing::currentNode() const
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_tree->model());
    const QModelIndex index = proxy ? proxy->mapToSource(m_tree->currentIndex()) : m_tree->currentIndex();
    return index.isValid() ? &nodeOf(index) : nullptr;
}

std::optional<MetadataEditing::Spot> MetadataEditing::currentSpot() const
{
    const JsonNode *node = currentNode();
    if (!node || node->root->owner == JsonOwner::Nobody)
        return {};
    return Spot{.message = node->root->owner == JsonOwner::Session ? -1 : node->root->message,
                .path = jsonPath(*node)};
}

void MetadataEditing::change(const Spot &spot, const QString &name, const Change &change)
{
    beginOtherFields(m_loader, spot.message, [this, spot, name, change](SessionDraft &draft) {
        const JsonText before = otherFields(draft, spot.message);
        const Result<QByteArray> after = change(before.isEmpty() ? QByteArray("{}") : before.utf8);
        if (after)
            setOtherFields(draft, spot.message, {*after}, name);
        else
            emit m_loader->refused(describe(after.error()));
    });
}

void MetadataEditing::ask(const JsonDialog::Content &content, const Spot &spot, const QString &name,
                          const Entered &entered)
{
    beginOtherFields(m_loader, spot.message, [this, content, spot, name, entered](SessionDraft &draft) {
        auto *dialog = new JsonDialog(content, m_tree);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog, spot, name, entered, held = HeldDraft(&draft)] {
                    change(spot, name, entered(*dialog));
                });
        dialog->open();
    });
}

// For the current value, or for a new entry in the current container.
void MetadataEditing::askValue(ValueWish wish)
{
    const std::optional<Spot> spot = currentSpot();
    if (!spot)
        return;
    const bool isNew = wish == ValueWish::Add;
    const JsonNode *node = currentNode();
    const bool isArray = node->member.value.type == JsonType::Array;
    const qsizetype count = qsizetype(node->children.size());
    const QString name = isNew ? tr("Add Value") : tr("Edit Value");
    JsonDialog::Content content{.title = name,
                                .json = isNew ? QByteArray("\"\"") : node->text().toByteArray()};
    if (isNew && !isArray)
        content.key = tr("new");
    ask(content, *spot, name, [path = spot->path, isNew, isArray, count](const JsonDialog &dialog) {
        JsonPath place = path;
        if (isNew && isArray)
            place.push_back({.place = count, .isElement = true});
        else if (isNew)
            place.push_back({.key = dialog.key()});
        return [place, json = dialog.json()](const QByteArray &text) { return setJson(text, place, json); };
    });
}

void MetadataEditing::add()
{
    if (!currentSpot())
        return;
    const JsonType type = currentNode()->member.value.type;
    if (type == JsonType::Object || type == JsonType::Array)
        askValue(ValueWish::Add);
    else if (currentNode()->parent) {
        m_tree->setCurrentIndex(m_tree->currentIndex().parent());
        add();
    }
}

void MetadataEditing::renameKey()
{
    const std::optional<Spot> spot = currentSpot();
    if (!spot || spot->path.empty() || spot->path.back().isElement)
        return;
    const QString name = tr("Rename Key");
    JsonDialog::Content content{.title = name, .json = currentNode()->text().toByteArray()};
    content.key = spot->path.back().key;
    ask(content, *spot, name, [path = spot->path](const JsonDialog &dialog) {
        return [path, key = dialog.key(), json = dialog.json()](const QByteArray &text) {
            const Result<QByteArray> set = setJson(text, path, json);
            return set ? renameJson(*set, path, key) : set;
        };
    });
}

void MetadataEditing::remove()
{
    const std::optional<Spot> spot = currentSpot();
    if (spot && !spot->path.empty())
        change(*spot, tr("Remove Value"),
               [path = spot->path](const QByteArray &text) { return removeJson(text, path); });
}

void MetadataEditing::editAsText()
{
    const Spot spot = currentSpot().value_or(Spot());
    beginOtherFields(m_loader, spot.message, [this, spot](SessionDraft &draft) {
        const QByteArray json = otherFields(draft, spot.message).utf8;
        JsonDialog::Content content{.title = spot.message < 0 ? tr("Metadata of the Session")
                                                              : tr("Other Fields of the Message"),
                                    .json = json.isEmpty() ? QByteArray("{}") : json,
                                    .check = &checkIsObject};
        ask(content, {.message = spot.message}, tr("Edit as Text"), [](const JsonDialog &dialog) {
            return [json = dialog.json()](const QByteArray &) -> Result<QByteArray> { return json; };
        });
    });
}

} // namespace SessionDeck
