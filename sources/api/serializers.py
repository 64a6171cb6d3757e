"""What rows of the registry look like over HTTP: shapes and types, no rules."""

from __future__ import annotations

import copy
import difflib
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.fields import DateRangeField
from django.core.validators import RegexValidator
from django.db import models
from drf_spectacular.drainage import set_override
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.utils import extend_schema_field, extend_schema_serializer
from rest_framework import serializers

from ..dates import PartialDate, PartialDateField
from ..facts import Confidence, Stance, Standing
from ..models import Citation, Revision, Source, Statement
from ..periods import Ended, Holds
from .clocks import ClocksSerializer, Shape
from .decimals import DecimalText
from .projection import Computed, Rows, rows
from .references import ADDRESS, Ref, is_id, name_of, reference_serializer, reference_sql

name_of(Source, "title")
name_of(Statement, "text", address="key")


MOST_FURTHER = 100
"""How many further citations a row takes."""

_YEAR = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
_DAY_OF_MONTH = (
    "(0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?",
    "(0[469]|11)(-(0[1-9]|[12][0-9]|30))?",
    "02(-(0[1-9]|[12][0-9]))?",
)


class Text(serializers.CharField):
    """Text that is text: no number is taken for its digits."""

    def to_internal_value(self, data: Any) -> str:
        """Return the text; refuse anything else with `invalid`."""
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class Whole(serializers.IntegerField):
    """A whole number that is a number: no text is read as one."""

    def to_internal_value(self, data: Any) -> int:
        """Return the number, which 2.0 is too in JSON Schema; refuse anything else with `invalid`."""
        if isinstance(data, Decimal) and data == data.to_integral_value():
            data = int(data)
        if not isinstance(data, int) or isinstance(data, bool):
            self.fail("invalid")
        return super().to_internal_value(data)


@extend_schema_field({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 100})
class SlugText(Text):
    """The address that people read; words that addresses use for something else are reserved."""


@extend_schema_field({"type": "string", "pattern": ADDRESS, "maxLength": 100})
class KeyText(Text):
    """The stable name of a fact; it stands in addresses as it is."""

    default_error_messages = {
        "invalid_key": "Use letters, digits and . _ : ~ -, beginning with a letter or digit; not an id."
    }

    def to_internal_value(self, data: Any) -> str:
        """Return the key; refuse what an address cannot carry with `invalid_key`."""
        key = super().to_internal_value(data)
        if key and (is_id(key) or not re.match(ADDRESS, key, re.ASCII)):
            self.fail("invalid_key")
        return key


PARTIAL_DATE = f"^{_YEAR}(-({'|'.join(_DAY_OF_MONTH)}))?$"
"""A partial date of the calendar, as the contract states it."""


