#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that no layer includes one above it.

usage: check_layers.py FILE...       paths as seen from the top (core/…, ui/…, app/…)
exit code: 0 none, 1 violations, 2 no files

core: Qt Core, Sql, Network, Concurrent only; nothing of ui or app. ui: nothing of app. app/ctl: nothing of ui, no
Gui or Widgets. Nothing but tests includes tests.
"""
import pathlib
import re
import subprocess
import sys

INCLUDE = re.compile(r"^\s*#\s*include\s*[<\"]([^>\"]+)[>\"]", re.M)
QT_ROOT_MARKS = ("QtWidgets", "QtGui", "QtCharts", "QtSvg", "Qsci", "QtSvgWidgets", "QtOpenGL", "QtPrintSupport")
FORBIDDEN_FOLDERS = {"core": ("ui/", "app/", "tests/"), "ui": ("app/", "tests/"), "app/ctl": ("ui/", "tests/"),
                     "app/desktop": ("tests/",)}
WITHOUT_WINDOW = ("core", "app/ctl")


def qt_headers():
    """Class headers (QWidget, QColor, ...) of the modules that core must not touch."""
    found = subprocess.run(["qmake6", "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True)
    root = pathlib.Path(found.stdout.strip() or "/usr/include/x86_64-linux-gnu/qt6")
    names = {entry.name for mark in QT_ROOT_MARKS if (root / mark).is_dir() for entry in (root / mark).iterdir()}
    return {name for name in names if not name.endswith("version.h")}


def room_of(path):
    return next((room for room in FORBIDDEN_FOLDERS if path.startswith(room + "/")), None)


def check(path, window_headers):
    room = room_of(path)
    if not room:
        return
    text = pathlib.Path(path).read_text(encoding="utf-8")
    for match in INCLUDE.finditer(text):
        target = match.group(1)
        first = target.split("/")[0]
        line = text.count("\n", 0, match.start(1)) + 1
        if target.startswith(FORBIDDEN_FOLDERS[room]):
            yield f"{path}:{line}: {room} includes {target}, a layer above it"
        elif room in WITHOUT_WINDOW and (first in QT_ROOT_MARKS or target in window_headers):
            yield f"{path}:{line}: {room} includes {target}, which belongs to the window"


def main(files):
    if not files:
        print("check_layers: no files given", file=sys.stderr)
        return 2
    window_headers = qt_headers()
    if "QWidget" not in window_headers:
        print("check_layers: the headers of Qt Widgets were not found", file=sys.stderr)
        return 2
    violations = [violation for path in files for violation in check(path, window_headers)]
    print("\n".join(violations), end="\n" if violations else "")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
