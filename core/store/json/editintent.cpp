// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/editintent.h"

#include "core/base/atomicfile.h"
#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/base/fileerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace SessionDeck {

namespace {

// Names from the file may not lead out of the folder.
QByteArray plainName(const QJsonValue &value)
{
    const QByteArray name = value.toString().toUtf8();
    return name.contains('/') ? QByteArray() : name;
}

enum class Progress { Done, Pending, Overtaken };

Progress progressOf(const Folder &folder, const EditIntent::File &file)
{
    const QByteArray now = contentHash({folder.read(file.name).value_or(QByteArray())});
    if (now == file.newHash)
        return Progress::Done;
    const Result<QByteArray> fresh = folder.read(file.temporary);
    return now == file.oldHash && fresh && contentHash({*fresh}) == file.newHash ? Progress::Pending
                                                                                 : Progress::Overtaken;
}

Result<void> rename(const Folder &folder, const QByteArray &from, const QByteArray &to)
{
    if (::renameat(folder.descriptor(), from.constData(), folder.descriptor(), to.constData()) != 0)
        return fail(fileError(errno, folder.pathOf(to)));
    return {};
}

Result<void> putAside(const Folder &folder, const EditIntent::File &file)
{
    int n = 1;
    while (folder.state(file.name + ".lost-" + QByteArray::number(n)).exists())
        ++n;
    return folder.state(file.temporary).exists()
        ? rename(folder, file.temporary, file.name + ".lost-" + QByteArray::number(n))
        : Result<void>();
}

Result<void> settle(const Folder &folder, const EditIntent::File &file, Progress progress, bool exchange)
{
    if (progress == Progress::Done)
        return {};
    if (progress == Progress::Pending && exchange)
        return rename(folder, file.temporary, file.name);
    return putAside(folder, file);
}

} // namespace

QByteArray editIntentName()
{
    return QByteArrayLiteral(".sessiondeck-edit");
}

Result<EditIntent> readEditIntent(const Folder &folder)
{
    const Result<QByteArray> bytes = folder.read(editIntentName());
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return EditIntent{};
    if (!bytes)
        return fail(bytes.error());
    EditIntent intent;
    const QJsonArray files = QJsonDocument::fromJson(*bytes).object().value(u"files").toArray();
    for (const QJsonValue &value : files) {
        const EditIntent::File file{.name = plainName(value[u"name"]),
                                    .temporary = plainName(value[u"temporary"]),
                                    .oldHash = value[u"old"].toString().toLatin1(),
                                    .newHash = value[u"new"].toString().toLatin1()};
        if (!file.name.isEmpty() && !file.temporary.isEmpty() && !file.newHash.isEmpty())
            intent.files.push_back(file);
    }
    if (intent.files.empty())
        return fail(
            ErrorCode::Corrupt,
            CoreText::tr("An unfinished change is noted in this file, but the note cannot be read. Look at "
                         "the hidden files beside it, then remove it."),
            folder.pathOf(editIntentName()));
    return intent;
}

Result<void> writeEditIntent(const Folder &folder, const EditIntent &intent)
{
    QJsonArray files;
    for (const EditIntent::File &file : intent.files)
        files.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(file.name)},
                                 {QStringLiteral("temporary"), QString::fromUtf8(file.temporary)},
                                 {QStringLiteral("old"), QString::fromLatin1(file.oldHash)},
                                 {QStringLiteral("new"), QString::fromLatin1(file.newHash)}});
    const QJsonDocument document(QJsonObject{{QStringLiteral("files"), files}});
    return replaceFile(folder, editIntentName(), document.toJson(QJsonDocument::Compact).append('\n'));
}

Result<QByteArray> readThrough(const Folder &folder, const QByteArray &name, const EditIntent &intent)
{
    for (const EditIntent::File &file : intent.files) {
        if (file.name == name && progressOf(folder, file) == Progress::Pending)
            return folder.read(file.temporary);
    }
    return folder.read(name);
}

Result<void> finishEditIntent(const Folder &folder, const EditIntent &intent)
{
    std::vector<Progress> found;
    for (const EditIntent::File &file : intent.files)
        found.push_back(progressOf(folder, file));
    const bool overtaken = std::ranges::count(found, Progress::Overtaken) > 0;
    const bool begun = std::ranges::count(found, Progress::Done) > 0;
    const bool exchange = begun || !overtaken; // else it would become half a change
    for (size_t i = 0; i < found.size(); ++i) {
        if (const Result<void> done = settle(folder, intent.files[i], found[i], exchange); !done)
            return done;
    }
    const Result<void> synced = folder.sync(); // the renames first: without the note nobody would repeat them
    const Result<void> removed = synced ? folder.remove(editIntentName()) : synced;
    if (!removed || !overtaken)
        return removed;
    return fail(
        ErrorCode::Conflict,
        CoreText::tr("Another program wrote these files at the same moment. What was to be written is kept "
                     "beside them in files whose names end in .lost-1 and so on."),
        folder.path());
}

} // namespace SessionDeck
