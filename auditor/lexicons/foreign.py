"""Words of the source languages as they survive in English text, and loan words that are English by now.

``COMMON`` are short, frequent words that English word lists contain as well (they occur in titles
and names), so that frequencies do not betray them: they count as foreign only among English words.
``ENDINGS`` are word endings that English lacks, ``LETTERS`` the letters beyond a–z of each alphabet.
"""

from __future__ import annotations

from auditor.lexicons.base import words

NAMES = {
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "pl": "Polish",
    "cs": "Czech",
}
"""Languages whose words are recognised one by one."""

COMMON = {
    "es": words(
        """que un una y el la las los dos cinco como cuando desde donde hasta guerra hombre mundo muy más pero
        personas se sobre tierra todo vida mujer estado según también del por ocho trece"""
    ),
    "fr": words(
        """et avec le les au aux dans du des est elle ils sont un une mais vous nous cette comme deux guerre femmes
        leur leurs notre monde tous très trois alors que où dix treize quatorze"""
    ),
    "de": words(
        """und das den dem nicht ist ein eine einen einer auf auch aus bei als oder nur noch nach sich sie sind
        über vom von wird wenn wie wir zu zum zur welt"""
    ),
    "it": words("il gli della delle dei nel nella una uno che molto tutto suo anche più bene donna è"),
    "pt": words("uma mais não são muito pelo pela guerra também"),
    "nl": words("een het niet ook voor naar wordt"),
    "pl": words("nie się że psy"),
    "cs": words("která také jen rok ale jsou jako"),
}

LETTERS = {
    "de": frozenset("äöüß"),
    "fr": frozenset("àâæçèéêëîïôœùûü"),
    "es": frozenset("áéíóúñü"),
    "it": frozenset("àèéìòù"),
    "pt": frozenset("áàâãçéêíóôõú"),
    "pl": frozenset("ąćęłńóśźż"),
    "cs": frozenset("áčďéěíňóřšťúůýž"),
}

ENDINGS = {
    "es": ("ciones", "ción", "idades", "amente", "ieron", "ados", "adas", "ó", "ía", "ían", "áis", "éis"),
    "fr": ("eront", "aient", "issait", "euses", "é", "ée", "és", "ées", "ément", "ère", "ères", "ité", "ités"),
    "de": ("lichen", "licher", "keiten", "ungen", "ischen", "ierte", "ierten"),
    "it": ("zione", "zioni", "ssioni", "ità"),
    "pt": ("ções", "ção", "ões"),
    "pl": ("owania", "owanie", "ością", "ości", "skiego", "czego"),
    "cs": ("ckých", "ského", "ování", "ovat"),
}

ELISIONS = {
    "d": "fr",
    "l": "fr",
    "s": "fr",
    "n": "fr",
    "j": "fr",
    "c": "fr",
    "m": "fr",
    "t": "fr",
    "qu": "fr",
    "jusqu": "fr",
    "lorsqu": "fr",
    "puisqu": "fr",
    "quelqu": "fr",
    "presqu": "fr",
    "aujourd": "fr",
    "dell": "it",
    "nell": "it",
    "all": "it",
    "dall": "it",
    "sull": "it",
    "un": "it",
}
"""What stands before an apostrophe where a vowel fell out."""

