// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>
#include <stop_token>
#include <vector>

namespace SessionDeck {

/// Sorts items (numbers of rows or lists, ascending) by keys that are numbers. Equal ones stay in the order
/// of their numbers. False, with the items in any order, if asked to stop.
bool orderByNumber(std::vector<quint32> &items, const std::function<quint64(quint32)> &keyOf,
                   const std::stop_token &stop);

/// What to sort by: a text of an item, which is compared by its bytes up to a NUL. The view has to live until
/// the next call only.
struct TextKeys
{
    std::function<QByteArrayView(quint32)> textOf = {};
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The same for texts.
bool orderByText(std::vector<quint32> &items, const TextKeys &keys, const std::stop_token &stop);

} // namespace SessionDeck
