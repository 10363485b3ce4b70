// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contenthash.h"
#include "core/store/json/lineeditor.h"

namespace SessionDeck {

namespace {

constexpr qsizetype mostRememberedBodies = 256;

// Without the header: an expiry that was set meanwhile is no change of content.
QByteArray bodyHash(const LineText &text)
{
    const qsizetype begin = text.lines.empty() ? 0 : text.lines.front().end;
    return contentHash({QByteArrayView(text.bytes).sliced(begin)});
}

} // namespace

void LoadedBodies::remember(const Revision &revision, const LineText &text)
{
    if (m_hashes.size() >= mostRememberedBodies)
        m_hashes.clear();
    m_hashes.insert(revision.token, bodyHash(text));
}

bool LoadedBodies::matches(const Revision &revision, const LineText &text) const
{
    const auto known = m_hashes.constFind(revision.token);
    return known == m_hashes.constEnd() || *known == bodyHash(text);
}

} // namespace SessionDeck