LOANS = words(
    """mim obtention jest hem hoe pare leer fora sera redden simile termini specie fosse quarto minder zag erg loin
    verso stile zit tun ale
    accordion adagio affaires aficionado aficionados agitprop agora aide aides aioli alcazar alfresco
    allgemeine alta alto altstadt amigo amigos amour amuse ancien andante angst ans anschluss antipasti
    antipasto apartheid aperitif apfelstrudel apparat apparatchik apparatchiks appellation appliqué apéritif
    arrabbiata arrondissement arrondissements artiste artistes atelier ateliers attaché attachés auberge
    autobahn autobahns autogolpe autonome autostrada avant avantgarde baccalaureate baguette baguettes
    ballerina bandoneon banlieue banlieues barbera barista barrio barrios basta bastide beau belle bento
    benzine berceuse beret bergschrund berserk bibliothèque bidonville bidonvilles bien biergarten
    bildungsroman bistro bleu blitz blitzkrieg bodega bonbon bonhomie boulangerie boules boulevard bourgeois
    bourgeoisie bourse boutique brasserie bratwurst breve bric brioche bruschetta brut brûlée bundesbank
    bundesliga bundesrat bundestag bundeswehr burrata burrito bête bêtise bürgerschaft cabaret cabildo
    cabildos cachet cacique cadre cafe café cafés calamari candidature candidatures cantina canton cantons
    capo cappuccino carabinieri carafe caravanserai carnaval carne carpaccio carte cartel casa cassata
    cassoulet caudillo caudillos causa cause cava celebre centavo centavos centime centimes cercle chanson
    chansonnier chansons chantilly chaparral charcuterie chargé chargés charro cheval chevaliers chiaroscuro
    chic chicano chicha chorizo churrasco churro churros château châteaux cinematheque cinéma cliché clichés
    clique cognac cognoscenti colectivo colectivos coloratura comandante commandante commedia commissaire
    communiqué communiqués compadre compote comptroller concerto concierge condottiere confrère conquistador
    consommé contessa contra contras contretemps cordillera cordon corniche corps corrida corridas cortege
    cortège coterie coup coups coupé courgette couscous couture couturier crampon credo creme crescendo
    criollo criollos crise croissant croissants croupier cru crudo cruzeiro crèche crème crêpe crêpes
    cuisine curare czar célèbre d'affaires danse danseur danza debacle debutante declasse delikatessen
    demimonde der derailleur dhoti diaspora diktat dinar diner dinero diva divertissement dobro dolce dolma
    domaine domaines dopo doppelgänger dossier dossiers dressage duce duma duo duomo début débâcle
    décolletage décor découpage défi dégustation déjà dénouement départ département départements déshabillé
    désolé détente détournement edelweiss ejido ejidos empanada empanadas encierro encomienda encore
    energiewende enfant ennui ensemble entente entourage entrecôte entrepôt entrée entrées ersatz espresso
    esprit estancia estancias euro eurocent expertises exposé extempore extraordinaire facile facit fado
    fait falafel falsetto familia farce farina farouche faux favela favelas façade façades fedayeen feria
    festa feuilleton fiancé fiancée fiancées fiancés fiesta fiestas filet film financer financier finca
    fincas fine fini fino fins fjord flambé flâneur foie folie force forint forte forza foyer frappé freie
    frisson fromage frère fuego funèbre fusillade futon fête fêted fêtes führer gala gamine garde garçon
    gastarbeiter gateau gauche gaucho gauchos gelato gemütlichkeit gendarme gendarmerie gendarmes gestalt
    gesundheit glace glasnost glockenspiel glühwein gnocchi goulash gourmand gourmet gracias grand grande
    grandes grappa gratis gringo gringos gros grosso gruyère guerilla guerrilla guerrillas guerrillero
    guilloche gymnasium gâteau habitants hacienda haciendas hallo halva hara hauptbahnhof haus haut haute
    herrenvolk hinterland hombre hommage homme honoris hors huevos idée idées imam impresario incommunicado
    inconnu ingénue insouciance insouciant instauration intendant intendente intermezzo intifada jalapeño
    jalapeños jamón jardin jefe jerez jihadi joie jour junta juntas kaftan kaiser kanzler kaput karma
    katyusha kebab kielbasa kinder kindergarten kipa kirsch kitsch knout kolkhoz komsomol kopeck koruna
    kristallnacht krona krone kroner kronor kulak kultur kuna la laissez laissé lait lambada landtag
    landtage langue lanista latte laïcité lebensraum lederhosen lei leitmotif leitmotiv lev levée liaison
    libero libre libretto lieu limoncello lingerie lingua linke lire litre llama llano llanos loden longue
    louche lucha luftwaffe luge luz länder macabre machismo macho macédoine maestro mafia mafiosi mafioso
    maillot maladies malaise malbec manege mano maquiladora maquiladoras maquis marche mardi mariachi marina
    marque masa massif mastaba matador matinée matryoshka maître mea memento menorah mensch menschen mercado
    mesa mescal mestiza mestizo mestizos mezcal mezze mezzo miel milieu milion milions mille minestrone mise
    mistral mittelstand moderne modus mojito mole momento monsieur montage mort moules mousse mousseline
    mozo mozzarella mudéjar muezzin mulatto musette musique mère mélange mémoire ménage métier métro mêlée
    nacho nationale natura naïf naïve naïveté negro neu niche niña noblesse noche noir nom nouveau nouveaux
    nouvelle novella nuevo nuncio née oblast oblasts oeuvre oeuvres oft oktoberfest olé ont opus orangerie
    ostalgie ostpolitik outré padre paella palais palazzi palazzo pampas panache panettone panini papabile
    papier parador parfait parole parquet parterre passé pasta pastiche patio patois patron patronne peloton
    pension pensiones per perestroika pesce peseta pesetas peso pesos pesto petit petite petits phrase
    piazza piazzas piccolo pied pierogi pilaf pinata pinot pirouette piste pistes pièce piñata plat plateau
    plaza plein plissé plié pod pogrom poilus polder polders polenta politburo politesse politique pomade
    ponce porteño porteños portmanteau posada poseur potage poudre pour pousse praline première premières
    presse prestidigitation prim prima primera primo primus prix pronto prosciutto prosecco protégé protégée
    protégés provençal provolone précis pueblo puerta punctilio punto purée pus pâtisserie pâtissier pâté
    père quai quasi quattro quesadilla quiche quid quinceañera quinoa raclette raconteur ragout ragoût
    raison raisonné ramen ranchero rapport rapporteur rapporteurs rapprochement rathaus ravioli real
    realpolitik recherché reggaeton reich reichsmark reichstag remoulade remuda rendezvous repartee retsina
    revanche revanchism revenant rico ricotta riesling rigatoni rigueur risotto risqué rive robe robusta
    rodeo roi roman romano rosso rosé rouble rouge roulade roux roué rubato rucksack rundfunk réaumur
    réchauffé régime régimes réseau résumé résumés rôle rôles saga salaam salami salon salsa samizdat
    samovar sanatorium sanctum sanda sangria sans santé sapeur sari sashimi sauerkraut sauna sauté sautéed
    savant savoir savoire scenario schadenfreude schnapps schnauzer schnitzel schuss seance sepia serape
    señor señora señores señorita shaman shtetl sierra siesta siglo signor signora signore signorina
    simpatico simpático sine sinfonia siroccos siècle slivovice smorgasbord smörgåsbord sobriquet soigné
    soirée soirées sombrero sommelier soprano sotto sottovoce soubrette soufflé soupçon spaghetti spetsnaz
    spiegel spiel sprachgefühl spritz spätzle staatsoper stasi stevedore stil stiletto stilt stollen strudel
    stucco sturm suave succès suite surtout svelte séance südwestfunk table tableau tableaux tagesschau
    tagliatelle taka tango tant tapas tapenade taqueria tarte tempo tempura tequila terra terrazzo terre
    terrine terroir tiara timbre tiramisu titre toque torero toreros torte tortilla tot touché tour
    tournedos tout trance tranche tranches trattoria trattorias tremolo tricolore tricot triste troika
    troikas trompe trousseau trouvaille tsar tsarina tsunami turista tête uber uhuru ukulele ultimo umami
    unter uomo vacherin valet valse vaquero vaqueros vedette velodrome velour velouté ventre verboten
    verismo verklempt vers vibrato vichyssoise vie vigneron vignerons vignette villa vin vinaigrette
    virtuosi virtuoso vis vistas vita vive vivre voce vodka voilà voir voivodeship volk volkswagen volte vox
    voyeur vuelta vérité wagon waltz wanderlust wehrmacht weihnachtsmarkt weke weltanschauung weltpolitik
    weltschmerz wiener wunderbar wunderkind wunderkinder wurst yerba yeshiva zakat zarzuela zarzuelas zeit
    zeitgeist zeitung zloty zlotys zucchini zugzwang zydeco złoty éclair éclat élan élite élites émigré
    émigrés épée état étude études über œuvre œuvres żurek"""
)
"""Words taken from other languages that English newspapers print untranslated, and English look-alikes."""

