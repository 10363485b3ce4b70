// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/linestore.h"

#include "core/base/coretext.h"
#include "core/store/json/linescan.h"
#include "core/store/json/linewatch.h"
#include "core/store/json/storeaccess.h"

namespace SessionDeck {

LineStore::LineStore(Folder folder, const LineLayout &layout, const OpenOptions &options)
    : m_files(std::move(folder), layout),
      m_capabilities(allowedCapabilities(layout.capabilities(), options.mode, m_files.folder().path())),
      m_busyTimeout(options.busyTimeout)
{
}

Result<LineEditor> LineStore::editor()
{
    if (!m_capabilities.write)
        return fail(ErrorCode::ReadOnly, m_capabilities.readOnlyReason, m_files.folder().path());
    return LineEditor(m_files, m_bodies, m_busyTimeout);
}

Result<void> LineStore::scan(const ScanRequest &request, const ScanSink &sink)
{
    return scanLineFiles(m_files, request, sink);
}

Result<Revision> LineStore::write(const Session &session, const Expect &expect)
{
    Result<LineEditor> lines = editor();
    return lines ? lines->write(session, expect) : fail(lines.error());
}

Result<Revision> LineStore::writeRaw(const RawWrite &request)
{
    Result<LineEditor> lines = editor();
    return lines ? lines->writeRaw(request) : fail(lines.error());
}

Result<Revision> LineStore::append(const AppendRequest &request)
{
    Result<LineEditor> lines = editor();
    return lines ? lines->append(request) : fail(lines.error());
}

Result<void> LineStore::remove(const QString &id, const Expect &expect)
{
    Result<LineEditor> lines = editor();
    return lines ? lines->remove(id, expect) : fail(lines.error());
}

Result<Revision> LineStore::setExpiry(const QString &id, Timestamp expires, const Expect &expect)
{
    Result<LineEditor> lines = editor();
    return lines ? lines->setExpiry(id, expires, expect) : fail(lines.error());
}

Result<StoreStatistics> LineStore::statistics(std::stop_token stop)
{
    return countLineFiles(m_files, stop);
}

Result<std::unique_ptr<ChangeSource>> LineStore::watch()
{
    return LineWatch::open(m_files.folder().path(), m_files.layout());
}

} // namespace SessionDeck
