"""Countries and regions with the words that stand for them in English news.

One entry a line: the names of one place, its people and language, then what news puts in its stead
(capital, seat of government). Words of a name are joined by ``_``; plurals in -s are understood.
Words of one line may replace one another in translation; words of different lines may not, except
that a word may stand on several lines.
"""

from __future__ import annotations

import functools

from auditor.lexicons.base import words

_PLACES = """
afghanistan afghan kabul taliban
albania albanian tirana
algeria algerian algiers
andorra andorran
angola angolan luanda
argentina argentine argentinian argentinean buenos_aires casa_rosada
armenia armenian yerevan
australia australian aussie canberra
austria austrian vienna viennese
azerbaijan azerbaijani azeri baku
bahrain bahraini manama
bangladesh bangladeshi bengali dhaka dacca
belarus belarusian belarussian byelorussia white_russia minsk
belgium belgian brussels
benin beninese
bolivia bolivian la_paz sucre
bosnia bosnian herzegovina bosnia-herzegovina sarajevo
botswana gaborone
brazil brazilian brasilia
britain british briton brit uk u.k united_kingdom great_britain england english englishman englishmen london
britain downing_street whitehall westminster
bulgaria bulgarian sofia
burkina_faso burkina burkinabe ouagadougou
burundi burundian bujumbura
cambodia cambodian khmer phnom_penh
cameroon cameroonian yaounde
canada canadian ottawa
central_african_republic bangui
chad chadian ndjamena
chile chilean santiago
china chinese beijing peking prc zhongnanhai
colombia colombian bogota
congo congolese drc zaire kinshasa brazzaville
costa_rica costa_rican
croatia croatian croat zagreb
cuba cuban havana
cyprus cypriot nicosia
czechia czech czech_republic prague czechoslovakia bohemia
denmark danish dane copenhagen
dominican_republic dominican santo_domingo
east_timor timor-leste timor timorese
ecuador ecuadorian ecuadorean quito
egypt egyptian cairo
el_salvador salvadoran salvadorean
eritrea eritrean asmara
estonia estonian tallinn
ethiopia ethiopian addis_ababa addis_abeba
europe european eu e.u european_union brussels eurozone union ec eec
fiji fijian
finland finnish finn helsinki
france french frenchman frenchmen frenchwoman paris parisian elysee hexagon franco matignon
gabon gabonese libreville
gambia gambian
gaza gazan
georgia georgian tbilisi
germany german berlin bonn berliner deutsche deutsch bundestag
ghana ghanaian accra
greece greek athens hellenic
greenland greenlandic
guatemala guatemalan
guinea guinean conakry
guyana guyanese
haiti haitian port-au-prince
honduras honduran tegucigalpa
hong_kong hongkong hk hksar hongkonger
hungary hungarian budapest magyar
iceland icelandic icelander reykjavik
india indian new_delhi delhi
indonesia indonesian jakarta
iran iranian tehran teheran islamic_republic persian persia
iraq iraqi baghdad
ireland irish irishman irishmen dublin
israel israeli tel_aviv jerusalem jewish hebrew jew zionist knesset
italy italian rome roman palazzo_chigi
ivory_coast ivorian cote_d'ivoire cote_divoire cote_ivoire ivoire divoire abidjan yamoussoukro
jamaica jamaican
japan japanese tokyo
jordan jordanian amman
kazakhstan kazakh kazakhstani astana almaty
kenya kenyan nairobi
kosovo kosovar pristina
kurdistan kurdish kurd
kuwait kuwaiti
kyrgyzstan kyrgyz bishkek kirghizia
laos laotian lao vientiane
latvia latvian riga
lebanon lebanese beirut
liberia liberian monrovia
libya libyan tripoli
lithuania lithuanian vilnius
luxembourg luxembourger luxembourgish
macau macao
macedonia macedonian skopje north_macedonia
madagascar malagasy madagascan antananarivo
malawi malawian
malaysia malaysian malay kuala_lumpur
maldives maldivian
mali malian bamako
malta maltese valletta
mauritania mauritanian nouakchott
mauritius mauritian
mexico mexican mexico_city
moldova moldovan moldavia moldavian chisinau
monaco monegasque
mongolia mongolian mongol ulan_bator ulaanbaatar
montenegro montenegrin podgorica
morocco moroccan rabat
mozambique mozambican maputo
myanmar burma burmese naypyidaw yangon rangoon
namibia namibian windhoek
nepal nepali nepalese kathmandu
netherlands dutch dutchman holland hague amsterdam
new_zealand kiwi new_zealander wellington nz
nicaragua nicaraguan managua
niger nigerien niamey
nigeria nigerian abuja lagos
north_korea north_korean pyongyang dprk korea korean
norway norwegian oslo norse
oman omani muscat
pakistan pakistani islamabad
palestine palestinian ramallah gaza west_bank
panama panamanian
papua_new_guinea papua
paraguay paraguayan asuncion
peru peruvian lima
philippines philippine filipino filipina manila
poland polish pole warsaw sejm
portugal portuguese lisbon
puerto_rico puerto_rican
qatar qatari doha
romania romanian bucharest
russia russian russian_federation moscow kremlin ussr soviet soviet_union duma
rwanda rwandan kigali
saudi_arabia saudi arabia saudi_arabian riyadh
scotland scottish scot scotsman edinburgh holyrood
senegal senegalese dakar
serbia serbian serb belgrade yugoslavia yugoslav
sierra_leone freetown
singapore singaporean
slovakia slovak slovakian bratislava
slovenia slovenian slovene ljubljana
somalia somali mogadishu
south_africa south_african pretoria
south_korea south_korean seoul rok korea korean blue_house
south_sudan juba
spain spanish spaniard madrid iberian moncloa
sri_lanka sri_lankan ceylon colombo
sudan sudanese khartoum
sweden swedish swede stockholm
switzerland swiss bern berne
syria syrian damascus
taiwan taiwanese taipei
tajikistan tajik dushanbe
tanzania tanzanian dodoma
thailand thai bangkok siam
tibet tibetan lhasa
togo togolese lome
tunisia tunisian tunis
turkey turkiye turkish turk ankara
turkmenistan turkmen ashgabat
uganda ugandan kampala
ukraine ukrainian kyiv kiev
united_arab_emirates uae emirati emirates abu_dhabi
united_states us usa u.s u.s.a america american washington white_house yankee united_states_of_america pentagon
united_states capitol
uruguay uruguayan montevideo
uzbekistan uzbek tashkent
vatican holy_see papal
venezuela venezuelan caracas
vietnam vietnamese viet_nam hanoi
wales welsh welshman cardiff
yemen yemeni sanaa
zambia zambian lusaka
zimbabwe zimbabwean harare rhodesia
africa african
asia asian
arab arabic arabian
arabia arabian
french_riviera riviera cote_dazur
eastern_townships estrie
basque_country basque euskadi
latin_america latin_american
"""

