"""Merging what was recorded twice: an act upon the thing that goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import connection, models
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from answers.recorded_diff import MODELS, RecordKind
from sources import revisions
from sources.api.clocks import RevisionText
from sources.api.references import Ref, is_id
from sources.api.refusals import Refused
from sources.api.serializers import KnownFields
from sources.merging import InTheWay, Moved, Obstacle, may_be_merged, merge

from ..suggestions.proposals import resources

MOST_NAMED = 500
"""How many of the rows that move an answer names; the counts are of all."""

KINDS: Mapping[type[models.Model], str] = {model: kind for kind, model in MODELS.items()}


class _OnlyTried(Exception):
    """Takes back what a trial did."""


class MovedCountSerializer(serializers.Serializer[Any]):
    """How many rows of one kind move."""

    kind = serializers.ChoiceField(choices=RecordKind.choices)
    moved = serializers.IntegerField(help_text="Rows that refer to the thing that stays from then on.")
    folded = serializers.IntegerField(
        help_text="Rows that say the same as one of the thing that stays: their source becomes a further citation of it."
    )


class MovedRowSerializer(serializers.Serializer[Any]):
    """One row that moves."""

    kind = serializers.ChoiceField(choices=RecordKind.choices)
    id = serializers.UUIDField()
    field = serializers.CharField(help_text="The field by which it refers to the thing.")
    folded_into = serializers.UUIDField(
        allow_null=True,
        help_text="The row that says the same and stays; null: the row itself stays, and moves.",
    )


class MergedSerializer(serializers.Serializer[Any]):
    """What a merger did, or would do."""

    id = serializers.UUIDField(help_text="Of the thing that stays.")
    slug = serializers.CharField(help_text="Of the thing that stays.")
    gone = serializers.UUIDField(help_text="Id of the thing that was merged into it.")
    revision = RevisionText(allow_null=True, help_text="The revision that it took; null: it was only tried.")
    counts = MovedCountSerializer(many=True, help_text="By kind; of all rows.")
    rows = MovedRowSerializer(many=True, help_text=f"By kind, then id; at most {MOST_NAMED}.")
    more = serializers.BooleanField(help_text=f"Whether more than {MOST_NAMED} rows move.")


class Merge:
    """Merges this thing into another of its kind, where the registry has one thing twice.

    All that refers to it refers to the other from then on, and it is retracted; its addresses then answer 308, and
    before that revision both are shown. A fact that says the same as one of the other is folded into that, with its
    source as a further citation. Refused with 409 `in_the_way` if facts may not stand beside each other (`errors` has
    each with its reason, `conflicts` the rows on both sides: correct or retract them first), `merged_with_itself`, and
    `different_kinds` if the other is no thing of this kind. With `dry_run` every rule is checked, and nothing recorded.
    """

    act_serializer: ClassVar[type[serializers.Serializer[Any]]]
    summary: ClassVar[str]

    def single_serializer(self) -> Any:
        """Return what describes the answer in the contract."""
        return MergedSerializer

    def act(self: Any, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Merge the thing, or try to. Refusals: those of `merge`; precondition_required, precondition_failed."""
        body = request.data if isinstance(request.data, dict) else {}
        _check_kind(self.model, body.get("into"))
        serializer = self.act_serializer(data=request.data, context=self.get_serializer_context())
        serializer.is_valid(raise_exception=True)
        into, only_try = serializer.validated_data["into"], serializer.validated_data["dry_run"]
        written, moved = revisions.Write(), []
        try:
            with self.write() as written:
                gone = self.row_seen(kwargs["id"])
                key = gone.pk
                moved = _merged(gone, into)
                if only_try:
                    raise _OnlyTried
        except _OnlyTried:
            written = revisions.Write()
        head = revisions.head()
        response = Response(
            _told(into, key, moved, written.revision), headers={"ETag": self.tag_of(into, head)}
        )
        response["X-Revision"] = f"r{written.revision or head}"
        response["Cache-Control"] = "no-store"
        return response


