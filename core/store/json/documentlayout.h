// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/containertext.h"
#include "core/store/json/documentfiles.h"
#include "core/store/json/lineends.h"
#include "core/store/sessionstore.h"

#include <QHash>

namespace SessionDeck {

/// One session in the documents.
struct DocumentEntry
{
    QString id = {};
    std::vector<qsizetype> records
        = {}; ///< Its elements of the first document; the last one counts. None: orphan.
    std::vector<qsizetype> messages = {}; ///< Its elements of the second document, in the file's order.
};

/// Which bytes of the documents belong to which session.
struct DocumentIndex
{
    Documents documents = {};
    std::vector<ContainerText> containers = {}; ///< Of each document that was read.
    std::vector<DocumentEntry> entries = {};
    QHash<QString, size_t> byId = {};
    std::vector<Error> damage = {}; ///< Records that belong to no session; with path and byte.
    std::vector<Timestamp> messageTimes = {}; ///< Of each element of the second document; null: it has none.
    /// For each document the earliest moment from each element on, as soon as a layout has asked for it.
    mutable std::vector<std::vector<Timestamp>> earliestFrom = {};

    QByteArrayView element(size_t document, qsizetype index) const
    {
        return containers[document].elements[size_t(index)].in(documents.bytes[document]);
    }
    const DocumentEntry *find(const QString &id) const
    {
        const auto found = byId.constFind(id);
        return found == byId.constEnd() ? nullptr : &entries[*found];
    }
    /// Opaque hash of everything that belongs to the session.
    Revision revision(const DocumentEntry &entry) const;
    qint64 sizeBytes(const DocumentEntry &entry) const;
};

/// New elements for each document.
using DocumentEdit = std::vector<ContainerEdit>;

/// A layout that keeps many sessions in a few documents.
struct DocumentLayout
{
    const char *name;
    std::span<const char *const> files; ///< The first one suffices for a list. The last is exchanged first.
    std::span<const char *const> empty; ///< What the files hold in a store without sessions.
    Capabilities (*capabilities)();
    /// Finds the sessions in as many documents as were read. Corrupt, with path and byte, if one of them
    /// cannot be parsed as a whole. Cancelled.
    Result<DocumentIndex> (*index)(Documents documents, std::stop_token stop);
    void (*summarise)(const DocumentIndex &index, const DocumentEntry &entry, LineSummary &summary);
    Result<LoadedSession> (*read)(const DocumentIndex &index, const DocumentEntry &entry,
                                  const LoadRequest &request);
    /// entry is null for a new session.
    Result<DocumentEdit> (*write)(const DocumentIndex &index, const DocumentEntry *entry,
                                  const Session &session);
    Result<DocumentEdit> (*append)(const DocumentIndex &index, const DocumentEntry &entry,
                                   const std::vector<Message> &messages);
    Result<DocumentEdit> (*remove)(const DocumentIndex &index, const DocumentEntry &entry);
    /// The stored bytes put in place of what is there, if they are those of such a session: Invalid.
    Result<DocumentEdit> (*writeRaw)(const DocumentIndex &index, const DocumentEntry *entry,
                                     const RawWrite &request);
};

} // namespace SessionDeck
