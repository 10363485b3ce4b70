// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/listrequest.h"
#include "app/ctl/table.h"
#include "core/session/summarybatch.h"

namespace SessionDeck {

/// Prints the rows of `list` that match the request, as a table or as JSON lines, until its limit is reached.
class SessionList
{
public:
    /// The request has to live as long.
    SessionList(Output &out, const ListRequest &request);

    void add(const SummaryView &row);
    /// False once no more rows are wanted: the limit is reached, or nobody reads them.
    bool wantsMore() const;
    void finish();

private:
    Output &m_out;
    Table m_table;
    const ListRequest &m_request;
    qint64 m_printed = 0;
};

} // namespace SessionDeck
