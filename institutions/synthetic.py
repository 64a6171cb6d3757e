"""A registry of made-up institutions of any size, for measuring and trying out; every seed gives another one.

Nothing in it says anything about the world. It keeps every rule of the registry: successive labels and
parents, seats, no circle of authority, citations everywhere, some facts told twice. Rows are computed
from their number, so that a registry of any size takes little memory to make.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol

from django.db import connection, models

from institutions.models import (
    Function,
    FurtherCitation,
    Identifier,
    Institution,
    InstitutionKind,
    InstitutionName,
    InstitutionRank,
    Jurisdiction,
    Location,
    Person,
    Post,
    Rank,
    Relation,
    Responsibility,
    Tenure,
)
from sources import revisions
from sources.history import event_of
from sources.models import Citation, Source, SourceKind

ROUNDS = 6
"""How often the registry is gone through after its first entry; a row changes in 37 of 100 rounds."""

ROWS_PER_REVISION = 5_000
_FIRST_ROWS = 500
"""Rows written before statistics are gathered: the checks of an empty table would be planned for an empty one."""
FEWEST_INSTITUTIONS = 500
MOST_RELATIONS_EACH = 20

_ONE_IN = 20
"""One row in so many was entered in error and is retracted at the end: 5 %."""
_RENAMED_IN, _MOVED_IN = 3, 2
"""The rounds in which institutions take another name, and come under another parent."""
_TOP = 12
"""Institutions at the top of the tree, which have too few above them for all types of relation."""

Row = dict[str, Any]
Progress = Callable[[str], None]

_OTHER_TYPES = (
    "leads", "supervises", "reports_to", "member_of", "advises", "executive_office_of", "administers", "succeeds",
    "analogous_to",
)  # fmt: skip
_FROM_ABOVE = ("leads", "supervises", "administers")
_AT_THE_TOP = ("member_of", "advises", "analogous_to", "reports_to")
_BODIES = (
    ("Ministry", "部", "bu"), ("Commission", "委员会", "weiyuanhui"), ("Bureau", "局", "ju"), ("Office", "办公室", "bangongshi"),
    ("Institute", "研究所", "yanjiusuo"), ("Center", "中心", "zhongxin"), ("Laboratory", "实验室", "shiyanshi"),
    ("Foundation", "基金会", "jijinhui"), ("Academy", "研究院", "yanjiuyuan"), ("Department", "司", "si"),
)  # fmt: skip
_FIELDS = (
    ("Optics", "光学", "guangxue"), ("Materials", "材料", "cailiao"), ("Seeds", "种业", "zhongye"), ("Quantum", "量子", "liangzi"),
    ("Batteries", "电池", "dianchi"), ("Oceans", "海洋", "haiyang"), ("Vaccines", "疫苗", "yimiao"), ("Chips", "芯片", "xinpian"),
    ("Steel", "钢铁", "gangtie"), ("Space", "航天", "hangtian"), ("Climate", "气候", "qihou"), ("Robots", "机器人", "jiqiren"),
    ("Genes", "基因", "jiyin"), ("Soil", "土壤", "turang"), ("Water", "水利", "shuili"), ("Statistics", "统计", "tongji"),
)  # fmt: skip
_FAMILY = (
    ("Li", "李"),
    ("Wang", "王"),
    ("Zhang", "张"),
    ("Liu", "刘"),
    ("Chen", "陈"),
    ("Yang", "杨"),
    ("Zhao", "赵"),
)
_GIVEN = (
    ("Min", "敏"),
    ("Wei", "伟"),
    ("Jing", "静"),
    ("Lei", "磊"),
    ("Na", "娜"),
    ("Tao", "涛"),
    ("Ping", "平"),
)


class Dice:
    """What chance decides about one row: the same for the same seed, kind and number."""

    __slots__ = ("_bytes",)

    def __init__(self, seed: int, kind: str, number: int) -> None:
        self._bytes = hashlib.blake2b(f"{seed}/{kind}/{number}".encode(), digest_size=48).digest()

    def below(self, limit: int, place: int) -> int:
        """Return a number from 0 up to, not including, `limit`; independent for each `place` from 0 to 7."""
        return int.from_bytes(self._bytes[16 + 4 * place : 20 + 4 * place], "big") % limit

    def version(self, since: int, round_: int) -> int:
        """Return how often a row entered in round `since` has changed by the end of `round_`."""
        return sum(byte < 95 for byte in self._bytes[since + 1 : round_ + 1])

    @property
    def random_bits(self) -> int:
        """Return 74 bits, for an id."""
        return int.from_bytes(self._bytes[6:16], "big") & (1 << 74) - 1


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of row: how many there are, and what row `n` says at the end of round `r`: `state(n, r)`.

    A row is entered in round `born(n)` and, where `leaves(n)`, retracted after the last.
    """

    model: type[models.Model]
    count: int
    state: Callable[[int, int], Row]
    leaves: Callable[[int], bool]
    born: Callable[[int], int]

    @property
    def table(self) -> str:
        """Return the table of the rows."""
        return self.model._meta.db_table

    def columns(self) -> list[str]:
        """Return the columns that rows give, in their order."""
        columns = {field.name: str(field.column) for field in self.model._meta.local_concrete_fields}
        return [columns[name] for name in self.state(0, ROUNDS)]


