#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the real program on the samples under an X server, drives it with keyboard and mouse, and checks what a
person sees, through the accessibility tree.

usage: test_window.py PROGRAM DATA [unittest arguments]
"""
import pathlib
import shutil
import sqlite3
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from windowcase import DATA, TRUTH, WindowCase  # noqa: E402


def newest_first(sample):
    return sorted(TRUTH[sample], key=lambda session: -session["last_activity"])


class WindowTest(WindowCase):
    """One program through all tests, in the order of their numbers, as a person's morning goes."""

    @classmethod
    def setUpClass(cls):
        cls.prepare("multichat-json", "multichat-sqlite")
        cls.start(cls.folder / "multichat-json", cls.database)

    # What a person does.

    def choose_store(self, name, count):
        self.click(role="list item", contains=name)
        self.wait_for_count(str(count))

    def search(self, text):
        self.key("ctrl+f")
        self.key("ctrl+a", "BackSpace")
        if text:
            self.type(text)

    # What a person sees.

    def rows(self):
        """The rows on the screen, each as the texts of its cells: cells at one height are one row."""
        table = self.screen.find(role="table", name="Sessions")
        rows = {}
        for cell in self.screen.children(table) if table else []:
            middle = self.screen.middle(cell)
            if self.screen.role_of(cell) == "table cell" and self.screen.showing(cell) and middle:
                rows.setdefault(middle[1], []).append(self.screen.name_of(cell))
        return [rows[height] for height in sorted(rows)]

    def top(self, column):
        """That cell of the first row; None while the table changes under the reading."""
        rows = self.rows()
        return rows[0][column] if rows and len(rows[0]) > column else None

    def wait_for_rows(self, expected):
        """The first columns of the first rows, whatever else is shown."""
        def same():
            seen = self.rows()[:len(expected)]
            return len(seen) == len(expected) and all(row[:len(want)] == want for row, want in zip(seen, expected))
        try:
            wait_for("rows", same)
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
        wait_for("the longest or the shortest session on top", lambda: self.top(2) in ("0", str(most)))
        self.click(role="table column header", name="Messages")
        self.click(role="table column header", name="Last activity")
        wait_for("an order by time", lambda: self.top(0) in (
            newest_first("multichat-sqlite")[0]["id"], newest_first("multichat-sqlite")[-1]["id"]))

    def test_4_a_session_is_read(self):
        session = next(s for s in TRUTH["multichat-sqlite"] if 5 <= s["messages"] <= 20 and s["last"])
        self.search(session["id"])
        self.wait_for_count(f"1 of {len(TRUTH['multichat-sqlite'])}")
        self.click(role="table cell", name=session["id"])
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
        wait_for("one message more", lambda: self.top(2) == str(session["messages"] + 1))
        self.screen.wait(contains="A word from outside.", role="list item")
        self.search("")

    def test_6_commands_are_found_by_name(self):
        self.run_command("keyboard")
        self.screen.wait_for_dialog(contains="Keyboard")
        self.key("Escape")

    def test_7_a_broken_store_says_where_and_leaves_the_rest(self):
        self.quit()
        broken = self.folder / "broken"
        shutil.copytree(DATA / "multichat-json", broken)
        text = (broken / "messages.json").read_bytes()
        (broken / "messages.json").write_bytes(text[:5000])
        self.start(broken, self.database)
        self.click(role="list item", contains="broken")
        self.click(role="push button", contains="Show Details")
        place = self.screen.name_of(self.screen.wait(contains="messages.json"))
        self.assertIn("byte", place)
        self.key("Escape")
        self.choose_store("sessions.db", len(TRUTH["multichat-sqlite"]))
        self.assertEqual((broken / "messages.json").read_bytes(), text[:5000])

    def test_8_the_window_remembers_its_stores(self):
        self.quit()
        self.start()
        self.run_command("uri")
        self.screen.wait_for_dialog()
        self.type(f"sqlite:{self.database}")
        self.key("Return")
        self.choose_store("sessions.db", len(TRUTH["multichat-sqlite"]))
        self.quit()
        self.start()
        self.choose_store("sessions.db", len(TRUTH["multichat-sqlite"]))

    def test_9_it_ends_cleanly(self):
        self.quit()
        self.assert_no_complaints()


if __name__ == "__main__":
    unittest.main(verbosity=2)
