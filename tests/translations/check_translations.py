# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a translation file of Qt Linguist."""
import re
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?(?:\d|n)")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def mnemonics(text):
    return len(re.findall(r"&(?!&)\S", text.replace("&&", "")))


def wrong_form(source, text, singular):
    """Why one form of a translation does not fit its source; None: it does."""
    if not text.strip():
        return "is empty"
    expected, found = placeholders(source), placeholders(text)
    if singular:  # "one session" needs no number
        expected, found = ([p for p in places if "n" not in p] for places in (expected, found))
    if expected != found:
        return f"has the placeholders {found} instead of {expected}"
    if mnemonics(source) != mnemonics(text):
        return "has another number of mnemonics (&)"
    if source.endswith("…") != text.endswith("…"):
        return "does not end as its source (…)"
    if sorted(set(OPTION.findall(source))) != sorted(set(OPTION.findall(text))):
        return "names other options of the command line"
    if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
        return "has other blanks at its ends"
    return None


def problems(path):
    """One line for each thing that is wrong."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            where = f"{path}: {context.findtext('name')}: {source[:60]!r}"
            translation = message.find("translation")
            state = translation.get("type")
            if state:
                yield f"{where} is {state}"
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            if message.get("numerus") == "yes" and len(forms) != 2:
                yield f"{where} has {len(forms)} plural forms"
            for number, text in enumerate(forms or [translation.text or ""]):
                reason = wrong_form(source, text, bool(forms) and number == 0)
                if reason:
                    yield f"{where}: {text[:60]!r} {reason}"
