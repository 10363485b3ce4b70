// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/metadataediting.h"

#include "core/base/jsonedit.h"
#include "core/base/jsonindent.h"
#include "ui/dialogs/jsondialog.h"
#include "ui/models/jsontreecell.h"
#include "ui/panels/metadataactions.h"
#include "ui/panels/offeredaction.h"

#include <QSortFilterProxyModel>
#include <QTreeView>

namespace SessionDeck {

MetadataEditing::MetadataEditing(QTreeView *tree, StagedLoader *loader)
    : QObject(tree), m_tree(tree), m_loader(loader)
{
    connect(loader, &StagedLoader::loaded, this, [loader, actions = addMetadataActions(tree, this)] {
        for (QAction *action : actions)
            offerAction(action, true, loader->locked());
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
    m_loader->begin([this, spot, name, change](SessionDraft &draft) {
        const Capabilities &can = m_loader->capabilities();
        if (!(spot.message < 0 ? can.metadata : can.messageExtra)) {
            emit m_loader->refused(tr("This store has no place for other fields."));
            return;
        }
        const JsonText before = otherFields(draft, spot.message);
        const Result<QByteArray> after = change(before.isEmpty() ? QByteArray("{}") : before.utf8);
        if (after)
            setOtherFields(draft, spot.message, {*after}, name);
        else
            emit m_loader->refused(describe(after.error()));
    });
}

// Asks for the value at a place, or for a new entry in the container there.
void MetadataEditing::ask(const Spot &spot, bool isNew)
{
    const JsonNode *node = currentNode();
    const bool isArray = node->member.value.type == JsonType::Array;
    JsonDialog::Content content{.title = isNew ? tr("Add Value") : tr("Edit Value"),
                                .json = isNew ? QByteArray("\"\"") : node->text().toByteArray()};
    if (isNew && !isArray)
        content.key = tr("new");
    const qsizetype count = qsizetype(node->children.size());
    auto *dialog = new JsonDialog(content, m_tree);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, spot, isNew, isArray, count] {
        JsonPath path = spot.path;
        if (isNew && isArray)
            path.push_back({.place = count, .isElement = true});
        else if (isNew)
            path.push_back({.key = dialog->key()});
        change(spot, isNew ? tr("Add Value") : tr("Edit Value"),
               [path, json = dialog->json()](const QByteArray &text) { return setJson(text, path, json); });
    });
    dialog->open();
}

void MetadataEditing::editValue()
{
    if (const std::optional<Spot> spot = currentSpot())
        ask(*spot, false);
}

void MetadataEditing::add()
{
    std::optional<Spot> spot = currentSpot();
    if (!spot)
        return;
    const JsonType type = currentNode()->member.value.type;
    if (type == JsonType::Object || type == JsonType::Array)
        ask(*spot, true);
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
    JsonDialog::Content content{.title = tr("Rename Key"), .json = currentNode()->text().toByteArray()};
    content.key = spot->path.back().key;
    auto *dialog = new JsonDialog(content, m_tree);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, spot = *spot] {
        change(spot, tr("Rename Key"),
               [spot, key = dialog->key(), json = dialog->json()](const QByteArray &text) {
                   const Result<QByteArray> set = setJson(text, spot.path, json);
                   return set ? renameJson(*set, spot.path, key) : set;
               });
    });
    dialog->open();
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
    m_loader->begin([this, spot](SessionDraft &draft) {
        const QByteArray json = otherFields(draft, spot.message).utf8;
        JsonDialog::Content content{.title = spot.message < 0 ? tr("Metadata of the Session")
                                                              : tr("Other Fields of the Message"),
                                    .json = json.isEmpty() ? QByteArray("{}") : json,
                                    .check = &checkIsObject};
        auto *dialog = new JsonDialog(content, m_tree);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, spot] {
            change({.message = spot.message}, tr("Edit as Text"),
                   [json = dialog->json()](const QByteArray &) -> Result<QByteArray> { return json; });
        });
        dialog->open();
    });
}

} // namespace SessionDeck
