#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Page Monitor of the real program: what it shows agrees with the stores, what others change appears, and a store
that hangs holds up neither the window nor its end.

usage: test_monitor.py PROGRAM DATA [unittest arguments]
"""
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from windowcase import WindowCase  # noqa: E402


class MonitorTest(WindowCase):
    """One program through all tests, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.prepare("multichat-sqlite")
        cls.socket = cls.folder / "redis.sock"
        cls.redis = subprocess.Popen(["redis-server", "--port", "0", "--unixsocket", str(cls.socket), "--save", "",
                                      "--dir", str(cls.folder)], stdout=subprocess.DEVNULL)
        wait_for("redis-server", lambda: cls.ask_redis("PING") == "PONG")
        cls.ask_redis("SET", "chat:one", '{"messages": []}')
        cls.start(cls.database, f"redis+unix://{cls.socket}?prefix=chat:")

    @classmethod
    def tearDownClass(cls):
        cls.redis.send_signal(signal.SIGCONT)
        cls.redis.terminate()
        cls.redis.wait(60)
        super().tearDownClass()

    @classmethod
    def ask_redis(cls, *command):
        answer = subprocess.run(["redis-cli", "-s", str(cls.socket), *command], capture_output=True, text=True, check=False)
        return answer.stdout.strip()

    def is_selected(self, **what):
        cell = self.screen.find(role="table cell", **what)
        return self.screen.has(cell, "SELECTED")

    def time_of_quitting(self):
        begin = time.monotonic()
        self.quit()
        return time.monotonic() - begin

    def sessions(self):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as reader:
            return reader.execute("SELECT count(*) FROM sessions").fetchone()[0]

    def test_1_the_page_opens_with_true_figures(self):
        self.screen.wait(role="list item", contains="sessions.db")
        self.key("ctrl+2")
        card = self.screen.wait(contains=f"sessions.db, {self.sessions()} sessions")
        size = sum(path.stat().st_size for path in self.database.parent.glob("sessions.db*"))
        wait_for("the size on the card", lambda: f"{size / 1000:.1f}".rstrip("0").rstrip(".") in self.screen.name_of(
            self.screen.find(contains="sessions.db,") or card))
        self.screen.wait(contains="Store size")
        self.screen.wait(contains="Latency of")

    def test_2_range_buttons_show_other_times(self):
        for name in ("The last 1 min", "The last 24 h", "The last 1 h"):
            self.click(name=name)
            self.screen.wait_for_state("CHECKED", name=name)
        self.screen.wait(contains="Store size")

    def test_3_what_another_program_changes_appears_in_the_stream(self):
        with sqlite3.connect(self.database) as owner:
            owner.execute("INSERT INTO sessions VALUES ('from-outside', '[\"Agent-1\"]', 1790000000.5, 1790000000.5, 0)")
        owner.close()
        self.screen.wait(role="table cell", name="created")
        self.screen.wait(role="table cell", contains="from-outside")
        self.screen.wait(contains=f"sessions.db, {self.sessions()} sessions")

    def test_4_a_change_leads_to_its_session(self):
        self.click(role="table cell", contains="from-outside")
        self.screen.wait(role="table", name="Sessions")
        wait_for("its row to be selected", lambda: self.is_selected(contains="from-outside"))
        self.key("ctrl+2")

    def test_5_a_store_that_hangs_holds_nothing_up(self):
        self.click(role="list item", contains="chat:")
        self.redis.send_signal(signal.SIGSTOP)
        begin = time.monotonic()
        self.screen.wait(contains="redis.sock chat:*, not reached")
        patience = time.monotonic() - begin  # of the program with a store, as fast as this machine is now
        self.click(role="list item", contains="sessions.db")
        self.screen.wait(contains=f"sessions.db, {self.sessions()} sessions")
        took = self.time_of_quitting()
        self.redis.send_signal(signal.SIGCONT)
        self.start()
        usual = self.time_of_quitting()
        print(f"ended in {took:.2f} s, otherwise in {usual:.2f} s", file=sys.stderr)
        # A store that held the end up would do so for that long at least.
        self.assertLess(took - usual, patience)

    def test_6_the_history_survives(self):
        history = pathlib.Path(self.desktop.environment["XDG_DATA_HOME"], "sessiondeck", "metrics.db")
        with sqlite3.connect(f"file:{history}?mode=ro", uri=True) as reader:
            self.assertEqual(reader.execute("PRAGMA quick_check").fetchone()[0], "ok")
        reader.close()
        self.assertGreater(os.path.getsize(history), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
