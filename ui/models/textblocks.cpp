// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textblocks.h"

#include "core/base/jsonscanner.h"

namespace SessionDeck {

namespace {

// A JSON check costs a pass over the text; messages beyond this are shown as they are.
constexpr qsizetype largestJson = 64 * 1024;

struct Fence
{
    QChar mark = {};
    qsizetype length = 0;
    QString language = {};
};

// What earlier lines mean for the next one.
struct LineState
{
    Fence fence = {}; // length 0: outside
    bool inTraceback = false;
    bool afterText = false; // an indented line that goes on a paragraph is no code
};

struct LineKind
{
    TextKind kind = TextKind::Prose;
    bool isFence = false;
};

// The fence that a line is; length 0 if it is none.
Fence fenceOf(QStringView line)
{
    const QStringView body = line.trimmed();
    const qsizetype indent = body.isEmpty() ? 0 : body.begin() - line.begin();
    if (indent > 3 || (!body.startsWith(u"```") && !body.startsWith(u"~~~")))
        return {};
    const QChar mark = body.front();
    qsizetype length = 3;
    while (length < body.size() && body[length] == mark)
        ++length;
    const QStringView info = body.sliced(length).trimmed();
    if (info.contains(mark))
        return {};
    return {mark, length, info.first(std::min<qsizetype>(info.size(), 40)).toString()};
}

bool isIndented(QStringView line)
{
    return (line.startsWith(u'\t') || line.startsWith(u"    ")) && !line.trimmed().isEmpty();
}

LineKind insideFence(QStringView line, LineState &state)
{
    const Fence closing = fenceOf(line);
    if (closing.mark != state.fence.mark || closing.length < state.fence.length
        || !closing.language.isEmpty())
        return {.kind = TextKind::Fenced};
    state.fence = {};
    return {.kind = TextKind::Fenced, .isFence = true};
}

LineKind outsideFence(QStringView line, LineState &state)
{
    const Fence opening = fenceOf(line);
    if (opening.length > 0) {
        state = {.fence = opening};
        return {.kind = TextKind::Fenced, .isFence = true};
    }
    if (state.inTraceback) {
        state.inTraceback = line.startsWith(u' '); // the first line that is not indented names the exception
        return {.kind = TextKind::Code};
    }
    if (line.startsWith(u"Traceback (most recent call last)")) {
        state.inTraceback = true;
        return {.kind = TextKind::Code};
    }
    if (isIndented(line) && !state.afterText)
        return {.kind = TextKind::Code};
    state.afterText = !line.trimmed().isEmpty() && !line.startsWith(u' ') && !line.trimmed().endsWith(u':');
    return {};
}

bool isJson(QStringView text)
{
    const QStringView body = text.trimmed();
    if (body.size() < 2 || body.size() > largestJson || (body.front() != u'{' && body.front() != u'['))
        return false;
    return checkJson(body.toUtf8()).has_value();
}

} // namespace

std::vector<TextBlock> splitText(QStringView text)
{
    if (isJson(text))
        return {{.kind = TextKind::Code, .begin = 0, .end = text.size()}};
    std::vector<TextBlock> blocks;
    LineState state;
    bool startsBlock = true;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = text.sliced(begin, end - begin);
        const LineKind kind = state.fence.length > 0 ? insideFence(line, state) : outsideFence(line, state);
        if (kind.isFence)
            startsBlock = true;
        else if (startsBlock || blocks.back().kind != kind.kind)
            blocks.push_back({kind.kind, begin, end, state.fence.language});
        else
            blocks.back().end = end;
        startsBlock = kind.isFence;
        begin = end + 1;
    }
    return blocks;
}

} // namespace SessionDeck
