"""The database refuses what is no code of its list; rows that turn out to be on record take no revision."""

from __future__ import annotations

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from sources.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0004_revisions_are_not_claimed"),
    ]

    operations = [
        AtOnce(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="citation",
                    name="b_stamps_new",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="source",
                    name="b_stamps_new",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="statement",
                    name="b_stamps_new",
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="citation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="128e374f676925c2f70534d26ffeef675105fe85",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_09f86",
                            table="sources_citation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="citation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="49d097f2100c0f0097126cdd53ed00be36a21eb5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_44d00",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_citation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="7da7c5695f1c0fd428a34d7c94d4f17e06335141",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_c9247",
                            table="sources_source",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="ff372e63d5bc9f9620c7d39d71e323a1b39fb5e1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_030b9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="8e48678a27b957195fa8e791d64bfbe7afa018f8",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_59e68",
                            table="sources_statement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="4a4cda1989c1ad7bc63f524068c0bfd85e3e2e36",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_04feb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="source",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "official_document",
                                    "news",
                                    "think_tank",
                                    "statistics",
                                    "academic",
                                    "reference",
                                    "recall",
                                ],
                            )
                        ),
                        name="sources_source_kind_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="source",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("access__in", ["read", "excerpt", "republished_excerpt", "cited", "recall"])
                        ),
                        name="sources_source_access_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="statement",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="sources_statement_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="statement",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("standing__in", ["preferred", "normal", "deprecated"])),
                        name="sources_statement_standing_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="statement",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("nature__in", ["reported_fact", "interpretation", "forecast"])),
                        name="sources_statement_nature_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
            ]
        )
    ]
