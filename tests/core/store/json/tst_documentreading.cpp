// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contenthash.h"
#include "tests/support/openedstores.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

// Exchanges messages.json for other bytes as SessionDeck does, again and again, without waiting for the disk.
class Exchanger
{
public:
    explicit Exchanger(const TemporaryPlace &place) : m_place(place)
    {
        m_thread = std::jthread([this](const std::stop_token &stop) {
            while (!stop.stop_requested())
                exchange();
        });
    }

private:
    void exchange()
    {
        const QByteArray fresh = m_now + ' ';
        m_place.put("multichat-json/fresh.tmp", fresh);
        m_place.put("multichat-json/intent.tmp",
                    R"({"files":[{"name":"messages.json","temporary":"fresh.tmp","old":")"
                        + contentHash({m_now}) + R"(","new":")" + contentHash({fresh}) + "\"}]}");
        move("intent.tmp", ".sessiondeck-edit");
        std::this_thread::sleep_for(2ms); // for readers to come by
        move("fresh.tmp", "messages.json");
        QFile::remove(m_place.path("multichat-json/.sessiondeck-edit"));
        m_now = fresh;
        std::this_thread::sleep_for(2ms);
    }
    void move(const char *from, const char *to) const
    {
        const QDir folder(m_place.path("multichat-json"));
        std::rename(qPrintable(folder.filePath(from)), qPrintable(folder.filePath(to)));
    }

    const TemporaryPlace &m_place;
    QByteArray m_now = readFile(m_place.path("multichat-json/messages.json"));
    std::jthread m_thread;
};

} // namespace

/// Two files that are read while another program exchanges them.
class DocumentReadingTest : public QObject
{
    Q_OBJECT
private slots:
    // Between the promise of a change and its end the new file moves from one name to another.
    void missesNoFileThatIsExchanged()
    {
        const TemporaryPlace place;
        const auto store = openAt(place.copyData("multichat-json"), AccessMode::ReadOnly);
        const Exchanger exchanger(place);
        int read = 0;
        for (int i = 0; i < 500; ++i) {
            const Result<StoreStatistics> counted = store->statistics({});
            read += counted ? 1 : 0;
            if (!counted && counted.error().code != ErrorCode::Locked)
                QFAIL(qPrintable(describe(counted.error())));
        }
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(DocumentReadingTest)
#include "tst_documentreading.moc"
