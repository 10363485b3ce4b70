// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redissocket.h"
#include "tests/support/soon.h"
#include "tests/support/testresult.h"
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QTcpServer>

#include <algorithm>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

// The threads of tunnels in this program.
qsizetype tunnels()
{
    const QDir tasks("/proc/self/task");
    return std::ranges::count_if(
        tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot), [&](const QString &task) {
            QFile name(tasks.filePath(task + "/comm"));
            return name.open(QFile::ReadOnly) && name.readAll() == "RedisTunnel\n"; // one may just have ended
        });
}

} // namespace

/// How TLS connections end.
class RedisTunnelTest : public QObject
{
    Q_OBJECT
private slots:
    void stopIsHeededDuringTheHandshake();
    void killedServerIsUnreachable();
    void noThreadStaysBehind();
};

void RedisTunnelTest::stopIsHeededDuringTheHandshake()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const StoreLocation location{.host = "localhost", .port = silent.serverPort(), .tls = true};
    std::stop_source stop;
    const std::jthread other([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto socket = openRedisSocket({.location = location, .connectTimeout = 1h}, stop.get_token());
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ErrorCode::Cancelled);
}

void RedisTunnelTest::killedServerIsUnreachable()
{
    TlsServer server;
    QList<QByteArrayList> commands;
    for (int i = 0; i < 30'000; ++i)
        commands.append({"ZADD", "c:sessiondeck:index", QByteArray::number(i), QByteArray::number(i)});
    server.redis().pipeline(commands);
    const auto store = server.openTrusted();
    qint64 rows = 0;
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        if (rows == 0)
            server.redis().kill();
        rows += batch.size();
    }};
    const Result<void> done = store->scan({}, sink);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Unreachable);
}

void RedisTunnelTest::noThreadStaysBehind()
{
    TlsServer server;
    {
        const auto store = server.openTrusted();
        COMPARE_SOON(tunnels(), 1);
    }
    COMPARE_SOON(tunnels(), 0);
    {
        const auto clogged = openRedisSocket({.location = server.location()}, {});
        VERIFY_RESULT(clogged);
        server.redis().freeze();
        const QByteArray bytes(1 << 20, 'x');
        while (waitForDescriptor(clogged->descriptor(), POLLOUT, QDeadlineTimer(500), {}).value_or(0) != 0)
            ::send(clogged->descriptor(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    } // must not wait for a server that takes nothing
    server.redis().thaw();
    COMPARE_SOON(tunnels(), 0);
}

QTEST_GUILESS_MAIN(RedisTunnelTest)
#include "tst_redistunnel.moc"
