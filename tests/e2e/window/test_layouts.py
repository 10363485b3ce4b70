#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same work in the real window on a store of every layout: edit a message, undo, redo, save; others write the same
session meanwhile; delete and take back. What is stored is read with the command line.

usage: test_layouts.py PROGRAM DATA CTL [unittest arguments]
       CTL: sessiondeckctl
"""
import json
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from windowcase import TRUTH, WindowCase  # noqa: E402

CTL = pathlib.Path(sys.argv.pop(1)).resolve()


class LayoutsTest(WindowCase):
    """One program with six stores through all tests, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.prepare("multichat-json")
        cls.session = next(s["id"] for s in TRUTH["multichat-json"] if 5 <= s["messages"] <= 20 and s["last"])
        socket = cls.folder / "redis.sock"
        cls.desktop.start(["redis-server", "--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(cls.folder)])
        wait_for("the server", socket.exists)
        redis = f"redis+unix://{socket}"
        # What the list of stores calls it, and where it is.
        cls.stores = {"multichat-json": f"json:{cls.folder}/multichat-json",
                      "lines": f"json:{cls.folder}/lines?layout=jsonl",
                      "native.db": f"sqlite:{cls.folder}/native.db?layout=native",
                      "tables.db": f"sqlite:{cls.folder}/tables.db?layout=multichat",
                      "native:*": f"{redis}?layout=native&prefix=native:",
                      "string:*": f"{redis}?layout=string&prefix=string:"}
        source, *others = cls.stores.values()
        for other in others:
            cls.ctl("copy", source, other)
        cls.start(*cls.stores.values())

    @classmethod
    def run_ctl(cls, *arguments):
        return subprocess.run([str(CTL), *arguments], env=cls.desktop.environment, capture_output=True, check=False)

    @classmethod
    def ctl(cls, *arguments):
        done = cls.run_ctl(*arguments)
        if done.returncode != 0:
            raise AssertionError(f"{arguments}: {done.stderr.decode()}")

    def stored(self, uri):
        """The session but for its revision; None if the store does not have it."""
        done = self.run_ctl("show", uri, self.session, "--json")
        if b"There is no session" in done.stderr:
            return None
        self.assertEqual(done.returncode, 0, done.stderr)
        return {key: value for key, value in json.loads(done.stdout).items() if key != "revision"}

    def texts(self, uri):
        return [message["content"] for message in self.stored(uri)["messages"]]

    def open_session(self, store):
        self.click(role="list item", contains=store)
        self.key("ctrl+f", "ctrl+a", "BackSpace")
        self.type(self.session)
        self.screen.wait(role="label", contains="1 of ")  # before that its row is another
        self.click(role="table cell", name=self.session)
        self.screen.wait(role="list", name="Conversation")

    def edit_last(self, words):
        self.key("alt+3", "End", "F2")
        self.screen.wait(name="Text of the message")
        self.key("ctrl+End")
        self.type(words)
        self.key("ctrl+Return")
        self.screen.wait(contains="edited, not saved")

    def wait_until_clean(self):
        wait_for("nothing staged", lambda: not self.screen.find(contains="edited, not saved"))

    def for_each_store(self, work):
        for store, uri in self.stores.items():
            with self.subTest(store=store):
                self.open_session(store)
                work(uri)

    def test_1_an_edit_is_staged_taken_back_done_again_and_saved(self):
        def work(uri):
            before = self.stored(uri)
            self.edit_last(" Mine.")
            self.key("ctrl+z")
            self.wait_until_clean()
            self.key("ctrl+shift+z")
            self.screen.wait(contains="edited, not saved")
            self.assertEqual(self.stored(uri), before)
            self.key("ctrl+s")
            self.wait_until_clean()
            texts = [message["content"] for message in before["messages"]]
            self.assertEqual(self.texts(uri), [*texts[:-1], texts[-1] + " Mine."])
        self.for_each_store(work)

    def test_2_what_others_add_meanwhile_is_kept(self):
        def work(uri):
            before = self.texts(uri)
            self.edit_last(" Again.")
            self.ctl("append", uri, self.session, "--sender", "Rival", "--recipient", "All", "Theirs.")
            self.screen.wait(contains="others changed this session")
            self.key("ctrl+s")
            self.screen.wait_for_dialog(name="Changed by Others")
            self.click(name="Save Merged")
            self.wait_until_clean()
            self.assertEqual(self.texts(uri), [*before[:-1], before[-1] + " Again.", "Theirs."])
        self.for_each_store(work)

    def test_3_a_deleted_session_comes_back_as_it_was(self):
        def work(uri):
            before = self.stored(uri)
            self.key("alt+2", "Delete")
            wait_for("the session gone", lambda: self.stored(uri) is None)
            self.screen.wait(contains="Deleted “")
            self.click(role="push button", name="Undo")
            wait_for("the session again", lambda: self.stored(uri) is not None)
            self.assertEqual(self.stored(uri), before)
            self.screen.wait(contains="Back in the store")
        self.for_each_store(work)

    def test_4_it_ends_cleanly(self):
        self.quit()
        self.assert_no_complaints()


if __name__ == "__main__":
    unittest.main(verbosity=2)
