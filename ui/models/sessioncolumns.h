// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"

#include <span>

namespace SessionDeck {

/// How a cell's text is meant; the delegate picks the colour.
enum class Tone { Normal, Muted, Warning, Error };

/// A cell of the sessions table.
struct CellText
{
    QString text = {};
    Tone tone = Tone::Normal;
};

/// One column of the sessions table. One of cell, number and moment says where its text comes from.
struct SessionColumn
{
    const char *key; ///< Stable name, for settings.
    const char *title; ///< Source text of the context SessionTable.
    SortField field;
    CellText (*cell)(const SessionSummary &session, Timestamp now) = nullptr;
    qint64 SessionSummary::*number = nullptr; ///< Shown by `format`, aligned to the right; negative: unknown.
    QString (*format)(qint64 number) = nullptr;
    Timestamp SessionSummary::*moment = nullptr; ///< Shown by recentTime(), unless there is a cell.
    int characters = 10; ///< Width at first, in average characters.
    bool hidden = false; ///< Until the user shows it.
};

enum SessionColumnIndex { SessionNameColumn, ParticipantsColumn };

/// All columns, in their first order; the first two are SessionNameColumn and ParticipantsColumn.
std::span<const SessionColumn> sessionColumns();

/// The column that shows and sorts by the field; there is one for each that lists can be sorted by.
int columnOf(SortField field);

QString columnTitle(const SessionColumn &column);

/// What the column shows of a session.
CellText cellText(const SessionColumn &column, const SessionSummary &session, Timestamp now);

} // namespace SessionDeck
