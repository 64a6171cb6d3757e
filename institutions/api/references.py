"""What names each thing of this app where another refers to it."""

from __future__ import annotations

from django.db.models import Model

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


def name_in(lang: str) -> str:
    """Return the SQL of an institution's name in a language on the day asked for; else its last one.

    Former names count while they were in use. `{t}` stands for the institution's row.
    """
    return (
        "(SELECT n.text FROM institutions_institutionname n WHERE n.institution_id = {t}.id"
        f" AND n.kind IN ('label', 'former') AND n.lang = '{lang}' AND n.standing <> 'deprecated'"
        " ORDER BY (n.valid @> %(valid_on)s::date) DESC NULLS LAST, (n.standing = 'preferred') DESC, isempty(n.valid), upper(n.valid) DESC NULLS FIRST,"
        " (n.kind = 'label') DESC, n.id LIMIT 1)"
    )


def institution_name(alias: str) -> str:
    """Return the SQL of an institution's name on the day asked for: in English, else in Chinese, else its slug."""
    return f"coalesce({name_in('en')}, {name_in('zh-Hans')}, {{t}}.slug)".replace("{t}", alias)


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
    lambda t: f"(SELECT f.name FROM institutions_function f WHERE f.id = {t}.function_id)",
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
    name_of(fact, lambda alias: f"({reference_sql(other, f'{alias}.{column}')} ->> 'name')", address="key")


name_of_other(InstitutionRank, "rank_id", Rank)
name_of_other(Location, "jurisdiction_id", Jurisdiction)
name_of_other(Tenure, "post_id", Post)
