"""Acronyms of organisations and terms in source languages, with the English ones.

``ALWAYS`` mean nothing else in English text; ``BESIDE`` have another meaning there and count only
beside the English name that the pattern (casefolded) describes, and after such a definition.
"""

from __future__ import annotations

from auditor.lexicons.base import words

ALWAYS = {
    "OSDH": "SOHR",
    "OTAN": "NATO",
    "EEUU": "US",
    "EE.UU.": "US",
    "OCDE": "OECD",
    "AIEA": "IAEA",
    "OIEA": "IAEA",
    "OPEP": "OPEC",
    "VIH": "HIV",
    "TPIY": "ICTY",
    "HCDH": "OHCHR",
    "OACDH": "OHCHR",
    "ACNUDH": "OHCHR",
    "ACNUR": "UNHCR",
    "CICR": "ICRC",
    "OTSC": "CSTO",
    "RDA": "GDR",
    "URSS": "USSR",
    "UdSSR": "USSR",
    "OVNI": "UFO",
    "OVNIS": "UFOs",
    "ONGs": "NGOs",
    "ONGD": "NGO",
    "EZB": "ECB",
    "BCE": "ECB",
    "IWF": "IMF",
    "FMI": "IMF",
    "EU-Kommission": "European Commission",
    "EU-Parlament": "European Parliament",
    "UN-Sicherheitsrat": "UN Security Council",
    "UNO-Sicherheitsrat": "UN Security Council",
    "OMPI": "WIPO",
    "UIT": "ITU",
    "ONU": "UN",
    "ONUDI": "UNIDO",
    "OMC": "WTO",
    "OBSE": "OSCE",
    "OBWE": "OSCE",
    "NNUU": "UN",
    "JJOO": "Olympics",
}

BESIDE = {
    "RDC": (r"democratic republic of (?:the )?congo", "DRC"),
    "OMS": (r"world health organi[sz]ation", "WHO"),
    "UE": (r"european union", "EU"),
    "CPI": (r"(?:international )?criminal court", "ICC"),
    "CIJ": (r"international court of justice", "ICJ"),
    "OIT": (r"international labou?r organi[sz]ation", "ILO"),
    "OIM": (r"international organi[sz]ation for migration", "IOM"),
    "ONG": (r"non-?\s?governmental organi[sz]ations?", "NGO"),
    "PIB": (r"gross domestic product", "GDP"),
    "BIP": (r"gross domestic product", "GDP"),
    "ADN": (r"deoxyribonucleic acid|dna", "DNA"),
    "SIDA": (r"acquired immun\w+ (?:deficiency )?syndrome|aids", "AIDS"),
    "TVA": (r"value.added tax", "VAT"),
    "IVA": (r"value.added tax", "VAT"),
    "UA": (r"african union", "AU"),
    "OEA": (r"organi[sz]ation of american states", "OAS"),
    "OCI": (r"organi[sz]ation of islamic co-?operation", "OIC"),
    "OUA": (r"organi[sz]ation of african unity", "OAU"),
    "CEDH": (r"european court of human rights", "ECHR"),
    "TEDH": (r"european court of human rights", "ECHR"),
    "EGMR": (r"european court of human rights", "ECHR"),
    "CJUE": (r"court of justice of the european union|european court of justice", "CJEU"),
    "TJUE": (r"court of justice of the european union|european court of justice", "CJEU"),
    "EuGH": (r"european court of justice|court of justice of the european union", "ECJ"),
    "CIDH": (r"inter-american commission on human rights", "IACHR"),
    "CCG": (r"gulf co-?operation council", "GCC"),
    "CEI": (r"commonwealth of independent states", "CIS"),
    "GUS": (r"commonwealth of independent states", "CIS"),
    "FDS": (r"syrian democratic forces", "SDF"),
    "ASL": (r"free syrian army", "FSA"),
    "ELS": (r"free syrian army", "FSA"),
    "EI": (r"islamic state(?: group)?", "IS"),
    "PAM": (r"world food program(?:me)?", "WFP"),
    "PMA": (r"world food program(?:me)?", "WFP"),
    "PNUD": (r"united nations development program(?:me)?", "UNDP"),
    "PNUE": (r"united nations environment program(?:me)?", "UNEP"),
    "PNUMA": (r"united nations environment program(?:me)?", "UNEP"),
    "FNUAP": (r"united nations population fund", "UNFPA"),
    "AIE": (r"international energy agency", "IEA"),
    "AMA": (r"world anti-?doping agency", "WADA"),
    "CIO": (r"international olympic committee", "IOC"),
    "COI": (r"international olympic committee", "IOC"),
    "IOK": (r"international olympic committee", "IOC"),
    "BERD": (r"european bank for reconstruction and development", "EBRD"),
    "BEI": (r"european investment bank", "EIB"),
    "BID": (r"inter-american development bank", "IDB"),
    "BAD": (r"african development bank", "AfDB"),
    "NU": (r"united nations", "UN"),
    "VN": (r"united nations", "UN"),
    "OLP": (r"palestine liberation organi[sz]ation", "PLO"),
    "ANP": (r"palestinian (?:national )?authority", "PA"),
    "IRM": (r"magnetic resonance imaging", "MRI"),
    "IPC": (r"consumer price index", "CPI"),
    "RU": (r"united kingdom", "UK"),
}

ESTABLISHED = words(
    """ELISA AFC AFD AFP AKP ANO ANSA AQMI ARD AUC BASF BFV BIPM BIS BIZ BJP BKA BMW BND CAF CDU CERN CFDT CGT CHP
    CIPM CNES CNRS COMECON CONCACAF CONMEBOL CSSD CSU CTK DFB DGB DMK DPA DPJ DSS EDF EFE ELN EPR ERP ERPI
    ESA ETA EUFOR EZLN FAO FARC FDP FEI FIA FIBA FIDE FIFA FIM FINA FIS FIVB FLN FMLN FN FNLC FO FPO FRELIMO
    FSB FSLN GEMA GIA GRU GSPC HDP HDZ HTS IATA IG INSEE INSERM IRA ISI ITTF IUPAC JUI KDU KFOR KGB KMT KSCM
    LDP LFI LR LTTE LUSA MAS MHP MIR MNLA MODEM MPLA MQM MSF MUJAO MVD NKVD NLD ODS OMON OPCW ORF PAN PAP
    PCF PIS PKK PO PP PRD PRI PS PSD PSDB PSL PSOE PT PVDA PVV PYD PZPR RAI RATP RENAMO RN RPR RSF RSS RTVE
    SBB SDP SI SLD SNCF SNP SNS SPD SRG SRSG SVP SVR TASS TVE UBS UCI UDF UDI UEFA UGTT UKIP UMP UNESCO
    UNITA UNPROFOR UTC VMRO VVD VW YPG YPJ ZDF ANSSI BBVA BNDES CNDH CNMV DGSE DGSI GIGN IBGE PNAT PNF UNAM"""
)
"""Acronyms of other languages that English uses although they do not fit the English name."""

ENGLISH = frozenset({*ALWAYS.values(), *(own for _, own in BESIDE.values())})
"""The English acronyms of all these."""