def merging_of(name: str, view: type[Any]) -> type[Any]:
    """Return the act that merges things of the resource `name`, of which `view` is the view."""
    model: type[models.Model] = view.serializer_class.Meta.model
    one = str(model._meta.verbose_name)
    body: Any = type(
        f"{model.__name__}MergerSerializer",
        (KnownFields, serializers.Serializer),
        {
            "__module__": __name__,
            "__doc__": f"Which {one} stays.",
            "into": Ref(
                queryset=model._default_manager.all(), help_text=f"The {one} that stays: slug or id."
            ),
            "dry_run": serializers.BooleanField(
                required=False,
                default=False,
                help_text="Whether only to try: every rule is checked, and nothing recorded.",
            ),
        },
    )
    words = {"__doc__": Merge.__doc__, "__module__": __name__, "act_serializer": body}
    article = "an" if one[0] in "aeiou" else "a"
    return type(
        f"Merge{model.__name__}", (Merge, view), {**words, "summary": f"Merge {article} {one} into another"}
    )


ACTS: dict[str, dict[str, type[Any]]] = {
    name: {"merge": merging_of(name, view)}
    for name, view in resources().items()
    if may_be_merged(view.serializer_class.Meta.model)
}
"""The act of each resource whose things may be merged."""


def _check_kind(model: type[models.Model], into: Any) -> None:
    """Refuse `different_kinds` if `into` is the id of a thing that is none of `model`."""
    if not (isinstance(into, str) and is_id(into)) or model._default_manager.filter(pk=into).exists():
        return
    others = [each for each in MODELS.values() if each is not model and may_be_merged(each)]
    found = next((each for each in others if each._default_manager.filter(pk=into).exists()), None)
    if found is not None:
        told = f"Only things of one kind are merged: this is a {found._meta.verbose_name}."
        raise Refused(409, "different_kinds", told, errors=[{"pointer": "/into"}])


def _merged(gone: Any, into: Any) -> list[Moved]:
    """Merge, have the rules over several rows checked, and say what stands in the way."""
    try:
        moved = merge(gone, into)
    except InTheWay as error:
        ids = [str(key) for each in error.obstacles for key in (each.row.pk, *each.reason.ids)]
        raise Refused(
            409,
            "in_the_way",
            error.messages[0],
            errors=[_obstacle(each) for each in error.obstacles],
            conflicts=list(dict.fromkeys(ids)),
        ) from error
    except ValidationError as error:
        raise Refused(409, str(error.code), error.messages[0], errors=[{"pointer": "/into"}]) from error
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    return moved


def _obstacle(each: Obstacle) -> Mapping[str, str]:
    row, reason = each.row, each.reason
    beside = f" beside {', '.join(map(str, reason.ids))}" if reason.ids else ""
    detail = f"The {row._meta.verbose_name} {row.pk} may not stand{beside}: {reason.message}"
    return {"pointer": "/into", "code": reason.code, "detail": detail}


def _told(into: Any, gone: Any, moved: Sequence[Moved], revision: int | None) -> dict[str, Any]:
    counted = Counter((KINDS[each.model], each.folded_into is not None) for each in moved)
    ordered = sorted(moved, key=lambda each: (KINDS[each.model], str(each.id), each.field))
    return {
        "id": into.pk,
        "slug": into.slug,
        "gone": gone,
        "revision": f"r{revision}" if revision else None,
        "counts": [
            {"kind": kind, "moved": counted[kind, False], "folded": counted[kind, True]}
            for kind in sorted({kind for kind, _ in counted})
        ],
        "rows": [
            {"kind": KINDS[each.model], "id": each.id, "field": each.field, "folded_into": each.folded_into}
            for each in ordered[:MOST_NAMED]
        ],
        "more": len(ordered) > MOST_NAMED,
    }
