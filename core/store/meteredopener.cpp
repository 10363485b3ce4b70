// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meteredopener.h"

#include "core/metrics/measured.h"
#include "core/store/meteredstore.h"
#include "core/store/storekey.h"

namespace SessionDeck {

StoreOpener meteredOpener(std::shared_ptr<OperationRecorders> recorders, StoreOpener inner)
{
    return [recorders = std::move(recorders), inner = std::move(inner)](
               const StoreLocation &location, const OpenOptions &options) -> Result<OpenedStore> {
        const std::shared_ptr<OperationRecorder> recorder = recorders->of(storeKey(location));
        Result<OpenedStore> opened
            = measured(*recorder, Operation::Open, [&] { return inner(location, options); });
        if (!opened)
            return opened;
        // Who opens it next knows the layout already; it is the same store all the same.
        recorders->alsoKnownAs(storeKey(opened->location), recorder);
        opened->store = std::make_unique<MeteredStore>(std::move(opened->store), recorder);
        return opened;
    };
}

} // namespace SessionDeck
