// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/removalteller.h"

#include "core/vault/vaultkey.h"
#include "core/vault/vaultlists.h"

#include <algorithm>

namespace SessionDeck {

namespace {

struct RemovalWords
{
    ChangeOrigin origin;
    const char *text;
    const char *action; // null: none
};

constexpr RemovalWords removalWords[] = {
    {ChangeOrigin::Delete, QT_TRANSLATE_NOOP("SessionDeck::RemovalTeller", "Deleted with SessionDeck."),
     QT_TRANSLATE_NOOP("SessionDeck::RemovalTeller", "Undo")},
    {ChangeOrigin::Rename, QT_TRANSLATE_NOOP("SessionDeck::RemovalTeller", "Renamed with SessionDeck."),
     nullptr},
    {ChangeOrigin::Expired, QT_TRANSLATE_NOOP("SessionDeck::RemovalTeller", "Expired."),
     QT_TRANSLATE_NOOP("SessionDeck::RemovalTeller", "Restore…")},
    {ChangeOrigin::Others, QT_TRANSLATE_NOOP("SessionDeck::RemovalTeller", "Removed by another program."),
     QT_TRANSLATE_NOOP("SessionDeck::RemovalTeller", "Restore…")},
};

// A version that is older than what took the session away says nothing of that.
Removal removalOf(const Result<std::vector<Version>> &versions)
{
    const bool known = versions && !versions->empty() && versions->front().gone;
    const ChangeOrigin origin = known ? versions->front().origin : ChangeOrigin::Others;
    const auto *words = std::ranges::find(removalWords, origin, &RemovalWords::origin);
    if (words == std::end(removalWords))
        return {.text = RemovalTeller::tr("Removed with SessionDeck.")};
    Removal removal{.text = RemovalTeller::tr(words->text)};
    if (known && words->action) {
        removal.action = RemovalTeller::tr(words->action);
        removal.version = versions->front();
    }
    return removal;
}

} // namespace

void RemovalTeller::ask(const SessionAddress &address)
{
    const quint64 visit = ++m_visit;
    m_vault.run(
        this,
        [place = address.store->location(), id = address.id](Vault &vault) {
            return listVersions(vault, {.store = vaultKey(place), .session = id, .limit = 1});
        },
        [this, visit](const Result<std::vector<Version>> &versions) {
            if (visit == m_visit)
                emit told(removalOf(versions));
        });
}

void RemovalTeller::forget()
{
    ++m_visit;
}

} // namespace SessionDeck
