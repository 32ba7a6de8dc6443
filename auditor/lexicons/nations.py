"""Countries and continents that English names without an article."""

from __future__ import annotations

from auditor.lexicons.base import series

WITHOUT_ARTICLE = frozenset(
    name.replace("_", " ")
    for name in series(
        """Afghanistan Africa Albania Algeria Angola Argentina Armenia Asia Australia Austria Azerbaijan
        Bahrain Bangladesh Belarus Belgium Bolivia Bosnia Botswana Brazil Britain Bulgaria Cambodia Cameroon
        Canada Catalonia Chad Chile China Colombia Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt England
        Eritrea Estonia Ethiopia Europe Finland France Gabon Germany Ghana Greece Guatemala Guinea Haiti
        Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Ivory_Coast Jamaica Japan
        Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Libya Lithuania Luxembourg
        Malawi Malaysia Mali Malta Mauritania Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar
        Namibia Nepal New_Zealand Nicaragua Niger Nigeria North_Korea North_Macedonia Norway Oman Pakistan
        Palestine Panama Paraguay Peru Poland Portugal Qatar Romania Russia Rwanda Saudi_Arabia Scotland
        Senegal Serbia Singapore Slovakia Slovenia Somalia South_Africa South_Korea South_Sudan Spain
        Sri_Lanka Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tunisia Turkey Turkmenistan
        Türkiye Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe"""
    )
)
"""As they are written, with _ for a space here; without those that are first names or that need an article."""
