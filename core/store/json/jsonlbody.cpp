// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonlbody.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

// Whether the line announces that more of the same append follows.
bool announcesMore(QByteArrayView line)
{
    const QByteArrayView front = line.first(std::max<qsizetype>(line.lastIndexOf(R"(,"ordinal":)"), 0));
    return front.endsWith(R"(,"more":true)");
}

} // namespace

JsonlBody findJsonlBody(const LineText &text)
{
    JsonlBody body;
    size_t end = text.lines.size();
    if (end > 1 && !text.isTerminated() && !decodeJsonlRecord(text.at(end - 1)))
        --end;
    while (end > 1 && announcesMore(text.at(end - 1)))
        --end;
    if (end < text.lines.size())
        body.tornAt = text.lines[end].begin;
    body.messages = end > 0 ? end - 1 : 0;
    return body;
}

Error tornEnd(qsizetype at)
{
    return {.code = ErrorCode::Corrupt,
            .message
            = CoreText::tr("The last line is torn: a program was stopped while it wrote. The next change "
                           "keeps it aside in a file of its own."),
            .place = CoreText::tr("byte %1").arg(at)};
}

} // namespace SessionDeck
