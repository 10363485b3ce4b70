# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests of the real window share: the program on a desktop of its own, on copies of the samples.

The first arguments of such a test are PROGRAM (sessiondeck) and DATA (tests/data); arguments of unittest follow.
On failure a screenshot is kept: its path is printed.
"""
import json
import pathlib
import shutil
import sys
import tempfile
import unittest

from desktop import Desktop, Screen, wait_for

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()
DATA = pathlib.Path(sys.argv.pop(1)).resolve()
TRUTH = json.loads((DATA / "truth.json").read_text(encoding="utf-8"))
COMPLAINTS = ("QObject", "QFont", "qt.svg", "ASSERT")  # in lines that the program should never print


class WindowCase(unittest.TestCase):
    """One program through all tests of a class, in the order of their numbers."""

    @classmethod
    def prepare(cls, *samples):
        """A folder with copies of the samples, and the desktop. The program is not started yet."""
        cls.place = tempfile.TemporaryDirectory(prefix=f"{cls.__name__.lower()}-")
        cls.folder = pathlib.Path(cls.place.name)
        for sample in samples:
            shutil.copytree(DATA / sample, cls.folder / sample)
        cls.database = cls.folder / "multichat-sqlite" / "sessions.db"
        cls.desktop = Desktop()
        cls.log = open(cls.folder / "program.log", "w", encoding="utf-8")
        cls.screen = Screen("SessionDeck")

    @classmethod
    def tearDownClass(cls):
        cls.desktop.close()
        cls.log.close()
        cls.place.cleanup()

    @classmethod
    def start(cls, *stores):
        cls.program = cls.desktop.program([str(PROGRAM), *map(str, stores)], cls.log)
        cls.screen.wait(role="frame", name="SessionDeck")
        cls.wait_until_listening()

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            picture = pathlib.Path(tempfile.gettempdir(), f"sessiondeck-{self._testMethodName}.png")
            self.desktop.screenshot(picture)
            print(f"screenshot: {picture}\n{self.screen.dump(120)}", file=sys.stderr)

    @classmethod
    def wait_until_listening(cls):
        wait_for("a window that gets what is typed", cls.screen.is_active)

    # Only when the one before was heard does the next one go to the window that it is meant for.

    def key(self, *keys):
        self.wait_until_listening()
        self.desktop.key(*keys)
        self.screen.wait_until_heard()

    def type(self, text):
        self.wait_until_listening()
        self.desktop.type(text)
        self.screen.wait_until_heard()

    def click(self, **what):
        self.desktop.click(*self.screen.place(**what))
        self.screen.wait_until_heard()

    def run_command(self, name):
        """By the palette."""
        self.key("ctrl+k")
        self.screen.wait_for_state("FOCUSED", name="Command")
        self.type(name)
        self.key("Return")

    def quit(self):
        self.key("ctrl+q")
        self.assertEqual(self.program.wait(60), 0)

    def assert_no_complaints(self):
        self.log.flush()
        lines = (self.folder / "program.log").read_text(encoding="utf-8").splitlines()
        self.assertEqual([line for line in lines if any(word in line for word in COMPLAINTS)], [])
