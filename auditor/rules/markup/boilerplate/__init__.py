"""Site text around the article, and leftovers of machines."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.markup.boilerplate.bbcode import Bbcode
from auditor.rules.markup.boilerplate.code_line import CodeLine
from auditor.rules.markup.boilerplate.copyright_notice import CopyrightNotice
from auditor.rules.markup.boilerplate.hashtag_line import HashtagLine
from auditor.rules.markup.boilerplate.html_entity import HtmlEntity
from auditor.rules.markup.boilerplate.html_tag import HtmlTag
from auditor.rules.markup.boilerplate.link_debris import LinkDebris
from auditor.rules.markup.boilerplate.list_leftover import ListLeftover
from auditor.rules.markup.boilerplate.machine_token import MachineToken
from auditor.rules.markup.boilerplate.markdown_debris import MarkdownDebris
from auditor.rules.markup.boilerplate.masthead import Masthead
from auditor.rules.markup.boilerplate.page_metadata import PageMetadata
from auditor.rules.markup.boilerplate.photo_credit import PhotoCredit
from auditor.rules.markup.boilerplate.placeholder import Placeholder
from auditor.rules.markup.boilerplate.related_link import RelatedLink
from auditor.rules.markup.boilerplate.site_furniture import SiteFurniture
from auditor.rules.markup.boilerplate.translation_notice import TranslationNotice

RULES: tuple[type[Rule], ...] = (
    RelatedLink,
    SiteFurniture,
    Masthead,
    PhotoCredit,
    CopyrightNotice,
    HashtagLine,
    PageMetadata,
    ListLeftover,
    LinkDebris,
    TranslationNotice,
    Placeholder,
    MachineToken,
    HtmlEntity,
    HtmlTag,
    MarkdownDebris,
    Bbcode,
    CodeLine,
)
