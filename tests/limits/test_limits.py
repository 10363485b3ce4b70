#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs check_limits.py, check_layers.py and check_names.py over the project, after proving on planted violations
that each of them can fail.

usage: test_limits.py TOP          TOP: the project's top folder
"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
TOP = pathlib.Path(sys.argv.pop(1)).resolve()
FOLDERS = ("app", "core", "ui", "tests")
LICENCES = ("COPYING", "copyright")  # these are the licence


def run(checker, files, folder, environment=None):
    return subprocess.run([sys.executable, str(HERE / checker), *files], cwd=folder, capture_output=True, text=True,
                          env=environment)


def sources():
    found = [path for folder in FOLDERS for path in (TOP / folder).rglob("*") if path.suffix in (".cpp", ".h")]
    return sorted(str(path.relative_to(TOP)) for path in found)


class Planted(unittest.TestCase):
    """A violation in a file of its own must be named, with the file."""

    def plant(self, checker, path, text):
        with tempfile.TemporaryDirectory() as folder:
            target = pathlib.Path(folder, path)
            target.parent.mkdir(parents=True)
            target.write_text(text, encoding="utf-8")
            return run(checker, [path], folder)

    def expect(self, checker, path, text, words):
        done = self.plant(checker, path, text)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(path, done.stdout)
        self.assertIn(words, done.stdout)

    def accept(self, checker, path, text):
        done = self.plant(checker, path, text)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_lines(self):
        self.expect("check_limits.py", "core/a.cpp", "int x;\n" * 401, "401 lines")
        self.accept("check_limits.py", "core/a.cpp", "int x;\n" * 400)

    def test_functions(self):
        functions = "".join(f"int f{i}()\n{{\n    return {i};\n}}\n" for i in range(11))
        self.expect("check_limits.py", "ui/a.cpp", functions, "11 functions")
        inline = "struct A\n{\n" + "".join(f"    int f{i}() const {{ return {i}; }}\n" for i in range(11)) + "};\n"
        self.expect("check_limits.py", "ui/a.h", inline, "11 functions")
        declared = "struct A\n{\n    A() = default;\n" + "".join(f"    int f{i}();\n" for i in range(30)) + "};\n"
        self.accept("check_limits.py", "ui/a.h", declared)
        lambdas = "void g();\nvoid f()\n{\n" + "".join(f"    auto l{i} = [] {{ g(); }};\n    l{i}();\n" for i in range(30))
        self.accept("check_limits.py", "ui/a.cpp", lambdas + "}\n")

    def test_classes(self):
        self.expect("check_limits.py", "core/a.h", "".join(f"struct S{i}\n{{\n}};\n" for i in range(6)), "6 classes")
        nested = "struct S\n{\n" + "".join(f"    struct N{i}\n    {{\n    }};\n" for i in range(5)) + "};\n"
        self.expect("check_limits.py", "core/a.h", nested, "6 classes")

    def test_complexity(self):
        cases = "int f(int x)\n{\n    switch (x) {\n" + "".join(
            f"    case {i}:\n        return {i};\n" for i in range(10)) + "    }\n    return 0;\n}\n"
        self.expect("check_limits.py", "app/a.cpp", cases, "complexity 11")
        operators = "bool f(bool a)\n{\n    return " + " && ".join("a" for _ in range(11)) + ";\n}\n"
        self.expect("check_limits.py", "app/a.cpp", operators, "complexity 11")
        inner = "void f(int a)\n{\n    auto g = [&] {\n" + "        if (a)\n            ++a;\n" * 10 + "    };\n    g();\n}\n"
        self.expect("check_limits.py", "app/a.cpp", inner, "complexity 11")
        hidden = "int f()\n{\n    // if if if if && || ? case\n    return sizeof(\"if && || ? case if if if if\");\n}\n"
        self.accept("check_limits.py", "app/a.cpp", hidden)
        self.accept("check_limits.py", "app/a.cpp", "void f(" + "int &&a, " * 4 + "int b)\n{\n}\n")

    def test_parameters(self):
        self.expect("check_limits.py", "tests/a.cpp", "void f(int a, int b, int c, int d, int e, int g)\n{\n}\n",
                    "6 parameters")
        self.accept("check_limits.py", "tests/a.cpp", "void f(std::map<int, std::pair<int, int>> a, int b)\n{\n}\n")

    def test_inheritance(self):
        chain = "struct A\n{\n};\nstruct B : A\n{\n};\nstruct C : public B\n{\n};\n"
        self.accept("check_limits.py", "core/a.h", chain)
        self.expect("check_limits.py", "core/a.h", chain + "struct D final : private C\n{\n};\n",
                    "3 levels of inheritance")

    def test_missing_tool(self):
        with tempfile.TemporaryDirectory() as folder:
            done = run("check_limits.py", ["a.cpp"], folder, environment={"PATH": folder})
            self.assertEqual(done.returncode, 2)
            self.assertIn("ctags", done.stderr)

    def test_no_files(self):
        for checker in ("check_limits.py", "check_layers.py", "check_names.py"):
            self.assertEqual(run(checker, [], TOP).returncode, 2)

    def test_layers(self):
        for path, include in (("core/a.cpp", '"ui/b.h"'), ("core/a.h", '"app/b.h"'), ("core/a.cpp", "<QtGui/QColor>"),
                              ("core/a.cpp", "<QWidget>"), ("core/a.cpp", "<QtWidgets>"), ("core/a.h", "<QColor>"),
                              ("ui/a.cpp", '"app/desktop/b.h"'), ("app/ctl/a.cpp", '"ui/b.h"'),
                              ("app/ctl/a.cpp", "<QApplication>"), ("core/a.cpp", '"tests/support/b.h"')):
            with self.subTest(path=path, include=include):
                self.expect("check_layers.py", path, f"#include {include}\n", path.rpartition("/")[0].split("/a")[0])
        self.accept("check_layers.py", "core/a.cpp", '#include "core/b.h"\n#include <QString>\n#include <QtConcurrent>\n')
        self.accept("check_layers.py", "ui/a.cpp", '#include "core/b.h"\n#include <QWidget>\n')


