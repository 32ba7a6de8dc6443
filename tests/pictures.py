"""The picture of the HTML report in the README; ``python -m tests.pictures`` takes it anew with Chromium.

Browsers and fonts draw every picture a little differently, so that its bytes say nothing about whether it is
stale: the digest of the pages that it shows is kept beside it, and a test compares that.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path, PurePath
from typing import Any

from auditor.render import html
from tests.pages import seeds

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "report.png"
DIGEST = ROOT / "docs" / "report.png.sha256"
DOCUMENT = PurePath("documents", "004_b01199f03698bbf5.html")
OVERVIEW = PurePath("index.html")
SHEET = """
<style>
body { margin: 0; padding: 32px; width: 1576px; height: 866px; background: #e9e6df; position: relative }
img { position: absolute; border-radius: 10px; box-shadow: 0 8px 30px rgb(0 0 0 / .3) }
</style>
<img style="left: 32px; top: 32px; width: 1180px" src="data:image/png;base64,%s">
<img style="right: 32px; top: 64px; width: 390px" src="data:image/png;base64,%s">
"""

EXPLAINED = "document.querySelector('.mark[data-severity=major]').focus()"


def shown() -> dict[PurePath, str]:
    """The pages of which the picture is taken."""
    os.chdir(ROOT)
    return {name: text for name, text in html.pages(seeds(), OVERVIEW) if name in {OVERVIEW, DOCUMENT}}


def digest(pages: dict[PurePath, str]) -> str:
    """What changes with the pages and only then."""
    whole = "".join(pages[name] for name in sorted(pages))
    return hashlib.sha256(whole.encode()).hexdigest() + "\n"


def take(pages: dict[PurePath, str], chromium: str) -> bytes:
    """The picture: the overview on a laptop, and before it a document on a phone."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - the test of staleness needs no browser

    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium)

        def photograph(name: PurePath, width: int, height: int, script: str = "", **options: Any) -> str:
            file = Path(folder, name.name)
            file.write_text(pages[name], encoding="utf-8")
            page = browser.new_page(viewport={"width": width, "height": height}, **options)
            page.goto(file.as_uri())
            page.evaluate(script)
            return base64.b64encode(page.screenshot()).decode()

        overview = photograph(OVERVIEW, 1180, 866)
        document = photograph(DOCUMENT, 390, 802, EXPLAINED, color_scheme="dark", reduced_motion="reduce")
        sheet = browser.new_page(viewport={"width": 1640, "height": 930})
        sheet.set_content(SHEET % (overview, document))
        return sheet.screenshot()


def main() -> None:
    """Take the picture if it is stale."""
    pages = shown()
    fresh = digest(pages)
    if DIGEST.exists() and DIGEST.read_text(encoding="utf-8") == fresh:
        return
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("docs/report.png is stale, and there is no Chromium here to take it anew")
    PICTURE.write_bytes(take(pages, chromium))
    DIGEST.write_text(fresh, encoding="utf-8")
    print(PICTURE.relative_to(ROOT))


if __name__ == "__main__":
    main()
