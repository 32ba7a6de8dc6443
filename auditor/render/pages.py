"""What all HTML pages share: templates that escape every text, and the names of styles and scripts in a policy."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files as resources

from jinja2 import Environment, PackageLoader, StrictUndefined


def environment(package: str) -> Environment:
    """The templates in a package's folder ``templates``."""
    return Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def asset(package: str, name: str) -> str:
    """A file beside these templates."""
    return resources(package).joinpath("templates", name).read_text(encoding="utf-8")


def digest(text: str) -> str:
    """What a Content-Security-Policy calls a style or script that stands in the page."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
