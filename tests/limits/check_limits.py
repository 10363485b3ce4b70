#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the six size limits over C++ files and prints every violation.

usage: check_limits.py FILE...       exit code: 0 none, 1 violations, 2 no ctags or no files

Counted: all lines; functions with a body (not `= default`, not lambdas); named classes and structs, nested ones
too; decisions plus one per function (a lambda counts in its function, every case counts); parameters; the longest
chain of our own classes. Universal Ctags finds functions and classes; the rest is counted in text whose strings,
comments and preprocessor lines are blanked.
"""
import collections
import json
import re
import shutil
import subprocess
import sys

MAX_LINES, MAX_FUNCTIONS, MAX_CLASSES, MAX_COMPLEXITY, MAX_PARAMETERS, MAX_DEPTH = 400, 10, 5, 10, 5, 2

RAW_STRING = re.compile(r'R"([^\s()\\]{0,16})\((?:.|\n)*?\)\1"')
TOKENS = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'""", re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.M)
DECISION = re.compile(r"\b(?:if|for|while|case|catch|and|or)\b|&&|\|\||\?")


def has_universal_ctags():
    if not shutil.which("ctags"):
        return False
    return "Universal Ctags" in subprocess.run(["ctags", "--version"], capture_output=True, text=True).stdout


def blank(match):
    return re.sub(r"[^\n]", " ", match.group())


def bare(text):
    """The text with strings, comments and directives blanked and all line numbers kept."""
    return DIRECTIVE.sub(blank, TOKENS.sub(blank, RAW_STRING.sub(blank, text)))


def tags(files):
    command = ["ctags", "--options=NONE", "--output-format=json", "--languages=C++", "--langmap=C++:+.h",
               "--kinds-C++=fcs", "--fields=+nKSei", "--sort=no", "-f", "-", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def parameters(signature):
    """The number of parameters in "(…)": commas outside of any bracket."""
    inside = signature.strip()[1:signature.rfind(")")].strip()
    if inside in ("", "void"):
        return 0
    depth, commas = 0, 0
    for c in inside:
        depth += (c in "(<[{") - (c in ")>]}")
        commas += c == "," and depth == 0
    return commas + 1


def complexity(lines, tag):
    body = "\n".join(lines[tag["line"] - 1:tag.get("end", tag["line"])])
    decisions = DECISION.findall(body)
    # `T &&x` and `(auto &&x)` are types: the house writes them with a blank before and none behind.
    references = len(re.findall(r"[\w>] &&\w", body)) + len(re.findall(r"&&(?=\.\.\.|[,)>])", body))
    return 1 + len(decisions) - references


def has_body(lines, tag):
    body = "\n".join(lines[tag["line"] - 1:tag.get("end", tag["line"])])
    return not re.search(r"=\s*(?:default|delete)\s*;", body) and "{" in body


def check_file(path, file_tags):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    lines = bare(text).split("\n")
    count = text.count("\n") + (not text.endswith("\n"))
    bodies = [t for t in file_tags if t["kind"] == "function" and has_body(lines, t)]
    functions = [t for t in bodies if not t["name"].startswith("__anon")]  # those are lambdas
    classes = [t for t in file_tags if t["kind"] in ("class", "struct") and not t["name"].startswith("__anon")]
    for what, number, limit in (("lines", count, MAX_LINES), ("functions", len(functions), MAX_FUNCTIONS),
                                ("classes", len(classes), MAX_CLASSES)):
        if number > limit:
            yield f"{path}: {number} {what}, at most {limit}"
    for tag in bodies:
        where = f"{path}:{tag['line']}: {tag['name']}"
        if (number := complexity(lines, tag)) > MAX_COMPLEXITY:
            yield f"{where}: complexity {number}, at most {MAX_COMPLEXITY}"
        if (number := parameters(tag.get("signature", "()"))) > MAX_PARAMETERS:
            yield f"{where}: {number} parameters, at most {MAX_PARAMETERS}"


def base_names(tag):
    bases = re.sub(r"<[^<>]*>", "", tag.get("inherits", "") or "")
    return [base.split("::")[-1].strip() for base in bases.split(",") if base.strip()]


def depth(name, bases, seen=()):
    own = [base for base in bases.get(name, []) if base in bases and base not in seen]
    return 1 + max((depth(base, bases, (*seen, name)) for base in own), default=0)


def check_inheritance(all_tags):
    """Our own classes only: the chain of library classes above them is not ours to shorten. A class and its
    one base of ours are one level of inheritance."""
    classes = [t for t in all_tags if t["kind"] in ("class", "struct")]
    bases = {t["name"]: base_names(t) for t in classes}
    for tag in classes:
        if (levels := depth(tag["name"], bases) - 1) > MAX_DEPTH:
            yield f"{tag['path']}:{tag['line']}: {tag['name']}: {levels} levels of inheritance, at most {MAX_DEPTH}"


def main(files):
    if not has_universal_ctags():
        print("check_limits: universal-ctags is not installed", file=sys.stderr)
        return 2
    if not files:
        print("check_limits: no files given", file=sys.stderr)
        return 2
    found = tags(files)
    by_file = collections.defaultdict(list)
    for tag in found:
        by_file[tag["path"]].append(tag)
    violations = [v for path in files for v in check_file(path, by_file[path])]
    violations += check_inheritance(found)
    print("\n".join(violations), end="\n" if violations else "")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
