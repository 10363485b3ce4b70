// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contenthash.h"
#include "core/base/utf8.h"

#include <QCryptographicHash>
#include <QTest>

using namespace SessionDeck;

/// Texts as bytes, and the names of bytes: both are in files and reports, so they never change.
class ContentHashTest : public QObject
{
    Q_OBJECT
private slots:
    void textsBecomeTheBytesThatQtGives_data();
    void textsBecomeTheBytesThatQtGives();
    void partsAreHashedWithTheirLength();
    void partByPartIsTheSame();
};

void ContentHashTest::textsBecomeTheBytesThatQtGives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ascii") << QString("plain\t\"text\"");
    QTest::newRow("nul") << QString(QChar(u'\0'));
    QTest::newRow("last ascii") << QString(QChar(0x7f));
    QTest::newRow("first beyond") << QString("a") + QChar(0x80);
    QTest::newRow("mixed") << QString::fromUtf8("Grüße 確認 👍");
    QTest::newRow("lone surrogate") << QString("a") + QChar(0xd83d) + "b";
}

void ContentHashTest::textsBecomeTheBytesThatQtGives()
{
    QFETCH(const QString, text);
    QByteArray out = "before ";
    appendUtf8(out, text);
    QCOMPARE(out, "before " + text.toUtf8());
    QCOMPARE(utf8Size(text), text.toUtf8().size());
}

void ContentHashTest::partsAreHashedWithTheirLength()
{
    const QByteArray expected
        = QCryptographicHash::hash("3:abc0:2:12", QCryptographicHash::Blake2b_160).toHex();
    QCOMPARE(contentHash({"abc", "", "12"}), expected);
    QVERIFY(contentHash({"ab", "c12"}) != contentHash({"abc", "12"}));
}

// Small parts are gathered, large ones are not: the hash says nothing of that.
void ContentHashTest::partByPartIsTheSame()
{
    ContentHasher hasher;
    for (const qsizetype size : {10, 70'000, 65'536, 3}) {
        const QByteArray part(size, 'x');
        const QByteArray plain = QByteArray::number(size) + ':' + part;
        hasher.add(QByteArrayView("first"));
        hasher.add(part);
        hasher.add(QStringView(QString::fromLatin1(part)));
        hasher.add(qint64(-12));
        const QByteArray all = "5:first" + plain + plain + "3:-12";
        QCOMPARE(hasher.take(), QCryptographicHash::hash(all, QCryptographicHash::Blake2b_160).toHex());
    }
}

QTEST_APPLESS_MAIN(ContentHashTest)
#include "tst_contenthash.moc"
