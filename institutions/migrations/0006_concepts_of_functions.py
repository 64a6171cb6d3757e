"""Say of a function what answers need to know: whether who holds it decides who gets public money."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from sources.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0005_relations_by_their_sides"),
        ("sources", "0005_codes_are_codes"),
    ]

    operations = [
        AtOnce(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="function",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="function",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="function",
                    name="delete_delete",
                ),
                migrations.AddField(
                    model_name="function",
                    name="concept",
                    field=models.CharField(
                        choices=[("fund_allocation", "deciding who gets public money"), ("other", "other")],
                        db_default="other",
                        default="other",
                        help_text="What answers need to know of it.",
                        max_length=20,
                    ),
                ),
                migrations.AddField(
                    model_name="functionhistoryevent",
                    name="concept",
                    field=models.CharField(
                        choices=[("fund_allocation", "deciding who gets public money"), ("other", "other")],
                        db_default="other",
                        default="other",
                        help_text="What answers need to know of it.",
                        max_length=20,
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="function",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_function_history" ("citation_id", "concept", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."citation_id", new_values."concept", new_values."confidence", new_values."id", new_values."name", new_values."name_zh", new_values."note", NOW(), \'insert\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aa397f2651688999898fd91e540bd475726ff42c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40072",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_function",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="function",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_function_history" ("citation_id", "concept", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."citation_id", new_values."concept", new_values."confidence", new_values."id", new_values."name", new_values."name_zh", new_values."note", NOW(), \'update\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9b2428c4a0b0267186511be73af24d7c2c44b69a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_15ab2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_function",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="function",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_function_history" ("citation_id", "concept", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT old_values."citation_id", old_values."concept", old_values."confidence", old_values."id", old_values."name", old_values."name_zh", old_values."note", NOW(), \'delete\', old_values."revision", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="58d4742d5968cf11990a8f80742d2ea7018717a6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9b819",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_function",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="function",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("concept__in", ["fund_allocation", "other"])),
                        name="institutions_function_concept_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
            ]
        ),
    ]
