// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonpath.h"
#include "ui/dialogs/jsondialog.h"
#include "ui/panels/stagedloader.h"

#include <optional>

class QTreeView;

namespace SessionDeck {

struct JsonNode;

/// Editing of a session's metadata, and of the other fields of a message, in the tree that shows them. What
/// is not touched keeps its bytes. All goes into the draft of the session.
class MetadataEditing : public QObject
{
    Q_OBJECT
public:
    MetadataEditing(QTreeView *tree, StagedLoader *loader);

    void editValue()
    {
        askValue(ValueWish::Edit);
    }
    void renameKey();
    void add();
    void remove();
    /// The whole text that the current value stands in; the session's metadata if none is current.
    void editAsText();

private:
    // A value of a text that can be edited.
    struct Spot
    {
        qsizetype message = -1; // -1: the session's metadata
        JsonPath path = {};
    };
    using Change = std::function<Result<QByteArray>(const QByteArray &text)>;
    using Entered = std::function<Change(const JsonDialog &dialog)>;
    enum class ValueWish { Edit, Add };

    std::optional<Spot> currentSpot() const;
    const JsonNode *currentNode() const;
    void change(const Spot &spot, const QString &name, const Change &change);
    /// What others write while the dialog is open does not get under what is entered there.
    void ask(const JsonDialog::Content &content, const Spot &spot, const QString &name,
             const Entered &entered);
    void askValue(ValueWish wish);

    QTreeView *m_tree;
    StagedLoader *m_loader;
};

} // namespace SessionDeck
