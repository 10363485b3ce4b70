#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes many sessions in the real window, takes it back, and looks at the store itself each time.

usage: test_bulk.py PROGRAM DATA [unittest arguments]
"""
import json
import pathlib
import sqlite3
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from windowcase import WindowCase  # noqa: E402


class BulkTest(WindowCase):
    """One program through all tests, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.prepare("multichat-sqlite")
        cls.before = cls.content()
        cls.start(cls.database)
        cls.screen.wait(role="label", name=str(len(cls.before[0])))

    @classmethod
    def content(cls):
        """What the store holds: its sessions and its messages, times apart from microseconds."""
        def plain(row):
            return tuple(round(value, 1) if isinstance(value, float) else value for value in row)
        with sqlite3.connect(f"file:{cls.database}?mode=ro", uri=True) as store:
            sessions = [(row[0], json.loads(row[1]), *plain(row[2:])) for row in store.execute("SELECT * FROM sessions")]
            return sorted(sessions), sorted(plain(row) for row in store.execute("SELECT * FROM messages"))

    def select_newest(self, more=0):
        """The first row and so many below it."""
        self.key("alt+2", "End", "Home")
        for _ in range(more):
            self.key("shift+Down")

    def wait_for_sessions(self, number):
        wait_for(f"{number} sessions in the store", lambda: len(self.content()[0]) == number)
        self.screen.wait(role="label", name=str(number))

    def wait_for_what_was_there_before(self):
        try:
            wait_for("what was there before", lambda: self.content() == self.before)
        except AssertionError:
            for now, before in zip(self.content(), self.before):
                self.assertEqual([row for row in now if row not in before], [row for row in before if row not in now])

    def test_1_many_are_deleted_after_a_question(self):
        self.select_newest(more=4)
        self.key("Delete")
        self.screen.wait(contains="Delete 5 sessions of")
        self.key("Escape")
        wait_for("the question gone", lambda: not self.screen.find(contains="Delete 5 sessions of"))
        self.assertEqual(self.content(), self.before)
        self.key("Delete")
        self.click(role="push button", name="Delete 5 Sessions")
        self.wait_for_sessions(len(self.before[0]) - 5)
        self.screen.wait(contains="Deleted 5 sessions.")

    def test_2_one_undo_brings_all_of_them_back(self):
        self.click(role="push button", name="Undo")
        self.wait_for_sessions(len(self.before[0]))
        self.wait_for_what_was_there_before()

    def test_3_one_goes_at_once_and_comes_back_by_a_key(self):
        self.select_newest()
        self.key("Delete")
        self.wait_for_sessions(len(self.before[0]) - 1)
        self.screen.wait(contains="Deleted “")
        self.key("alt+2", "ctrl+z")
        self.wait_for_sessions(len(self.before[0]))
        self.wait_for_what_was_there_before()

    def test_4_all_that_match_a_filter(self):
        matching = [row for row in self.before[0] if "Agent-8" in row[1]]
        self.assertTrue(5 < len(matching) < len(self.before[0]))
        self.key("ctrl+f")
        self.type("participant:agent-8")
        self.screen.wait(role="label", name=f"{len(matching)} of {len(self.before[0])}")
        self.key("alt+2", "ctrl+a", "Delete")
        self.click(role="push button", name=f"Delete {len(matching)} Sessions")
        wait_for("none of them in the store", lambda: not [row for row in self.content()[0] if "Agent-8" in row[1]])
        self.click(role="push button", name="Undo")
        self.wait_for_what_was_there_before()
        self.key("ctrl+f", "ctrl+a", "BackSpace")
        self.screen.wait(role="label", name=str(len(self.before[0])))

    def test_5_nothing_offers_an_expiry_where_there_is_none(self):
        self.select_newest()
        self.key("alt+i")
        self.assertTrue(self.screen.usable(self.screen.wait(role="menu item", contains="Rename")))
        self.assertFalse(self.screen.usable(self.screen.wait(role="menu item", contains="Set Expiry")))
        self.key("Escape")

    def test_6_a_session_gets_another_id(self):
        self.select_newest()
        self.key("F2")
        self.screen.wait_for_dialog(name="Rename Session")
        self.key("ctrl+a")
        self.type("renamed by a test")
        self.key("Return")
        wait_for("the new id", lambda: "renamed by a test" in [row[0] for row in self.content()[0]])
        self.screen.wait(role="table cell", name="renamed by a test")
        self.wait_for_sessions(len(self.before[0]))  # the list has forgotten the old id

    def test_7_sessions_are_copied_as_json(self):
        self.select_newest(more=1)
        self.key("alt+2", "ctrl+alt+c")

        def pasted():  # they are read first, and on the clipboard when they have been
            self.key("ctrl+f", "ctrl+a", "ctrl+v")
            return '{"id":' in self.screen.text(self.screen.find(role="text", name="Search sessions"))
        wait_for("the list in the search line", pasted)
        self.key("ctrl+a", "BackSpace")

    def test_8_the_journal_has_all_of_it(self):
        self.key("ctrl+shift+a")
        self.screen.wait_for_dialog(name="Activity")
        for operation in ("Delete 5 sessions", "Undo: 5 sessions", "Rename to renamed by a test"):
            self.screen.wait(name=operation)
        self.key("Escape")

    def test_9_it_ends_cleanly(self):
        self.quit()


if __name__ == "__main__":
    unittest.main(verbosity=2)
