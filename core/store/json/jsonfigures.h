// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"
#include "core/store/figures.h"

namespace SessionDeck {

/// Figures of a folder. What has to look at every file is in the store's statistics; this has the disk, and
/// the probe: a few kilobytes of one of the files.
class JsonFigures : public FigureSource
{
public:
    static Result<std::unique_ptr<FigureSource>> open(const StoreLocation &location,
                                                      const OpenOptions &options);

    Result<void> probe() override;
    Result<FigureSet> read(FigureDepth depth, std::stop_token stop) override;

private:
    explicit JsonFigures(Folder folder) : m_folder(std::move(folder))
    {
    }
    Result<void> checkInPlace() const;
    Result<void> findFile();

    Folder m_folder;
    QByteArray m_file; // that is read by the probe; empty: none was found
};

} // namespace SessionDeck
