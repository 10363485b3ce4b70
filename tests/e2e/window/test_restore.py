#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loses sessions in the real window and gets them back: from the trash, from a backup, from another store; and has a
store checked and repaired. Looks at the store itself each time.

usage: test_restore.py PROGRAM DATA [unittest arguments]
       PROGRAM: sessiondeck; DATA: tests/data. On failure a screenshot is kept: its path is printed.
"""
import pathlib
import shutil
import sqlite3
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import Desktop, Screen, wait_for  # noqa: E402

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()
DATA = pathlib.Path(sys.argv.pop(1)).resolve()


class RestoreTest(unittest.TestCase):
    """One program through all tests, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory(prefix="restore-")
        cls.folder = pathlib.Path(cls.place.name)
        shutil.copytree(DATA / "multichat-sqlite", cls.folder / "store")
        cls.database = cls.folder / "store" / "sessions.db"
        cls.before = cls.rows("SELECT session_id FROM sessions")
        cls.desktop = Desktop()
        cls.log = open(cls.folder / "program.log", "w", encoding="utf-8")
        cls.screen = Screen("SessionDeck")
        cls.program = cls.desktop.program([str(PROGRAM), str(cls.database)], cls.log)
        cls.screen.wait(role="frame", name="SessionDeck")
        cls.screen.wait(role="label", name=str(len(cls.before)))

    @classmethod
    def tearDownClass(cls):
        cls.desktop.close()
        cls.log.close()
        cls.place.cleanup()

    @classmethod
    def rows(cls, sql):
        with sqlite3.connect(f"file:{cls.database}?mode=ro", uri=True) as store:
            return sorted(row[0] for row in store.execute(sql))

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            picture = pathlib.Path(tempfile.gettempdir(), f"sessiondeck-{self._testMethodName}.png")
            self.desktop.screenshot(picture)
            print(f"screenshot: {picture}\n{self.screen.dump(80)}", file=sys.stderr)

    def click(self, **what):
        self.desktop.click(*self.screen.middle(self.screen.wait(**what)))

    def delete_newest(self, count):
        """The first rows of the page Sessions, with the question that many are worth."""
        self.desktop.key("ctrl+1", "alt+2", "End", "Home")
        for _ in range(count - 1):
            self.desktop.key("shift+Down")
        self.desktop.key("Delete")
        if count > 1:
            self.click(role="push button", name=f"Delete {count} Sessions")
        self.wait_for_sessions(len(self.before) - count)

    def wait_for_sessions(self, number):
        wait_for(f"{number} sessions in the store", lambda: len(self.rows("SELECT session_id FROM sessions")) == number)

    def test_1_a_deleted_session_comes_back_from_the_trash(self):
        self.delete_newest(1)
        self.desktop.key("ctrl+3")
        self.screen.wait(role="check box", name="Trash 1")
        self.click(name="bulk delete")
        self.click(role="push button", name="Restore")
        self.wait_for_sessions(len(self.before))
        self.assertEqual(self.rows("SELECT session_id FROM sessions"), self.before)
        self.screen.wait(contains="1 session restored")

    def test_2_a_backup_is_made_and_gives_back_what_is_missing(self):
        self.desktop.key("ctrl+b")
        self.screen.wait(role="dialog", name="Back Up Store")
        self.desktop.key("Return")
        self.click(role="push button", name="Close")
        self.assertEqual(len(list(pathlib.Path(self.desktop.folder.name).glob("sessions-*.db"))), 1)
        self.delete_newest(5)
        self.desktop.key("ctrl+3")
        self.click(role="check box", contains="Backups")
        self.screen.wait(role="check box", name="Backups 1")
        self.click(role="push button", name="Restore All…")
        self.screen.wait(role="dialog", name="Restore from Backup")
        self.click(role="push button", name="Check")
        self.click(role="push button", name="Restore")
        self.click(role="push button", name="Close")
        self.wait_for_sessions(len(self.before))
        self.assertEqual(self.rows("SELECT session_id FROM sessions"), self.before)

    def test_3_a_session_says_where_its_copies_are(self):
        self.desktop.key("ctrl+1", "alt+2", "End", "Home")
        self.click(role="page tab", name="Copies")
        self.screen.wait(contains="Backup of sessions.db")
        self.screen.wait(name="the same")

    def test_4_orphans_are_found_and_repaired(self):
        with sqlite3.connect(self.database) as store:
            store.execute("INSERT INTO messages VALUES ('lost-1', 'lost', 'Ann', 'Bob', 'anybody?', 1750000000.5)")
        self.desktop.key("ctrl+3")
        self.click(role="check box", contains="Health")
        self.click(role="push button", name="Check")
        self.screen.wait(name="Messages without session")
        self.click(role="push button", name="Choose All")
        self.screen.wait(contains="Make a session record for the 1 messages.")
        self.assertNotIn("lost", self.rows("SELECT session_id FROM sessions"))
        self.click(role="push button", name="Repair")
        wait_for("the session's record", lambda: "lost" in self.rows("SELECT session_id FROM sessions"))
        self.screen.wait(contains="1 repair written")

    def test_5_it_ends_cleanly(self):
        self.desktop.key("ctrl+q")
        self.assertEqual(self.program.wait(20), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
