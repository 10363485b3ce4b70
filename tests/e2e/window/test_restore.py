#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loses sessions in the real window and gets them back: from the trash, from a backup, from another store; and has a
store checked and repaired. Looks at the store itself each time.

usage: test_restore.py PROGRAM DATA [unittest arguments]
"""
import pathlib
import sqlite3
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from windowcase import WindowCase  # noqa: E402


class RestoreTest(WindowCase):
    """One program through all tests, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.prepare("multichat-sqlite")
        cls.before = cls.rows("SELECT session_id FROM sessions")
        cls.start(cls.database)
        cls.screen.wait(role="label", name=str(len(cls.before)))

    @classmethod
    def rows(cls, sql):
        with sqlite3.connect(f"file:{cls.database}?mode=ro", uri=True) as store:
            return sorted(row[0] for row in store.execute(sql))

    def delete_newest(self, count):
        """The first rows of the page Sessions, with the question that many are worth."""
        self.key("ctrl+1", "alt+2", "End", "Home")
        for _ in range(count - 1):
            self.key("shift+Down")
        self.key("Delete")
        if count > 1:
            self.click(role="push button", name=f"Delete {count} Sessions")
        self.wait_for_sessions(len(self.before) - count)

    def wait_for_sessions(self, number):
        wait_for(f"{number} sessions in the store", lambda: len(self.rows("SELECT session_id FROM sessions")) == number)

    def test_1_a_deleted_session_comes_back_from_the_trash(self):
        self.delete_newest(1)
        self.key("ctrl+3")
        self.screen.wait(role="check box", name="Trash 1")
        self.click(name="bulk delete")
        self.click(role="push button", name="Restore")
        self.wait_for_sessions(len(self.before))
        self.assertEqual(self.rows("SELECT session_id FROM sessions"), self.before)
        self.screen.wait(contains="1 session restored")

    def test_2_a_backup_is_made_and_gives_back_what_is_missing(self):
        self.key("ctrl+b")
        self.screen.wait_for_dialog(name="Back Up Store")
        self.key("Return")
        self.click(role="push button", name="Close")
        self.assertEqual(len(list(pathlib.Path(self.desktop.folder.name).glob("sessions-*.db"))), 1)
        self.delete_newest(5)
        self.key("ctrl+3")
        self.click(role="check box", contains="Backups")
        self.screen.wait(role="check box", name="Backups 1")
        self.click(role="push button", name="Restore All…")
        self.screen.wait_for_dialog(name="Restore from Backup")
        self.click(role="push button", name="Check")
        self.click(role="push button", name="Restore")
        self.click(role="push button", name="Close")
        self.wait_for_sessions(len(self.before))
        self.assertEqual(self.rows("SELECT session_id FROM sessions"), self.before)

    def test_3_a_session_says_where_its_copies_are(self):
        self.key("ctrl+1", "alt+2", "End", "Home")
        self.click(role="page tab", name="Copies")
        self.screen.wait(contains="Backup of sessions.db")
        self.screen.wait(name="the same")

    def test_4_orphans_are_found_and_repaired(self):
        with sqlite3.connect(self.database) as store:
            store.execute("INSERT INTO messages VALUES ('lost-1', 'lost', 'Ann', 'Bob', 'anybody?', 1750000000.5)")
        self.key("ctrl+3")
        self.click(role="check box", contains="Health")
        self.click(role="push button", name="Check")
        self.screen.wait(name="Messages without session")
        self.click(role="push button", name="Choose All")
        self.screen.wait(contains="Make a session record for the 1 messages.")
        self.assertNotIn("lost", self.rows("SELECT session_id FROM sessions"))
        self.click(role="push button", name="Repair")
        wait_for("the session's record", lambda: "lost" in self.rows("SELECT session_id FROM sessions"))
        self.screen.wait(contains="1 repair written")
        self.screen.wait(contains="Nothing is wrong with")  # who quits while it is checked anew is asked first

    def test_5_it_ends_cleanly(self):
        self.quit()


if __name__ == "__main__":
    unittest.main(verbosity=2)
