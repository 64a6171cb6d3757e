"""Keep claims in the indexes of exclusion constraints under another collation, so that no search takes those."""

import django.contrib.postgres.constraints
import django.db.models.functions.comparison
from django.db import migrations, models

from sources.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0003_codes_are_codes"),
        ("sources", "0003_revisions"),
    ]

    operations = [
        AtOnce(
            [
                migrations.RemoveConstraint(
                    model_name="identifier",
                    name="institutions_identifier_one_bearer",
                ),
                migrations.RemoveConstraint(
                    model_name="institutionname",
                    name="institutions_name_one_label_per_language",
                ),
                migrations.RemoveConstraint(
                    model_name="institutionrank",
                    name="institutions_rank_one_at_a_time",
                ),
                migrations.RemoveConstraint(
                    model_name="relation",
                    name="institutions_relation_one_part_of_parent",
                ),
                migrations.RemoveConstraint(
                    model_name="relation",
                    name="institutions_relation_one_administrator",
                ),
                migrations.RemoveConstraint(
                    model_name="relation",
                    name="institutions_relation_told_once",
                ),
                migrations.RemoveConstraint(
                    model_name="responsibility",
                    name="institutions_responsibility_held_once",
                ),
                migrations.AddConstraint(
                    model_name="identifier",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("scheme", "="),
                            ("value", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_identifier_one_bearer",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="institutionname",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(
                            models.Q(("standing", "deprecated"), _negated=True), ("kind", "label")
                        ),
                        expressions=[
                            ("institution", "="),
                            ("lang", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_name_one_label_per_language",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="institutionrank",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("institution", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_rank_one_at_a_time",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="relation",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(
                            models.Q(("standing", "deprecated"), _negated=True), ("type", "part_of")
                        ),
                        expressions=[
                            ("subject", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_relation_one_part_of_parent",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="relation",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(
                            models.Q(("standing", "deprecated"), _negated=True), ("type", "administers")
                        ),
                        expressions=[
                            ("object", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_relation_one_administrator",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="relation",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("type", "="),
                            ("subject", "="),
                            ("object", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_relation_told_once",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="responsibility",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("institution", "="),
                            ("function", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_responsibility_held_once",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
            ]
        )
    ]
