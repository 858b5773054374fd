#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translating in batches: what is still open as a table, and the table back into the file.

  fill.py open LANGUAGE >batch.tsv     context, text, and an empty third column for the translation, one text a line
  fill.py fill LANGUAGE <batch.tsv     takes in every line whose third column is filled; "*" as context is any

Newlines are written \\n; plural forms have " | " between them. Run the target update_translations before and after.
"""
import os
import sys
import xml.etree.ElementTree as tree

PLURAL = " | "


def path_of(language):
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), f"cloudgreet_{language}.ts")


def messages_of(root):
    for context in root.findall("context"):
        for message in context.findall("message"):
            yield context.find("name").text, message


def is_open(message):
    return message.find("translation").get("type") == "unfinished"


def list_open(language):
    for context, message in messages_of(tree.parse(path_of(language)).getroot()):
        if is_open(message):
            source = message.find("source").text.replace("\n", "\\n")
            print(context, source, PLURAL if message.get("numerus") else "", sep="\t")


def fill(language, lines):
    wanted = {}
    for line in lines:
        context, source, translation = line.rstrip("\n").split("\t")
        if translation.strip(" |"):
            wanted[context, source.replace("\\n", "\n")] = translation.replace("\\n", "\n")
    file = tree.parse(path_of(language))
    filled = 0
    for context, message in messages_of(file.getroot()):
        source = message.find("source").text
        text = wanted.get((context, source), wanted.get(("*", source)))
        if text is None:
            continue
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        if message.get("numerus"):
            for form in list(translation):
                translation.remove(form)
            for words in text.split(PLURAL):
                tree.SubElement(translation, "numerusform").text = words
        else:
            translation.text = text
        filled += 1
    file.write(path_of(language), encoding="utf-8", xml_declaration=True)
    print(f"{filled} filled", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("open", "fill"):
        sys.exit(__doc__)
    list_open(sys.argv[2]) if sys.argv[1] == "open" else fill(sys.argv[2], sys.stdin)
