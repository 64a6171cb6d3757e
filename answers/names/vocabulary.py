"""What English and Chinese names of public bodies are made of: abbreviations, generic words, levels, joiners.

Language, not facts: no institution and no place is named here. What is a place, the registry says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

JOINERS = frozenset(
    {"of", "and", "the", "for", "in", "on", "at", "to", "under", "with", "de", "a", "an", "adn", "nad", "teh"}
)
"""Words that tell no name from another, and how hasty hands write them."""


def _by_word(told: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return what stands for each word: `told` has the words, between spaces, by what stands for them."""
    return {word: tuple(full.split()) for full, words in told.items() for word in words.split()}


UNFOLDED = _by_word(
    {
        "academy": "acad",
        "advanced": "adv",
        "administration": "admin adm administrative administrating",
        "agency": "agcy",
        "agriculture": "agr agri agric agricultural",
        "automation": "automat automatic autom",
        "biology": "biol biological",
        "biochemistry": "biochem biochemical",
        "biophysics": "biophys biophysical",
        "chemistry": "chem chemical",
        "association": "assn assoc",
        "bureau": "bur",
        "center": "centre ctr cntr cent",
        "central": "centr",
        "commission": "comm commn cmsn",
        "committee": "cttee ctte cmte",
        "company": "co corp corporation inc ltd limited",
        "defense": "defence def",
        "department": "dept dep dpt depart",
        "development": "dev devel devt developing developmental",
        "ecology": "ecol ecological",
        "economy": "economic economics econ",
        "education": "edu educ educational",
        "electronic": "elect electron electronics",
        "engineering": "eng engr engin engn",
        "environment": "env environmental environ",
        "foundation": "found fdn fndn",
        "general": "gen genl",
        "genetics": "genet genetic",
        "geography": "geog geographic geographical",
        "geology": "geol geological",
        "government": "gov govt govmt",
        "group": "grp",
        "health": "hlth",
        "industry": "industrial ind indust",
        "information": "info inf",
        "institute": "inst instit institution insts",
        "international": "intl int internat",
        "laboratory": "lab labs",
        "material": "mat mater",
        "mathematics": "math maths mathematical",
        "mechanics": "mech mechanical",
        "medicine": "med medical",
        "ministry": "min minist ministery",
        "municipality": "municipal mun munic",
        "national": "natl nation",
        "modern": "mod",
        "natural": "natur",
        "nuclear": "nucl",
        "optics": "opt optical",
        "program": "programme plan scheme",
        "office": "off ofc",
        "organization": "organisation org organizational organisational",
        "oceanology": "oceanol",
        "oceanography": "oceanog oceanogr oceanographic",
        "people": "peoples",
        "precision": "precis",
        "process": "proc",
        "structure": "struct structural",
        "telecommunication": "telecommun telecom telecomm",
        "peking": "pekin",
        "physics": "phys physic physical",
        "province": "prov provincial",
        "research": "res rsch",
        "school": "sch",
        "science": "sci scientific",
        "science technology": "scitech scitec snt",
        "ccp": "cpc",
        "society": "soc",
        "state": "st",
        "technology": "tech technol technological technical tec",
        "university": "univ uni daxue",
    }
)
"""Abbreviations and other forms of a word, by what stands for all of them."""

VARIANTS: dict[str, tuple[str, ...]] = {}
"""The long forms of a word, by what stands for all of them: in these too a letter may slip."""
for _short, _full in UNFOLDED.items():
    if len(_full) == 1 and len(_short) > 5:
        VARIANTS[_full[0]] = (*VARIANTS.get(_full[0], ()), _short)

GENERIC = frozenset(
    [
        "academy",
        "administration",
        "agency",
        "association",
        "bureau",
        "center",
        "central",
        "commission",
        "committee",
        "company",
        "council",
        "department",
        "development",
        "economy",
        "engineering",
        "foundation",
        "fund",
        "general",
        "government",
        "group",
        "industry",
        "information",
        "institute",
        "international",
        "laboratory",
        "leading",
        "main",
        "ministry",
        "municipality",
        "national",
        "natural",
        "office",
        "organization",
        "park",
        "people",
        "province",
        "public",
        "region",
        "autonomous",
        "city",
        "research",
        "school",
        "science",
        "service",
        "society",
        "state",
        "system",
        "technology",
        "university",
        "zone",
        "hitech",
        "program",
        "project",
        "plan",
        "special",
        "key",
        "major",
        "new",
        "area",
        "college",
        "board",
        "affair",
        "innovation",
        "reform",
    ]
)
"""Words that many names share; a name whose other words differ is another's."""

