"""Let a figure be about a person, and of a number of months that end some time in its period."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from sources.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0010_relations_by_who_stands_above"),
        ("programs", "0007_slugs_of_merged_rows"),
        ("sources", "0006_mergers"),
    ]

    operations = [
        AtOnce(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="observation",
                    name="b_stamps_changed",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="observation",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="observation",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="observation",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="indicator",
                    name="programs_indicator_concept_is_a_code",
                ),
                migrations.AddField(
                    model_name="observation",
                    name="months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period.",
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="observation",
                    name="person",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="observations",
                        to="institutions.person",
                    ),
                ),
                migrations.AddField(
                    model_name="observationhistoryevent",
                    name="months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period.",
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="observationhistoryevent",
                    name="person",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.person",
                    ),
                ),
                migrations.AlterField(
                    model_name="indicator",
                    name="concept",
                    field=models.CharField(
                        choices=[
                            ("rd_expenditure", "R&D expenditure of all sources (Frascati: GERD)"),
                            ("rd_intensity", "R&D expenditure as a share of the product"),
                            ("basic_research", "expenditure on basic research"),
                            ("fiscal_appropriation", "fiscal expenditure on science and technology"),
                            ("budget_line", "the science and technology line of public budgets"),
                            ("count", "number of things"),
                            ("tours", "number of tours that a person made"),
                            ("visits", "number of visits that a person made"),
                            ("areas_visited", "number of areas that a person visited"),
                            ("other", "other"),
                        ],
                        default="other",
                        max_length=30,
                    ),
                ),
                migrations.AlterField(
                    model_name="indicatorhistoryevent",
                    name="concept",
                    field=models.CharField(
                        choices=[
                            ("rd_expenditure", "R&D expenditure of all sources (Frascati: GERD)"),
                            ("rd_intensity", "R&D expenditure as a share of the product"),
                            ("basic_research", "expenditure on basic research"),
                            ("fiscal_appropriation", "fiscal expenditure on science and technology"),
                            ("budget_line", "the science and technology line of public budgets"),
                            ("count", "number of things"),
                            ("tours", "number of tours that a person made"),
                            ("visits", "number of visits that a person made"),
                            ("areas_visited", "number of areas that a person visited"),
                            ("other", "other"),
                        ],
                        default="other",
                        max_length=30,
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."breakdown" IS DISTINCT FROM (NEW."breakdown") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."figure_as_printed" IS DISTINCT FROM (NEW."figure_as_printed") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."indicator_id" IS DISTINCT FROM (NEW."indicator_id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."jurisdiction_id" IS DISTINCT FROM (NEW."jurisdiction_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."months" IS DISTINCT FROM (NEW."months") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."qualifier" IS DISTINCT FROM (NEW."qualifier") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."unit_as_printed" IS DISTINCT FROM (NEW."unit_as_printed") OR OLD."value" IS DISTINCT FROM (NEW."value") OR OLD."vintage" IS DISTINCT FROM (NEW."vintage"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="ff9a3f5e4ede7e3facac78be82c71c0f8ec7a74d",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_23773",
                            table="programs_observation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_observation_history" ("breakdown", "citation_id", "claim_key", "confidence", "figure_as_printed", "id", "indicator_id", "institution_id", "jurisdiction_id", "key", "months", "note", "period", "person_id", "pgh_created_at", "pgh_label", "program_id", "qualifier", "revision", "standing", "unit_as_printed", "value", "vintage") SELECT new_values."breakdown", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."figure_as_printed", new_values."id", new_values."indicator_id", new_values."institution_id", new_values."jurisdiction_id", new_values."key", new_values."months", new_values."note", new_values."period", new_values."person_id", NOW(), \'insert\', new_values."program_id", new_values."qualifier", new_values."revision", new_values."standing", new_values."unit_as_printed", new_values."value", new_values."vintage" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8241fe19e28027b1ec1ea9d44d322c7107182756",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e5f48",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_observation_history" ("breakdown", "citation_id", "claim_key", "confidence", "figure_as_printed", "id", "indicator_id", "institution_id", "jurisdiction_id", "key", "months", "note", "period", "person_id", "pgh_created_at", "pgh_label", "program_id", "qualifier", "revision", "standing", "unit_as_printed", "value", "vintage") SELECT new_values."breakdown", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."figure_as_printed", new_values."id", new_values."indicator_id", new_values."institution_id", new_values."jurisdiction_id", new_values."key", new_values."months", new_values."note", new_values."period", new_values."person_id", NOW(), \'update\', new_values."program_id", new_values."qualifier", new_values."revision", new_values."standing", new_values."unit_as_printed", new_values."value", new_values."vintage" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."breakdown" IS DISTINCT FROM (new_values."breakdown") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."figure_as_printed" IS DISTINCT FROM (new_values."figure_as_printed") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."indicator_id" IS DISTINCT FROM (new_values."indicator_id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."jurisdiction_id" IS DISTINCT FROM (new_values."jurisdiction_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."months" IS DISTINCT FROM (new_values."months") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."period" IS DISTINCT FROM (new_values."period") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."program_id" IS DISTINCT FROM (new_values."program_id") OR old_values."qualifier" IS DISTINCT FROM (new_values."qualifier") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."unit_as_printed" IS DISTINCT FROM (new_values."unit_as_printed") OR old_values."value" IS DISTINCT FROM (new_values."value") OR old_values."vintage" IS DISTINCT FROM (new_values."vintage")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="def06e86d15c1bf9a7cc355019c41876cea445f1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e201a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_observation_history" ("breakdown", "citation_id", "claim_key", "confidence", "figure_as_printed", "id", "indicator_id", "institution_id", "jurisdiction_id", "key", "months", "note", "period", "person_id", "pgh_created_at", "pgh_label", "program_id", "qualifier", "revision", "standing", "unit_as_printed", "value", "vintage") SELECT old_values."breakdown", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."figure_as_printed", old_values."id", old_values."indicator_id", old_values."institution_id", old_values."jurisdiction_id", old_values."key", old_values."months", old_values."note", old_values."period", old_values."person_id", NOW(), \'delete\', old_values."program_id", old_values."qualifier", old_values."revision", old_values."standing", old_values."unit_as_printed", old_values."value", old_values."vintage" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="af165615bfe59775686bfdf0b25585f291ea9ca7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_de117",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="indicator",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "concept__in",
                                [
                                    "rd_expenditure",
                                    "rd_intensity",
                                    "basic_research",
                                    "fiscal_appropriation",
                                    "budget_line",
                                    "count",
                                    "tours",
                                    "visits",
                                    "areas_visited",
                                    "other",
                                ],
                            )
                        ),
                        name="programs_indicator_concept_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="observation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("months__range", (1, 1200))),
                        name="programs_observation_months_are_some",
                        violation_error_code="invalid_value",
                        violation_error_message="Give a number of months from 1 to 1200, or none.",
                    ),
                ),
            ]
        )
    ]
