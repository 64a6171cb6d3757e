"""What can be done next in a consultation, as clients read it."""

from __future__ import annotations

from decimal import Decimal

from rest_framework import serializers

from sources.api.projection import Computed

from ..changes import TRANSITIONS, Verb, legal_verbs
from ..models import Consultation


def legal_verbs_field() -> Computed:
    """Return the field that lists the legal verbs, by the one table of transitions."""
    return Computed(
        f"(CASE WHEN greatest({{t}}.central_amount, {{t}}.local_amount, {{t}}.total_amount) > 0"
        f" THEN {_cases(Decimal(1))} ELSE {_cases(None)} END)",
        serializers.ListField(child=serializers.ChoiceField(choices=Verb.choices)),
        help_text="What can be done next, each at `POST /consultations/{id}/<verb>`; empty: it is over.",
    )


def _cases(amount: Decimal | None) -> str:
    """Return the SQL of the verbs by state, where money was agreed or (None) not."""
    cases = "".join(
        f" WHEN '{state}' THEN ARRAY[{', '.join(repr(verb.value) for verb in verbs)}]::text[]"
        for state in TRANSITIONS
        for verbs in [legal_verbs(Consultation(state=state, central_amount=amount))]
    )
    return f"(CASE {{t}}.state{cases} END)"
