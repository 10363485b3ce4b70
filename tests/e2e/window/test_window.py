#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the real program on the samples under an X server, drives it with keyboard and mouse, and checks what a
person sees, through the accessibility tree.

usage: test_window.py PROGRAM DATA [unittest arguments]
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
TRUTH = json.loads((DATA / "truth.json").read_text(encoding="utf-8"))


def newest_first(sample):
    return sorted(TRUTH[sample], key=lambda session: -session["last_activity"])


class WindowTest(unittest.TestCase):
    """One program through all tests, in the order of their numbers, as a person's morning goes."""

    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory(prefix="window-")
        cls.folder = pathlib.Path(cls.place.name)
        shutil.copytree(DATA / "multichat-json", cls.folder / "multichat-json")
        shutil.copytree(DATA / "multichat-sqlite", cls.folder / "multichat-sqlite")
        cls.database = cls.folder / "multichat-sqlite" / "sessions.db"
        cls.desktop = Desktop()
        cls.log = open(cls.folder / "program.log", "w", encoding="utf-8")
        cls.screen = Screen("SessionDeck")
        cls.start([str(cls.folder / "multichat-json"), str(cls.database)])

    @classmethod
    def tearDownClass(cls):
        cls.desktop.close()
        cls.log.close()
        cls.place.cleanup()

    @classmethod
    def start(cls, arguments):
        cls.program = cls.desktop.program([str(PROGRAM), *arguments], cls.log)
        cls.screen.wait(role="frame", name="SessionDeck")

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            picture = pathlib.Path(tempfile.gettempdir(), f"sessiondeck-{self._testMethodName}.png")
            self.desktop.screenshot(picture)
            print(f"screenshot: {picture}\n{self.screen.dump(80)}", file=sys.stderr)

    # What a person does.

    def click(self, **what):
        self.desktop.click(*self.screen.middle(self.screen.wait(**what)))

    def choose_store(self, name, count):
        self.click(role="list item", contains=name)
        self.wait_for_count(str(count))

    def search(self, text):
        self.desktop.key("ctrl+f")
        self.desktop.key("ctrl+a", "BackSpace")
        if text:
            self.desktop.type(text)

    # What a person sees.

    def rows(self):
        """The rows on the screen, each as the texts of its cells: cells at one height are one row."""
        table = self.screen.find(role="table", name="Sessions")
        rows = {}
        for cell in self.screen.children(table) if table else []:
            if self.screen.role_of(cell) == "table cell" and self.screen.showing(cell):
                rows.setdefault(self.screen.middle(cell)[1], []).append(self.screen.name_of(cell))
        return [rows[height] for height in sorted(rows)]

    def wait_for_rows(self, expected):
        """The first columns of the first rows, whatever else is shown."""
        def same():
            seen = self.rows()[:len(expected)]
            return len(seen) == len(expected) and all(row[:len(want)] == want for row, want in zip(seen, expected))
        try:
            wait_for("rows", same, 30)
        except AssertionError:
            self.assertEqual([row[:3] for row in self.rows()[:len(expected)]], expected)

    def wait_for_count(self, text):
        self.screen.wait(role="label", name=text)

    def expected_rows(self, sessions, number=12):
        return [[s["id"], ", ".join(s["participants"]), str(s["messages"])] for s in sessions[:number]]

    # The morning.

    def test_1_both_samples_are_listed(self):
        for store, sample in (("multichat-json", "multichat-json"), ("sessions.db", "multichat-sqlite")):
            with self.subTest(store=store):
                sessions = newest_first(sample)
                self.choose_store(store, len(sessions))
                self.wait_for_rows(self.expected_rows(sessions))

    def test_2_the_search_line_filters(self):
        sessions = [s for s in newest_first("multichat-sqlite") if "Agent-8" in s["participants"] and s["messages"] > 100]
        self.assertTrue(sessions)
        self.search("participant:agent-8 messages:>100")
        self.wait_for_count(f"{len(sessions)} of {len(TRUTH['multichat-sqlite'])}")
        self.wait_for_rows(self.expected_rows(sessions))
        self.search("messages:many")
        self.screen.wait(contains="messages:many")
        self.search("")
        self.wait_for_count(str(len(TRUTH["multichat-sqlite"])))

    def test_3_a_heading_sorts(self):
        self.click(role="table column header", name="Messages")
        most = max(s["messages"] for s in TRUTH["multichat-sqlite"])
        wait_for("the longest or the shortest session on top", lambda: self.rows() and self.rows()[0][2] in ("0", str(most)))
        self.click(role="table column header", name="Messages")
        self.click(role="table column header", name="Last activity")
        wait_for("an order by time", lambda: self.rows() and self.rows()[0][0] in (
            newest_first("multichat-sqlite")[0]["id"], newest_first("multichat-sqlite")[-1]["id"]))

    def test_4_a_session_is_read(self):
        session = next(s for s in TRUTH["multichat-sqlite"] if 5 <= s["messages"] <= 20 and s["last"])
        self.search(session["id"])
        self.wait_for_count(f"1 of {len(TRUTH['multichat-sqlite'])}")
        self.desktop.click(*self.screen.middle(self.screen.wait(role="table cell", name=session["id"])))
        self.screen.wait(contains=session["last"][:40], role="list item")
        self.click(role="page tab", name="Metadata")
        self.screen.wait(contains="message_count")
        self.click(role="page tab", name="Raw")
        wait_for("the stored text", lambda: session["id"] in self.screen.text(self.screen.wait(name="Stored text")))
        self.click(role="page tab", name="Conversation")

    def test_5_what_another_program_writes_appears(self):
        session = next(s for s in TRUTH["multichat-sqlite"] if 5 <= s["messages"] <= 20 and s["last"])
        with sqlite3.connect(self.database) as owner:
            owner.execute("INSERT INTO messages VALUES ('new-1', ?, 'Agent-1', 'All', 'A word from outside.', 1790000000.5)",
                          (session["id"],))
            owner.execute("UPDATE sessions SET message_count = message_count + 1, last_activity = 1790000000.5 "
                          "WHERE session_id = ?", (session["id"],))
        owner.close()
        wait_for("one message more", lambda: self.rows() and self.rows()[0][2] == str(session["messages"] + 1))
        self.screen.wait(contains="A word from outside.", role="list item")
        self.search("")

    def test_6_commands_are_found_by_name(self):
        self.desktop.key("ctrl+k")
        self.screen.wait(name="Command")
        self.desktop.type("keyboard")
        self.desktop.key("Return")
        self.screen.wait(role="dialog", contains="Keyboard")
        self.desktop.key("Escape")

    def test_7_a_broken_store_says_where_and_leaves_the_rest(self):
        self.desktop.key("ctrl+q")
        self.assertEqual(self.program.wait(20), 0)
        broken = self.folder / "broken"
        shutil.copytree(DATA / "multichat-json", broken)
        text = (broken / "messages.json").read_bytes()
        (broken / "messages.json").write_bytes(text[:5000])
        self.start([str(broken), str(self.database)])
        self.click(role="list item", contains="broken")
        self.click(role="push button", contains="Show Details")
        place = self.screen.name_of(self.screen.wait(contains="messages.json"))
        self.assertIn("byte", place)
        self.desktop.key("Escape")
        self.choose_store("sessions.db", len(TRUTH["multichat-sqlite"]))
        self.assertEqual((broken / "messages.json").read_bytes(), text[:5000])

    def test_8_the_window_remembers_its_stores(self):
        self.desktop.key("ctrl+q")
        self.assertEqual(self.program.wait(20), 0)
        self.start([])
        self.desktop.key("ctrl+k")
        self.screen.wait(name="Command")
        self.desktop.type("uri")
        self.desktop.key("Return")
        self.screen.wait(role="dialog")
        self.desktop.type(f"sqlite:{self.database}")
        self.desktop.key("Return")
        self.choose_store("sessions.db", len(TRUTH["multichat-sqlite"]))
        self.desktop.key("ctrl+q")
        self.assertEqual(self.program.wait(20), 0)
        self.start([])
        self.choose_store("sessions.db", len(TRUTH["multichat-sqlite"]))

    def test_9_it_ends_cleanly(self):
        self.desktop.key("ctrl+q")
        self.assertEqual(self.program.wait(20), 0)
        self.log.flush()
        complaints = [line for line in (self.folder / "program.log").read_text(encoding="utf-8").splitlines()
                      if "QObject" in line or "QFont" in line or "qt.svg" in line or "ASSERT" in line]
        self.assertEqual(complaints, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