HEADS = frozenset(
    [
        "academy",
        "administration",
        "agency",
        "association",
        "bureau",
        "center",
        "commission",
        "committee",
        "company",
        "council",
        "department",
        "foundation",
        "fund",
        "group",
        "institute",
        "laboratory",
        "ministry",
        "office",
        "society",
        "university",
        "college",
        "school",
        "zone",
        "park",
        "board",
        "government",
        "program",
        "plan",
    ]
)
"""Words that say what sort of body a name is of."""

LEVELS = frozenset({"province", "municipality", "city", "region", "autonomous"})
"""Words that say at which level a body stands; people leave them out beside the name of the place."""

SORTS = frozenset({"program", "plan", "project", "计划", "专项"})
"""Words that people put after the abbreviation of a program: 863计划, 973 Program."""

LEFT_OUT = LEVELS | {"company"}
"""Words that people leave out of a name or add to it: its level, its legal form."""

DIRECTIONS = frozenset(
    f"{side}{ending}"
    for side in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    for ending in ("", "ern")
)
"""Words that are neither abbreviations of each other nor slips: South is not Southern, Southeast not Southwest."""

ENDS_OF_ABBREVIATIONS = tuple("bcdfhjklmpqrtvwxz")
"""How the beginning of a word ends that stands for it (Technol., Telecomm.): as no pinyin does (Shanghai, Tianjin), nor
most words that begin others (South, Council)."""

FOREIGN = _by_word(
    {
        "": "y et und la le les el los las du des del delle dei der die das fur по и для",
        "academy": "academie akademie academia accademia академия академии",
        "administration": "administracion управление",
        "agriculture": "agricultura landwirtschaft хозяиства",
        "association": "associacion asociacion ассоциация",
        "bank": "banque banco банк",
        "center": "zentrum centro центр",
        "central": "centrale zentral zentrale центральная центральныи",
        "commission": "kommission comision commissione комиссия комитет",
        "committee": "comite komitee",
        "development": "developpement entwicklung desarrollo развитию развития",
        "ecology": "ecologie okologie ecologia экологии",
        "education": "bildung educacion educazione образования",
        "engineering": "ingenierie ingenieurwissenschaften ingenieria инженерная инженернои",
        "environment": "environnement umwelt ambiente medioambiente среды",
        "education ministry": "bildungsministerium",
        "environment ministry": "umweltministerium",
        "finance": "finances finanzen finanzas hacienda финансов",
        "finance ministry": "finanzministerium минфин",
        "health ministry": "gesundheitsministerium",
        "foundation": "fondation stiftung fundacion фонд",
        "health": "sante gesundheit salud здравоохранения",
        "industry": "industrie industria промышленности",
        "information": "informacion информатизации информационных",
        "institute": "institut instituto istituto институт",
        "laboratory": "laboratoire laboratorio лаборатория",
        "ministry": "ministere ministerium ministerio ministero министерство",
        "national": "nationale nationaler nationales nacional nazionale национальная национальныи государственныи",
        "natural": "naturelle naturelles naturales естественных",
        "people": "peuple populaire volks popular народныи народная",
        "physics": "physique physik fisica физики",
        "reform": "reforme reformen reforma реформ реформам",
        "science": "sciences wissenschaft wissenschaften ciencia ciencias scienza scienze наук науки",
        "science ministry": "wissenschaftsministerium",
        "state": "staats etat estado государственная государственного государственному",
        "technology": "technologie technologies technologien technik tecnologia tecnologias технологии техники",
        "transport ministry": "verkehrsministerium",
        "transport": "transports verkehr transportes транспорта",
        "university": "universite universitat universidad universita университет",
    }
)
"""Words of other European languages, without accents, by what stands for them; read in texts that name the country."""

COUNTRY = "china"
"""The word that stands for all ways to write the country in Latin script, or Cyrillic."""

OF_COUNTRY = re.compile("中国|中华|国家|全国")
"""How a Chinese name begins that says that its bearer is of the country."""

_COUNTRIES = re.compile(
    r"\b(?:the )?(?:peoples r(?:ep(?:ublic)?)?(?: of)? china|p ?r of china|p r china|pr ?china|p r c|prc|chinese|chinas|cn|chn|"
    r"zhongguo|zhonghua ?renmin ?gongheguo|(?:republique populaire de |republica popular (?:de )?|volksrepublik |repubblica popolare |vr )(?:chine|china|cina)|"
    r"chinois|chinoise|chine|chinesisch(?:e[rsn]?)?|cina|cinese|китаиск(?:ая|ии|ои|ого|ое)|китая|китаи|кнр)\b"
)

