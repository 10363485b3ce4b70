// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figures.h"
#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Figures of a database: its pages, its WAL and how far the last checkpoint came; and when asked for all,
/// the bytes of its largest tables and indexes. A read-only connection, no transaction between two looks.
class SqliteFigures : public FigureSource
{
public:
    static Result<std::unique_ptr<FigureSource>> open(const StoreLocation &location,
                                                      const OpenOptions &options);

    Result<void> probe() override;
    Result<FigureSet> read(FigureDepth depth, std::stop_token stop) override;

private:
    SqliteFigures(std::unique_ptr<SqliteConnection> connection, QByteArray probe)
        : m_connection(std::move(connection)), m_probe(std::move(probe))
    {
    }
    Result<void> addPages(FigureSet &set);
    void addFiles(FigureSet &set);
    Result<void> addTables(FigureSet &set);

    std::unique_ptr<SqliteConnection> m_connection;
    QByteArray m_probe; // reads one row of the sessions
};

} // namespace SessionDeck
