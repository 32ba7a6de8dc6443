"""Plain text and Markdown, and what any text must be to be audited."""

from __future__ import annotations

import codecs

from auditor.model import Document, InputError

MAX_CHARACTERS = 5_000_000
"""A longer text is no article, and would hold up all others."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def parse(name: str, data: bytes, encoding: str = "utf-8") -> Document | InputError:
    """A text file as a document; a byte-order mark outranks ``encoding``."""
    text = decode(name, data, encoding)
    return text if isinstance(text, InputError) else checked(Document(id=name, text=text, path=name))


def decode(name: str, data: bytes, encoding: str) -> str | InputError:
    """The text of the bytes; line ends stay as they are."""
    marked = next((codec for mark, codec in _MARKS if data.startswith(mark)), encoding)
    try:
        return data.decode(marked)
    except UnicodeDecodeError as error:
        byte = data[error.start]
        return InputError(
            name, f"not {encoding.upper()}: byte 0x{byte:02x} at offset {error.start} (try --encoding)"
        )


def checked(document: Document) -> Document | InputError:
    """The document, or why its text cannot be audited."""
    text = document.text
    path = document.path
    if not text.strip("\ufeff \t\r\n\x0b\x0c\xa0\u200b"):
        return InputError(path, "empty")
    if len(text) > MAX_CHARACTERS:
        return InputError(path, f"{len(text):,} characters in one document; the limit is {MAX_CHARACTERS:,}")
    nul = text.find("\0")
    if nul >= 0:
        return InputError(path, f"NUL character at offset {nul}: not a text")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return InputError(path, f"half a surrogate pair at offset {error.start}: not a text")
    return document
