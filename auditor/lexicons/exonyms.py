"""Names of countries, capitals, large cities and organisations that English translates, by source language.

Left out are names that English newspapers print too (Zürich, Côte d’Ivoire, Sevilla) or know as names of
something else (Mosca, Tokio, Suisse, Rom).
"""

from __future__ import annotations


def _table(text: str) -> dict[str, str]:
    """Foreign names and their English ones, with an equals sign between; semicolons between the pairs."""
    pairs = (pair.split(" = ") for pair in " ".join(text.split()).split(";"))
    return {foreign.strip(): english.strip() for foreign, english in pairs}


EXONYMS = {
    "fr": _table("""
        États-Unis = United States; Etats-Unis = United States; Royaume-Uni = United Kingdom;
        Grande-Bretagne = Great Britain; Pays-Bas = Netherlands; Allemagne = Germany; Angleterre = England;
        Espagne = Spain; Italie = Italy; Belgique = Belgium; Autriche = Austria; Pologne = Poland;
        Hongrie = Hungary; Grèce = Greece; Suède = Sweden; Norvège = Norway; Finlande = Finland;
        Danemark = Denmark; Irlande = Ireland; Écosse = Scotland; Roumanie = Romania; Bulgarie = Bulgaria;
        Croatie = Croatia; Serbie = Serbia; Slovaquie = Slovakia; Slovénie = Slovenia; Albanie = Albania;
        Lituanie = Lithuania; Lettonie = Latvia; Estonie = Estonia; Russie = Russia; Biélorussie = Belarus;
        Moldavie = Moldova; Géorgie = Georgia; Arménie = Armenia; Azerbaïdjan = Azerbaijan; Turquie = Turkey;
        Syrie = Syria; Jordanie = Jordan; Israël = Israel; Égypte = Egypt; Libye = Libya; Tunisie = Tunisia;
        Algérie = Algeria; Maroc = Morocco; Mauritanie = Mauritania; Sénégal = Senegal;
        Éthiopie = Ethiopia; Somalie = Somalia; Tchad = Chad;
        Cameroun = Cameroon; Tanzanie = Tanzania; Zambie = Zambia; Arabie saoudite = Saudi Arabia;
        Émirats arabes unis = United Arab Emirates; Yémen = Yemen; Ouzbékistan = Uzbekistan; Chine = China;
        Japon = Japan; Corée du Nord = North Korea; Corée du Sud = South Korea; Birmanie = Burma;
        Thaïlande = Thailand; Malaisie = Malaysia; Indonésie = Indonesia; Australie = Australia;
        Nouvelle-Zélande = New Zealand; Afrique du Sud = South Africa; Brésil = Brazil; Mexique = Mexico;
        Colombie = Colombia; Pérou = Peru; Bolivie = Bolivia; Équateur = Ecuador; Haïti = Haiti;
        Londres = London; Moscou = Moscow; Pékin = Beijing; Le Caire = Cairo; Varsovie = Warsaw;
        Bruxelles = Brussels; Genève = Geneva; La Haye = The Hague; Lisbonne = Lisbon; Athènes = Athens;
        Copenhague = Copenhagen; Bucarest = Bucharest; Alep = Aleppo; Beyrouth = Beirut; Bagdad = Baghdad;
        Téhéran = Tehran; Jérusalem = Jerusalem; Séoul = Seoul; La Havane = Havana; Édimbourg = Edinburgh;
        Francfort = Frankfurt; Anvers = Antwerp; Barcelone = Barcelona; Nations unies = United Nations;
        Nations Unies = United Nations; Union européenne = European Union; Maison Blanche = White House;
        Maison-Blanche = White House
    """),
    "es": _table("""
        Estados Unidos = United States; EE UU = United States; Reino Unido = United Kingdom;
        Gran Bretaña = Great Britain; Países Bajos = Netherlands; Alemania = Germany; Inglaterra = England;
        Francia = France; España = Spain; Bélgica = Belgium; Suiza = Switzerland; Hungría = Hungary;
        Grecia = Greece; Suecia = Sweden; Noruega = Norway; Finlandia = Finland; Dinamarca = Denmark;
        Irlanda = Ireland; Escocia = Scotland; Rumanía = Romania; Croacia = Croatia; Eslovaquia = Slovakia;
        Eslovenia = Slovenia; Lituania = Lithuania; Letonia = Latvia; Rusia = Russia; Bielorrusia = Belarus;
        Ucrania = Ukraine; Turquía = Turkey; Siria = Syria; Líbano = Lebanon; Egipto = Egypt;
        Túnez = Tunisia; Argelia = Algeria; Marruecos = Morocco; Etiopía = Ethiopia;
        Arabia Saudí = Saudi Arabia; Arabia Saudita = Saudi Arabia;
        Emiratos Árabes Unidos = United Arab Emirates; Irán = Iran; Afganistán = Afghanistan;
        Pakistán = Pakistan; Japón = Japan; Corea del Norte = North Korea; Corea del Sur = South Korea;
        Tailandia = Thailand; Filipinas = Philippines; Nueva Zelanda = New Zealand; Nueva York = New York;
        Sudáfrica = South Africa; Brasil = Brazil; Haití = Haiti; Londres = London; Moscú = Moscow;
        Pekín = Beijing; El Cairo = Cairo; Varsovia = Warsaw; Bruselas = Brussels; Ginebra = Geneva;
        La Haya = The Hague; Viena = Vienna; Berlín = Berlin; París = Paris; Lisboa = Lisbon;
        Atenas = Athens; Copenhague = Copenhagen; Estocolmo = Stockholm; Bucarest = Bucharest;
        Belgrado = Belgrade; Estambul = Istanbul; Damasco = Damascus; Alepo = Aleppo; Teherán = Tehran;
        Jerusalén = Jerusalem; Seúl = Seoul; La Habana = Havana; Argel = Algiers;
        Naciones Unidas = United Nations; Unión Europea = European Union; Casa Blanca = White House;
        Oriente Medio = Middle East; Oriente Próximo = Middle East
    """),
    "de": _table("""
        Deutschland = Germany; Vereinigte Staaten = United States; Vereinigten Staaten = United States;
        Vereinigtes Königreich = United Kingdom; Großbritannien = Britain; Frankreich = France;
        Spanien = Spain; Italien = Italy; Belgien = Belgium; Niederlande = Netherlands; Österreich = Austria;
        Schweiz = Switzerland; Ungarn = Hungary; Tschechien = Czech Republic; Griechenland = Greece;
        Schweden = Sweden; Norwegen = Norway; Finnland = Finland; Dänemark = Denmark; Schottland = Scotland;
        Rumänien = Romania; Bulgarien = Bulgaria; Kroatien = Croatia; Serbien = Serbia; Slowakei = Slovakia;
        Slowenien = Slovenia; Litauen = Lithuania; Lettland = Latvia; Estland = Estonia; Russland = Russia;
        Weißrussland = Belarus; Türkei = Turkey; Syrien = Syria; Jordanien = Jordan; Ägypten = Egypt;
        Libyen = Libya; Tunesien = Tunisia; Algerien = Algeria; Marokko = Morocco; Äthiopien = Ethiopia;
        Südafrika = South Africa; Saudi-Arabien = Saudi Arabia;
        Vereinigte Arabische Emirate = United Arab Emirates; Indien = India; Nordkorea = North Korea;
        Südkorea = South Korea; Indonesien = Indonesia; Australien = Australia; Neuseeland = New Zealand;
        Brasilien = Brazil; Argentinien = Argentina; Mexiko = Mexico; Kolumbien = Colombia; Moskau = Moscow;
        Kairo = Cairo; Warschau = Warsaw; Brüssel = Brussels; Genf = Geneva; Den Haag = The Hague;
        Mailand = Milan; Lissabon = Lisbon; Kopenhagen = Copenhagen; Bukarest = Bucharest;
        Belgrad = Belgrade; Kiew = Kyiv; Damaskus = Damascus; München = Munich; Köln = Cologne;
        Nürnberg = Nuremberg; Vereinte Nationen = United Nations; Vereinten Nationen = United Nations;
        Europäische Union = European Union; Europäischen Union = European Union; Naher Osten = Middle East;
        Weißes Haus = White House
    """),
    "it": _table("""
        Stati Uniti = United States; Regno Unito = United Kingdom; Gran Bretagna = Great Britain;
        Paesi Bassi = Netherlands; Germania = Germany; Inghilterra = England; Francia = France;
        Spagna = Spain; Svizzera = Switzerland; Ungheria = Hungary; Svezia = Sweden; Norvegia = Norway;
        Danimarca = Denmark; Irlanda = Ireland; Scozia = Scotland; Croazia = Croatia; Grecia = Greece;
        Ucraina = Ukraine; Turchia = Turkey; Siria = Syria; Libano = Lebanon; Giordania = Jordan;
        Israele = Israel; Egitto = Egypt; Marocco = Morocco; Arabia Saudita = Saudi Arabia; Giappone = Japan;
        Corea del Nord = North Korea; Corea del Sud = South Korea; Nuova Zelanda = New Zealand;
        Sudafrica = South Africa; Brasile = Brazil; Messico = Mexico; Londra = London; Parigi = Paris;
        Pechino = Beijing; Il Cairo = Cairo; Varsavia = Warsaw; Bruxelles = Brussels; Ginevra = Geneva;
        L’Aja = The Hague; Berlino = Berlin; Lisbona = Lisbon; Atene = Athens; Copenaghen = Copenhagen;
        Stoccolma = Stockholm; Belgrado = Belgrade; Damasco = Damascus; Gerusalemme = Jerusalem;
        Nazioni Unite = United Nations; Unione europea = European Union; Unione Europea = European Union;
        Casa Bianca = White House; Medio Oriente = Middle East
    """),
    "pt": _table("""
        Estados Unidos = United States; Reino Unido = United Kingdom; Grã-Bretanha = Great Britain;
        Países Baixos = Netherlands; Alemanha = Germany; Inglaterra = England; França = France;
        Espanha = Spain; Bélgica = Belgium; Suíça = Switzerland; Áustria = Austria; Polónia = Poland;
        Polônia = Poland; Hungria = Hungary; Suécia = Sweden; Finlândia = Finland; Irlanda = Ireland;
        Escócia = Scotland; Rússia = Russia; Ucrânia = Ukraine; Turquia = Turkey; Síria = Syria;
        Egito = Egypt; Marrocos = Morocco; Arábia Saudita = Saudi Arabia; Irão = Iran; Japão = Japan;
        Coreia do Norte = North Korea; Coreia do Sul = South Korea; Nova Zelândia = New Zealand;
        Nova York = New York; Nova Iorque = New York; África do Sul = South Africa; Londres = London;
        Moscovo = Moscow; Moscou = Moscow; Pequim = Beijing; Varsóvia = Warsaw; Bruxelas = Brussels;
        Genebra = Geneva; Lisboa = Lisbon; Nações Unidas = United Nations; União Europeia = European Union;
        Casa Branca = White House; Oriente Médio = Middle East
    """),
}
