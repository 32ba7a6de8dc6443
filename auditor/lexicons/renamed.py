"""Places that English news knows under more than one name."""

from __future__ import annotations

PLACES = (
    ("Turkey", "Türkiye", "Turkiye"),
    ("Kyiv", "Kiev"),
    ("Myanmar", "Burma"),
    ("Beijing", "Peking"),
    ("Ivory Coast", "Côte d’Ivoire", "Côte d'Ivoire", "Cote d'Ivoire"),
    ("Mumbai", "Bombay"),
    ("Kolkata", "Calcutta"),
    ("Chennai", "Madras"),
    ("Ho Chi Minh City", "Saigon"),
    ("Cape Verde", "Cabo Verde"),
    ("Eswatini", "Swaziland"),
    ("East Timor", "Timor-Leste"),
    ("Czech Republic", "Czechia"),
    ("Belarus", "Byelorussia", "Belorussia"),
    ("Kharkiv", "Kharkov"),
    ("Odesa", "Odessa"),
    ("Lviv", "Lvov"),
    ("Astana", "Nur-Sultan"),
    ("Yangon", "Rangoon"),
    ("Guangzhou", "Canton"),
)
