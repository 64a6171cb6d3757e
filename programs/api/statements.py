"""Statements: what sources assert about institutions, people, programs and rules, in the compilers' own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.validators import RegexValidator
from django.db.models import Model, TextChoices
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

import institutions.models as institutions
import programs.models as programs
from institutions.api.serializers import READ_ONLY, fact
from sources.api.clocks import Shape
from sources.api.filters import FactFilter, choices, contains, references
from sources.api.references import ADDRESS, Ref, reference_sql
from sources.api.registry import RegistryViewSet
from sources.api.saving import replace_rows
from sources.api.serializers import FactSerializer, Text
from sources.models import Nature, Statement


class StatementSubjectKind(TextChoices):
    """Kind of thing that a statement is about."""

    INSTITUTION = "institution", "institution"
    PERSON = "person", "person"
    POST = "post", "post"
    CHANGE_EVENT = "change_event", "change event"
    PROGRAM = "program", "program"
    PRIORITY = "priority", "priority"
    GUIDELINE = "guideline", "guideline"
    JOINT_ACTION = "joint_action", "joint action"
    CONSULTATION = "consultation", "consultation"


class ThingRefSerializer(serializers.Serializer[Any]):
    """A reference to a thing of any kind."""

    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField()


class StatementSubjectSerializer(serializers.Serializer[Any]):
    """What a statement is about: a thing, and of which kind it is."""

    kind = serializers.ChoiceField(choices=StatementSubjectKind.choices, help_text="Kind of the thing.")
    thing = ThingRefSerializer()


@extend_schema_serializer(component_name="StatementSubject")
class StatementSubjectRequestSerializer(serializers.Serializer[Any]):
    """What a statement is about, as it is written."""

    kind = serializers.ChoiceField(choices=StatementSubjectKind.choices, help_text="Kind of the thing.")
    thing = Text(validators=[RegexValidator(ADDRESS)], help_text="Slug or id of the thing.")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Return the column and the thing. Refusal: does_not_exist."""
        field = Ref(queryset=SUBJECT_KINDS[attrs["kind"]]._default_manager.all())
        try:
            return {f"{attrs['kind']}_id": field.run_validation(attrs["thing"]).pk}
        except serializers.ValidationError as error:
            raise serializers.ValidationError({"thing": error.detail}) from error


NAMED_BY: dict[str, tuple[type[Model], dict[str, type[Model]]]] = {
    "subjects": (
        institutions.StatementSubject,
        {
            "institution": institutions.Institution,
            "person": institutions.Person,
            "post": institutions.Post,
            "change_event": institutions.ChangeEvent,
        },
    ),
    "program_subjects": (
        programs.StatementSubject,
        {
            "program": programs.Program,
            "priority": programs.Priority,
            "guideline": programs.Guideline,
            "joint_action": programs.JointAction,
            "consultation": programs.Consultation,
        },
    ),
}
"""The rows that name what a statement is about: the manager of them, their model, and the kinds they can name."""

SUBJECT_KINDS = {kind: model for _, kinds in NAMED_BY.values() for kind, model in kinds.items()}


class SubjectsField(serializers.Field[Any, Any, Any, Any]):
    """What a statement is about: read with references, written as a whole with slugs or ids."""

    def to_internal_value(self, data: Any) -> list[dict[str, Any]]:
        """Return the columns of each subject, at most 100. Refusals: not_a_list, does_not_exist."""
        if not isinstance(data, list) or len(data) > 100:
            raise serializers.ValidationError("Write a list of at most 100 subjects.", code="not_a_list")
        written = StatementSubjectRequestSerializer(data=data, many=True)
        written.is_valid(raise_exception=True)
        return list(written.validated_data)

    def to_representation(self, value: Any) -> Any:
        """Return nothing; what clients read is made in SQL."""
        return []

    def sql(self, alias: str, shape: Shape) -> str:
        """Return the SQL of the subjects, in the order in which they were made."""
        named = " UNION ALL ".join(
            self._named(model._meta.db_table, kinds, alias, shape) for model, kinds in NAMED_BY.values()
        )
        return f"(SELECT coalesce(json_agg(s.subject ORDER BY s.id), '[]'::json) FROM ({named}) s)"

    def _named(self, table: str, kinds: Mapping[str, type[Model]], alias: str, shape: Shape) -> str:
        cases = " ".join(f"WHEN a.{kind}_id IS NOT NULL THEN '{kind}'" for kind in kinds)
        things = ", ".join(reference_sql(model, f"a.{kind}_id", shape) for kind, model in kinds.items())
        return (
            f"SELECT a.id, json_build_object('kind', CASE {cases} END, 'thing', coalesce({things})) AS subject"
            f" FROM {table} a WHERE a.statement_id = {alias}.id"
        )


class SubjectsExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe the subjects of a statement."""

    target_class = "programs.api.statements.SubjectsField"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> dict[str, Any]:
        """Return the array of subjects, as read or as written."""
        shape = StatementSubjectRequestSerializer if direction == "request" else StatementSubjectSerializer
        return {
            "type": "array",
            "items": auto_schema.resolve_serializer(shape, direction).ref,
            "maxItems": 100,
        }


class StatementSerializer(FactSerializer):
    """What a source asserts that has no structured form, in the compilers' own words."""

    further_citations = None  # type: ignore[assignment]
    subjects = SubjectsField(required=False, help_text="What it is about; written as a whole.")

    class Meta:
        model = Statement
        fields = [*(f for f in fact("text", "nature", "subjects") if f != "further_citations")]
        read_only_fields = READ_ONLY


class StatementFilter(FactFilter):
    """How the list of statements is narrowed."""

    q = contains("text")
    nature, nature__in = choices("nature", Nature)
    institution, institution__in = references(
        "institution", institutions.Institution, "subjects__institution"
    )
    person, person__in = references("person", institutions.Person, "subjects__person")
    program, program__in = references("program", programs.Program, "program_subjects__program")
    joint_action, joint_action__in = references(
        "joint_action", programs.JointAction, "program_subjects__joint_action"
    )


class StatementViewSet(RegistryViewSet):
    """What sources assert that has no structured form, in the compilers' own words."""

    queryset = Statement.objects.all()
    serializer_class = StatementSerializer
    list_filter = StatementFilter
    orders = {"nature": "nature"}
    is_state = False

    lists = ("subjects",)

    def replace(self, row: Model, name: str, wanted: Any) -> bool:
        """Make the statement about what is wanted."""
        changed = [
            replace_rows(
                getattr(row, manager),
                [named for named in wanted if {*named} <= {f"{kind}_id" for kind in kinds}],
            )
            for manager, (_, kinds) in NAMED_BY.items()
        ]
        return any(changed)
