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

template <typename Work> void DraftKeeper::run(Work work)
{
    if (m_inner->path.isEmpty())
        return;
    runThen(
        m_pool, this,
        [inner = m_inner, work = std::move(work)]() -> Result<void> {
            const Result<DraftFolder *> folder = inner->opened();
            return folder ? work(**folder) : Result<void>(fail(folder.error()));
        },
        [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
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
            return folder ? (*folder)->adopt() : std::vector<Draft>();
        },
        [this](const std::vector<Draft> &drafts) {
            if (!drafts.empty())
                emit adopted(drafts);
        });
}

void DraftKeeper::save(std::shared_ptr<const Draft> draft)
{
    run([draft = std::move(draft)](DraftFolder &folder) { return folder.save(*draft); });
}

void DraftKeeper::remove(const DraftKey &key)
{
    run([key](DraftFolder &folder) { return folder.remove(key); });
}

} // namespace SessionDeck
