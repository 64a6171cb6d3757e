"""What names each thing of this app where another refers to it."""

from __future__ import annotations

from django.db.models import Model

from sources.api.clocks import Shape
from sources.api.projection import heard, published_last
from sources.api.references import name_of, reference_sql

from ..models import (
    ChangeEvent,
    Function,
    Identifier,
    Institution,
    InstitutionName,
    InstitutionRank,
    Jurisdiction,
    JurisdictionCode,
    Location,
    Outcome,
    Person,
    Post,
    Qualification,
    Rank,
    Relation,
    Responsibility,
    Tenure,
    Tour,
    Visit,
)


def name_in(*langs: str, alias: str, shape: Shape, any_serves: bool = False) -> str:
    """Return the SQL of the name of the institution `alias` on the day asked for, in the first of `langs` in which it had one.

    Where no name is on record for the day, it is the one that it had last before, else the one that it had first
    after: a thing has to be called something, and no later name than that is taken back to a time before it.
    Former names count while they were in use. Of two for the same time the best account counts (design 2):
    preferred, then latest published, then newest. Where no name was public by then and is sure enough,
    null; `any_serves`: one that was not or is not. A first look settles what has one name only, for that day too,
    which is usual.
    """

    def names(row: str, *langs: str) -> str:
        quoted = ", ".join(f"'{lang}'" for lang in langs)
        return (
            f"FROM institutions_institutionname {row} WHERE {row}.institution_id = {alias}.id AND {row}.kind IN ('label', 'former')"
            f" AND {row}.lang IN ({quoted}) AND {row}.standing <> 'deprecated'"
        )

    passes = " AND ".join(heard(InstitutionName, "n", shape._replace(day=False)))
    holds = "(n.valid @> %(valid_on)s::date)"
    found = f"SELECT n.text {names('n', *langs)}" + (f" AND {passes}" if passes and not any_serves else "")
    later = "lower(n.valid) > %(valid_on)s::date"
    order = [
        *([f"({passes}) DESC"] if passes and any_serves else []),
        f"{holds} DESC NULLS LAST",
        *(f"(n.lang = '{lang}') DESC" for lang in langs[:-1]),
        "(n.standing = 'preferred') DESC",
        "isempty(n.valid)",
        f"coalesce({later}, false)",
        f"CASE WHEN {later} THEN lower(n.valid) END",
        f"CASE WHEN {holds} THEN NULL ELSE upper(n.valid) END DESC NULLS FIRST",
        "(n.kind = 'label') DESC",
        f"{published_last('n')} DESC NULLS LAST",
        "n.id DESC",
    ]
    best = f"({found} ORDER BY {', '.join(order)} LIMIT 1)"
    if passes:
        return best
    alone = "count(*) = 1 AND bool_and(coalesce(o.valid @> %(valid_on)s::date, true))"
    return f"(SELECT CASE WHEN {alone} THEN min(o.text) ELSE {best} END {names('o', langs[0])})"


def chinese_name(alias: str, shape: Shape) -> str:
    """Return the SQL of the Chinese name of the institution `alias` on the day asked for; null if there is none."""
    return name_in("zh-Hans", alias=alias, shape=shape)


def institution_name(alias: str, shape: Shape) -> str:
    """Return the SQL of the name of the institution `alias` on the day asked for: in English, else in Chinese, else its slug."""
    return f"coalesce({name_in('en', 'zh-Hans', alias=alias, shape=shape, any_serves=True)}, {alias}.slug)"


name_of(Institution, institution_name)
name_of(Jurisdiction, "name")
name_of(Rank, "name")
name_of(Function, "name")
name_of(Person, "name")
name_of(Post, "title")
name_of(Tour, "title")
name_of(ChangeEvent, "name")
name_of(InstitutionName, "text", address="key")
name_of(
    Responsibility,
    lambda t, _: f"(SELECT f.name FROM institutions_function f WHERE f.id = {t}.function_id)",
    address="key",
)
name_of(Outcome, "type", address="key")
name_of(Relation, "type", address="key")
name_of(Identifier, "value", address="key")
name_of(JurisdictionCode, "value", address="key")
name_of(Qualification, "field", address="key")
name_of(Visit, "site", address="key")


def name_of_other(fact: type[Model], column: str, other: type[Model]) -> None:
    """Name a fact by the thing that its foreign key `column` refers to."""
    name_of(
        fact,
        lambda alias, shape: f"({reference_sql(other, f'{alias}.{column}', shape)} ->> 'name')",
        address="key",
    )


name_of_other(InstitutionRank, "rank_id", Rank)
name_of_other(Location, "jurisdiction_id", Jurisdiction)
name_of_other(Tenure, "post_id", Post)
