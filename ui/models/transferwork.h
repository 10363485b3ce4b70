// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"
#include "core/transfer/backuplog.h"
#include "core/transfer/copyplan.h"
#include "core/transfer/exportjob.h"
#include "core/transfer/importjob.h"
#include "ui/models/backgroundjob.h"
#include "ui/models/workend.h"
#include "ui/models/workscope.h"

namespace SessionDeck {

/// What to do between two stores, or with one.
struct TransferWork
{
    StoreOpener opener = openStore;
    WorkEnd source = {};
    WorkEnd target = {};
    WorkScope scope = {};
    bool move = false;
    bool replace = false;
    bool allowLoss = false;
};

/// Which file a backup goes to.
struct BackupOrder
{
    QString file = {};
    int keep = 0; ///< As BackupRequest::keep.
    bool asNative = false; ///< As BackupRequest::asNative.
};

/// All of these run on the thread of a BackgroundJob.

/// Looks what a copy would do. A target that does not exist yet is imagined.
Result<CopyPlan> planWork(const TransferWork &work, const JobContext &context);

/// Copies or moves; `lines` gets a report line for each session (see CopyReport).
Result<JobResult> copyWork(const TransferWork &work, const JobContext &context, QByteArray *lines);

/// Notes the backup in the log as well.
Result<JobResult> backupWork(const TransferWork &work, const BackupOrder &order, const JobContext &context);
/// Reads a backup completely and notes how it is.
Result<JobResult> backupCheckWork(const KnownBackup &backup, const JobContext &context);
Result<JobResult> exportWork(const TransferWork &work, const ExportFormat *format, const QString &file,
                             const JobContext &context);
Result<JobResult> importWork(const TransferWork &work, TakenId taken, const QString &file,
                             const JobContext &context);

} // namespace SessionDeck
