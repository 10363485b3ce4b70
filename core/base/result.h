// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace SessionDeck {

/// A value, or the Error why there is none. No exception crosses a layer.
template <typename T = void> using Result = tl::expected<T, Error>;

/// The failing half of any Result: `return fail(ErrorCode::NotFound, message, place);`
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString place = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(place)});
}

/// Passes an error on from a Result of another type.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace SessionDeck