PHRASES = words(
    """a_la ad_hoc au_courant au_fait au_gratin au_lait au_naturel au_pair au_pairs au_poivre au_revoir
    comme_ci comme_des comme_il das_boot das_kapital de_la della_robbia der_spiegel des_res dos_and
    du_jour du_soleil du_vin et_al et_alia et_cetera et_seq et_tu la_belle la_carte la_crème la_dolce
    la_la la_mode la_vie le_mot les_bleus là_là oh_là que_será the_un un_certain un_poco à_la"""
)
"""Two-word phrases, written with a low line, in which a common foreign word is English."""

GLOSSING = words(
    """called named dubbed termed known nicknamed word words term terms phrase or i.e e.g means meaning entitled
    titled aka alias slogan motto chanted chanting shouting spelled pronounced title"""
)
"""Words after which a foreign word is mentioned, not used."""

DETERMINERS = words(
    """the a an this that these those his her its their our my your no some any every each another both all several
    many few most two three four five six seven eight nine ten"""
)
"""English words behind which a capitalised German word is a noun rather than a name."""

HONORIFICS = {
    "Mme": "Ms.",
    "Mlle": "Ms.",
    "MM.": "Messrs.",
    "Sr.": "Mr.",
    "Sra.": "Ms.",
    "Srta.": "Ms.",
    "Dña.": "Ms.",
    "Herrn": "Mr.",
}
"""Titles before surnames that English does not use."""

UNITS = {
    foreign: english
    for english, others in {
        "kilometers": "kilómetros kilomètres Kilometern quilômetros quilómetros chilometri",
        "meters": "mètres Metern metri",
        "miles": "millas",
        "hours": "horas heures Stunden",
        "days": "días jours Tage Tagen giorni dias",
        "weeks": "semanas semaines Wochen settimane",
        "months": "meses mois Monate Monaten mesi",
        "years": "años années ans Jahre Jahren anni anos",
        "minutes": "minutos minuti",
        "seconds": "segundos secondes Sekunden secondi",
        "tons": "toneladas Tonnen tonnellate",
        "liters": "litros Litern litri",
        "degrees": "grados degrés gradi graus",
        "percent": "Prozent",
        "dollars": "dólares dollari",
        "people": "personas personnes Menschen persone pessoas",
        "thousand": "milliers",
        "million": "millones Millionen milioni milhões",
        "billion": "miliardi Milliarden bilhões",
    }.items()
    for foreign in others.split()
} | {"mil millones": "billion", "mil milhões": "billion"}
"""Units and magnitudes of the source languages, as they are written behind a number, and the English ones."""


def language_name(code: str) -> str:
    """The language's name, as a message needs it; the code is empty where only the form is foreign."""
    return NAMES.get(code, "foreign")
