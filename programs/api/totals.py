"""Sums of a program's flows: one row of each claim, by type and currency."""

from __future__ import annotations

from typing import Any

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from rest_framework import serializers

from sources.api.clocks import Shape
from sources.api.decimals import DecimalText
from sources.api.projection import Computed, exact_text, passes_clocks

from ..models import IATI_CODES, ROLE_CODES, FlowType, FundingFlow, Qualifier


def code_of(column: str, codes: dict[str, int]) -> str:
    """Return the SQL of the IATI code of what stands in `column`; null if it has none."""
    cases = " ".join(f"WHEN '{name}' THEN {number}" for name, number in codes.items())
    return f"CASE {column} {cases} END"


def qualifier_of_sum(column: str) -> str:
    """Return the SQL of how a sum bounds the amount, by how its terms do.

    A sum of exact amounts is exact; with some `at_least` it is at least, with some `at_most` at most; with
    bounds of both ways, or some `about`, it is about.
    """
    return (
        f"CASE WHEN bool_and({column} = 'exact') THEN 'exact'"
        f" WHEN bool_and({column} IN ('exact', 'at_least')) THEN 'at_least'"
        f" WHEN bool_and({column} IN ('exact', 'at_most')) THEN 'at_most' ELSE 'about' END"
    )


def iati_flow_type() -> Computed:
    """Return the field of the code of a flow's type in IATI TransactionType."""
    return Computed(
        code_of("{t}.type", IATI_CODES),
        serializers.IntegerField(allow_null=True, min_value=1, max_value=13),
        help_text="Code of the type in IATI TransactionType (2.03); null for the types that IATI has not.",
    )


def iati_role() -> Computed:
    """Return the field of the code of a role in IATI OrganisationRole."""
    return Computed(
        code_of("{t}.role", ROLE_CODES),
        serializers.IntegerField(allow_null=True, min_value=1, max_value=4),
        help_text="Code of the role in IATI OrganisationRole (2.03).",
    )


class FlowTotalSerializer(serializers.Serializer[Any]):
    """The sum of a program's own flows of one type in one currency."""

    type = serializers.ChoiceField(choices=FlowType.choices)
    iati_code = serializers.IntegerField(
        allow_null=True, min_value=1, max_value=13, help_text="Code of the type in IATI TransactionType."
    )
    currency = serializers.CharField(max_length=3, help_text="ISO 4217 code; currencies are never added.")
    amount = DecimalText(max_digits=None, decimal_places=2, help_text="In units of the currency, exactly.")
    qualifier = serializers.ChoiceField(
        choices=Qualifier.choices,
        help_text="How the sum bounds the amount: `at_least` if a term does, `about` if terms bound it in different ways.",
    )
    flows = serializers.IntegerField(min_value=1, help_text="How many flows it is of, one of each claim.")


class FlowTotals(serializers.Field[Any, Any, Any, Any]):
    """What a program's own flows come to, by type and currency; read only."""

    shape = FlowTotalSerializer(many=True)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(read_only=True, **kwargs)

    def to_representation(self, value: Any) -> Any:
        """Return nothing; what clients read is made in SQL."""
        return []

    def sql(self, alias: str, shape: Shape) -> str:
        """Return the SQL of the sums over what passes the clocks; vintages of one figure count once."""
        counted = passes_clocks(FundingFlow, "own", shape._replace(any_standing=False))
        conditions = " AND ".join([f"own.program_id = {alias}.id", *counted])
        return (
            "(SELECT coalesce(json_agg(row_to_json(total)), '[]'::json) FROM"
            f" (SELECT own.type, {code_of('own.type', IATI_CODES)} AS iati_code, own.currency,"
            f" {exact_text('sum(own.amount)')} AS amount, {qualifier_of_sum('own.qualifier')} AS qualifier, count(*) AS flows"
            f" FROM programs_fundingflow own WHERE {conditions} GROUP BY own.type, own.currency"
            " ORDER BY own.type, own.currency) total)"
        )


class FlowTotalsExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe the sums; clients never write them."""

    target_class = "programs.api.totals.FlowTotals"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> Any:
        """Return the array of sums; none for requests."""
        if direction == "request":
            return None
        total = auto_schema.resolve_serializer(FlowTotalSerializer, direction).ref
        return {"type": "array", "items": total}
