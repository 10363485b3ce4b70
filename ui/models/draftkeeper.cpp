// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftkeeper.h"

#include "core/base/runthen.h"

#include <optional>

namespace SessionDeck {

struct DraftKeeper::Inner
{
    QString path = {};
    std::optional<DraftFolder> folder = {};

    Result<DraftFolder *> opened()
    {
        if (!folder) {
            Result<DraftFolder> made = DraftFolder::open(path);
            if (!made)
                return fail(made.error());
            folder.emplace(std::move(*made));
        }
        return &*folder;
    }
};

namespace {

std::vector<AdoptedDraft> taken(const std::vector<KeptDraft> &drafts)
{
    std::vector<AdoptedDraft> adopted;
    for (const KeptDraft &draft : drafts)
        adopted.push_back({.key = draft.key,
                           .base = editBase({.session = *draft.base,
                                             .revision = draft.revision,
                                             .totalMessages = qint64(draft.base->messages.size())}),
                           .steps = draft.steps});
    return adopted;
}

} // namespace

DraftKeeper::DraftKeeper(const QString &path, QObject *parent)
    : QObject(parent), m_inner(std::make_shared<Inner>())
{
    m_inner->path = path;
    m_pool.setMaxThreadCount(1);
}

DraftKeeper::~DraftKeeper()
{
    m_pool.waitForDone();
}

template <typename Work> void DraftKeeper::run(const DraftKey &key, Work work)
{
    if (m_inner->path.isEmpty())
        return;
    runThen(
        m_pool, this,
        [inner = m_inner, work = std::move(work)]() -> Result<void> {
            const Result<DraftFolder *> folder = inner->opened();
            return folder ? work(**folder) : Result<void>(fail(folder.error()));
        },
        [this, key](const Result<void> &done) {
            if (!done)
                emit failed(key, done.error());
        });
}

void DraftKeeper::start()
{
    if (m_inner->path.isEmpty())
        return;
    runThen(
        m_pool, this,
        [inner = m_inner] {
            const Result<DraftFolder *> folder = inner->opened();
            return folder ? taken((*folder)->adopt()) : std::vector<AdoptedDraft>();
        },
        [this](const std::vector<AdoptedDraft> &drafts) {
            if (!drafts.empty())
                emit adopted(drafts);
        });
}

void DraftKeeper::begin(const DraftKey &key, const std::shared_ptr<const LoadedSession> &base,
                        std::vector<DraftStep> steps)
{
    run(key, [key, base, steps = std::move(steps)](DraftFolder &folder) {
        const std::shared_ptr<const Session> session(base, &base->session);
        return folder.begin({.key = key, .revision = base->revision, .base = session, .steps = steps});
    });
}

void DraftKeeper::add(const DraftKey &key, std::vector<DraftStep> steps)
{
    run(key, [key, steps = std::move(steps)](DraftFolder &folder) { return folder.add(key, steps); });
}

void DraftKeeper::remove(const DraftKey &key)
{
    run(key, [key](DraftFolder &folder) { return folder.remove(key); });
}

} // namespace SessionDeck