@extend_schema_field(
    {
        "type": "string",
        "pattern": PARTIAL_DATE,
        "description": "A day, a month or a year, as known: 2023-03-16, 2023-03 or 2023 (EDTF level 0).",
    },
    component_name="PartialDate",
)
class PartialDateText(Text):
    """A date as known: `2023`, `2023-03` or `2023-03-16`."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.pop("max_length", None)
        kwargs["allow_blank"] = False
        super().__init__(max_length=10, **kwargs)

    def to_internal_value(self, data: Any) -> PartialDate:
        """Return the date; refuse with invalid_date."""
        try:
            return PartialDate(super().to_internal_value(data))
        except ValueError as error:
            raise serializers.ValidationError(
                "Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.", code="invalid_date"
            ) from error


def written_forms(field: Any) -> list[RegexValidator]:
    """Return the forms that the constraints of the database prescribe for a text, as the contract shows them."""
    forms = []
    for constraint in field.model._meta.constraints:
        children = (
            constraint.condition.children
            if isinstance(getattr(constraint, "condition", None), models.Q)
            else []
        )
        if len(children) == 1 and isinstance(children[0], tuple) and children[0][0] == f"{field.name}__regex":
            forms.append(
                RegexValidator(
                    children[0][1], constraint.violation_error_message, constraint.violation_error_code
                )
            )
    return forms


class KnownFields(serializers.BaseSerializer[Any] if TYPE_CHECKING else object):  # type: ignore[misc]
    """What takes its own fields and no others."""

    fields: Any

    def to_internal_value(self, data: Any) -> Any:
        """Refuse fields that the resource does not have, naming the nearest: `unknown_field`, `read_only`."""
        if isinstance(data, Mapping):
            errors = {}
            writable = [name for name, field in self.fields.items() if not field.read_only]
            for name in data:
                if name in self.fields and self.fields[name].read_only:
                    errors[name] = [
                        serializers.ErrorDetail("This field is not written by clients.", code="read_only")
                    ]
                elif name not in self.fields:
                    near = difflib.get_close_matches(str(name), writable, n=1)
                    hint = f" Did you mean `{near[0]}`?" if near else ""
                    errors[str(name)] = [
                        serializers.ErrorDetail(f"There is no such field.{hint}", code="unknown_field")
                    ]
            if errors:
                raise serializers.ValidationError(errors)
        return super().to_internal_value(data)


@cache
def described(kind: type[serializers.ModelSerializer[Any]]) -> dict[str, Any]:
    """Return the fields that a class of serializers and its model describe, bound to no serializer."""
    return serializers.ModelSerializer.get_fields(kind())


class RegistrySerializer(KnownFields, serializers.ModelSerializer[Any]):
    """Base of all: references by slug or id, unknown fields refused, uniqueness left to the database."""

    serializer_related_field = Ref
    serializer_field_mapping = {
        **serializers.ModelSerializer.serializer_field_mapping,
        models.CharField: Text,
        models.TextField: Text,
        models.PositiveSmallIntegerField: Whole,
        models.DecimalField: DecimalText,
        PartialDateField: PartialDateText,
        DateRangeField: serializers.CharField,
    }

    def get_fields(self) -> dict[str, Any]:
        """Return fields of its own: copies of those that its class and model describe, which never change."""
        return copy.deepcopy(described(type(self)))

    def get_validators(self) -> list[Any]:
        """Return none: what must never be false is refused by the database."""
        return []

    def build_standard_field(self, field_name: str, model_field: Any) -> tuple[type, dict[str, Any]]:
        """Leave uniqueness out: it is a conflict (409), found when the row is written."""
        cls, kwargs = super().build_standard_field(field_name, model_field)
        kwargs.pop("validators", None)
        if isinstance(model_field, models.TextField):
            kwargs.setdefault("max_length", 20_000)
        if field_name == "slug":
            cls, kwargs["validators"] = SlugText, model_field.validators[:1]
        elif field_name == "key":
            cls = KeyText
        elif cls is Text:
            kwargs["validators"] = written_forms(model_field)
        if model_field.null and kwargs.get("allow_blank"):
            kwargs["allow_blank"] = (
                False  # Null says that there is none; a blank would be a second word for it.
            )
        return cls, kwargs

    def build_relational_field(self, field_name: str, relation_info: Any) -> tuple[type, dict[str, Any]]:
        """Make every foreign key a reference."""
        cls, kwargs = super().build_relational_field(field_name, relation_info)
        kwargs.pop("validators", None)
        return cls, kwargs


@extend_schema_serializer(component_name="RecordedCitation")
class CitationSerializer(RegistrySerializer):
    """A place in a source; facts that rest on the same place share it."""

    class Meta:
        model = Citation
        fields = ["id", "source", "locator", "revision"]
        read_only_fields = ["id", "revision"]


class CitationField(serializers.Field[Any, Any, Any, Any]):
    """Where a fact is stated: `{source, locator}`."""

    def to_internal_value(self, data: Any) -> tuple[Source, str]:
        """Return the source and the place in it."""
        serializer = _CitationShape(data=data)
        serializer.is_valid(raise_exception=True)
        return serializer.validated_data["source"], serializer.validated_data.get("locator", "")

    def to_representation(self, value: Any) -> Any:
        """Return the id; what clients read is made in SQL."""
        return str(value.pk)

    def sql(self, alias: str, shape: Shape) -> str:
        """Return the SQL of the citation of row `alias`."""
        return (
            f"(SELECT row_to_json(cited) FROM (SELECT {reference_sql(Source, 'c.source_id', shape)} AS source, c.locator"
            f" FROM sources_citation c WHERE c.id = {alias}.citation_id) cited)"
        )


@extend_schema_serializer(component_name="Citation")
class _CitationShape(RegistrySerializer):
    """Where a fact is stated: a source, and the place in it."""

    class Meta:
        model = Citation
        fields = ["source", "locator"]


class CitationExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe a citation: `Citation` when read, `CitationRequest` when written."""

    target_class = "sources.api.serializers.CitationField"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> Any:
        """Return the component."""
        return auto_schema.resolve_serializer(_CitationShape, direction).ref


