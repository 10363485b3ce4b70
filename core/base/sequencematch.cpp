// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sequencematch.h"

#include <algorithm>
#include <limits>

namespace SessionDeck {

namespace {

using Sequence = std::span<const quint32>;

// Where no way leads; far enough below zero to stay so after a step.
constexpr qsizetype nowhere = std::numeric_limits<qsizetype>::min() / 2;

// For every number of edits, how far each diagonal reaches in `before`; diagonal k is at index k + edits.
using Trace = std::vector<std::vector<qsizetype>>;

struct Point
{
    qsizetype x = 0; // in before
    qsizetype y = 0; // in after
};

qsizetype reach(const std::vector<qsizetype> &reached, int edits, int diagonal)
{
    const int at = diagonal + edits;
    return at < 0 || at >= int(reached.size()) ? nowhere : reached[size_t(at)];
}

// Whether the best way to the diagonal comes from the one above it, by adding an element.
bool cameByAdding(const std::vector<qsizetype> &previous, int edits, int diagonal)
{
    return diagonal == -edits
        || (diagonal != edits
            && reach(previous, edits - 1, diagonal - 1) < reach(previous, edits - 1, diagonal + 1));
}

qsizetype slide(Sequence before, Sequence after, Point from)
{
    while (from.x < qsizetype(before.size()) && from.y < qsizetype(after.size())
           && before[size_t(from.x)] == after[size_t(from.y)]) {
        ++from.x;
        ++from.y;
    }
    return from.x;
}

// The trace up to the number of edits that reaches the end; empty if that would be more than mostEdits.
Trace traceEdits(Sequence before, Sequence after, int mostEdits)
{
    const int goal = int(before.size()) - int(after.size());
    Trace trace;
    for (int edits = 0; edits <= mostEdits; ++edits) {
        std::vector<qsizetype> reached(size_t(2 * edits + 1), nowhere);
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            qsizetype x = 0;
            if (edits > 0) {
                const bool adding = cameByAdding(trace.back(), edits, diagonal);
                x = adding ? reach(trace.back(), edits - 1, diagonal + 1)
                           : reach(trace.back(), edits - 1, diagonal - 1) + 1;
            }
            if (x > qsizetype(before.size()) || x - diagonal > qsizetype(after.size()) || x < 0)
                continue;
            reached[size_t(diagonal + edits)] = slide(before, after, {x, x - diagonal});
        }
        trace.push_back(std::move(reached));
        if (reach(trace.back(), edits, goal) == qsizetype(before.size()))
            return trace;
    }
    return {};
}

std::vector<MatchingRun> runsOf(const Trace &trace, Point end)
{
    std::vector<MatchingRun> runs;
    for (int edits = int(trace.size()) - 1; edits >= 0; --edits) {
        const int diagonal = int(end.x - end.y);
        Point start; // before the run of equal elements that ends at `end`
        Point origin; // where the edit came from
        if (edits > 0) {
            const bool adding = cameByAdding(trace[size_t(edits) - 1], edits, diagonal);
            const int from = adding ? diagonal + 1 : diagonal - 1;
            origin.x = reach(trace[size_t(edits) - 1], edits - 1, from);
            origin.y = origin.x - from;
            start = adding ? Point{origin.x, origin.y + 1} : Point{origin.x + 1, origin.y};
        }
        if (end.x > start.x)
            runs.push_back({start.x, start.y, end.x - start.x});
        end = origin;
    }
    std::ranges::reverse(runs);
    return runs;
}

} // namespace

std::vector<MatchingRun> matchSequences(Sequence before, Sequence after, int mostEdits)
{
    const auto [oldEnd, newEnd] = std::ranges::mismatch(before, after);
    const qsizetype head = oldEnd - before.begin();
    const Sequence olds = before.subspan(size_t(head));
    const Sequence news = after.subspan(size_t(head));
    qsizetype tail = 0;
    const qsizetype longest = qsizetype(std::min(olds.size(), news.size()));
    while (tail < longest && olds[olds.size() - 1 - size_t(tail)] == news[news.size() - 1 - size_t(tail)])
        ++tail;
    const Sequence oldMiddle = olds.first(olds.size() - size_t(tail));
    const Sequence newMiddle = news.first(news.size() - size_t(tail));
    std::vector<MatchingRun> runs;
    if (head > 0)
        runs.push_back({0, 0, head});
    if (!oldMiddle.empty() && !newMiddle.empty()) {
        const Trace trace = traceEdits(oldMiddle, newMiddle, mostEdits);
        for (MatchingRun run : runsOf(trace, {qsizetype(oldMiddle.size()), qsizetype(newMiddle.size())}))
            runs.push_back({run.before + head, run.after + head, run.size});
    }
    if (tail > 0)
        runs.push_back({qsizetype(before.size()) - tail, qsizetype(after.size()) - tail, tail});
    return runs;
}

} // namespace SessionDeck
