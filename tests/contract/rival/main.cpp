// SPDX-License-Identifier: GPL-3.0-or-later
// contractrival COMMAND URI ARGUMENTS...: works on a store as another process. Ends with 0, or with 1 and the
// error on standard error.
//
//   count URI ID N        N times: loads the session, adds 1 to the number that is its first message's text,
//                         and writes it back expecting what was loaded; on a conflict it starts over.
//                         Prints how many conflicts there were.
//   overwrite URI ID N    does the same but expects nothing: the fault that the tests of rivals are there to
//   find append URI ID N TAG   appends N messages, one by one, with the texts TAG0, TAG1, ...
//                         (count and append try again when the store is locked: rivals may keep each other
//                         out for longer than a store waits)
//   put URI ID N          writes sessions ID, or ID0 to ID(N-1), with one message each
//   remove URI ID         removes the session
//   churn URI SEED FIRST  does the steps of churn.h from FIRST on, for ever; prints the number of each step
//                         when the store has acknowledged it
#include "tests/contract/churn.h"
#include "tests/contract/vaulted.h"

#include <QCoreApplication>

#include <cstdio>
#include <limits>
#include <unistd.h>

using namespace SessionDeck;

namespace {

enum class Care { Expecting, Blind };

Result<void> addOne(SessionStore &store, const QString &id, Care care)
{
    const Result<LoadedSession> loaded = store.load({.id = id});
    if (!loaded)
        return fail(loaded.error());
    Session session = loaded->session;
    QString &text = session.messages.at(0).content;
    text = QString::number(text.toInt() + 1);
    const Expect expect = care == Care::Blind ? Expect::anything() : Expect::at(loaded->revision);
    return store.write(session, expect).map([](const Revision &) {});
}

Result<void> addUp(SessionStore &store, const QStringList &arguments, Care care)
{
    int conflicts = 0;
    for (int left = arguments.at(1).toInt(); left > 0;) {
        const Result<void> done = addOne(store, arguments.at(0), care);
        if (done)
            --left;
        else if (done.error().code == ErrorCode::Conflict)
            ++conflicts;
        else if (done.error().code
                 != ErrorCode::Locked) // rivals may keep each other out longer than stores wait
            return done;
    }
    printf("%d\n", conflicts);
    return {};
}

Result<void> count(SessionStore &store, const QStringList &arguments)
{
    return addUp(store, arguments, Care::Expecting);
}

Result<void> overwrite(SessionStore &store, const QStringList &arguments)
{
    return addUp(store, arguments, Care::Blind);
}

Result<void> append(SessionStore &store, const QStringList &arguments)
{
    for (int i = 0; i < arguments.at(1).toInt();) {
        const Message message{.sender = "rival", .content = arguments.at(2) + QString::number(i)};
        const Result<Revision> done = store.append({.id = arguments.at(0), .messages = {message}});
        if (done)
            ++i;
        else if (done.error().code != ErrorCode::Locked)
            return fail(done.error());
    }
    return {};
}

Result<void> put(SessionStore &store, const QStringList &arguments)
{
    const int count = arguments.at(1).toInt();
    for (int i = 0; i < count; ++i) {
        const QString id = count == 1 ? arguments.at(0) : arguments.at(0) + QString::number(i);
        const Message message{.id = "rival of " + id, .sender = "rival", .content = "0"};
        const Result<Revision> done = store.write({.id = id, .messages = {message}}, Expect::anything());
        if (!done)
            return fail(done.error());
    }
    return {};
}

// Of several, all in one call; those behind the first are perhaps not there.
Result<void> remove(SessionStore &store, const QStringList &arguments)
{
    if (arguments.size() == 1)
        return store.remove(arguments.at(0), Expect::anything());
    std::vector<RemoveRequest> requests;
    for (const QString &id : arguments)
        requests.push_back({.id = id, .expect = Expect::anything()});
    return store.removeMany(requests).front();
}

Result<void> churn(SessionStore &store, const QStringList &arguments)
{
    for (int number = arguments.at(1).toInt(); number < std::numeric_limits<int>::max(); ++number) {
        const Result<void> done = applyStep(store, churnStep(arguments.at(0).toUInt(), number));
        if (!done)
            return done;
        const QByteArray line = QByteArray::number(number) + '\n';
        if (write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            return fail(ErrorCode::Io, "nobody listens");
    }
    return {};
}

struct Command
{
    const char *name;
    qsizetype arguments;
    Result<void> (*run)(SessionStore &store, const QStringList &arguments);
};
constexpr Command commands[]
    = {{"count", 2, count},   {"overwrite", 2, overwrite}, {"append", 3, append}, {"put", 2, put},
       {"remove", 1, remove}, {"removemany", 2, remove},   {"churn", 2, churn}};

Result<void> runCommand(const Command &command, const QString &uri, const QStringList &arguments)
{
    const Result<ParsedLocation> location = parseLocation(uri);
    if (!location)
        return fail(location.error());
    const Result<OpenedStore> opened = openAsAsked(location->location, AccessMode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    return command.run(*opened->store, arguments);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    for (const Command &command : commands) {
        if (words.value(1) != QLatin1String(command.name) || words.size() != command.arguments + 3)
            continue;
        const Result<void> done = runCommand(command, words[2], words.mid(3));
        if (!done)
            fprintf(stderr, "%s\n", qPrintable(describe(done.error())));
        return done ? 0 : 1;
    }
    fprintf(stderr, "contractrival: not understood: %s\n", qPrintable(words.join(u' ')));
    return 2;
}
