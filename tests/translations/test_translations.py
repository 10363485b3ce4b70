#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the project's translations, after proving on planted mistakes that the check finds each kind.

usage: test_translations.py FOLDER LUPDATE ARGUMENT...
       FOLDER: the one with the .ts files; LUPDATE: the program that reads texts from sources, and its arguments
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from check_translations import problems  # noqa: E402

FOLDER = pathlib.Path(sys.argv[1]).resolve()
LUPDATE = sys.argv[2:]
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


def out_of_date(folder, *more_sources):
    """What is wrong with the files after they were brought up to date with the sources."""
    lines = []
    for path in sorted(folder.glob("*.ts")):
        plurals = ["-pluralonly"] if path.stem.endswith("_en") else []
        with tempfile.TemporaryDirectory() as copies:
            copy = shutil.copy(path, copies)
            subprocess.run([LUPDATE[0], *more_sources, *LUPDATE[1:], *plurals, "-ts", copy], check=True, capture_output=True)
            lines += problems(copy)
    return lines


class Currency(unittest.TestCase):
    def test_every_text_of_the_sources_is_translated(self):
        self.assertEqual(out_of_date(FOLDER), [])

    def test_a_new_text_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder, "planted.cpp")
            source.write_text('QString s = QObject::tr("a planted text");', encoding="utf-8")
            found_lines = out_of_date(FOLDER, str(source))
            self.assertEqual(len(found_lines), 1, found_lines)
            self.assertIn("a planted text", found_lines[0])


class Translations(unittest.TestCase):
    def test_the_files(self):
        files = sorted(FOLDER.glob("*.ts"))
        self.assertTrue(files)
        self.assertEqual([problem for path in files for problem in problems(path)], [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
