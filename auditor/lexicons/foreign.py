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
        personas se sobre tierra todo vida mujer estado según también del por"""
    ),
    "fr": words(
        """et avec le les au aux dans du des est elle ils sont une un mais vous nous cette comme deux guerre femmes
        leur leurs notre monde tous très trois alors que où"""
    ),
    "de": words(
        """und der das den dem nicht ist ein eine einen einer auf auch aus bei als oder nur noch nach sich sie sind
        über vom von wird wenn wie wir zu zum zur welt"""
    ),
    "it": words("il gli della delle dei nel nella una uno che molto tutto suo anche più bene donna è"),
    "pt": words("uma mais não são muito pelo pela guerra também"),
    "nl": words("een het niet ook voor naar wordt"),
    "pl": words("jest nie się że psy"),
    "cs": words("která také jen rok ale jsou jako"),
}

LETTERS = {
    "es": frozenset("áéíóúñü"),
    "fr": frozenset("àâæçèéêëîïôœùûü"),
    "de": frozenset("äöüß"),
    "it": frozenset("àèéìòù"),
    "pt": frozenset("áàâãçéêíóôõú"),
    "pl": frozenset("ąćęłńóśźż"),
    "cs": frozenset("áčďéěíňóřšťúůýž"),
}

ENDINGS = {
    "es": ("ciones", "idades", "amente", "ieron", "aron", "adas", "ados", "idas", "idos", "iendo", "uida"),
    "fr": ("eront", "aient", "issait", "euses", "euse", "trice"),
    "de": ("lich", "liche", "lichen", "licher", "keit", "keiten", "ungen", "ischen", "ischer", "schaft", "ierte", "sorgt"),
    "it": ("zione", "zioni", "ssioni", "amente", "asse", "ette", "iose", "toni", "tate"),
    "pt": ("amente", "adas", "ados", "aram"),
    "pl": ("owania", "owanie", "nych", "wych", "kich", "iwej", "owej", "nione", "owały", "owali", "acji"),
    "cs": ("ckých", "ovali", "vala", "ovat"),
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
    "dell": "it",
    "nell": "it",
    "all": "it",
    "dall": "it",
    "sull": "it",
    "un": "it",
}
"""What stands before an apostrophe where a vowel fell out."""

LOANS = words(
    """accordion adagio aficionado aficionados agitprop agora aide aides aioli alcazar alfresco alta amigo amigos
    amour amuse ancien andante angst antipasti antipasto anschluss apartheid aperitif apéritif apfelstrudel
    apparat apparatchik apparatchiks appliqué appellation arrabbiata arrondissement arrondissements artiste
    artistes atelier ateliers attaché attachés auberge autobahn autobahns autogolpe autostrada avant avantgarde
    baccalaureate baguette baguettes ballerina banlieue banlieues barbera barista barrio barrios basta bastide
    beau belle berceuse bergschrund beret berserk bête bento bêtise bibliothèque bidonville bidonvilles bien
    bildungsroman bistro blitz blitzkrieg bleu bodega bonbon bonhomie boulangerie boules boulevard bourgeois
    bourgeoisie bourse boutique brasserie bratwurst breve bric brioche brut brûlée bruschetta burrata burrito
    cabaret cabildo cabildos cachet cacique cadre cafe café cafés calamari cantina canton cantons capo
    cappuccino carabinieri carafe caravanserai carnaval carne carpaccio carte cartel casa cassata cassoulet
    caudillo caudillos causa cause cava cava celebre célèbre centavo centavos centime centimes cercle
    chanson chansons chansonnier chantilly chaparral charcuterie chargé chargés charro château châteaux cheval
    chevaliers chicano chiaroscuro chic chicha chorizo churrasco churro churros cinéma cinematheque cliché clichés
    clique cognac cognoscenti colectivo colectivos coloratura commedia commissaire communiqué communiqués
    comandante commandante compadre compote comptroller concierge concerto condottiere confrère conquistador
    consommé contessa contra contras contretemps cordillera cordon corniche corps corrida corridas cortege
    cortège coterie coup coupé coups courgette couscous couture couturier crampon crèche credo creme crème
    crêpe crêpes crescendo criollo criollos crise croissant croissants croupier crudo cru cruzeiro cuisine
    curare czar danse danza danseur debacle débâcle début debutante declasse décolletage décor découpage
    défi dégustation déjà delikatessen demimonde dénouement départ département départements der derailleur
    déshabillé désolé détente détournement dhoti diaspora diktat dinar diner dinero diva divertissement dobro
    dolce dolma domaine domaines dopo doppelgänger dossier dossiers dressage duce duma duo duomo éclair éclat
    edelweiss ejido ejidos élan élite élites émigré émigrés empanada empanadas encierro encomienda encore
    enfant ennui ensemble entente entourage entrecôte entrée entrées entrepôt épée ersatz espresso esprit
    estancia estancias étude études euro eurocent exposé extempore extraordinaire façade façades facile facit
    fado falafel falsetto familia farce farina farouche fait faux favela favelas fedayeen feria festa fête fêted
    fêtes feuilleton fiancé fiancée fiancées fiancés fiesta fiestas filet film financier finca fincas fine fini
    fino fjord flâneur flambé foie folie force forint forte forza foyer frappé frère frisson fromage führer
    fuego funèbre fusillade futon gala gamine garçon garde gastarbeiter gateau gâteau gauche gaucho gauchos
    gelato gemütlichkeit gendarme gendarmerie gendarmes gestalt gesundheit glasnost glace glockenspiel glühwein
    gnocchi goulash gourmand gourmet gracias grand grande grandes grappa gratis gringo gringos gros grosso
    gruyère guerilla guerrilla guerrillas guerrillero guilloche hacienda haciendas hallo halva hara
    haut haute herrenvolk hinterland hombre hommage homme honoris hors huevos idée idées imam impresario
    incommunicado inconnu insouciance insouciant intendant ingénue intermezzo intifada jalapeño jalapeños
    jamón jardin jefe jerez jihadi joie jour junta juntas kaftan kaiser kaput karma katyusha kebab kielbasa
    kindergarten kinder kipa kirsch kitsch knout kolkhoz komsomol kopeck koruna krona krone kronor kroner kulak
    kultur kuna la laïcité lait laissez laissé lambada länder langue lanista latte lederhosen lebensraum
    leitmotif leitmotiv lei lev levée libre libero libretto liaison lieu limoncello lingerie lingua lire litre
    llama llano llanos longue loden louche lucha luge macabre macédoine machismo macho maestro mafia mafioso
    mafiosi maillot maître malaise malbec manege mano maquiladora maquiladoras maquis marche mardi mariachi
    marina marque masa massif mastaba matador matinée matryoshka mea mélange mêlée mémoire memento ménage menorah
    mensch menschen mercado mère mescal mesa mestiza mestizo mestizos métier métro mezcal mezze mezzo miel
    milieu mille minestrone mise mistral moderne modus mojito mole momento monsieur montage mort moules mousse
    mozzarella mozo mousseline mudéjar muezzin mulatto musette musique naïf naïve naïveté nacho natura née
    negro niche niña noblesse noche noir nom nouveau nouveaux nouvelle novella nuevo nuncio oblast oblasts
    oeuvre œuvre olé opus orangerie ostpolitik ostalgie outré paella padre palazzo palais palazzi pampas panache
    panettone panini papier pâté papabile parador parfait parole parquet parterre passé pasta pastiche patio patois
    patron patronne pâtisserie pâtissier peloton pension pensiones per perestroika père pesce peseta pesetas
    peso pesos pesto petit petite petits phrase piazza piazzas piccolo pièce pied pierogi pilaf pinata piñata
    pinot pirouette piste pistes plat plateau plaza plein plié plissé pogrom poilus polder polders polenta
    politburo politesse politique pomade ponce porteño porteños portmanteau posada poseur potage poudre pour
    pousse praline première précis premières prestidigitation prima primera primo primus prix pronto prosciutto
    prosecco protégé protégée protégés provençal provolone pueblo puerta punctilio punto purée quai quattro
    quasi quesadilla quiche quid quinceañera quinoa raclette raconteur ragout ragoût raison raisonné ramen ranchero
    rapport rapporteur rapporteurs rapprochement ravioli real realpolitik réaumur réchauffé recherché reggaeton
    régime régimes reich reichsmark remoulade remuda rendezvous repartee réseau résumé résumés retsina revanche
    revanchism revenant rico ricotta riesling rigatoni rigueur risotto risqué rive robe robusta rodeo
    roi rôle rôles roman romano rosé rosso roué rouge roulade rouble roux rubato rucksack saga salaam salami
    salon salsa samizdat samovar sanatorium sangria sanctum sans santé sapeur sari sashimi sauerkraut sauna
    sauté sautéed savant savoir savoire scenario schadenfreude schnapps schnauzer schnitzel schuss seance
    séance señor señora señores señorita sepia serape shaman shtetl siècle siesta sierra siglo sinfonia signor
    signora signore signorina simpatico simpático sine siroccos smörgåsbord smorgasbord sobriquet soigné soirée
    soirées sombrero sommelier soprano sotto sottovoce soubrette soufflé soupçon spaghetti spätzle spetsnaz
    spiel spritz sprachgefühl stevedore stil stiletto stollen strudel stucco sturm succès suave suite surtout
    svelte table tableau tableaux tagliatelle tango tant tapas tapenade taqueria tarte tempo tempura tequila
    terra terrazzo terre terrine terroir tête tiara timbre tiramisu titre toque torero toreros torte tortilla
    touché tour tournedos tout trance tranche tranches trattoria trattorias tremolo tricolore tricot triste troika
    troikas trompe trousseau trouvaille tsar tsarina tsunami turista über uber uhuru ukulele umami ultimo unter
    uomo vacherin valet valse vaquero vaqueros vedette velour velouté velodrome ventre verboten verismo vérité
    verklempt vers vers vibrato vichyssoise vie vignette vigneron vignerons villa vin vinaigrette virtuosi virtuoso
    vis vita vivre vive voce vodka voilà voivodeship voir volk volte vox voyeur vuelta wagon waltz
    wanderlust weltanschauung weltpolitik weltschmerz wiener wunderbar wunderkind wunderkinder wurst yerba yeshiva
    zakat zarzuela zarzuelas zeitgeist złoty zloty zlotys żurek zucchini zugzwang zydeco taka tot ont fins pod pus stilt
    prim weke financer instauration habitants celebre maladies ans oft luz sanda milion milions matryoshka
    presse nationale candidature candidatures autonome expertises alto bandoneon mille forte vistas"""
)
"""Words taken from other languages that English newspapers print untranslated, and English look-alikes."""

PHRASES = frozenset(
    tuple(phrase.split())
    for phrase in (
        "et al|et cetera|et seq|et alia|et tu|au pair|au pairs|au fait|au courant|au naturel|au revoir|au gratin|au lait"
        "|au poivre|du jour|du soleil|a la|à la|la la|la carte|la mode|ad hoc|un certain|le mot|les bleus|comme ci"
        "|comme il|comme des|des res|der spiegel|das kapital|das boot|la dolce|della robbia|dos and|que será"
    ).split("|")
)
"""Two-word phrases in which a common foreign word is English."""

GLOSSING = words(
    """called named dubbed termed known nicknamed word words term terms phrase or i.e e.g means meaning entitled titled
    aka alias slogan motto chanted chanting shouting spelled pronounced title"""
)
"""Words after which a foreign word is mentioned, not used."""
