// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonindent.h"

#include "core/base/jsonscanner.h"
#include "core/base/jsontokens.h"

namespace SessionDeck {

namespace {

// Deep nesting would turn two bytes into hundreds.
constexpr qsizetype deepestIndent = 30;
constexpr qsizetype largestGrowth = 6;

struct Indenter
{
    QByteArray out = {};
    qsizetype depth = 0;
    bool opened = false; // right after a bracket: an empty container stays on its line
};

void newLine(Indenter &to)
{
    to.out += '\n';
    to.out += QByteArray(2 * std::clamp<qsizetype>(to.depth, 0, deepestIndent), ' ');
}

void closeBracket(Indenter &to, char bracket)
{
    --to.depth;
    if (!to.opened)
        newLine(to);
    to.opened = false;
    to.out += bracket;
}

void startValue(Indenter &to)
{
    if (to.opened)
        newLine(to);
    to.opened = false;
}

// One token of a text that was checked before.
void copyToken(JsonCursor &from, Indenter &to)
{
    const char c = from.current();
    if (c == '}' || c == ']') {
        closeBracket(to, c);
        ++from.position;
        return;
    }
    if (c == ',' || c == ':') {
        to.out += c;
        ++from.position;
        if (c == ',')
            newLine(to);
        else
            to.out += ' ';
        return;
    }
    startValue(to);
    const qsizetype begin = from.position;
    if (c == '{' || c == '[') {
        ++to.depth;
        to.opened = true;
        ++from.position;
    } else {
        takeJsonScalar(from);
    }
    to.out += from.text.sliced(begin, from.position - begin);
}

} // namespace

QByteArray indentJson(const QByteArray &text)
{
    Indenter to;
    JsonCursor from{.text = text};
    for (skipJsonSpace(from); !from.atEnd(); skipJsonSpace(from)) {
        const Result<JsonRange> document = scanJson(text, from.position);
        if (!document)
            return {};
        while (from.position < document->end) {
            copyToken(from, to);
            skipJsonSpace(from);
            if (to.out.size() > largestGrowth * text.size() + 4096)
                return {};
        }
        to.out += '\n';
    }
    return to.out;
}

} // namespace SessionDeck