class Names(unittest.TestCase):
    """One program may hold one class of a name."""

    def names(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                target = pathlib.Path(folder, path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
            return run("check_names.py", list(files), folder)

    def test_clashes_are_named(self):
        shared = "namespace SessionDeck {\nstruct A\n{\n};\n}\n"
        for other, text in (("ui/b.cpp", shared), ("tests/core/tst_b.cpp", "class A\n{\n};\n"),
                            ("tests/support/b.h", "namespace Other { namespace SessionDeck { } }\nstruct A {};\n"),
                            ("app/ctl/b.cpp", "namespace SessionDeck {\nclass A : B\n{\n};\n}\n")):
            with self.subTest(other=other):
                done = self.names({"core/a.h": shared, other: text})
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertIn("core/a.h:2", done.stdout)
                self.assertIn(other, done.stdout)

    def test_what_is_no_clash(self):
        named = "namespace SessionDeck {\nstruct A\n{\n};\n}\n"
        hidden = "namespace SessionDeck {\nnamespace {\nstruct A\n{\n    struct B {};\n};\n}\n}\n"
        inner = "namespace SessionDeck {\nclass C\n{\n    struct A {};\n};\nvoid f()\n{\n    struct A {};\n}\nclass A;\n}\n"
        done = self.names({"core/a.h": named, "core/b.cpp": hidden, "core/c.cpp": hidden, "ui/d.h": inner})
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
        done = self.names({"tests/a/tst_a.cpp": "struct A {};\n", "tests/b/tst_b.cpp": "struct A {};\n"})
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)


class Project(unittest.TestCase):
    def test_something_is_measured(self):
        self.assertGreater(len(sources()), 20)

    def test_limits(self):
        done = run("check_limits.py", sources(), TOP)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_names(self):
        done = run("check_names.py", sources(), TOP)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_layers(self):
        done = run("check_layers.py", sources(), TOP)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)


class Marks(unittest.TestCase):
    def test_every_source_names_its_licence(self):
        scripts = [p for f in ("packaging", ".ci", "tests") for p in (TOP / f).rglob("*") if p.suffix in ("", ".sh", ".py")
                   and p.is_file() and p.name not in LICENCES and p.parent.name != "data" and "data" not in p.relative_to(TOP).parts]
        cmake = [p for f in (*FOLDERS, "") for p in (TOP / f).glob("**/CMakeLists.txt" if f else "CMakeLists.txt")]
        files = [TOP / name for name in sources()] + scripts + cmake
        missing = [str(p.relative_to(TOP)) for p in files
                   if "SPDX-License-Identifier: GPL-3.0-or-later" not in p.read_text(encoding="utf-8", errors="replace")[:400]]
        self.assertEqual(missing, [])

    def test_top_level_is_as_agreed(self):
        agreed = {"CMakeLists.txt", "CMakePresets.json", "README.md", "app", "core", "ui", "resources", "translations",
                  "tests", "packaging", "build"}
        visible = {p.name for p in TOP.iterdir() if not p.name.startswith(".")}
        self.assertEqual(visible - agreed, set())


if __name__ == "__main__":
    unittest.main(verbosity=1)
