// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/containertext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// What stands between the elements, taken from the text where it has some.
struct ContainerSeparators
{
    QByteArray first = "\n  ";
    QByteArray between = ",\n  ";
    QByteArray last = "\n";
};

ContainerSeparators separatorsOf(QByteArrayView text, const ContainerText &container)
{
    ContainerSeparators found;
    const std::vector<JsonRange> &elements = container.elements;
    if (elements.empty())
        return found;
    const qsizetype begin = container.range.begin + 1;
    found.first = text.sliced(begin, elements.front().begin - begin).toByteArray();
    found.last
        = text.sliced(elements.back().end, container.range.end - 1 - elements.back().end).toByteArray();
    found.between = elements.size() > 1
        ? text.sliced(elements[0].end, elements[1].begin - elements[0].end).toByteArray()
        : ',' + found.first;
    return found;
}

// Puts elements out one behind the other, each with what stood before it if its neighbour is the same.
struct Writer
{
    QByteArrayView text = {};
    const std::vector<JsonRange> &elements;
    ContainerSeparators separators = {};
    QByteArray inner = {};
    qsizetype previous = -1; // the element that was put out last; -1: a new one

    void add(qsizetype index, QByteArrayView bytes)
    {
        if (inner.isEmpty())
            inner += separators.first;
        else if (index > 0 && previous == index - 1)
            inner += text.sliced(elements[size_t(previous)].end,
                                 elements[size_t(index)].begin - elements[size_t(previous)].end);
        else
            inner += separators.between;
        inner += bytes;
        previous = index;
    }
};

std::vector<ContainerEdit::Insertion> inOrder(std::vector<ContainerEdit::Insertion> insertions)
{
    std::ranges::stable_sort(insertions, {}, [](const ContainerEdit::Insertion &insertion) {
        return std::pair(insertion.before, insertion.order);
    });
    return insertions;
}

} // namespace

void ContainerEdit::join(ContainerEdit other)
{
    replaced.insert(other.replaced);
    std::ranges::move(other.inserted, std::back_inserter(inserted));
    std::ranges::move(other.added, std::back_inserter(added));
}

QByteArray editContainer(QByteArrayView text, const ContainerText &container, const ContainerEdit &edit,
                         const char *brackets)
{
    if (edit.isEmpty())
        return text.toByteArray();
    Writer writer{.text = text, .elements = container.elements, .separators = separatorsOf(text, container)};
    writer.inner.reserve(text.size());
    const std::vector<ContainerEdit::Insertion> insertions = inOrder(edit.inserted);
    auto next = insertions.begin();
    const auto insertUpTo = [&](qsizetype place) {
        for (; next != insertions.end() && next->before <= place; ++next)
            writer.add(-1, next->text);
    };
    for (qsizetype i = 0; i < qsizetype(container.elements.size()); ++i) {
        insertUpTo(i);
        const auto replaced = edit.replaced.constFind(i);
        if (replaced == edit.replaced.constEnd())
            writer.add(i, container.elements[size_t(i)].in(text));
        else if (!replaced->isEmpty())
            writer.add(i, *replaced);
    }
    insertUpTo(qsizetype(container.elements.size()));
    for (const QByteArray &element : edit.added)
        writer.add(-1, element);
    if (!writer.inner.isEmpty())
        writer.inner += writer.separators.last;
    return text.first(container.range.begin).toByteArray() + brackets[0] + writer.inner + brackets[1]
        + text.sliced(container.range.end).toByteArray();
}

} // namespace SessionDeck
