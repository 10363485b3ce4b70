#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connects the real window to a real Redis with a user and a password, and looks for the password afterwards.

usage: test_connect.py PROGRAM DATA [unittest arguments]
"""
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from windowcase import WindowCase  # noqa: E402

SECRET = "kept-by-nobody-81"


class ConnectTest(WindowCase):
    @classmethod
    def setUpClass(cls):
        cls.prepare()
        cls.socket = cls.folder / "r.sock"
        (cls.folder / "users.acl").write_text(f"user default off\nuser ops on >{SECRET} ~* &* +@all\n", encoding="utf-8")
        cls.redis = subprocess.Popen(
            ["redis-server", "--port", "0", "--unixsocket", str(cls.socket), "--save", "", "--dir", str(cls.folder),
             "--aclfile", str(cls.folder / "users.acl")], stdout=subprocess.DEVNULL)
        wait_for("redis-server", lambda: cls.ask_redis("PING") == "PONG")
        cls.ask_redis("SET", "chat:one", '{"messages": []}')
        cls.start()

    @classmethod
    def tearDownClass(cls):
        cls.redis.terminate()
        cls.redis.wait(60)
        super().tearDownClass()

    @classmethod
    def ask_redis(cls, *command):
        answer = subprocess.run(["redis-cli", "-s", str(cls.socket), "--user", "ops", "--pass", SECRET, "--no-auth-warning",
                                 *command], capture_output=True, text=True, check=False)
        return answer.stdout.strip()

    def fill(self, name, text):
        self.click(name=name, role="text" if name != "Password" else "password text")
        self.key("ctrl+a")
        self.type(text)

    def test_1_a_wrong_password_is_told_from_a_right_one(self):
        self.key("ctrl+shift+r")
        self.screen.wait_for_dialog(name="Connect to Redis")
        self.key("alt+o", "End")
        self.fill("Path of the unix socket", str(self.socket))
        self.fill("User", "ops")
        self.fill("Password", "wrong")
        self.key("alt+t")
        self.screen.wait(contains="refused the user name or the password")
        self.fill("Password", SECRET)
        self.key("Tab", "End")  # for this run only, whether there is a keychain or not
        wait_for("the refusal gone", lambda: not self.screen.find(contains="refused the user name or the password"))
        self.key("alt+t")
        self.screen.wait(contains="Connected. Found:")
        self.key("Return")
        self.screen.wait(role="table cell", name="one")

    def test_2_the_password_is_nowhere(self):
        self.assertIsNone(self.screen.find(contains=SECRET))
        self.quit()
        home = pathlib.Path(self.desktop.folder.name)
        self.log.flush()
        for path in [*home.rglob("*"), self.folder / "program.log"]:
            if path.is_file():
                self.assertNotIn(SECRET.encode(), path.read_bytes(), path)

    def test_3_the_next_run_asks_for_it(self):
        self.start()
        self.click(role="push button", contains="Enter Password")
        self.screen.wait_for_dialog(contains="Password")
        self.type(SECRET)
        self.key("Tab", "End", "Return")
        self.screen.wait(role="table cell", name="one")
        self.quit()


if __name__ == "__main__":
    unittest.main(verbosity=2)