_PHRASES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bs ?(?:and|n) ?t\b"), "science and technology"),
    (re.compile(r"\br ?(?:and|n) ?d\b"), "research and development"),
    (re.compile(r"(?<!central )\bpeoples government\b"), "government"),
    (re.compile(r"\bc(?:cp|pc) (?=central (?!committee\b))"), ""),
    (re.compile(r"\bhi(?:gh)? ?tech(?:nology|nologies)?\b"), "hitech"),
    (re.compile(r"\b(?:united states of america|u ?s ?a|us)\b"), "united states"),
    (
        re.compile(r"\b(?:united kingdom of great britain and northern ireland|great britain|u ?k)\b"),
        "united kingdom",
    ),
)


_ZONES = re.compile(
    r"\b(?:national )?hitech (?:(?:industry|industries|industrial) )?(?:development )?(?:zone|park)\b"
)


def with_phrases(text: str) -> str:
    """Return folded Latin text with S&T, R&D and the like written out, and one word for the country."""
    for pattern, full in _PHRASES:
        text = pattern.sub(full, text)
    return _COUNTRIES.sub(COUNTRY, text)


def with_short_zones(text: str) -> str:
    """Return what `with_phrases` makes with the long name of a sort of zone in its short form."""
    return _ZONES.sub("hitech zone", text)


def canonical(word: str) -> tuple[str, ...]:
    """Return what `word` stands for: abbreviations unfolded, plurals in the singular."""
    if word in UNFOLDED:
        return UNFOLDED[word]
    if len(word) > 4 and word.endswith("ies"):
        word = f"{word[:-3]}y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ics")):
        word = word[:-1]
    return UNFOLDED.get(word, (word,))


# Chinese

LEVEL = r"(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)"
_PARTY_BEFORE_CENTRAL = re.compile(r"^中共(?=中央[㐀-鿿]{2,}|[㐀-鿿]{2,3}[省市区州]委[㐀-鿿]{2,})")
_COMMISSION = re.compile(r"(?<=[㐀-鿿])科技委")
_LEVEL_AFTER_PLACE = re.compile(rf"^([㐀-鿿]{{2,3}}?){LEVEL}(?!场)(?=[㐀-鿿]{{2,}})")
_SHORTENED: tuple[tuple[str, str], ...] = (
    ("与", "和"),
    ("中华人民共和国", ""),
    ("中国共产党中央委员会", "中共中央"),
    ("中国共产党中央", "中共中央"),
    ("股份有限公司", ""),
    ("有限责任公司", ""),
    ("集团有限公司", "集团"),
    ("有限公司", ""),
    ("国家高新技术产业开发区", "高新区"),
    ("高新技术产业开发区", "高新区"),
    ("国家高新区", "高新区"),
    ("科学和技术", "科技"),
    ("科学技术", "科技"),
    ("卫生健康", "卫健"),
    ("发展和改革", "发改"),
    ("发展改革", "发改"),
    ("环境保护", "环保"),
    ("卫生和计划生育", "卫计"),
    ("卫生计生", "卫计"),
    ("教育委员会", "教委"),
    ("管理委员会", "管委"),
    ("管委会", "管委"),
    ("常务委员会", "常委会"),
    ("委员会", "委"),
    ("监督管理", "监管"),
    ("研究院", "院"),
    ("研究所", "所"),
    ("人民政府", "政府"),
    ("中国共产党", "中共"),
    ("中国科学院", "中科院"),
)


_COMMON = re.compile(
    "国家|中国|全国|中央|科学|技术|科技|信息化|信息|工业|产业|发展|改革|研究|管理|监督|委员会|委员|大学|学院|学校|"
    "实验室|中心|办公室|办公厅|人民|政府|高新|开发区|园区|基金|集团|公司|有限|股份|教育|工程|创新|计划|专项|项目|"
    "领导小组|国务院|[省市县区部局厅院所室署司会处]"
)


ACADEMY_BEFORE = re.compile(r"^[㐀-鿿]{2,3}院(?=[㐀-鿿]{4,}[所院]$)")
"""What stands before the name of an institute: its academy, in short form."""


def telling(text: str) -> str:
    """Return of a Chinese name what tells it from others: without the words that many names share."""
    return _COMMON.sub("", text)


def shortened(text: str, *, keeps_level: bool = False) -> str:
    """Return a Chinese name in its short form: as 河北科技厅 for 河北省科学技术厅; itself if nothing would be left.

    `keeps_level`: 河北省科技厅, as people write it too.
    """
    short = text
    for full, form in _SHORTENED:
        short = short.replace(full, form)
    short = _COMMISSION.sub("科委", _PARTY_BEFORE_CENTRAL.sub("", short))
    if not keeps_level:
        short = _LEVEL_AFTER_PLACE.sub(r"\1", short)
    return short if len(short) > 1 else text


def level_of(text: str) -> str:
    """Return the level that a Chinese name states after the place that it begins with: 省, 市 ...; empty if none."""
    match = re.match(rf"^[㐀-鿿]{{2,3}}?({LEVEL})(?!场)", text)
    return match[1][-1] if match else ""
