#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds classes and structs of the same name that one program would link: the language allows only one definition
of each, and the linker silently takes any of them.

usage: check_names.py FILE...       exit code: 0 none, 1 violations, 2 no ctags or no files

What stands in an anonymous namespace or in a function is its file's own. Files below app, core and ui, and those of
tests that are no test program (tst_*.cpp), are taken together; each test program is taken with all of them.
"""
import collections
import json
import pathlib
import shutil
import subprocess
import sys


def tags(files):
    command = ["ctags", "--options=NONE", "--output-format=json", "--languages=C++", "--langmap=C++:+.h",
               "--kinds-C++=cs", "--fields=+nKs", "--sort=no", "-f", "-", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def full_name(tag):
    """The name with its scope; None if it is known in its file only."""
    scope = tag.get("scope", "")
    if "__anon" in scope or tag["name"].startswith("__anon") or tag.get("scopeKind") == "function":
        return None
    return f"{scope}::{tag['name']}" if scope else tag["name"]


def without_namespace(name):
    """Namespaces are no excuse: the house has one, and a test's classes stand beside those they use."""
    return name.removeprefix("SessionDeck::")


def is_program(path):
    return pathlib.PurePath(path).name.startswith("tst_")


def clashes(places):
    for name, where in sorted(places.items()):
        if len(where) > 1:
            yield f"{where[-1]}: {name} is also defined in {', '.join(where[:-1])}"


def check(found):
    shared, programs = collections.defaultdict(list), collections.defaultdict(lambda: collections.defaultdict(list))
    for tag in found:
        if name := full_name(tag):
            where = programs[tag["path"]] if is_program(tag["path"]) else shared
            where[without_namespace(name)].append(f"{tag['path']}:{tag['line']}")
    yield from clashes(shared)
    for names in programs.values():
        yield from clashes({name: shared.get(name, []) + where for name, where in names.items()})


def main(files):
    if not shutil.which("ctags"):
        print("check_names: universal-ctags is not installed", file=sys.stderr)
        return 2
    if not files:
        print("check_names: no files given", file=sys.stderr)
        return 2
    violations = list(check(tags(files)))
    print("\n".join(violations), end="\n" if violations else "")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
