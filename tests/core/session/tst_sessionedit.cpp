// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

Session talk(int count)
{
    Session made{.id = u"s"_s, .title = u"talk"_s, .metadata = {R"({"n":1})"}};
    for (int i = 0; i < count; ++i)
        made.messages.push_back({.id = QString::number(i), .ordinal = i, .content = u"text %1"_s.arg(i)});
    return made;
}

StagedMessage fresh(int number)
{
    return {.message = {.content = u"new %1"_s.arg(number)}, .origin = -1};
}

SessionEdit randomEdit(const StagedSession &staged, QRandomGenerator &random)
{
    const qsizetype count = qsizetype(staged.session.messages.size());
    const qsizetype row = count ? random.bounded(count) : 0;
    const int kind = count ? random.bounded(5) : 1;
    if (kind == 0)
        return MessageMove{row, random.bounded(count)};
    if (kind == 1)
        return MessageSplice{.row = row, .after = {fresh(1), fresh(2)}};
    if (kind == 2)
        return MessageSplice{.row = row, .before = {stagedMessage(staged, row)}};
    if (kind == 3) {
        StagedMessage changed = stagedMessage(staged, row);
        changed.message.content += u'!';
        return MessageSplice{row, {stagedMessage(staged, row)}, {changed}};
    }
    Session header = headerOf(staged.session);
    header.title += u'?';
    header.expires = Timestamp::fromSeconds(double(row));
    return HeaderEdit{headerOf(staged.session), header};
}

} // namespace

class SessionEditTest : public QObject
{
    Q_OBJECT

private slots:
    void editsDoWhatTheySay();
    void hundredMixedEditsAreTakenBack();
};

void SessionEditTest::editsDoWhatTheySay()
{
    StagedSession state = staged(talk(4));
    applyEdit(state, MessageMove{0, 2});
    applyEdit(state,
              MessageSplice{.row = 1, .before = {stagedMessage(state, 1)}, .after = {fresh(7), fresh(8)}});
    applyEdit(state, MessageMove{4, 0});
    QStringList ids;
    for (const Message &message : state.session.messages)
        ids += message.id.isEmpty() ? message.content : message.id;
    QCOMPARE(ids, (QStringList{u"3"_s, u"1"_s, u"new 7"_s, u"new 8"_s, u"0"_s}));
    QCOMPARE(state.origins, (std::vector<qsizetype>{3, 1, -1, -1, 0}));
    for (size_t row = 0; row < state.session.messages.size(); ++row)
        QCOMPARE(state.session.messages[row].ordinal, qint64(row));
}

void SessionEditTest::hundredMixedEditsAreTakenBack()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const Session start = talk(20);
        StagedSession state = staged(start);
        std::vector<SessionEdit> edits;
        for (int i = 0; i < 100; ++i) {
            edits.push_back(randomEdit(state, random));
            applyEdit(state, edits.back());
        }
        const Session end = state.session;
        while (!edits.empty()) {
            applyEdit(state, inverse(edits.back()));
            edits.pop_back();
        }
        QCOMPARE(state.session, start);
        QCOMPARE(state.origins, staged(start).origins);
        QVERIFY(end != start);
    }
}

QTEST_GUILESS_MAIN(SessionEditTest)
#include "tst_sessionedit.moc"
