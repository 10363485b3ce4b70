// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedstore.h"

namespace SessionDeck {

namespace {

class ScriptedSource : public ChangeSource
{
public:
    explicit ScriptedSource(std::shared_ptr<StoreScript> script) : m_script(std::move(script))
    {
    }

    Result<StoreChanges> wait(std::chrono::milliseconds timeout) override
    {
        return m_script->waitForChanges(timeout);
    }
    void interrupt() override
    {
        m_script->interrupt();
    }
    QString method() const override
    {
        return "script";
    }

private:
    std::shared_ptr<StoreScript> m_script;
};

} // namespace

Result<std::unique_ptr<ChangeSource>> ScriptedStore::watch()
{
    return std::make_unique<ScriptedSource>(script);
}

StoreOpener StoreScript::opener(const std::shared_ptr<StoreScript> &script)
{
    return [script](const StoreLocation &location, const OpenOptions &) -> Result<OpenedStore> {
        {
            const std::lock_guard lock(script->m_mutex);
            if (script->m_error)
                return fail(*script->m_error);
        }
        auto store = std::make_unique<ScriptedStore>();
        store->script = script;
        return OpenedStore{.location = location, .reason = "scripted", .store = std::move(store)};
    };
}

} // namespace SessionDeck
