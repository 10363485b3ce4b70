#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits sessions in the real window with the keyboard, and checks with the command line what is stored: staging and
saving, a conflict with another program, and a kill -9 in the middle.

usage: test_editing.py PROGRAM DATA CTL [unittest arguments]
       CTL: sessiondeckctl
"""
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from windowcase import TRUTH, WindowCase  # noqa: E402

CTL = pathlib.Path(sys.argv.pop(1)).resolve()


class EditingTest(WindowCase):
    """One program through all tests, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.prepare("multichat-sqlite")
        cls.session = next(s["id"] for s in TRUTH["multichat-sqlite"] if 5 <= s["messages"] <= 20 and s["last"])
        cls.drafts = pathlib.Path(cls.desktop.environment["XDG_DATA_HOME"], "sessiondeck", "drafts")
        cls.start(cls.database)

    # What a person does.

    def open_session(self):
        self.click(role="list item", contains="sessions.db")
        self.screen.wait(role="label", name=str(len(TRUTH["multichat-sqlite"])))
        self.key("ctrl+f")
        self.key("ctrl+a", "BackSpace")
        self.type(self.session)
        self.screen.wait(role="label", contains="1 of ")  # before that its row is another
        self.click(role="table cell", name=self.session)
        self.screen.wait(role="list", name="Conversation")

    def edit_last(self, words):
        """Opens the newest message in its place and adds words to its end."""
        self.key("alt+3", "End", "F2")
        self.screen.wait(name="Text of the message")
        self.key("ctrl+End")
        self.type(words)
        self.key("ctrl+Return")
        self.screen.wait(contains="edited, not saved")

    def wait_until_settled(self):
        """What was saved is in the store sooner than the window has heard of it."""
        wait_for("nothing staged", lambda: not self.screen.find(contains="edited, not saved"))

    # What is stored.

    def stored(self):
        shown = subprocess.run([str(CTL), "show", f"sqlite:{self.database}", self.session, "--json"],
                               env=self.desktop.environment, check=True, capture_output=True)
        return [message["content"] for message in json.loads(shown.stdout)["messages"]]

    def others_write(self, text, message):
        with sqlite3.connect(self.database) as owner:
            owner.execute("UPDATE messages SET content = ? WHERE session_id = ? AND content = ?",
                          (text, self.session, message))
        owner.close()

    # The work.

    def test_1_an_edit_is_staged_undone_and_saved(self):
        before = self.stored()
        self.open_session()
        self.edit_last(" First.")
        self.assertEqual(self.stored(), before)
        self.key("ctrl+z")
        wait_for("nothing staged", lambda: not self.screen.find(contains="edited, not saved"))
        self.key("ctrl+shift+z")
        self.screen.wait(contains="edited, not saved")
        self.key("ctrl+s")
        wait_for("the edit in the store", lambda: self.stored() != before)
        self.assertEqual(self.stored(), [*before[:-1], before[-1] + " First."])
        self.wait_until_settled()

    def test_2_others_and_I_change_different_messages(self):
        before = self.stored()
        self.edit_last(" Second.")
        self.others_write("Theirs.", before[0])
        self.screen.wait(contains="others changed this session")
        self.key("ctrl+s")
        self.screen.wait_for_dialog(name="Changed by Others")
        self.click(name="Save Merged")
        wait_for("both changes in the store",
                 lambda: self.stored() == [*("Theirs." if text == before[0] else text for text in before[:-1]),
                                           before[-1] + " Second."])
        self.wait_until_settled()

    def test_3_a_conflict_is_decided(self):
        before = self.stored()
        self.edit_last(" Mine.")
        self.others_write("Taken by others.", before[-1])
        self.screen.wait(contains="others changed this session")
        self.key("ctrl+s")
        self.screen.wait_for_dialog(name="Changed by Others")
        self.assertEqual(self.stored()[-1], "Taken by others.")
        self.click(name="All Conflicts: Mine")
        self.click(name="Save Merged")
        wait_for("my version in the store", lambda: self.stored() == [*before[:-1], before[-1] + " Mine."])
        self.wait_until_settled()

    def test_4_edits_survive_a_kill(self):
        before = self.stored()
        self.edit_last(" Third.")
        wait_for("a draft on disk", lambda: list(self.drafts.glob("*/*.draft")))
        os.kill(self.program.pid, signal.SIGKILL)
        self.program.wait()
        self.assertEqual(self.stored(), before)
        self.start(self.database)
        self.screen.wait_for_dialog(name="Edits That Were Not Saved")
        self.click(role="push button", name="Show")
        self.screen.wait(contains="edited, not saved")
        self.key("ctrl+s")
        wait_for("the edit in the store", lambda: self.stored() == [*before[:-1], before[-1] + " Third."])
        wait_for("no draft on disk", lambda: not list(self.drafts.glob("*/*.draft")))

    def test_5_it_ends_cleanly(self):
        self.quit()
        self.assert_no_complaints()


if __name__ == "__main__":
    unittest.main(verbosity=2)
