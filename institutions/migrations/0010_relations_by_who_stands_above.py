"""Find the relations that carry authority by who stands below, or above: walks go from one to the next."""

from django.db import migrations, models
from django.db.models import Case, F, Q, When

from sources.operations import AtOnce

_TOLD_FROM_ABOVE = ["leads", "supervises", "administers"]
_AUTHORITY = Q(("type__in", [*_TOLD_FROM_ABOVE, "executive_office_of", "part_of", "reports_to"]))


def _side(told_from_above: str, told_from_below: str) -> Case:
    return Case(When(type__in=_TOLD_FROM_ABOVE, then=F(told_from_above)), default=F(told_from_below))


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0009_slugs_of_merged_rows"),
        ("sources", "0005_codes_are_codes"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AddIndex(
                    model_name="relation",
                    index=models.Index(
                        _side("object", "subject"), condition=_AUTHORITY, name="relation_below"
                    ),
                ),
                migrations.AddIndex(
                    model_name="relation",
                    index=models.Index(
                        _side("subject", "object"), condition=_AUTHORITY, name="relation_above"
                    ),
                ),
                migrations.AddIndex(
                    model_name="relationhistoryevent",
                    index=models.Index(
                        _side("object", "subject"),
                        F("revision"),
                        condition=_AUTHORITY,
                        name="inst_relation_past_below",
                    ),
                ),
                migrations.AddIndex(
                    model_name="relationhistoryevent",
                    index=models.Index(
                        _side("subject", "object"),
                        F("revision"),
                        condition=_AUTHORITY,
                        name="inst_relation_past_above",
                    ),
                ),
            ]
        ),
    ]
