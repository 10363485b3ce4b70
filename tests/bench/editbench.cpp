// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conversationmodel.h"
#include "ui/models/deckstore.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/inspector.h"
#include "ui/panels/messageediting.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace SessionDeck;

namespace {

constexpr std::chrono::milliseconds tick{5};
constexpr qint64 patience = 120'000; // ms

double threadMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1'000'000;
}

// What one thing that somebody does costs: until it is done, and the longest turn of the event loop in it, by
// the clock and in processor time (which other programs do not lengthen).
class Meter : public QObject
{
public:
    Meter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Meter::take);
        m_timer.start(tick);
    }

    /// Does it, waits until it is done and for a second after it, and prints what it cost.
    void measure(const char *name, const std::function<void()> &act, const std::function<bool()> &done)
    {
        m_since.start();
        m_used = threadMilliseconds();
        m_longest = 0;
        m_longestUsed = 0;
        QElapsedTimer passed;
        passed.start();
        act();
        take();
        while (!done() && passed.elapsed() < patience)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const qint64 took = passed.elapsed();
        for (QElapsedTimer rest; !rest.isValid() || rest.elapsed() < 1000;) {
            if (!rest.isValid())
                rest.start();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QTextStream(stdout) << QStringLiteral("{\"step\":\"%1\",\"done\":%2,\"ms\":%3,\"longest_turn_ms\":%4,"
                                              "\"longest_turn_cpu_ms\":%5}")
                                   .arg(QLatin1StringView(name), done() ? "true" : "false")
                                   .arg(took)
                                   .arg(m_longest)
                                   .arg(m_longestUsed, 0, 'f', 1)
                            << Qt::endl;
    }

private:
    void take()
    {
        const double used = threadMilliseconds();
        m_longest = std::max(m_longest, m_since.restart() - tick.count());
        m_longestUsed = std::max(m_longestUsed, used - m_used);
        m_used = used;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_used = 0;
    qint64 m_longest = 0;
    double m_longestUsed = 0;
};

// Somebody edits one message, looks at it, takes it back, and saves.
void editOne(Meter &meter, MainWindow &window, const QString &id)
{
    Inspector *inspector = window.inspector();
    ConversationScene &scene = inspector->editing()->view()->scene();
    const auto command
        = [&](Command which) { return [&window, which] { window.commands()->action(which)->trigger(); }; };
    const auto isEdited
        = [inspector] { return inspector->staged()->draft() && inspector->staged()->draft()->isEdited(); };
    const auto dialog = [&window] { return window.findChild<QDialog *>(QStringLiteral("changesDialog")); };
    const auto preview = [&] {
        return dialog()
            && !dialog()->findChild<QTextEdit *>(QStringLiteral("changesText"))->document()->isEmpty();
    };
    meter.measure(
        "show", [&] { inspector->showSession(window.storesPanel()->current()->reader(), id); },
        [&] { return scene.model().rowCount() > 0 && scene.model().message(scene.model().rowCount() - 1); });
    scene.setCurrentRow(scene.model().rowCount() - 1);
    meter.measure("open the editor", command(Command::EditMessage),
                  [inspector] { return inspector->editing()->open()->isOpen(); });
    auto *text = inspector->findChild<QPlainTextEdit *>(QStringLiteral("editText"));
    meter.measure(
        "type", [text] { text->insertPlainText(QStringLiteral("more ")); }, [] { return true; });
    meter.measure(
        "stage", [inspector] { inspector->editing()->open()->commit(); }, isEdited);
    meter.measure("undo", command(Command::Undo), [&] { return !isEdited(); });
    meter.measure("redo", command(Command::Redo), isEdited);
    scene.setCurrentRow(0);
    meter.measure("delete the first message", command(Command::DeleteMessage), isEdited);
    meter.measure("preview", command(Command::PreviewChanges), preview);
    if (dialog())
        dialog()->reject();
    meter.measure("save", command(Command::SaveSession),
                  [inspector] { return !inspector->staged()->draft(); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("SessionDeckBench"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Edits a session in the window, and tells for each step how long the event loop did "
                       "nothing else.\nChanges the session. Needs a screen."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("store"), QStringLiteral("URI or path"));
    parser.addPositionalArgument(QStringLiteral("session"), QStringLiteral("Its id"));
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    Theme theme(application);
    StoreListModel stores;
    MainWindow window(&stores, &theme);
    window.show();
    window.opening()->openText(parser.positionalArguments().constFirst());
    window.storesPanel()->setCurrentRow(0);
    Meter meter;
    meter.measure(
        "open the store", [] {}, [&] { return window.page()->table()->model()->rowCount() > 0; });
    editOne(meter, window, parser.positionalArguments().constLast());
    return 0;
}
