#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the project's translations, after proving on planted mistakes that the check finds each kind.

usage: test_translations.py FOLDER      FOLDER: the one with the .ts files
"""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from check_translations import problems  # noqa: E402

FOLDER = pathlib.Path(sys.argv.pop(1)).resolve()
MISTAKES = {
    "an unfinished text": '<message><source>a</source><translation type="unfinished"></translation></message>',
    "a vanished text": '<message><source>a</source><translation type="vanished">b</translation></message>',
    "an empty text": "<message><source>a</source><translation></translation></message>",
    "a lost placeholder": "<message><source>%1 of %2</source><translation>%1 von 2</translation></message>",
    "a foreign placeholder": "<message><source>%1</source><translation>%1 %3</translation></message>",
    "a lost mnemonic": "<message><source>&amp;Open</source><translation>Auf</translation></message>",
    "two mnemonics": "<message><source>&amp;Open</source><translation>&amp;A&amp;uf</translation></message>",
    "a lost ellipsis": "<message><source>Open…</source><translation>Auf</translation></message>",
    "a translated option": "<message><source>use --force</source><translation>nimm --gewalt</translation></message>",
    "a lost blank": "<message><source>Password: </source><translation>Passwort:</translation></message>",
    "a missing plural": '<message numerus="yes"><source>%n (s)</source><translation><numerusform>%n</numerusform>'
                        "</translation></message>",
    "a plural without number": '<message numerus="yes"><source>%n (s)</source><translation><numerusform>%n'
                               "</numerusform><numerusform>viele</numerusform></translation></message>",
}
GOOD = ('<message numerus="yes"><source>%n &amp;of %1…</source><translation><numerusform>&amp;eine von %1…</numerusform>'
        "<numerusform>%n &amp;von %1…</numerusform></translation></message>")


def found(messages):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "x.ts")
        path.write_text(f'<TS version="2.1"><context><name>C</name>{messages}</context></TS>', encoding="utf-8")
        return list(problems(path))


class Check(unittest.TestCase):
    def test_mistakes_are_found(self):
        for name, message in MISTAKES.items():
            with self.subTest(name):
                self.assertEqual(len(found(message)), 1)

    def test_good_texts_are_accepted(self):
        self.assertEqual(found(GOOD), [])


class Translations(unittest.TestCase):
    def test_the_files(self):
        files = sorted(FOLDER.glob("*.ts"))
        self.assertTrue(files)
        self.assertEqual([problem for path in files for problem in problems(path)], [])


if __name__ == "__main__":
    unittest.main()
