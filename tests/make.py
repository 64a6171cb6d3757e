"""One short function per kind; each is a write of its own and so takes one revision.

What a test does not name is filled with something valid. Citations, areas and the like that are not
given are made in the same write.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import count
from typing import Any

from django.contrib.auth.models import Group, User
from django.db import models
from django.utils import timezone
from rest_framework.test import APIClient

from exchange.models import Scope, Token
from institutions.models import (
    ChangeEvent,
    Function,
    FurtherCitation,
    Identifier,
    Institution,
    InstitutionName,
    InstitutionRank,
    IssuingBody,
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
    StatementSubject,
    Tenure,
    Tour,
    Visit,
)
from sources import revisions
from sources.models import Citation, Source, Statement

ACTOR = "test"
_numbers = count(1000)  # Past what the data set uses, such as ordinals of ranks.


def slug(kind: str) -> str:
    """Return a slug that no other row of the test has."""
    return f"{kind}-{next(_numbers)}"


def record(row: Any) -> Any:
    """Write `row` in a revision of its own and return it as it is stored."""
    with revisions.write(actor=ACTOR):
        row.clean()
        row.save()
    row.refresh_from_db()
    return row


def change(row: Any, **values: Any) -> Any:
    """Write `values` into `row` in a revision of its own and return it as it is stored."""
    for name, value in values.items():
        setattr(row, name, value)
    return record(row)


def retract(row: models.Model) -> int:
    """Delete `row` and return the revision that this took."""
    with revisions.write(actor=ACTOR) as written:
        row.delete()
    assert written.revision is not None
    return written.revision


# Sources


@revisions.write(actor=ACTOR)
def make_source(date: str | None = "2023-03-16", **fields: Any) -> Source:
    """Make a source; it is dated unless `date` is None."""
    wanted = {"slug": slug("source"), "title": "A document", "publisher": "A publisher", "kind": "news"}
    return record(Source(date=date, **{**wanted, **fields}))


@revisions.write(actor=ACTOR)
def make_citation(
    source: Source | None = None, locator: str = "", *, published: str | None = "2023-03-16"
) -> Citation:
    """Make a citation; without a source, of a new one published on `published`."""
    return record(Citation(source=source or make_source(date=published), locator=locator))


@revisions.write(actor=ACTOR)
def make_further(
    fact: Any, *, stance: str = "supports", published: str | None = "2020", **fields: Any
) -> FurtherCitation:
    """Let another source support or dispute `fact`."""
    owner = next(
        field.name
        for field in FurtherCitation._meta.local_fields
        if field.is_relation and field.related_model is type(fact)
    )
    citation = fields.pop("citation", None) or make_citation(published=published)
    return record(FurtherCitation(citation=citation, stance=stance, **{owner: fact}, **fields))


@revisions.write(actor=ACTOR)
def make_statement(text: str = "The reform ended a rivalry.", about: Any = (), **fields: Any) -> Statement:
    """Make a statement about the things `about`."""
    statement = record(Statement(**_cited(text=text, nature="interpretation", **fields)))
    for thing in about:
        record(StatementSubject(statement=statement, **{_column_of(thing): thing}))
    return statement


def _column_of(thing: Any) -> str:
    return {Institution: "institution", Person: "person", Post: "post", ChangeEvent: "change_event"}[
        type(thing)
    ]


def _cited(**fields: Any) -> dict[str, Any]:
    """Return `fields` with a citation, made if none is given; its source is as old as `published` says."""
    published = fields.pop("published", "2023-03-16")
    return {"citation": fields.pop("citation", None) or make_citation(published=published), **fields}


# Lists


@revisions.write(actor=ACTOR)
def make_jurisdiction(slug: str = "cn", name: str = "China", **fields: Any) -> Jurisdiction:
    """Make an area, or return the one that has the slug."""
    there = Jurisdiction.objects.filter(slug=slug).first()
    return there or record(Jurisdiction(**_cited(slug=slug, name=name, **{"kind": "country", **fields})))


@revisions.write(actor=ACTOR)
def make_jurisdiction_code(
    jurisdiction: Jurisdiction | None = None, value: str = "110000", **fields: Any
) -> JurisdictionCode:
    """Make a GB/T 2260 code."""
    return record(
        JurisdictionCode(**_cited(jurisdiction=jurisdiction or make_jurisdiction(), value=value, **fields))
    )


@revisions.write(actor=ACTOR)
def make_rank(ordinal: int | None = None, name: str = "Ministerial", **fields: Any) -> Rank:
    """Make a rung of the ladder."""
    ordinal = ordinal or next(_numbers)
    return record(
        Rank(**_cited(ordinal=ordinal, name=name, **{"slug": slug("rank"), "name_zh": "正部级", **fields}))
    )


@revisions.write(actor=ACTOR)
def make_function(name: str = "Basic research policy", **fields: Any) -> Function:
    """Make a task of government."""
    return record(Function(**_cited(name=name, **{"slug": slug("function"), **fields})))


# Institutions


@revisions.write(actor=ACTOR)
def make_institution(
    slug: str | None = None, name: str | None = None, name_zh: str | None = None, **fields: Any
) -> Institution:
    """Make an institution, with an English and a Chinese label if they are given."""
    wanted = {"slug": slug or f"institution-{next(_numbers)}", "kind": "ministry", **fields}
    wanted.setdefault("jurisdiction", None)
    wanted["jurisdiction"] = wanted["jurisdiction"] or make_jurisdiction()
    institution = record(Institution(**_cited(**wanted)))
    for text, lang in ((name, "en"), (name_zh, "zh-Hans")):
        if text is not None:
            make_name(institution, text, lang=lang)
    return institution


@revisions.write(actor=ACTOR)
def make_name(
    institution: Institution | None = None, text: str = "A ministry", *, lang: str = "en", **fields: Any
) -> InstitutionName:
    """Make a name, a label unless `kind` says otherwise."""
    institution = institution or make_institution()
    return record(InstitutionName(**_cited(institution=institution, text=text, lang=lang, **fields)))


@revisions.write(actor=ACTOR)
def make_institution_rank(
    institution: Institution | None = None, rank: Rank | None = None, **fields: Any
) -> InstitutionRank:
    """Give an institution a rank."""
    return record(
        InstitutionRank(
            **_cited(institution=institution or make_institution(), rank=rank or make_rank(), **fields)
        )
    )


@revisions.write(actor=ACTOR)
def make_identifier(
    institution: Institution | None = None, value: str | None = None, **fields: Any
) -> Identifier:
    """Make an identifier, of Wikidata unless `scheme` says otherwise."""
    wanted = {"scheme": "wikidata", "value": value or f"Q{next(_numbers)}", **fields}
    return record(Identifier(**_cited(institution=institution or make_institution(), **wanted)))


@revisions.write(actor=ACTOR)
def make_location(
    institution: Institution | None = None, jurisdiction: Jurisdiction | None = None, **fields: Any
) -> Location:
    """Place an institution."""
    jurisdiction = jurisdiction or make_jurisdiction()
    return record(
        Location(**_cited(institution=institution or make_institution(), jurisdiction=jurisdiction, **fields))
    )


@revisions.write(actor=ACTOR)
def make_relation(
    subject: Institution | None = None, type: str = "leads", object: Institution | None = None, **fields: Any
) -> Relation:
    """Relate two institutions."""
    subject, object = subject or make_institution(), object or make_institution()
    return record(Relation(**_cited(type=type, subject=subject, object=object, **fields)))


@revisions.write(actor=ACTOR)
def make_responsibility(
    institution: Institution | None = None, function: Function | None = None, **fields: Any
) -> Responsibility:
    """Give an institution a function."""
    function = function or make_function()
    return record(
        Responsibility(**_cited(institution=institution or make_institution(), function=function, **fields))
    )


@revisions.write(actor=ACTOR)
def make_change_event(slug: str | None = None, issued_by: Any = (), **fields: Any) -> ChangeEvent:
    """Make a reorganization with the bodies that issued its instrument."""
    wanted = {"slug": slug or f"event-{next(_numbers)}", "name": "A reform", **fields}
    event = record(ChangeEvent(**_cited(**wanted)))
    for institution in issued_by:
        record(IssuingBody(change_event=event, institution=institution))
    return event


@revisions.write(actor=ACTOR)
def make_outcome(
    event: ChangeEvent | None = None, institution: Institution | None = None, **fields: Any
) -> Outcome:
    """Make what an event does to an institution; it keeps it unless `type` says otherwise."""
    wanted = {"type": "retain", **fields}
    return record(
        Outcome(
            **_cited(
                change_event=event or make_change_event(),
                institution=institution or make_institution(),
                **wanted,
            )
        )
    )


# People


@revisions.write(actor=ACTOR)
def make_person(slug: str | None = None, name: str = "Wang Zhigang", **fields: Any) -> Person:
    """Make a person."""
    return record(Person(**_cited(slug=slug or f"person-{next(_numbers)}", name=name, **fields)))


@revisions.write(actor=ACTOR)
def make_qualification(person: Person | None = None, field: str = "Physics", **fields: Any) -> Qualification:
    """Let a person have studied a field."""
    return record(Qualification(**_cited(person=person or make_person(), field=field, **fields)))


@revisions.write(actor=ACTOR)
def make_post(institution: Institution | None = None, title: str = "Minister", **fields: Any) -> Post:
    """Make a post with one seat unless `seats` says otherwise."""
    wanted = {"slug": slug("post"), "title": title, **fields}
    return record(Post(**_cited(institution=institution or make_institution(), **wanted)))


@revisions.write(actor=ACTOR)
def make_tenure(person: Person | None = None, post: Post | None = None, **fields: Any) -> Tenure:
    """Let a person hold a post."""
    return record(Tenure(**_cited(person=person or make_person(), post=post or make_post(), **fields)))


@revisions.write(actor=ACTOR)
def make_tour(person: Person | None = None, **fields: Any) -> Tour:
    """Make a tour."""
    wanted = {
        "slug": slug("tour"),
        "kind": "inspection_tour",
        "title": "A tour",
        "date_start": "2023-05-10",
        **fields,
    }
    return record(Tour(**_cited(person=person or make_person(), **wanted)))


@revisions.write(actor=ACTOR)
def make_visit(person: Person | None = None, tour: Tour | None = None, **fields: Any) -> Visit:
    """Make a visit; with a tour, by the person of the tour."""
    person = person or (tour.person if tour else make_person())
    wanted = {"site": "A laboratory", "site_kind": "lab", "date_start": "2023-05-10", **fields}
    wanted.setdefault("jurisdiction", None)
    wanted["jurisdiction"] = wanted["jurisdiction"] or make_jurisdiction()
    return record(Visit(**_cited(person=person, tour=tour, **wanted)))


ROWS: dict[type[models.Model], Callable[[], Any]] = {
    Source: make_source,
    Citation: make_citation,
    Statement: make_statement,
    Jurisdiction: make_jurisdiction,
    JurisdictionCode: make_jurisdiction_code,
    Rank: make_rank,
    Function: make_function,
    Institution: make_institution,
    InstitutionName: make_name,
    InstitutionRank: make_institution_rank,
    Identifier: make_identifier,
    Location: make_location,
    Relation: make_relation,
    Responsibility: make_responsibility,
    ChangeEvent: make_change_event,
    IssuingBody: lambda: make_change_event(issued_by=[make_institution()]).issuing_bodies.get(),
    Outcome: make_outcome,
    Person: make_person,
    Qualification: make_qualification,
    Post: make_post,
    Tenure: make_tenure,
    Tour: make_tour,
    Visit: make_visit,
    FurtherCitation: lambda: make_further(make_tenure()),
    StatementSubject: lambda: make_statement(about=[make_institution()]).subjects.get(),
}
"""How to make a row of each kind."""


# Whoever asks


def make_user(role: str | None = "editor", username: str | None = None, **fields: Any) -> User:
    """Make an account in the group of `role`; in none if it is None."""
    user = User.objects.create_user(username or f"{role or 'user'}-{next(_numbers)}", **fields)
    if role is not None:
        user.groups.add(Group.objects.get(name=role))
    return user


def make_token(user: User | None = None, scope: str = Scope.WRITE, **fields: Any) -> str:
    """Make a token and return its secret; it counts as just used, so that using it writes nothing."""
    wanted = {"name": slug("token"), "last_used": timezone.now(), "expiry": dt.timedelta(days=1), **fields}
    return str(Token.objects.create(user=user or make_user(), scope=scope, **wanted)[1])


def client_of(role: str = "editor", *, scope: str = Scope.WRITE) -> APIClient:
    """Return a client with a token of a new user of `role`; `client.user` is the user."""
    client = APIClient()
    client.user = make_user(role)  # type: ignore[attr-defined]
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {make_token(client.user, scope)}")  # type: ignore[attr-defined]
    return client


def seen(client: APIClient, path: str) -> str:
    """Return the entity tag with which `client` has read `path`."""
    response = client.get(path)
    assert response.status_code == 200, response.content
    return str(response["ETag"])


def patch(client: APIClient, path: str, **body: Any) -> Any:
    """Read `path`, then change it by what `body` says, and return the answer to the change."""
    return client.patch(path, body, HTTP_IF_MATCH=seen(client, path))


def refusals(response: Any) -> list[tuple[str, str]]:
    """Return the code and the place of each refusal in a problem document."""
    assert response["Content-Type"] == "application/problem+json", response.content
    return [
        (error["code"], error.get("pointer", error.get("parameter", error.get("header", ""))))
        for error in response.json()["errors"]
    ]
