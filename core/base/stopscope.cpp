// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stopscope.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

thread_local const StopScope *innermostScope = nullptr;

} // namespace

StopScope::StopScope(std::stop_token stop) : m_stop(std::move(stop)), m_outer(innermostScope)
{
    innermostScope = this;
}

StopScope::~StopScope()
{
    innermostScope = m_outer;
}

std::stop_token StopScope::token()
{
    return innermostScope ? innermostScope->m_stop : std::stop_token();
}

Result<void> StopScope::check()
{
    if (innermostScope && innermostScope->m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    return {};
}

} // namespace SessionDeck
