// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figures.h"

#include "core/base/coretext.h"
#include "core/store/driver.h"

namespace SessionDeck {

Result<std::unique_ptr<FigureSource>> openFigures(const StoreLocation &location, const OpenOptions &options)
{
    const Driver *driver = findDriver(location.driver);
    if (!driver || !driver->figures)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("The driver \"%1\" has no figures of its own.").arg(location.driver));
    return driver->figures(location, options);
}

} // namespace SessionDeck
