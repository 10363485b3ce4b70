// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonldetection.h"

#include "core/base/coretext.h"
#include "core/store/json/jsonllayout.h"
#include "core/store/json/linefiles.h"

#include <QFile>

namespace SessionDeck {

namespace {

constexpr size_t mostFilesRead = 20; // one of these has to be ours; the rest may be damaged

} // namespace

std::optional<QString> detectJsonl(const JsonPlace &place)
{
    Result<Folder> folder = Folder::open(place.folder);
    if (!folder)
        return {};
    LineFiles files(std::move(*folder), jsonlLayout());
    std::vector<QByteArray> names = files.names().value_or(std::vector<QByteArray>{});
    if (!place.file.isEmpty())
        names = {QFile::encodeName(place.file)};
    for (size_t i = 0; i < names.size() && i < mostFilesRead; ++i) {
        LineSummary summary;
        if (jsonlLayout().isSessionFile(names[i]) && files.summarise(names[i], summary)
            && !summary.id.isEmpty())
            return CoreText::tr("%1 begins with a SessionDeck session header")
                .arg(QFile::decodeName(names[i]));
    }
    return {};
}

} // namespace SessionDeck
