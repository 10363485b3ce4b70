// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/versionimage.h"
#include "tests/support/testresult.h"

#include <random>

using namespace SessionDeck;

namespace {

VersionImage richImage()
{
    VersionImage image{.health = Health::Damaged, .reason = "line 3, byte 200"};
    image.session = {.id = "id/ä 👍",
                     .title = QString::fromUtf8("a title\0with a NUL", 18),
                     .participants = {"Ann", "", QString(QChar(0xd83d)) + "unpaired"},
                     .created = Timestamp::fromMicroseconds(-1),
                     .lastActivity = Timestamp(),
                     .metadata = {"{\"n\":12345678901234567890.000,\"n\":1e400}"}};
    for (int i = 0; i < 3; ++i)
        image.session.messages.push_back({.id = "m" + QString::number(i),
                                          .ordinal = i == 2 ? -7 : i,
                                          .parent = "p",
                                          .sender = "s",
                                          .recipient = "r",
                                          .role = "tool",
                                          .content = QString(i * 1000, u'x'),
                                          .timestamp = Timestamp::fromMicroseconds(1758687912513529),
                                          .extra = {QByteArray("{\"raw\":\"\xff\"}")}});
    image.raw
        = {{.place = "/a.jsonl", .bytes = QByteArray("\0\xff{", 3), .totalBytes = 9, .syntax = "jsonl"}};
    return image;
}

bool same(const VersionImage &a, const VersionImage &b)
{
    const auto sameRaw = [](const RawPart &x, const RawPart &y) {
        return x.place == y.place && x.bytes == y.bytes && x.totalBytes == y.totalBytes
            && x.syntax == y.syntax;
    };
    return a.session == b.session && a.health == b.health && a.reason == b.reason
        && std::ranges::equal(a.raw, b.raw, sameRaw);
}

} // namespace

/// The bytes of a version's content.
class VersionImageTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsEveryField();
    void refusesEveryPart();
    void survivesDamagedBytes();
    void packsLargeSessionsSmall();
    void believesNoClaimedSize();
    void refusesManyParticipantsInFewBytes();
};

void VersionImageTest::keepsEveryField()
{
    const Result<VersionImage> read = decodeImage(encodeImage(richImage()));
    VERIFY_RESULT(read);
    QVERIFY(same(*read, richImage()));
    const Result<VersionImage> empty = decodeImage(encodeImage({}));
    VERIFY_RESULT(empty);
    QVERIFY(same(*empty, {}));
}

void VersionImageTest::refusesEveryPart()
{
    const QByteArray bytes = encodeImage(richImage());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Result<VersionImage> read = decodeImage(QByteArrayView(bytes).first(size));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }
    QVERIFY(!decodeImage(QByteArray(bytes + '\0')));
}

void VersionImageTest::survivesDamagedBytes()
{
    const QByteArray bytes = encodeImage(richImage());
    const Result<QByteArray> packed = packImage(bytes);
    VERIFY_RESULT(packed);
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = round % 2 ? *packed : bytes;
        for (unsigned hits = 1 + random() % 4; hits > 0; --hits)
            damaged[qsizetype(random() % size_t(damaged.size()))] = char(random());
        if (round % 2) [[maybe_unused]]
            const auto unpacked = unpackImage(damaged, bytes.size());
        else [[maybe_unused]]
            const auto read = decodeImage(damaged); // an error or another session
    }
}

void VersionImageTest::packsLargeSessionsSmall()
{
    VersionImage image;
    image.session.messages.resize(1000);
    for (Message &message : image.session.messages)
        message.content = QStringLiteral("The same text again. ").repeated(100);
    const QByteArray bytes = encodeImage(image);
    const Result<QByteArray> packed = packImage(bytes);
    VERIFY_RESULT(packed);
    QVERIFY(packed->size() < bytes.size() / 100);
    const Result<QByteArray> unpacked = unpackImage(*packed, bytes.size());
    VERIFY_RESULT(unpacked);
    QCOMPARE(*unpacked, bytes);
}

void VersionImageTest::believesNoClaimedSize()
{
    const QByteArray bytes(5'000'000, 'a');
    const QByteArray packed = packImage(bytes).value();
    for (const qint64 claimed :
         {qint64(-1), qint64(0), qint64(4'999'999), qint64(5'000'001), maxImageBytes * 8}) {
        const Result<QByteArray> unpacked = unpackImage(packed, claimed);
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Corrupt);
    }
    QVERIFY(!unpackImage({}, 0));
    QVERIFY(!unpackImage(packed.chopped(1), bytes.size()));
}

void VersionImageTest::refusesManyParticipantsInFewBytes()
{
    VersionImage image;
    image.session.participants.resize(1'200'000);
    QVERIFY(!decodeImage(encodeImage(image)));
}

QTEST_GUILESS_MAIN(VersionImageTest)
#include "tst_versionimage.moc"