def _retracted(number: int) -> bool:
    return number % _ONE_IN == _ONE_IN - 1


def _never(_: int) -> bool:
    return False


def _at_once(_: int) -> int:
    return 0


def _with_retracted(standing: int) -> int:
    """Return how many rows to enter so that `standing` remain."""
    return standing + (standing - 1) // (_ONE_IN - 1)


def _standing(place: int) -> int:
    """Return the number of the row that is the one at `place` (from 0) of those that remain."""
    return place // (_ONE_IN - 1) * _ONE_IN + place % (_ONE_IN - 1)


class Synthesis:
    """What a synthetic registry of a given size and seed consists of."""

    def __init__(self, institutions: int, relations: int, seed: int) -> None:
        if (
            institutions < FEWEST_INSTITUTIONS
            or not institutions <= relations <= MOST_RELATIONS_EACH * institutions
        ):
            raise ValueError(
                f"Take at least {FEWEST_INSTITUTIONS} institutions, and from one to {MOST_RELATIONS_EACH} relations for each."
            )
        self.seed = seed
        self.institutions, self.relations = institutions, relations
        self.sources, self.citations = max(20, institutions // 50), max(100, institutions // 10)
        self.people, self.posts = institutions // 5, institutions // 4
        self.places, self.functions, self.ranks = 35, 100, 10

    def kinds(self) -> Iterator[Kind]:
        """Yield all sorts of rows, each after those it refers to."""
        n = self.institutions
        everything: list[tuple[type[models.Model], int, Callable[[int, int], Row]]] = [
            (Source, self.sources, self.source),
            (Citation, self.citations, self.citation),
        ]
        lasting: list[tuple[type[models.Model], int, Callable[[int, int], Row]]] = [
            (Jurisdiction, self.places, self.jurisdiction),
            (Rank, self.ranks, self.rank),
            (Function, self.functions, self.function),
        ]
        for model, count, state in everything:
            yield Kind(model, _with_retracted(count), state, _retracted, _at_once)
        for model, count, state in lasting:
            yield Kind(model, count, state, _never, _at_once)
        all_institutions = _with_retracted(n)
        yield Kind(Institution, all_institutions, self.institution, _retracted, _at_once)
        yield Kind(
            InstitutionName,
            3 * all_institutions,
            self.name,
            lambda i: _retracted(i) or _retracted(i // 3),
            _at_once,
        )
        yield Kind(InstitutionName, n // 5, self.new_name, _retracted, lambda _: _RENAMED_IN)
        yield Kind(Relation, _with_retracted(self.relations), self.relation, _retracted, self.relation_born)
        yield Kind(
            Relation,
            self.relations // 100,
            self.rival_relation,
            _retracted,
            lambda i: self.relation_born(100 * i),
        )
        things: list[tuple[type[models.Model], int, Callable[[int, int], Row]]] = [
            (Person, self.people, self.person),
            (Post, self.posts, self.post),
        ]
        facts: list[tuple[type[models.Model], int, Callable[[int, int], Row]]] = [
            (InstitutionRank, n, self.institution_rank),
            (Identifier, n // 4, self.identifier),
            (Location, n // 2, self.location),
            (Responsibility, n // 2, self.responsibility),
            (Tenure, 2 * self.posts, self.tenure),
            (FurtherCitation, n // 10, self.further_citation),
        ]
        for model, count, state in things:
            yield Kind(model, _with_retracted(count), state, _retracted, _at_once)
        for model, count, state in facts:
            yield Kind(model, count, state, _retracted, _at_once)

    # What every row has.

    def id(self, kind: str, number: int) -> uuid.UUID:
        """Return the id (UUIDv7) of row `number` of `kind`; later numbers sort later."""
        milliseconds = 1_767_225_600_000 + number
        random_bits = Dice(self.seed, kind, number).random_bits
        return uuid.UUID(
            int=milliseconds << 80
            | 0x7 << 76
            | (random_bits >> 62) << 64
            | 0b10 << 62
            | random_bits & (1 << 62) - 1
        )

    def standing_id(self, kind: str, place: int) -> uuid.UUID:
        """Return the id of a row that is not retracted."""
        return self.id(kind, _standing(place))

    def cited(self, kind: str, number: int, round_: int, since: int = 0) -> Row:
        """Return the id, the citation, and what changes in the rounds: confidence and remark."""
        dice = Dice(self.seed, kind, number)
        version = dice.version(since, round_)
        return {
            "id": self.id(kind, number),
            "citation": self.standing_id("citation", dice.below(self.citations, 7)),
            "confidence": ("medium", "high", "low")[(dice.below(3, 6) + version) % 3],
            "note": f"Gone through {version} times." if version else "",
        }

    def fact(self, kind: str, number: int, round_: int, *, since: int = 0, rivals: bool = False) -> Row:
        """Return what every fact has, with an open period; `rivals`: its claim is told by another row too."""
        dice = Dice(self.seed, kind, number)
        return {
            **self.cited(kind, number, round_, since),
            "key": f"{kind}-{number}-s{self.seed}",
            "standing": "deprecated" if dice.below(100, 5) == 0 and not rivals else "normal",
            "claim_key": f"{kind}:{number}:s{self.seed}" if rivals else "",
            "attested_on": None,
            **_period(_date(dice.below(1 << 30, 4), 1950, 2015)),
        }

    def slug(self, kind: str, number: int) -> str:
        """Return an address of row `number`."""
        return f"{kind}-{number}-s{self.seed}"

    # Sources and lists.

    def source(self, n: int, r: int) -> Row:
        """Return a source; some are undated."""
        dice = Dice(self.seed, "source", n)
        version = dice.version(0, r)
        return {
            "id": self.id("source", n),
            "slug": self.slug("source", n),
            "title": f"Notice {n} on the organization of {_FIELDS[n % len(_FIELDS)][0]} 关于机构设置的通知",
            "publisher": f"Gazette {dice.below(40, 0)}",
            "kind": SourceKind.values[dice.below(len(SourceKind.values), 1)],
            "date": None if n % 25 == 0 else _date(dice.below(1 << 30, 2), 2000, 2025),
            "language": ("zh-Hans", "en")[n % 2],
            "url": f"https://example.org/notices/{self.seed}/{n}",
            "archived_url": "",
            "retrieved": None,
            "access": "cited",
            "note": f"Gone through {version} times." if version else "",
        }

    def citation(self, n: int, r: int) -> Row:
        """Return a place in a source, which later readings make more exact."""
        dice = Dice(self.seed, "citation", n)
        version = dice.version(0, r)
        return {
            "id": self.id("citation", n),
            "source": self.standing_id("source", dice.below(self.sources, 0)),
            "locator": f"page {n}" + (f", line {version}" if version else ""),
        }

    def jurisdiction(self, n: int, r: int) -> Row:
        """Return the country or a province of it; without ISO codes, which are those of real places."""
        name, name_zh, pinyin = _FIELDS[n % len(_FIELDS)]
        return {
            **self.cited("place", n, r),
            "slug": self.slug("place", n),
            "code": None,
            "kind": "province" if n else "country",
            "parent": self.id("place", 0) if n else None,
            "name": f"{name} Province {n}",
            "name_zh": f"{name_zh}省{n}",
            "name_pinyin": pinyin,
        }

    def rank(self, n: int, r: int) -> Row:
        """Return a rung of the ladder, below those that are there already."""
        return {
            **self.cited("rank", n, r),
            "slug": self.slug("rank", n),
            "ordinal": 1_000 + 100 * (self.seed % 300) + n,
            "name": f"Rung {n}",
            "name_zh": f"第{n}级",
            "name_pinyin": f"di {n} ji",
            "short_name": "",
        }

    def function(self, n: int, r: int) -> Row:
        """Return a task of government."""
        name, name_zh, _ = _FIELDS[n % len(_FIELDS)]
        return {
            **self.cited("function", n, r),
            "slug": self.slug("function", n),
            "name": f"Planning of {name} {n}",
            "name_zh": f"{name_zh}规划{n}",
        }

    # Institutions and facts about them. `place` counts those that remain.

    def words(self, n: int) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
        """Return what body institution `n` is, and its field."""
        dice = Dice(self.seed, "words", n)
        return _BODIES[dice.below(len(_BODIES), 0)], _FIELDS[dice.below(len(_FIELDS), 1)]

    def institution(self, n: int, r: int) -> Row:
        """Return an institution; one in seven takes another slug when it is first gone through."""
        dice = Dice(self.seed, "institution", n)
        (body, *_), (field, *_) = self.words(n)
        moved = "new-" if n % 7 == 0 and dice.version(0, r) else ""
        period = _period(
            _date(dice.below(1 << 30, 0), 1920, 1949), "2021-06" if n % 50 == 3 and r >= 4 else None
        )
        return {
            **self.cited("institution", n, r),
            "slug": f"{moved}{body}-of-{field}-{n}-s{self.seed}".lower(),
            "kind": InstitutionKind.values[dice.below(len(InstitutionKind.values), 1)],
            "form": "nameplate" if n % 40 == 1 else "body",
            "jurisdiction": self.id("place", dice.below(self.places, 2)),
            **period,
        }

    def renamed_on(self, n: int) -> str | None:
        """Return when institution `n` takes another English name, if it does."""
        if n % 5 or _retracted(n) or _place(n) // 5 >= self.institutions // 5:
            return None
        return _date(Dice(self.seed, "renaming", n).below(1 << 30, 0), 2016, 2022)

    def name(self, n: int, r: int) -> Row:
        """Return the English, Chinese or romanized name of institution `n // 3`; some lose theirs in 2016 or later."""
        bearer = n // 3
        (body, body_zh, body_pinyin), (field, field_zh, field_pinyin) = self.words(bearer)
        text, lang, kind = (
            (f"{body} of {field} {bearer}", "en", "label"),
            (f"{field_zh}{body_zh}{bearer}", "zh-Hans", "label"),
            (f"{field_pinyin} {body_pinyin} {bearer}", "zh-Latn-pinyin", "alias"),
        )[n % 3]
        row = self.fact("name", n, r)
        until = self.renamed_on(bearer) if n % 3 == 0 and r >= _RENAMED_IN else None
        misspelt = n % 11 == 0 and not Dice(self.seed, "name", n).version(0, r)
        return {
            **row,
            **_period(row["valid_from"], until),
            "institution": self.id("institution", bearer),
            "text": text + (" (sic)" if misspelt else ""),
            "lang": lang,
            "kind": "former" if until else kind,
        }

    def new_name(self, n: int, r: int) -> Row:
        """Return the later English name of an institution."""
        bearer = self._renamed(n)
        (body, *_), (field, *_) = self.words(bearer)
        return {
            **self.fact("new-name", n, r, since=_RENAMED_IN),
            **_period(self.renamed_on(bearer)),
            "institution": self.id("institution", bearer),
            "text": f"National {body} of {field} {bearer}",
            "lang": "en",
            "kind": "label",
        }

    def _renamed(self, place: int) -> int:
        """Return the number of the institution at `place` of those that are renamed: multiples of 5."""
        return 5 * place

    def institution_rank(self, n: int, r: int) -> Row:
        """Return the rank of an institution; one in twenty is corrected later."""
        dice = Dice(self.seed, "institution-rank", n)
        corrected = n % 20 == 2 and dice.version(0, r) > 0
        return {
            **self.fact("institution-rank", n, r),
            "institution": self.standing_id("institution", n),
            "rank": self.id("rank", (dice.below(self.ranks, 0) + corrected) % self.ranks),
        }

    def identifier(self, n: int, r: int) -> Row:
        """Return what another list calls an institution."""
        return {
            **self.fact("identifier", n, r),
            "institution": self.standing_id("institution", n * 3 % self.institutions),
            "scheme": "wikidata",
            "value": f"Q{self.seed}00{n:08d}",
        }

    def location(self, n: int, r: int) -> Row:
        """Return where an institution sits."""
        return {
            **self.fact("location", n, r),
            "institution": self.standing_id("institution", 2 * n % self.institutions),
            "jurisdiction": self.id("place", Dice(self.seed, "location", n).below(self.places, 0)),
        }

    def responsibility(self, n: int, r: int) -> Row:
        """Return a task that an institution holds, each at most one."""
        return {
            **self.fact("responsibility", n, r),
            "institution": self.standing_id("institution", n),
            "function": self.id("function", Dice(self.seed, "responsibility", n).below(self.functions, 0)),
            "received_from": None,
            "change": "",
        }

    # Relations: from the one at a `place` to one above it, that is at a smaller place, so that no circle closes.

    def _end_of_relation(self, n: int) -> tuple[int, int]:
        """Return the place of the institution that relation `n` starts from, and how many it has before."""
        return n % self.institutions, n // self.institutions

    def _moves(self, place: int) -> bool:
        """Say whether the institution at `place` comes under another parent in time."""
        return place % 7 == 0 and place >= _TOP and self.relations >= 2 * self.institutions

    def relation_born(self, n: int) -> int:
        """Return the round in which relation `n` is entered."""
        place, before = self._end_of_relation(n)
        return _MOVED_IN if before == 1 and self._moves(place) else 0

    def relation(self, n: int, r: int, *, kind: str = "relation") -> Row:
        """Return a relation; some come to an end in later rounds."""
        place, before = self._end_of_relation(n)
        dice = Dice(self.seed, "relation", n)
        row = self.fact("relation", n, r, since=self.relation_born(n), rivals=n % 100 == 0)
        moved_on = _date(Dice(self.seed, "moving", place).below(1 << 30, 0), 2016, 2020)
        since, until = row["valid_from"], None
        if before == 0 and place:
            type_, above = "part_of", place // 10
            if self._moves(place) and r >= _MOVED_IN:
                until = moved_on
        elif before == 1 and self._moves(place):
            type_, above, since = "part_of", self._above(place, "part_of", 1), moved_on
        elif place < _TOP:
            type_, above = (
                _AT_THE_TOP[before % len(_AT_THE_TOP)],
                self.institutions - 1 - before * _TOP - place,
            )
        else:
            type_ = _OTHER_TYPES[(place + before) % len(_OTHER_TYPES)]
            turn = (before - 1) // len(_OTHER_TYPES)
            above = self._above(place, type_, turn)
            if type_ == "administers":
                since, until = f"{1950 + 20 * turn}", f"{1970 + 20 * turn}" if turn < 2 else None
            elif dice.below(4, 1) == 0 and dice.version(0, r) >= 2:
                until = _date(dice.below(1 << 30, 2), 2016, 2024)
        ends = (place, above) if type_ not in _FROM_ABOVE else (above, place)
        return {
            **row,
            **_period(since, until),
            "type": type_,
            "subject": self.standing_id("institution", ends[0]),
            "object": self.standing_id("institution", ends[1]),
        }

    def _above(self, place: int, type_: str, turn: int) -> int:
        """Return a smaller place, another one for each `turn` of the same type."""
        taken = {place // 10} if type_ == "part_of" else set()
        salt = 0
        for _ in range(turn + 1):
            while True:
                chosen = Dice(self.seed, f"{type_}/{salt}", place).below(place, 0)
                salt += 1
                if chosen not in taken:
                    break
            taken.add(chosen)
        return chosen

    def rival_relation(self, n: int, r: int) -> Row:
        """Return what another source says of relation `100 * n`: the same."""
        told = self.relation(100 * n, r)
        own = self.fact("rival", n, r, since=self.relation_born(100 * n))
        return {**told, **{name: own[name] for name in ("id", "key", "citation", "confidence", "note")}}

    # People and posts.

    def person(self, n: int, r: int) -> Row:
        """Return a person."""
        dice = Dice(self.seed, "person", n)
        (family, family_zh), (given, given_zh) = _FAMILY[dice.below(7, 0)], _GIVEN[dice.below(7, 1)]
        return {
            **self.cited("person", n, r),
            "slug": self.slug("person", n),
            "name": f"{family} {given} {n}",
            "name_zh": f"{family_zh}{given_zh}{n}",
            "name_pinyin": f"{family} {given}".lower(),
            "born": None,
            "died": None,
        }

    def post(self, n: int, r: int) -> Row:
        """Return a post: one seat, or three in one of ten."""
        return {
            **self.cited("post", n, r),
            "slug": self.slug("post", n),
            "institution": self.standing_id("institution", n * 4 % self.institutions),
            "title": "Deputy Director" if n % 10 == 0 else "Director",
            "title_zh": "副主任" if n % 10 == 0 else "主任",
            "rank": self.id("rank", n % self.ranks),
            "seats": 3 if n % 10 == 0 else 1,
            **_period("1950"),
        }

    def tenure(self, n: int, r: int) -> Row:
        """Return a tenure: a post of one seat is held by one after the other, one of three seats by both at once."""
        place, turn = divmod(n, 2)
        years = ("2013-03", None) if turn else ("2003", "2013-03")
        at_once = _standing(place) % 10 == 0
        return {
            **self.fact("tenure", n, r),
            **_period(*(("2008-03", None) if at_once else years)),
            "person": self.standing_id("person", n % self.people),
            "post": self.standing_id("post", place),
            "kind": "substantive",
            "term": "",
            "sequence": turn,
        }

    def further_citation(self, n: int, r: int) -> Row:
        """Return another place that supports or disputes a relation."""
        dice = Dice(self.seed, "further", n)
        return {
            "id": self.id("further", n),
            "citation": self.standing_id("citation", dice.below(self.citations, 0)),
            "stance": ("supports", "disputes")[dice.version(0, r) % 2],
            "relation": self.id("relation", 4 * n),
        }


def _place(number: int) -> int:
    """Return the place of row `number` among those that remain."""
    return number // _ONE_IN * (_ONE_IN - 1) + number % _ONE_IN


def _period(since: str | None, until: str | None = None) -> Row:
    return {"valid_from": since, "valid_until": until, "ended": "yes" if until else "no"}


def _date(chance: int, first: int, last: int) -> str:
    """Return a year, a month or a day from `first` to `last`, both years included."""
    chance, precision = divmod(chance, 3)
    chance, year = divmod(chance, last - first + 1)
    chance, month = divmod(chance, 12)
    written = f"{first + year}-{month + 1:02d}-{chance % 28 + 1:02d}"
    return written[: (4, 7, 10)[precision]]


@dataclass(slots=True)
class Made:
    """What was written: rows that stand and that were retracted, versions, and revisions."""

    rows: int = 0
    retracted: int = 0
    versions: int = 0
    revisions: int = 0


class Plan(Protocol):
    """What a synthetic registry consists of."""

    def kinds(self) -> Iterator[Kind]:
        """Yield all sorts of rows, each after those it refers to."""
        ...


def synthesize(plan: Plan, progress: Progress = lambda _: None, *, rounds: int = ROUNDS) -> Made:
    """Write the registry of `plan` by COPY, a few thousand rows a revision, and gather statistics.

    It is gone through `rounds` times after its first entry.
    """
    made = Made()
    for round_ in range(rounds + 1):
        progress(f"round {round_} of {rounds}")
        for kind in plan.kinds():
            _write(kind, _changed(kind, round_), round_, made, new=False)
        for kind in plan.kinds():
            _write(kind, _entered(kind, round_), round_, made, new=True)
    progress("retracting what was entered in error")
    for kind in reversed(list(plan.kinds())):
        _retract(kind, made)
    progress("cleaning up")
    _vacuum(plan)
    return made


def _entered(kind: Kind, round_: int) -> Iterator[Row]:
    return (kind.state(n, round_) for n in range(kind.count) if kind.born(n) == round_)


def _changed(kind: Kind, round_: int) -> Iterator[Row]:
    for n in range(kind.count):
        if kind.born(n) < round_:
            state = kind.state(n, round_)
            if state != kind.state(n, round_ - 1):
                yield state


def _write(kind: Kind, rows: Iterator[Row], round_: int, made: Made, *, new: bool) -> None:
    """Write `rows`, so many a revision, as new ones or over those that are there."""
    columns = kind.columns()
    named = ", ".join(f'"{column}"' for column in columns)
    first = new and round_ == 0
    while part := list(islice(rows, _FIRST_ROWS if first else ROWS_PER_REVISION)):
        with (
            revisions.write(actor="synthesize", reason=f"Synthetic rows, round {round_}"),
            connection.cursor() as cursor,
        ):
            if new:
                _copy(f"COPY {kind.table} ({named}) FROM STDIN", [row.values() for row in part])
                made.rows += len(part)
            else:
                cursor.execute(
                    f"CREATE TEMP TABLE incoming ON COMMIT DROP AS SELECT {named} FROM {kind.table} LIMIT 0"
                )
                _copy(f"COPY incoming ({named}) FROM STDIN", [row.values() for row in part])
                given = ", ".join(f'i."{column}"' for column in columns)
                cursor.execute(
                    f"UPDATE {kind.table} t SET ({named}) = ROW({given}) FROM incoming i WHERE t.id = i.id"
                )
        if first:
            _analyze(kind.table)
            first = False
        made.revisions += 1
        made.versions += len(part)


def _retract(kind: Kind, made: Made) -> None:
    leaving = (kind.state(n, ROUNDS)["id"] for n in range(kind.count) if kind.leaves(n))
    while part := list(islice(leaving, ROWS_PER_REVISION)):
        with revisions.write(actor="synthesize", reason="Entered in error"), connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {kind.table} WHERE id = ANY(%s)", [part])
        made.revisions += 1
        made.versions += len(part)
        made.retracted += len(part)
        made.rows -= len(part)


def _copy(statement: str, rows: Iterable[Iterable[Any]]) -> None:
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(tuple(row))


def _analyze(table: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {table}")


def _vacuum(plan: Plan) -> None:
    """Leave the tables as a server at rest would: cleaned up, and with statistics."""
    tracked = {kind.model for kind in plan.kinds()}
    tables = [name for model in tracked for name in (model._meta.db_table, event_of(model)._meta.db_table)]
    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM (ANALYZE) {', '.join(sorted(tables))}")
