"""Names that double a word."""

from __future__ import annotations

from auditor.lexicons.base import words

DOUBLE_NAMES = words(
    """duran walla sirhan bora pago wagga boutros baden bafana banyana mahi mau zsa yo-yo sing kitty tora lang ling
    ting wiki talk tom can cha tuk gigi johor phi koh agar ylang bling banda gabba dik cous tsetse lomas hubba
    harihari cooper's humbert ford neville galli orang moulay ouane lenga kaka woy curl wujal grong bongo là"""
)
"""Lower-case first halves: Duran Duran, Walla Walla, Sirhan Sirhan, Bora Bora, Pago Pago, Humbert Humbert."""
