// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/passwordmask.h"

#include <algorithm>
#include <string_view>

namespace SessionDeck {

namespace {

struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// From the first colon behind "://" up to the last "@": a password may hold an "@" that nobody encoded.
template <typename Text> Span passwordSpan(const Text &text, qsizetype scheme)
{
    const qsizetype colon = scheme < 0 ? -1 : qsizetype(text.find(':', size_t(scheme) + 3));
    const qsizetype at = qsizetype(text.rfind('@'));
    return colon < 0 || at < colon ? Span{} : Span{colon + 1, at};
}

} // namespace

QString maskPassword(const QString &text)
{
    const std::u16string_view view(QStringView(text).utf16(), size_t(text.size()));
    const Span span = passwordSpan(view, text.indexOf(QLatin1StringView("://")));
    QString masked = text;
    return masked.replace(span.begin, span.end - span.begin,
                          span.end > span.begin ? QStringLiteral("***") : QString());
}

void maskPasswords(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        const size_t scheme = word.find("://");
        const Span span = passwordSpan(word, scheme == word.npos ? -1 : qsizetype(scheme));
        std::fill(argv[i] + span.begin, argv[i] + span.end, '*');
    }
}

} // namespace SessionDeck
