// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/exportjob.h"

#include "core/base/coretext.h"

#include <QFileInfo>
#include <QSaveFile>

namespace SessionDeck {

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

// Gathers pieces; remembers the first failure and is silent from then on.
class PieceBuffer
{
public:
    explicit PieceBuffer(const std::function<Result<void>(const QByteArray &)> &write) : m_write(write)
    {
    }
    void add(const QByteArray &piece)
    {
        m_bytes += piece;
        if (m_bytes.size() >= bufferBytes)
            flush();
    }
    void flush()
    {
        if (m_result && !m_bytes.isEmpty())
            m_result = m_write(m_bytes);
        m_bytes.clear();
    }
    const Result<void> &result() const
    {
        return m_result;
    }

private:
    const std::function<Result<void>(const QByteArray &)> &m_write;
    QByteArray m_bytes;
    Result<void> m_result;
};

void exportOne(const QString &id, const Result<LoadedSession> &loaded, const ExportRequest &request,
               ExportResult &result, PieceBuffer &buffer)
{
    if (!loaded) {
        result.problems += CoreText::tr("%1: %2").arg(id, describe(loaded.error()));
        return;
    }
    if (loaded->health == Health::Damaged)
        result.problems += CoreText::tr("%1: %2").arg(id, loaded->reason);
    request.format->session(*loaded, result.sessions++,
                            [&buffer](const QByteArray &piece) { buffer.add(piece); });
}

} // namespace

Result<ExportResult> exportSessions(SessionStore &store, const ExportRequest &request,
                                    const std::function<Result<void>(const QByteArray &)> &write)
{
    ExportResult result;
    PieceBuffer buffer(write);
    const ExportPiece piece = [&buffer](const QByteArray &bytes) { buffer.add(bytes); };
    request.format->begin(piece);
    BatchSizer sizer = BatchSizer::forReading(store.capabilities());
    for (size_t next = 0; next < request.sessions.size() && buffer.result();) {
        const LoadManyRequest batch{.ids = sizer.begin(request.sessions, next), .stop = request.stop};
        const std::vector<Result<LoadedSession>> loaded = store.loadMany(batch);
        for (size_t i = 0; i < loaded.size(); ++i) {
            if (!loaded[i] && endsCopy(loaded[i].error().code) && loaded[i].error().code != ErrorCode::Io)
                return fail(loaded[i].error());
            exportOne(batch.ids[qsizetype(i)], loaded[i], request, result, buffer);
        }
        sizer.end();
        if (request.progress)
            request.progress({.done = qint64(next), .total = qint64(request.sessions.size())});
        if (request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    }
    request.format->end(piece);
    buffer.flush();
    return buffer.result() ? Result<ExportResult>(result) : fail(buffer.result().error());
}

Result<ExportResult> exportToFile(SessionStore &store, const ExportRequest &request, const QString &path,
                                  ExistingFile existing)
{
    if (existing == ExistingFile::Refuse && QFileInfo::exists(path))
        return fail(ErrorCode::Conflict, CoreText::tr("There is a file of this name; it was not replaced."),
                    path);
    QSaveFile file(path);
    const auto failed = [&] {
        return fail(ErrorCode::Io, CoreText::tr("The file cannot be written: %1").arg(file.errorString()),
                    path);
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const Result<ExportResult> result
        = exportSessions(store, request, [&](const QByteArray &bytes) -> Result<void> {
              if (file.write(bytes) != bytes.size())
                  return failed();
              return {};
          });
    if (!result)
        return result;
    return file.commit() ? result : Result<ExportResult>(failed());
}

} // namespace SessionDeck
