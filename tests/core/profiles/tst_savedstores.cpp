// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/savedstores.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

using namespace SessionDeck;
using namespace std::chrono_literals;

class SavedStoresTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;

    SavedStores reloaded(const SavedStores &stores) const
    {
        {
            QSettings settings(m_place.path("settings.ini"), QSettings::IniFormat);
            saveStores(settings, stores);
        }
        QSettings settings(m_place.path("settings.ini"), QSettings::IniFormat);
        return loadSavedStores(settings);
    }

private slots:
    void whatWasSavedComesBack()
    {
        const StoreLocation folder{.driver = "json", .layout = "multichat", .path = "/tmp/a b/ü?#"};
        const StoreLocation server{.driver = "redis",
                                   .host = "h",
                                   .port = 6380,
                                   .tls = true,
                                   .user = "me",
                                   .database = 3,
                                   .prefix = "app:*"};
        const SavedStores stores{
            .stores = {{.name = "Mine", .location = folder, .readOnly = true},
                       {.location = server, .openAtStart = false, .pace = {.shown = 5s, .hidden = 1min}}},
            .recent = {server, folder}};
        QCOMPARE(reloaded(stores), stores);
    }

    void shorterListLeavesNothingBehind()
    {
        const StoreLocation folder{.driver = "json", .path = "/tmp/a"};
        reloaded({.stores = {{.location = folder}, {.location = folder}}, .recent = {folder}});
        QCOMPARE(reloaded({}), SavedStores{});
    }

    void handEditedPasswordIsNotKept()
    {
        m_place.put("settings.ini",
                    "[stores]\nsize=1\n1\\uri=redis://me:secret@h:6379/0\n[General]\n"
                    "recentStores=redis://me:secret@h:6379/0\n");
        QSettings settings(m_place.path("settings.ini"), QSettings::IniFormat);
        const SavedStores stores = loadSavedStores(settings);
        QCOMPARE(stores.stores.size(), size_t(1));
        QCOMPARE(toUri(stores.stores.front().location), "redis://me@h:6379/0");
        saveStores(settings, stores);
        settings.sync();
        QVERIFY(!readFile(m_place.path("settings.ini")).contains("secret"));
    }

    void brokenEntriesAreLeftOut()
    {
        m_place.put("settings.ini", "[stores]\nsize=2\n1\\uri=ftp://x/y\n2\\uri=json:/tmp/a\n");
        QSettings settings(m_place.path("settings.ini"), QSettings::IniFormat);
        QCOMPARE(loadSavedStores(settings).stores.size(), size_t(1));
    }

    void recentStoresAreFewAndDistinct()
    {
        SavedStores stores;
        for (int i = 0; i < 20; ++i)
            noteRecentStore(stores, {.driver = "json", .path = QString("/tmp/%1").arg(i)});
        QCOMPARE(int(stores.recent.size()), maxRecentStores);
        noteRecentStore(stores, {.driver = "json", .path = "/tmp/15"});
        QCOMPARE(int(stores.recent.size()), maxRecentStores);
        QCOMPARE(stores.recent.front().path, "/tmp/15");
        QCOMPARE(stores.recent[1].path, "/tmp/19");
    }
};

QTEST_GUILESS_MAIN(SavedStoresTest)
#include "tst_savedstores.moc"
