"""XML as the formats of test and lint reports want it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from auditor.render.safe import visible

_ILLEGAL = re.compile("[^\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def serialized(root: ElementTree.Element) -> str:
    """The document with its declaration; every line of every text made visible, illegal characters removed."""
    for element in root.iter():
        element.text = element.text and "\n".join(map(_legal, element.text.split("\n")))
        for name, value in element.attrib.items():
            element.set(name, _legal(value))
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _legal(line: str) -> str:
    return _ILLEGAL.sub("", visible(line))
