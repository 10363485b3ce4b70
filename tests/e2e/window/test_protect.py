#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Protects a store in the real window, and from the command line while the window runs: from then on what other programs
change and delete is kept, and comes back from the history.

usage: test_protect.py PROGRAM DATA CTL [unittest arguments]
       CTL: sessiondeckctl
"""
import json
import pathlib
import sqlite3
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from windowcase import TRUTH, WindowCase  # noqa: E402

CTL = pathlib.Path(sys.argv.pop(1)).resolve()


class ProtectTest(WindowCase):
    """One program through all tests, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.prepare("multichat-sqlite")
        cls.uri = f"sqlite:{cls.database}"
        cls.sessions = [s["id"] for s in TRUTH["multichat-sqlite"] if 5 <= s["messages"] <= 20]
        cls.start(cls.database)
        cls.screen.wait(role="label", name=str(len(TRUTH["multichat-sqlite"])))

    def ctl(self, *arguments):
        done = subprocess.run([str(CTL), *arguments, "--json"], env=self.desktop.environment, capture_output=True, check=False)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def history(self, session):
        return [version["origin"] for version in self.ctl("history", self.uri, session)]

    def protection(self):
        return self.ctl("protect", self.uri)[0]

    def others_write(self, sql, session):
        with sqlite3.connect(self.database) as owner:
            owner.execute(sql, (session,))
        owner.close()

    def open_protection(self):
        self.run_command("Protect Store")
        self.screen.wait_for_dialog(name="Protection of sessions.db")

    def wait_until_known(self):
        """Versions can only be kept of what was read once."""
        there = len(self.ctl("list", self.uri))
        wait_for("all sessions known", lambda: self.protection()["known_sessions"] == there)

    def test_1_nothing_of_others_is_kept_unless_asked_for(self):
        self.others_write("UPDATE messages SET content = 'Before.' WHERE session_id = ?", self.sessions[0])
        self.assertFalse(self.protection()["versions_of_others"])
        self.open_protection()
        self.assertEqual(self.history(self.sessions[0]), [])
        self.click(role="check box", name="Keep versions of what other programs change")
        self.key("Return")
        wait_for("the store protected", lambda: self.protection()["versions_of_others"])
        self.wait_until_known()

    def test_2_what_others_change_shows_in_the_history(self):
        self.key("ctrl+f")
        self.type(self.sessions[0])
        self.screen.wait(role="label", contains="1 of ")  # before that its row is another
        self.click(role="table cell", name=self.sessions[0])
        self.click(role="page tab", name="History")
        self.others_write("UPDATE messages SET content = 'After.' WHERE session_id = ?", self.sessions[0])
        wait_for("a version", lambda: self.history(self.sessions[0]) == ["others"])
        self.screen.wait(role="table cell", name="another program")
        version = self.ctl("history", self.uri, self.sessions[0])[0]["version"]
        kept = self.ctl("history", self.uri, self.sessions[0], "--show", str(version))[0]
        self.assertEqual({message["content"] for message in kept["messages"]}, {"Before."})

    def test_3_what_others_delete_is_in_the_trash(self):
        for table in ("messages", "sessions"):
            self.others_write(f"DELETE FROM {table} WHERE session_id = ?", self.sessions[1])
        wait_for("a version", lambda: self.history(self.sessions[1])[:1] == ["others"])
        self.assertIn(self.sessions[1], [version["id"] for version in self.ctl("trash", self.uri)])

    def test_4_the_command_line_reaches_the_window(self):
        self.ctl("protect", self.uri, "--others", "off")
        self.open_protection()
        box = self.screen.wait(role="check box", name="Keep versions of what other programs change")
        self.assertFalse(self.screen.has(box, "CHECKED"))
        self.key("Escape")
        self.ctl("protect", self.uri, "--others", "on")
        self.wait_until_known()
        self.others_write("UPDATE messages SET content = 'Once more.' WHERE session_id = ?", self.sessions[2])
        wait_for("a version", lambda: self.history(self.sessions[2]) == ["others"])

    def test_5_it_ends_cleanly(self):
        self.quit()
        self.assert_no_complaints()


if __name__ == "__main__":
    unittest.main(verbosity=2)