ELSEWHERE: dict[str, str] = {
    "bombay": "mumbai",
    "calcutta": "kolkata",
    "madras": "chennai",
    "bangalore": "bengaluru",
    "saigon": "ho chi minh",
    "constantinople": "istanbul",
    "leningrad": "petersburg",
    "lvov": "lviv",
    "kharkov": "kharkiv",
    "danzig": "gdansk",
    "seville": "sevilla",
    "lyons": "lyon",
    "marseilles": "marseille",
    "cologne": "koln",
    "munich": "munchen",
    "nuremberg": "nurnberg",
    "geneva": "geneve",
    "zurich": "zuerich",
    "turin": "torino",
    "milan": "milano",
    "florence": "firenze",
    "venice": "venezia",
    "naples": "napoli",
    "antwerp": "anvers",
    "daesh": "isis",
    "isil": "isis",
    "donbass": "donbas",
    "bretagne": "brittany",
    "bourgogne": "burgundy",
    "normandie": "normandy",
    "picardie": "picardy",
    "corse": "corsica",
    "wallonie": "wallonia",
    "vlaanderen": "flanders",
    "catalunya": "catalonia",
    "cataluna": "catalonia",
    "andalucia": "andalusia",
    "navarra": "navarre",
    "toscana": "tuscany",
    "lombardia": "lombardy",
    "piemonte": "piedmont",
    "sicilia": "sicily",
    "sardegna": "sardinia",
    "puglia": "apulia",
    "bayern": "bavaria",
    "sachsen": "saxony",
    "niedersachsen": "lowersaxony",
    "hessen": "hesse",
    "thuringen": "thuringia",
    "tirol": "tyrol",
    "steiermark": "styria",
    "karnten": "carinthia",
    "schlesien": "silesia",
}
"""Other names of places, regions and groups, folded, with the one under which they are compared."""


NO_NAMES = words(
    """islamist islamists islamic islam muslim muslims christian christians catholic catholics jihadist jihadists
    sunni sunnis shiite shiites shia
    internet web online tv dvd cd sms dna hiv aids covid covid-19 coronavirus ceo cfo mp mps id
    ok km gmt utc cet est am pm no nos usd eur gbp chf jpy cny rmb czk pln rub inr sek nok dkk huf krw brl mxn
    euro euros dollar dollars pound ngo ngos gdp hq it pc pcs vat vip bn mw gw mr mrs ms dr ii iii iv vi vii viii
    ix xi xii rrb lrb celsius centigrade fahrenheit kelvin"""
)
"""Folded words in capitals that name nobody and no place."""


@functools.cache
def referents() -> dict[str, frozenset[str]]:
    """For each folded name (words joined by a blank or to one) the first words of the lines that it stands on."""
    found: dict[str, set[str]] = {}
    for line in _PLACES.strip().splitlines():
        names = line.split()
        for name in names:
            plain = name.replace("_", " ")
            for form in (plain, plain + "s", plain.replace(" ", "")):
                found.setdefault(form, set()).add(names[0])
    return {name: frozenset(keys) for name, keys in found.items()}
