// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "app/ctl/progressline.h"
#include "core/store/storelocation.h"
#include "core/transfer/copyplan.h"

namespace SessionDeck {

/// Prints what becomes of sessions: with --json all of them, for people those that need a look.
class CopyOutput
{
public:
    explicit CopyOutput(Output &out) : m_out(out)
    {
    }
    void add(const std::vector<CopiedSession> &results);
    void show(const CopyProgress &progress);
    /// Wipes out what was shown.
    void clear()
    {
        m_line.clear();
    }

private:
    Output &m_out;
    ProgressLine m_line;
};

/// The numbers at the end, and the code that they mean, `conflict` being that of conflicts. Says how the
/// change of `target` can be taken back; `bulk`: by what the vault knows it.
ExitCode printTally(Output &out, const CopyTally &tally, const StoreLocation &target, const QString &bulk,
                    ExitCode conflict = ExitCode::Conflict);

/// How a plan ends for sessions that the target has otherwise, and for those that would lose something.
struct PlanTerms
{
    bool replace = false;
    bool allowLoss = false;
    PlanPurpose purpose = PlanPurpose::Copy;
};
/// What a copy or an import would do.
void printPlan(Output &out, const CopyPlan &plan, const PlanTerms &terms);

} // namespace SessionDeck