@extend_schema_serializer(component_name="FurtherCitation")
class _FurtherShape(_CitationShape):
    """Another place that supports or disputes a fact."""

    stance = serializers.ChoiceField(choices=Stance.choices, default=Stance.SUPPORTS)

    class Meta(_CitationShape.Meta):
        fields = ["stance", "source", "locator"]


class FurtherCitationsField(serializers.Field[Any, Any, Any, Any]):
    """Other places that support or dispute a fact; written as a whole."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, source="*", **kwargs)

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        """Return `{"further_citations": [(stance, source, locator), ...]}`; at most `MOST_FURTHER`."""
        if not isinstance(data, list) or len(data) > MOST_FURTHER:
            raise serializers.ValidationError(
                f"Write a list of at most {MOST_FURTHER} citations.", code="not_a_list"
            )
        serializer = _FurtherShape(data=data, many=True)
        serializer.is_valid(raise_exception=True)
        found = [(row["stance"], row["source"], row.get("locator", "")) for row in serializer.validated_data]
        return {"further_citations": found}

    def to_representation(self, value: Any) -> Any:
        """Return nothing; what clients read is made in SQL."""
        return []

    def sql(self, alias: str, shape: Shape) -> str:
        """Return the SQL of the further citations of row `alias`, in the order of their making."""
        assert self.parent is not None
        rel = self.parent.Meta.model.further_citations.rel  # type: ignore[attr-defined]
        return (
            f"(SELECT coalesce(json_agg(row_to_json(further)), '[]'::json) FROM (SELECT f.stance,"
            f" {reference_sql(Source, 'c.source_id', shape)} AS source, c.locator"
            f" FROM {rel.related_model._meta.db_table} f JOIN sources_citation c ON c.id = f.citation_id"
            f" WHERE f.{rel.field.column} = {alias}.id ORDER BY f.id) further)"
        )


class FurtherCitationsExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe the list of further citations."""

    target_class = "sources.api.serializers.FurtherCitationsField"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> Any:
        """Return the list of the components."""
        items = auto_schema.resolve_serializer(_FurtherShape, direction).ref
        return {"type": "array", "items": items, "maxItems": MOST_FURTHER}


def _holds(attested: str, help_text: str) -> Computed:
    """Return the field of `edtf_holds`.

    It costs more than a row, and most rows need it not: before the first possible day of an end, and more than a
    year (the vaguest date) after that of a start, what holds is sure.
    """
    source_day = (
        "(SELECT (SELECT hs.published_last FROM sources_source hs WHERE hs.id = hc.source_id)"
        " FROM sources_citation hc WHERE hc.id = {t}.citation_id)"
    )
    sure = (
        "lower({t}.valid) < %(valid_on)s::date - 366 AND range_contains_elem({t}.valid, %(valid_on)s::date)"
        " AND ({t}.valid_until IS NOT NULL OR {t}.ended = 'no')"
    )
    return Computed(
        f"CASE WHEN {sure} THEN 'yes' ELSE edtf_holds("
        "%(valid_on)s::date, {t}.valid_from, {t}.valid_until, {t}.ended,"
        f" CASE WHEN {{t}}.valid_from IS NULL THEN least({attested}, {source_day}, %(clock_day)s::date) END,"
        f" CASE WHEN {{t}}.ended = 'unknown' THEN greatest({attested}, {source_day}) END) END",
        serializers.ChoiceField(choices=Holds.choices, allow_null=True),
        help_text=help_text,
    )


def fact_holds() -> Computed:
    """Return the field that says whether a fact holds on the day asked for."""
    return _holds(
        "edtf_last({t}.attested_on)",
        "Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day.",
    )


def thing_exists() -> Computed:
    """Return the field that says whether a thing with a period exists on the day asked for."""
    return _holds(
        "NULL::date",
        "Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day.",
    )


def alternatives() -> Computed:
    """Return the ids of the rival accounts of a fact's claim."""
    return Computed(
        "ARRAY(SELECT alt.id FROM {table} alt WHERE alt.claim_key = {t}.claim_key AND alt.id <> {t}.id ORDER BY alt.id)",
        serializers.ListField(child=serializers.UUIDField()),
        help_text="Ids of the rival accounts of the same claim; see `standing=any`.",
    )


