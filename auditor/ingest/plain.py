"""Plain text, its encodings, and what any text must be to be audited."""

from __future__ import annotations

import codecs

from auditor.model import Document, InputError

MAX_CHARACTERS = 5_000_000
"""A longer text is no article, and would hold up all others."""

MAX_BYTES = 4 * MAX_CHARACTERS
"""So much of a file is read at most; no encoding takes more than four bytes for a character."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BLANK = "\ufeff \t\r\n\x0b\x0c\xa0\u200b"


def parse(name: str, data: bytes, encoding: str = "utf-8") -> Document | InputError:
    """A text file as a document; a byte-order mark outranks ``encoding``."""
    text = decode(name, data, encoding)
    return text if isinstance(text, InputError) else checked(Document(id=name, text=text, path=name))


def decode(name: str, data: bytes, encoding: str) -> str | InputError:
    """The text of the bytes; line ends stay as they are."""
    if len(data) > MAX_BYTES:
        return InputError(name, f"more than {MAX_BYTES:,} bytes: too large for one article")
    marked = mark(data)
    guess = None if marked else _wide(data)
    if guess and "16" not in encoding and "32" not in encoding:
        return InputError(name, f"NUL bytes, as in UTF-16 without a byte-order mark (try --encoding {guess})")
    try:
        return data.decode(marked or encoding)
    except UnicodeDecodeError as error:
        byte, offset = data[error.start], error.start
        hint = "windows-1252" if encoding.lower().startswith("utf") else "utf-8"
        known = (marked or encoding).upper()
        return InputError(name, f"not {known}: byte 0x{byte:02x} at offset {offset} (try --encoding {hint})")
    except (LookupError, UnicodeError):
        return InputError(name, f"{encoding!r} is no encoding of text")


def mark(data: bytes) -> str | None:
    """The encoding that a byte-order mark at the beginning names."""
    return next((codec for bom, codec in _MARKS if data.startswith(bom)), None)


def _wide(data: bytes) -> str | None:
    """The UTF-16 encoding that data look like: every other byte is NUL in most scripts' white space and ASCII."""
    sample = data[:1000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < len(sample) // 8 or max(even, odd) < 2 or min(even, odd):
        return None
    return "utf-16-be" if even else "utf-16-le"


def checked(document: Document, where: str = "") -> Document | InputError:
    """The document, or why its text cannot be audited; ``where`` names it better than its path."""
    text = document.text
    path = where or document.path
    if len(text) > MAX_CHARACTERS:
        return InputError(path, f"{len(text):,} characters in one document; the limit is {MAX_CHARACTERS:,}")
    if not text.strip(_BLANK):
        return InputError(path, "empty")
    nul = text.find("\0")
    if nul >= 0:
        return InputError(path, f"NUL character at offset {nul}: not a text")
    return encodable(document, path)


def encodable(document: Document, where: str) -> Document | InputError:
    """The document, or that its text cannot be written as UTF-8, which encoders and reports need."""
    at = half_pair(document.text)
    return document if at is None else InputError(where, f"half a surrogate pair at offset {at}: not a text")


def half_pair(text: str) -> int | None:
    """The offset of the first half of a surrogate pair that stands alone; None where the text can be encoded."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return error.start
    return None
