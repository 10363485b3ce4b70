// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/changeoccasion.h"

#include <QUuid>

namespace SessionDeck {

namespace {

thread_local const ChangeOccasion *innermost = nullptr;

} // namespace

ChangeOccasion::ChangeOccasion(Facts facts) : m_facts(std::move(facts)), m_outer(innermost)
{
    innermost = this;
}

ChangeOccasion::~ChangeOccasion()
{
    innermost = m_outer;
}

const ChangeOccasion::Facts &ChangeOccasion::current()
{
    static const Facts none;
    return innermost ? innermost->m_facts : none;
}

QString newBulkName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace SessionDeck