CITED_TAIL = ["citation", "further_citations", "confidence", "note", "revision"]
PERIOD = ["valid_from", "valid_until", "ended"]
CLAIM_TAIL = ["standing", "claim_key", "alternatives", *CITED_TAIL]
FACT_TAIL = [*PERIOD, "attested_on", "holds", *CLAIM_TAIL]


class CitedSerializer(RegistrySerializer):
    """What every row with a citation shows."""

    citation = CitationField(help_text="Where it is stated.")
    further_citations = FurtherCitationsField(help_text="Other places that support or dispute it.")
    confidence = serializers.ChoiceField(
        choices=Confidence.choices, default=Confidence.MEDIUM, help_text="How sure the record is."
    )

    class Meta:
        abstract = True


class PeriodSerializer(serializers.Serializer[Any]):
    """What every row with a period shows."""

    ended = serializers.ChoiceField(
        choices=Ended.choices,
        required=False,
        help_text="Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?",
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Take what has a last day for ended, and what loses its last day for open, unless told otherwise."""
        if attrs.get("valid_until"):
            attrs.setdefault("ended", Ended.YES)
        elif "valid_until" in attrs and "ended" not in attrs:
            attrs["ended"] = Ended.NO
        return attrs


class ClaimSerializer(CitedSerializer):
    """What every claim shows: its standing among rivals and its citation."""

    standing = serializers.ChoiceField(
        choices=Standing.choices,
        default=Standing.NORMAL,
        help_text="Rank of this account among rivals (Wikibase).",
    )
    alternatives = alternatives()

    def get_fields(self) -> dict[str, Any]:
        """Point `alternatives` at the table of the resource."""
        fields = super().get_fields()
        field: Any = fields["alternatives"]
        field.expression = field.expression.replace("{table}", self.Meta.model._meta.db_table)
        return fields


class FactSerializer(PeriodSerializer, ClaimSerializer):
    """What every fact shows: its period, whether it holds, its standing among rivals and its citation."""

    holds = fact_holds()


class SourceSerializer(RegistrySerializer):
    """A document, page or record in which facts are stated (PROV-O: PrimarySource)."""

    class Meta:
        model = Source
        fields = [
            "id", "slug", "title", "publisher", "kind", "date", "language", "url", "archived_url", "retrieved", "access",
            "note", "revision",
        ]  # fmt: skip
        read_only_fields = ["id", "revision"]


class RevisionSerializer(serializers.ModelSerializer[Any]):
    """One write: who changed what the registry says, when and why."""

    number = serializers.IntegerField(min_value=0, help_text="Its number; r123 in addresses and headers.")
    recorded_at = serializers.DateTimeField(
        help_text="When it was recorded (UTC); never earlier than the one before."
    )

    class Meta:
        model = Revision
        fields = ["number", "recorded_at", "actor", "reason", "request_id"]


def with_clocks(serializer: type[serializers.BaseSerializer[Any]]) -> type[serializers.Serializer[Any]]:
    """Return the serializer of a single row in an answer: the row and what the answer is for."""
    name = serializer.__name__.removesuffix("Serializer") + "Detail"
    name = name.replace("DetailDetail", "Detail")
    body: dict[str, Any] = {
        "clocks": ClocksSerializer(read_only=True),
        "__doc__": serializer.__doc__,
        "__module__": serializer.__module__,
    }
    meta = serializer.Meta  # type: ignore[attr-defined]
    body["Meta"] = type("Meta", (meta,), {"fields": [*meta.fields, "clocks"]})
    single = type(name + "Serializer", (serializer,), body)
    set_override(single, "component_name", name)
    return single


def page_of(serializer: type[serializers.BaseSerializer[Any]]) -> type[serializers.Serializer[Any]]:
    """Return the serializer of one page of a list."""
    name = serializer.__name__.removesuffix("Serializer")
    fields = {
        "next": serializers.URLField(allow_null=True, help_text="Address of the next page."),
        "previous": serializers.URLField(allow_null=True, help_text="Address of the page before."),
        "results": serializer(many=True),
        "clocks": ClocksSerializer(),
        "count": serializers.IntegerField(
            required=False, help_text="How many rows there are; only with `count=true`."
        ),
    }
    return type(
        f"{name}PageSerializer",
        (serializers.Serializer,),
        {**fields, "__doc__": f"One page of the list of {name}."},
    )


__all__ = ["Rows", "is_id", "reference_serializer", "rows"]
