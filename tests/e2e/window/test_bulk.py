#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes many sessions in the real window, takes it back, and looks at the store itself each time.

usage: test_bulk.py PROGRAM DATA [unittest arguments]
       PROGRAM: sessiondeck; DATA: tests/data. On failure a screenshot is kept: its path is printed.
"""
import json
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


class BulkTest(unittest.TestCase):
    """One program through all tests, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory(prefix="bulk-")
        cls.folder = pathlib.Path(cls.place.name)
        shutil.copytree(DATA / "multichat-sqlite", cls.folder / "store")
        cls.database = cls.folder / "store" / "sessions.db"
        cls.before = cls.content()
        cls.desktop = Desktop()
        cls.log = open(cls.folder / "program.log", "w", encoding="utf-8")
        cls.screen = Screen("SessionDeck")
        cls.program = cls.desktop.program([str(PROGRAM), str(cls.database)], cls.log)
        cls.screen.wait(role="frame", name="SessionDeck")
        cls.screen.wait(role="label", name=str(len(cls.before[0])))

    @classmethod
    def tearDownClass(cls):
        cls.desktop.close()
        cls.log.close()
        cls.place.cleanup()

    @classmethod
    def content(cls):
        """What the store holds: its sessions and its messages, times apart from microseconds."""
        def plain(row):
            return tuple(round(value, 1) if isinstance(value, float) else value for value in row)
        with sqlite3.connect(f"file:{cls.database}?mode=ro", uri=True) as store:
            sessions = [(row[0], json.loads(row[1]), *plain(row[2:])) for row in store.execute("SELECT * FROM sessions")]
            return sorted(sessions), sorted(plain(row) for row in store.execute("SELECT * FROM messages"))

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            picture = pathlib.Path(tempfile.gettempdir(), f"sessiondeck-{self._testMethodName}.png")
            self.desktop.screenshot(picture)
            print(f"screenshot: {picture}\n{self.screen.dump(80)}", file=sys.stderr)

    def click(self, **what):
        self.desktop.click(*self.screen.middle(self.screen.wait(**what)))

    def select_newest(self, more=0):
        """The first row and so many below it."""
        self.desktop.key("alt+2", "End", "Home")
        for _ in range(more):
            self.desktop.key("shift+Down")

    def wait_for_sessions(self, number):
        wait_for(f"{number} sessions in the store", lambda: len(self.content()[0]) == number)
        self.screen.wait(role="label", name=str(number))

    def wait_for_what_was_there_before(self):
        try:
            wait_for("what was there before", lambda: self.content() == self.before, 20)
        except AssertionError:
            for now, before in zip(self.content(), self.before):
                self.assertEqual([row for row in now if row not in before], [row for row in before if row not in now])

    def test_1_many_are_deleted_after_a_question(self):
        self.select_newest(more=4)
        self.desktop.key("Delete")
        self.screen.wait(contains="Delete 5 sessions of")
        self.desktop.key("Escape")
        self.assertEqual(self.content(), self.before)
        self.desktop.key("Delete")
        self.click(role="push button", name="Delete 5 Sessions")
        self.wait_for_sessions(len(self.before[0]) - 5)
        self.screen.wait(contains="Deleted 5 sessions.")

    def test_2_one_undo_brings_all_of_them_back(self):
        self.click(role="push button", name="Undo")
        self.wait_for_sessions(len(self.before[0]))
        self.wait_for_what_was_there_before()

    def test_3_one_goes_at_once_and_comes_back_by_a_key(self):
        self.select_newest()
        self.desktop.key("Delete")
        self.wait_for_sessions(len(self.before[0]) - 1)
        self.screen.wait(contains="Deleted “")
        self.desktop.key("alt+2", "ctrl+z")
        self.wait_for_sessions(len(self.before[0]))
        self.wait_for_what_was_there_before()

    def test_4_all_that_match_a_filter(self):
        matching = [row for row in self.before[0] if "Agent-8" in row[1]]
        self.assertTrue(5 < len(matching) < len(self.before[0]))
        self.desktop.key("ctrl+f")
        self.desktop.type("participant:agent-8")
        self.screen.wait(role="label", name=f"{len(matching)} of {len(self.before[0])}")
        self.desktop.key("alt+2", "ctrl+a", "Delete")
        self.click(role="push button", name=f"Delete {len(matching)} Sessions")
        wait_for("none of them in the store", lambda: not [row for row in self.content()[0] if "Agent-8" in row[1]])
        self.click(role="push button", name="Undo")
        self.wait_for_what_was_there_before()
        self.desktop.key("ctrl+f", "ctrl+a", "BackSpace")

    def test_5_a_layout_without_expiry_says_so(self):
        self.select_newest()
        self.desktop.key("ctrl+shift+e")
        self.screen.wait(contains="cannot expire")
        self.desktop.key("Escape")

    def test_6_a_session_gets_another_id(self):
        self.select_newest()
        self.desktop.key("F2")
        self.screen.wait(role="dialog", name="Rename Session")
        self.desktop.key("ctrl+a")
        self.desktop.type("renamed by a test")
        self.desktop.key("Return")
        wait_for("the new id", lambda: "renamed by a test" in [row[0] for row in self.content()[0]])
        self.assertEqual(len(self.content()[0]), len(self.before[0]))

    def test_7_sessions_are_copied_as_json(self):
        self.select_newest(more=1)
        self.desktop.key("alt+2", "ctrl+alt+c")
        self.desktop.key("ctrl+f", "ctrl+a", "ctrl+v")
        search = lambda: self.screen.text(self.screen.wait(role="text", name="Search sessions"))  # noqa: E731
        wait_for("the list in the search line", lambda: search().startswith('[{"id":"') or '{"id":' in search())
        self.desktop.key("ctrl+a", "BackSpace")

    def test_8_the_journal_has_all_of_it(self):
        self.desktop.key("ctrl+shift+a")
        self.screen.wait(role="dialog", name="Activity")
        for operation in ("Delete 5 sessions", "Undo: 5 sessions", "Rename to renamed by a test"):
            self.screen.wait(name=operation)
        self.desktop.key("Escape")

    def test_9_it_ends_cleanly(self):
        self.desktop.key("ctrl+q")
        self.assertEqual(self.program.wait(20), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
