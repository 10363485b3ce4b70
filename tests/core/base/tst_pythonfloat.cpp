// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontext.h"

#include <QProcess>
#include <QTest>

#include <cmath>
#include <random>

using namespace SessionDeck;

class PythonFloatTest : public QObject
{
    Q_OBJECT
private slots:
    void isWhatPythonWrites();
};

// Python itself is the judge: it gets each number with 17 digits and writes it in its own way.
void PythonFloatTest::isWhatPythonWrites()
{
    std::vector<double> values{0.0,

                               1.0,
                               -1.5,
                               1e15,
                               1e16,
                               1e17,
                               123456789012345680.0,
                               1e22,
                               1e-4,
                               1e-5,
                               0.1,
                               5e-324,
                               1.7e308,
                               1e100,
                               3.0,
                               1700000000,
                               1758687912.5135298,
                               2e9,
                               0.00012345,
                               -1e-7,
                               1e-10,
                               9999999999999998.0};
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> seconds(0, 4e9);
    for (int i = 0; i < 500; ++i) {
        values.push_back(seconds(random));
        values.push_back(std::round(seconds(random) * 1e6) / 1e6);
        values.push_back(std::ldexp(seconds(random), int(random() % 200) - 100));
    }
    QByteArray input;
    QByteArrayList expected;
    for (const double value : values) {
        input += QByteArray::number(value, 'g', 17) + '\n';
        expected += encodePythonFloat(value);
    }
    QProcess python;
    python.start("python3",
                 QStringList{"-c", "import json, sys\nfor l in sys.stdin: print(json.dumps(float(l)))"});
    python.write(input);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput().trimmed().split('\n'), expected);
}

QTEST_GUILESS_MAIN(PythonFloatTest)
#include "tst_pythonfloat.moc"
