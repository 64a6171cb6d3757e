"""The tables of this app, their histories and triggers."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.lookups
import pgtrigger.compiler
from django.db import migrations, models

import sources.dates
import sources.facts
import sources.ids


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("sources", "0002_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="ChangeEvent",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                ("name", models.TextField(help_text="What happened, in a few words.")),
                (
                    "instrument_title",
                    models.TextField(blank=True, default="", help_text="Title of the instrument in English."),
                ),
                (
                    "instrument_title_zh",
                    models.TextField(blank=True, default="", help_text="Title of the instrument in Chinese."),
                ),
                ("date_adopted", sources.dates.PartialDateField(blank=True, null=True)),
                ("date_published", sources.dates.PartialDateField(blank=True, null=True)),
                (
                    "date_effective",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="Day from which the outcomes hold, where it is established.",
                        null=True,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("date_adopted", "date_effective", function="edtf_days"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
            ],
            options={
                "ordering": ["slug"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="changeevent_valid")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="institutions_changeevent_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("date_adopted__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_changeevent_date_adopted_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("date_published__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_changeevent_date_published_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("date_effective__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_changeevent_date_effective_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_changeevent_history h JOIN public.institutions_changeevent t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_changeevent_slug_was_taken', TABLE = 'institutions_changeevent', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="008aba7472df5d1f295724e45c8389d703be6d27",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_704c6",
                            table="institutions_changeevent",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="73fd8212390b18ad9df17c3cb2c423d738ffc66e",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_3f475",
                            table="institutions_changeevent",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="1d35d1fff59874bb5a0a6e9a1ad6295620e69a92",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_41cbc",
                            table="institutions_changeevent",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."date_adopted" IS DISTINCT FROM (NEW."date_adopted") OR OLD."date_effective" IS DISTINCT FROM (NEW."date_effective") OR OLD."date_published" IS DISTINCT FROM (NEW."date_published") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."instrument_title" IS DISTINCT FROM (NEW."instrument_title") OR OLD."instrument_title_zh" IS DISTINCT FROM (NEW."instrument_title_zh") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="07c9734c412b6677e3d29d3018269c09efdb0ea8",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_80df9",
                            table="institutions_changeevent",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="808cb208b31161e6c6814c8c0f7b56c7bd2f9cbe",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_679ab",
                            table="institutions_changeevent",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_changeevent_history" ("citation_id", "confidence", "date_adopted", "date_effective", "date_published", "id", "instrument_title", "instrument_title_zh", "name", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."citation_id", new_values."confidence", new_values."date_adopted", new_values."date_effective", new_values."date_published", new_values."id", new_values."instrument_title", new_values."instrument_title_zh", new_values."name", new_values."note", NOW(), \'insert\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bb93c0432e1384c82160d95be4581465125f9047",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9a2ff",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_changeevent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_changeevent_history" ("citation_id", "confidence", "date_adopted", "date_effective", "date_published", "id", "instrument_title", "instrument_title_zh", "name", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."citation_id", new_values."confidence", new_values."date_adopted", new_values."date_effective", new_values."date_published", new_values."id", new_values."instrument_title", new_values."instrument_title_zh", new_values."name", new_values."note", NOW(), \'update\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."date_adopted" IS DISTINCT FROM (new_values."date_adopted") OR old_values."date_effective" IS DISTINCT FROM (new_values."date_effective") OR old_values."date_published" IS DISTINCT FROM (new_values."date_published") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."instrument_title" IS DISTINCT FROM (new_values."instrument_title") OR old_values."instrument_title_zh" IS DISTINCT FROM (new_values."instrument_title_zh") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."slug" IS DISTINCT FROM (new_values."slug")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="842b47cddfd74a9d8af358c5ac245b2b71a395d1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0a04c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_changeevent",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_changeevent_history" ("citation_id", "confidence", "date_adopted", "date_effective", "date_published", "id", "instrument_title", "instrument_title_zh", "name", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT old_values."citation_id", old_values."confidence", old_values."date_adopted", old_values."date_effective", old_values."date_published", old_values."id", old_values."instrument_title", old_values."instrument_title_zh", old_values."name", old_values."note", NOW(), \'delete\', old_values."revision", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a3025fa012f86a1003eb280f3a439ce83081167f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5fc8d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_changeevent",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChangeEventHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                ("name", models.TextField(help_text="What happened, in a few words.")),
                (
                    "instrument_title",
                    models.TextField(blank=True, default="", help_text="Title of the instrument in English."),
                ),
                (
                    "instrument_title_zh",
                    models.TextField(blank=True, default="", help_text="Title of the instrument in Chinese."),
                ),
                ("date_adopted", sources.dates.PartialDateField(blank=True, null=True)),
                ("date_published", sources.dates.PartialDateField(blank=True, null=True)),
                (
                    "date_effective",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="Day from which the outcomes hold, where it is established.",
                        null=True,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("date_adopted", "date_effective", function="edtf_days"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_changeevent_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_changeevent_versions"),
                    models.Index(fields=["revision"], name="inst_changeevent_revision"),
                    models.Index(fields=["slug"], name="inst_changeevent_past_slug"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="9c75514cdf224d673e521766188570f14605dd98",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_fa758",
                            table="institutions_changeevent_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="9fa317d2a5f71ed0b06dcf4cf4c64e520173d371",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_66d13",
                            table="institutions_changeevent_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="81050fa99c254599b93f5bce14055c3b5ce9e916",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_45355",
                            table="institutions_changeevent_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Function",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                ("name", models.TextField(help_text="What the task is, in English.")),
                ("name_zh", models.TextField(blank=True, default="")),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
            ],
            options={
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="institutions_function_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_function_history h JOIN public.institutions_function t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_function_slug_was_taken', TABLE = 'institutions_function', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="4739275b6c6144feb803e8d9047285a4aac6d50d",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_21d9e",
                            table="institutions_function",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="8d7f78ad55cf361a03545b9c53320bb2ba07708a",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_6dd62",
                            table="institutions_function",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="0945f7fc07f369b8191c7056e7f997180b5a3838",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_20e1a",
                            table="institutions_function",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="22bf0b1bead7e64d8cc32ad16151985b3237a77b",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_ec7a4",
                            table="institutions_function",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="476e8755daae73b21688b3af20f2a2d181d94512",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_d9ac8",
                            table="institutions_function",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_function_history" ("citation_id", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."name", new_values."name_zh", new_values."note", NOW(), \'insert\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="29f94c1abb4777ab1544a430862d2d0eb5d9baab",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40072",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_function",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_function_history" ("citation_id", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."name", new_values."name_zh", new_values."note", NOW(), \'update\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f557750bf241bb6595aa2324c9aba0b2896eae78",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_15ab2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_function",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_function_history" ("citation_id", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT old_values."citation_id", old_values."confidence", old_values."id", old_values."name", old_values."name_zh", old_values."note", NOW(), \'delete\', old_values."revision", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2e4792d50cf39dae5b7eebb63ea6613726c8684e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9b819",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_function",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FunctionHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                ("name", models.TextField(help_text="What the task is, in English.")),
                ("name_zh", models.TextField(blank=True, default="")),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_function_history",
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="institutions_function_versions"
                    ),
                    models.Index(fields=["revision"], name="institutions_function_revision"),
                    models.Index(fields=["slug"], name="inst_function_past_slug"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="99ae4a09987927c1fc2411b5f26bfbefc145fd6e",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_b8b96",
                            table="institutions_function_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="4930f82a311a82566ceadf92c64d790e708fb5e0",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_cfafc",
                            table="institutions_function_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f0b7ba19db383830b8c76aa0c5e4cbe2a26aa0d1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bf6bd",
                            table="institutions_function_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Jurisdiction",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                (
                    "code",
                    models.CharField(
                        blank=True,
                        help_text="ISO 3166-1 or 3166-2 code, such as CN or CN-GD.",
                        max_length=10,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("country", "country"),
                            ("province", "province"),
                            ("autonomous_region", "autonomous region"),
                            ("municipality", "municipality"),
                            ("special_administrative_region", "special administrative region"),
                            ("prefecture_city", "city"),
                            ("other", "other"),
                        ],
                        max_length=30,
                    ),
                ),
                ("name", models.TextField(help_text="Name in English.")),
                (
                    "name_zh",
                    models.TextField(
                        blank=True, default="", help_text="Name in Chinese characters, simplified."
                    ),
                ),
                (
                    "name_pinyin",
                    models.TextField(
                        blank=True, default="", help_text="Name in pinyin, as ISO 3166-2 romanizes it."
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="institutions.jurisdiction",
                    ),
                ),
            ],
            options={
                "ordering": ["code"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="institutions_jurisdiction_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("code__regex", "^[A-Z]{2}(-[A-Z0-9]{1,3})?$")),
                        name="institutions_jurisdiction_code_is_iso_3166",
                        violation_error_code="invalid_code",
                        violation_error_message="Write an ISO 3166 code such as CN or CN-GD.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("parent", models.F("id")), _negated=True),
                        name="institutions_jurisdiction_not_its_own_parent",
                        violation_error_code="related_to_itself",
                        violation_error_message="An area is not part of itself.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_jurisdiction_history h JOIN public.institutions_jurisdiction t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_jurisdiction_slug_was_taken', TABLE = 'institutions_jurisdiction', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="dfacf400a78785040f601da46d76e70199e7d0b5",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_4e430",
                            table="institutions_jurisdiction",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="ba0463cd2bf213787f3ede4f9d1091b73d2554a0",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_ab665",
                            table="institutions_jurisdiction",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="4bcb79f165e06e03feee96a0657c2297d96a3ce2",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_9de66",
                            table="institutions_jurisdiction",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="adb8eaffb1fdd0266847c42b4c3085697664d744",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_bb852",
                            table="institutions_jurisdiction",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="ae6cedb3919ce6758450019ac4e8e755eab643ae",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_e9545",
                            table="institutions_jurisdiction",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_jurisdiction_history" ("citation_id", "code", "confidence", "id", "kind", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."citation_id", new_values."code", new_values."confidence", new_values."id", new_values."kind", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", new_values."parent_id", NOW(), \'insert\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e52fcdc3ae139bf117054f884e1ef41366be1d98",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_afd16",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_jurisdiction",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_jurisdiction_history" ("citation_id", "code", "confidence", "id", "kind", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."citation_id", new_values."code", new_values."confidence", new_values."id", new_values."kind", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", new_values."parent_id", NOW(), \'update\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4743fd6c333d24d32258adf284e210910cfa0783",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a7ce3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_jurisdiction",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_jurisdiction_history" ("citation_id", "code", "confidence", "id", "kind", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug") SELECT old_values."citation_id", old_values."code", old_values."confidence", old_values."id", old_values."kind", old_values."name", old_values."name_pinyin", old_values."name_zh", old_values."note", old_values."parent_id", NOW(), \'delete\', old_values."revision", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="164f05fa483220362329beb94cc29a2589de66ee",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ac4ee",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_jurisdiction",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InstitutionHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("academy", "academy"),
                            ("central_commission", "central commission of the Party"),
                            (
                                "comprehensive_national_science_center",
                                "comprehensive national science center",
                            ),
                            ("coordination_mechanism", "coordination mechanism"),
                            ("development_zone", "development zone"),
                            ("directly_affiliated_organ", "organ directly under the State Council"),
                            ("expert_committee", "expert committee"),
                            ("foreign_analogue", "foreign body likened to one of the registry"),
                            ("fund_agency", "research fund agency"),
                            ("guidance_fund", "government guidance fund"),
                            ("hi_tech_zone", "national hi-tech zone"),
                            ("innovation_center", "innovation center"),
                            ("international_innovation_center", "international innovation center"),
                            ("leading_group", "leading group"),
                            ("legislature", "legislature"),
                            ("local_party_commission", "local commission of the Party"),
                            ("local_st_department", "local science and technology department"),
                            ("locality_government", "government of a locality"),
                            ("ministry", "ministry or commission of the State Council"),
                            ("national_bureau", "national bureau administered by a ministry"),
                            ("national_lab", "national laboratory"),
                            ("party_body", "body of the Party"),
                            ("peoples_organization", "people's organization"),
                            (
                                "professional_management_institution",
                                "professional project-management institution",
                            ),
                            ("provincial_lab", "provincial laboratory"),
                            ("public_institution", "public institution"),
                            ("regional_innovation_center", "regional innovation center"),
                            ("research_institute", "research institute"),
                            ("soe", "company"),
                            ("special_organ", "organ of special standing under the State Council"),
                            ("state_council", "State Council and its general office"),
                            ("university", "university"),
                        ],
                        max_length=40,
                    ),
                ),
                (
                    "form",
                    models.CharField(
                        choices=[
                            ("body", "a body of its own"),
                            ("nameplate", "a nameplate that another body bears"),
                        ],
                        default="body",
                        max_length=10,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "jurisdiction",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The area that it belongs to; the country for a central body.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.jurisdiction",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_institution_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_institution_versions"),
                    models.Index(fields=["revision"], name="inst_institution_revision"),
                    models.Index(fields=["slug"], name="inst_institution_past_slug"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="815bea6cb5f3d845ef7a99881a3ab3fb426d5f3c",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_41807",
                            table="institutions_institution_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="44c26483918ade2ea6f6ca9c7cef6e969fd07fe7",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_b36d8",
                            table="institutions_institution_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ab7d6a263a90334251fe16767b216fe9bd6c149f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8fb49",
                            table="institutions_institution_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="JurisdictionCode",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "scheme",
                    models.CharField(
                        choices=[("gb_t_2260", "GB/T 2260")], default="gb_t_2260", max_length=20
                    ),
                ),
                ("value", models.CharField(max_length=20)),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "jurisdiction",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="codes",
                        to="institutions.jurisdiction",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(
                        fields=["valid"], name="jurisdictioncode_valid"
                    ),
                    models.Index(fields=["claim_key"], name="jurisdictioncode_claim"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_jurisdictioncode_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_jurisdictioncode_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_jurisdictioncode_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_jurisdictioncode_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_jurisdictioncode_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("scheme", "gb_t_2260"), _negated=True),
                            ("value__regex", "^[0-9]{6}$"),
                            _connector="OR",
                        ),
                        name="institutions_jurisdictioncode_has_its_form",
                        violation_error_code="invalid_code",
                        violation_error_message="A GB/T 2260 code has six digits.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="eed55b01e1a8483273d6ac525c0e5192529941f3",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_3087b",
                            table="institutions_jurisdictioncode",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="8ae15fbdb337dfde51efb75d6ef28cb5ec448494",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_dee2e",
                            table="institutions_jurisdictioncode",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."jurisdiction_id" IS DISTINCT FROM (NEW."jurisdiction_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."scheme" IS DISTINCT FROM (NEW."scheme") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until") OR OLD."value" IS DISTINCT FROM (NEW."value"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="adad885ab6f63132d688e4af484ac7656beca4b9",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_55969",
                            table="institutions_jurisdictioncode",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="b7a953216b7bdf305369455a214431643ea1b7a0",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_1cca0",
                            table="institutions_jurisdictioncode",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_jurisdictioncode_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "scheme", "standing", "valid_from", "valid_until", "value") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."jurisdiction_id", new_values."key", new_values."note", NOW(), \'insert\', new_values."revision", new_values."scheme", new_values."standing", new_values."valid_from", new_values."valid_until", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="143ed28040869bb637843986e83225d0d3023ad4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f781",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_jurisdictioncode",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_jurisdictioncode_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "scheme", "standing", "valid_from", "valid_until", "value") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."jurisdiction_id", new_values."key", new_values."note", NOW(), \'update\', new_values."revision", new_values."scheme", new_values."standing", new_values."valid_from", new_values."valid_until", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."jurisdiction_id" IS DISTINCT FROM (new_values."jurisdiction_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."scheme" IS DISTINCT FROM (new_values."scheme") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until") OR old_values."value" IS DISTINCT FROM (new_values."value")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d91948227455d4a04245d6c17cc9545aee63d119",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fe4d8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_jurisdictioncode",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_jurisdictioncode_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "scheme", "standing", "valid_from", "valid_until", "value") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."jurisdiction_id", old_values."key", old_values."note", NOW(), \'delete\', old_values."revision", old_values."scheme", old_values."standing", old_values."valid_from", old_values."valid_until", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6bfacbccc8baf301718e57d2331157145c53dd9a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a0470",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_jurisdictioncode",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="JurisdictionCodeHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "scheme",
                    models.CharField(
                        choices=[("gb_t_2260", "GB/T 2260")], default="gb_t_2260", max_length=20
                    ),
                ),
                ("value", models.CharField(max_length=20)),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "jurisdiction",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.jurisdiction",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_jurisdictioncode_history",
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="inst_jurisdictioncode_versions"
                    ),
                    models.Index(fields=["revision"], name="inst_jurisdictioncode_revision"),
                    models.Index(fields=["key"], name="inst_jurisdictioncode_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="c662b490101c17eb61c8b615013ab250ba61dc4d",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_f785f",
                            table="institutions_jurisdictioncode_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="df32a79e68cde6c5af0c2e7b3f78ba4312fdf74d",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_3b687",
                            table="institutions_jurisdictioncode_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cc946ca035f52daa49a1deb81a0e4f1defc84858",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_64ee0",
                            table="institutions_jurisdictioncode_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="JurisdictionHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                (
                    "code",
                    models.CharField(
                        blank=True,
                        help_text="ISO 3166-1 or 3166-2 code, such as CN or CN-GD.",
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("country", "country"),
                            ("province", "province"),
                            ("autonomous_region", "autonomous region"),
                            ("municipality", "municipality"),
                            ("special_administrative_region", "special administrative region"),
                            ("prefecture_city", "city"),
                            ("other", "other"),
                        ],
                        max_length=30,
                    ),
                ),
                ("name", models.TextField(help_text="Name in English.")),
                (
                    "name_zh",
                    models.TextField(
                        blank=True, default="", help_text="Name in Chinese characters, simplified."
                    ),
                ),
                (
                    "name_pinyin",
                    models.TextField(
                        blank=True, default="", help_text="Name in pinyin, as ISO 3166-2 romanizes it."
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.jurisdiction",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_jurisdiction_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_jurisdiction_versions"),
                    models.Index(fields=["revision"], name="inst_jurisdiction_revision"),
                    models.Index(fields=["slug"], name="inst_jurisdiction_past_slug"),
                    models.Index(fields=["code"], name="inst_jurisdiction_past_code"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="fd996960b7db4233f2bcbaa3b39f9410fc2123a7",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_7ba4c",
                            table="institutions_jurisdiction_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="056003da3e02b5f7ad9d3db69122beebd73a8d74",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_ca19d",
                            table="institutions_jurisdiction_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="fe92ac540a90be54540540d8dbefcf91ef7c2625",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d9127",
                            table="institutions_jurisdiction_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                ("name", models.TextField(help_text="Name in Latin script, family name first.")),
                (
                    "name_zh",
                    models.TextField(
                        blank=True, default="", help_text="Name in Chinese characters, simplified."
                    ),
                ),
                (
                    "name_pinyin",
                    models.TextField(
                        blank=True, default="", help_text="Name in pinyin, by syllables, without tones."
                    ),
                ),
                ("born", sources.dates.PartialDateField(blank=True, null=True)),
                ("died", sources.dates.PartialDateField(blank=True, null=True)),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "people",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="institutions_person_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("born__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_person_born_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("died__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_person_died_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_person_history h JOIN public.institutions_person t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_person_slug_was_taken', TABLE = 'institutions_person', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="9e80bed197e7d34afc606a82f7cc96cca0b3390e",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_24c40",
                            table="institutions_person",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="ddd9505cda61800966525690da0addbbf9548907",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_ce338",
                            table="institutions_person",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="cbf88f80bf67c89e73f61244fabc492a5770865a",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_2f539",
                            table="institutions_person",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="134e111558f6f713f94d082537bf150809cb45dd",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_a5c6b",
                            table="institutions_person",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="79736d3998a5ba45593d3408045f0e3563778920",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_8f533",
                            table="institutions_person",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_person_history" ("born", "citation_id", "confidence", "died", "id", "name", "name_pinyin", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."born", new_values."citation_id", new_values."confidence", new_values."died", new_values."id", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", NOW(), \'insert\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="80ac9a356fc8d3e32ff1f8ad3407bc639e1dba37",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_01727",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_person_history" ("born", "citation_id", "confidence", "died", "id", "name", "name_pinyin", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT new_values."born", new_values."citation_id", new_values."confidence", new_values."died", new_values."id", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", NOW(), \'update\', new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3a3b5beeaa85ca88d3cb7421d8273a1cf547c2d2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e155d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_person",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_person_history" ("born", "citation_id", "confidence", "died", "id", "name", "name_pinyin", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug") SELECT old_values."born", old_values."citation_id", old_values."confidence", old_values."died", old_values."id", old_values."name", old_values."name_pinyin", old_values."name_zh", old_values."note", NOW(), \'delete\', old_values."revision", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="98e30f1cf77469ea1ff4273db56696773bba77f4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_37148",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_person",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                ("name", models.TextField(help_text="Name in Latin script, family name first.")),
                (
                    "name_zh",
                    models.TextField(
                        blank=True, default="", help_text="Name in Chinese characters, simplified."
                    ),
                ),
                (
                    "name_pinyin",
                    models.TextField(
                        blank=True, default="", help_text="Name in pinyin, by syllables, without tones."
                    ),
                ),
                ("born", sources.dates.PartialDateField(blank=True, null=True)),
                ("died", sources.dates.PartialDateField(blank=True, null=True)),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_person_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="institutions_person_versions"),
                    models.Index(fields=["revision"], name="institutions_person_revision"),
                    models.Index(fields=["slug"], name="institutions_person_past_slug"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="2aebe3b1520e8c6575e801d8efa14d9957ab66e8",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_969c1",
                            table="institutions_person_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="67d0669406b90f0c1c7bf8123620cb0e1aac470b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_c0625",
                            table="institutions_person_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7c8ec4d36b49964ceee383659d1aff6a3ef9103c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8cc7e",
                            table="institutions_person_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Qualification",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                ("field", models.TextField(help_text="Field of study, in the compilers' words.")),
                (
                    "ford",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Code of the Frascati Manual 2015, such as 2.5; empty: not classified.",
                        max_length=4,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="qualifications",
                        to="institutions.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="qualification_valid"),
                    models.Index(fields=["claim_key"], name="qualification_claim"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_qualification_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_qualification_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_qualification_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_qualification_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_qualification_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ford__regex", "^([1-6](\\.[0-9]{1,2})?)?$")),
                        name="institutions_qualification_ford_is_a_code",
                        violation_error_code="invalid_code",
                        violation_error_message="Write a code of the Fields of R&D such as 2 or 2.5.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="da125b010a507d756981839e6cbed0933f4d7792",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_41f6a",
                            table="institutions_qualification",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="092a42efa0c96a1c89332bd09b630b5161d355f6",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_d3f2a",
                            table="institutions_qualification",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."field" IS DISTINCT FROM (NEW."field") OR OLD."ford" IS DISTINCT FROM (NEW."ford") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="a6c4979247cad997645185e3a5afd54242f54d39",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_63ce9",
                            table="institutions_qualification",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="9077ba869cd45a2aa5110a6a509ebf37f58df633",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_a8999",
                            table="institutions_qualification",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_qualification_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "field", "ford", "id", "key", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."field", new_values."ford", new_values."id", new_values."key", new_values."note", new_values."person_id", NOW(), \'insert\', new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6d88dfeac99afebe68586acb3b51f4846455bf0e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_04092",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_qualification",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_qualification_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "field", "ford", "id", "key", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."field", new_values."ford", new_values."id", new_values."key", new_values."note", new_values."person_id", NOW(), \'update\', new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."field" IS DISTINCT FROM (new_values."field") OR old_values."ford" IS DISTINCT FROM (new_values."ford") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="652bc1f6b42bcd159f8d8ed2b9c900038ebc1a62",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5661a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_qualification",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_qualification_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "field", "ford", "id", "key", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "standing", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."field", old_values."ford", old_values."id", old_values."key", old_values."note", old_values."person_id", NOW(), \'delete\', old_values."revision", old_values."standing", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ab7cd56efd7ae76c12e279967b5ad86131dcdb27",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_93179",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_qualification",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="QualificationHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                ("field", models.TextField(help_text="Field of study, in the compilers' words.")),
                (
                    "ford",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Code of the Frascati Manual 2015, such as 2.5; empty: not classified.",
                        max_length=4,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.person",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_qualification_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_qualification_versions"),
                    models.Index(fields=["revision"], name="inst_qualification_revision"),
                    models.Index(fields=["key"], name="inst_qualification_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="f43b003bec35d31ea5d840dfcc096b78252b9614",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_72c5e",
                            table="institutions_qualification_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="9846a35d0594f086e774b1be84b1a9714acc2231",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_9ba40",
                            table="institutions_qualification_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a15bd18a82a43d8e4332220a7cfa496b284fd30b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_96f4f",
                            table="institutions_qualification_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Rank",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                (
                    "ordinal",
                    models.PositiveSmallIntegerField(
                        help_text="Place on the ladder; 1 is the highest.", unique=True
                    ),
                ),
                ("name", models.TextField(help_text="Name in English.")),
                ("name_zh", models.TextField(help_text="Name in Chinese characters, simplified.")),
                ("name_pinyin", models.TextField(blank=True, default="")),
                (
                    "short_name",
                    models.TextField(
                        blank=True, default="", help_text="Short forms in everyday use, in pinyin."
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
            ],
            options={
                "ordering": ["ordinal"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="institutions_rank_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_rank_history h JOIN public.institutions_rank t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_rank_slug_was_taken', TABLE = 'institutions_rank', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="9b71513d1afe346430e262519a979619f38fcab8",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_61b68",
                            table="institutions_rank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="48ab7f20c5777e62fa1442cfe99f281b17ad6330",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_1de3d",
                            table="institutions_rank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="3f998da6c55a994dc082117dfa9f43c83f50ab03",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_13987",
                            table="institutions_rank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="1c02137dd4385dcfc8c70c44a9ab93841197909b",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_9d0f6",
                            table="institutions_rank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="9bbd71ec6b2ac88a415d68d63641870bb802c93e",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_922d0",
                            table="institutions_rank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_rank_history" ("citation_id", "confidence", "id", "name", "name_pinyin", "name_zh", "note", "ordinal", "pgh_created_at", "pgh_label", "revision", "short_name", "slug") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", new_values."ordinal", NOW(), \'insert\', new_values."revision", new_values."short_name", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="163ec5cb0ab0381920189dd9bd746f71034175b4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b9fd8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_rank",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_rank_history" ("citation_id", "confidence", "id", "name", "name_pinyin", "name_zh", "note", "ordinal", "pgh_created_at", "pgh_label", "revision", "short_name", "slug") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", new_values."ordinal", NOW(), \'update\', new_values."revision", new_values."short_name", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="100a896975a8efef683a893ddc3fed486de14198",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9897b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_rank",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_rank_history" ("citation_id", "confidence", "id", "name", "name_pinyin", "name_zh", "note", "ordinal", "pgh_created_at", "pgh_label", "revision", "short_name", "slug") SELECT old_values."citation_id", old_values."confidence", old_values."id", old_values."name", old_values."name_pinyin", old_values."name_zh", old_values."note", old_values."ordinal", NOW(), \'delete\', old_values."revision", old_values."short_name", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a887c19b4f65268e4539a5b7c7998fd6ce4014b6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6811a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_rank",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RankHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                (
                    "ordinal",
                    models.PositiveSmallIntegerField(help_text="Place on the ladder; 1 is the highest."),
                ),
                ("name", models.TextField(help_text="Name in English.")),
                ("name_zh", models.TextField(help_text="Name in Chinese characters, simplified.")),
                ("name_pinyin", models.TextField(blank=True, default="")),
                (
                    "short_name",
                    models.TextField(
                        blank=True, default="", help_text="Short forms in everyday use, in pinyin."
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_rank_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="institutions_rank_versions"),
                    models.Index(fields=["revision"], name="institutions_rank_revision"),
                    models.Index(fields=["slug"], name="institutions_rank_past_slug"),
                    models.Index(fields=["ordinal"], name="institutions_rank_past_ordinal"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="cb369ec9c60f7df0aa2bdcc8f083f3a3c15f789d",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_a4af5",
                            table="institutions_rank_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="142de63fb56fb765a7ca66f6af7f2a2ee75fa932",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_bdb67",
                            table="institutions_rank_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b0f0d3050c68677c2af80536653948c367bddf04",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_34b05",
                            table="institutions_rank_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Tour",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                (
                    "date_start",
                    sources.dates.PartialDateField(help_text="First day (2024, 2024-05 or 2024-05-27)."),
                ),
                (
                    "date_end",
                    sources.dates.PartialDateField(
                        blank=True, help_text="Last day, included; empty: the first day only.", null=True
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("date_start", "date_end", function="edtf_days"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("inspection_tour", "inspection tour"),
                            ("visit", "visit"),
                            ("event", "event"),
                        ],
                        max_length=20,
                    ),
                ),
                ("title", models.TextField(help_text="Who, where and when, in a few words.")),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tours",
                        to="institutions.person",
                    ),
                ),
            ],
            options={
                "ordering": ["slug"],
                "abstract": False,
                "indexes": [django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="tour_valid")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="institutions_tour_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("date_start__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_tour_date_start_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("date_end__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_tour_date_end_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThanOrEqual(
                            models.Func(models.F("date_end"), function="edtf_last"),
                            models.Func(models.F("date_start"), function="edtf_first"),
                        ),
                        name="institutions_tour_dates_run_forward",
                        violation_error_code="empty_period",
                        violation_error_message="It ends before it begins.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_tour_history h JOIN public.institutions_tour t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_tour_slug_was_taken', TABLE = 'institutions_tour', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="1650efe6582a87200e639554b6b7694c654ef981",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_748df",
                            table="institutions_tour",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="53b1457aa1a0e2cacaf6e152d960bc71b1deb591",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_539a0",
                            table="institutions_tour",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="6f9deefd6251d3cb689f31a4f7446c8e4079549b",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_f3029",
                            table="institutions_tour",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."date_end" IS DISTINCT FROM (NEW."date_end") OR OLD."date_start" IS DISTINCT FROM (NEW."date_start") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="026e177d15e6914a036632f20b7ed4ee894cc796",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_07210",
                            table="institutions_tour",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="6704befc2ac5e8ca47abe94b60d0f1f79b649aa0",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_365a1",
                            table="institutions_tour",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_tour_history" ("citation_id", "confidence", "date_end", "date_start", "id", "kind", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "slug", "title") SELECT new_values."citation_id", new_values."confidence", new_values."date_end", new_values."date_start", new_values."id", new_values."kind", new_values."note", new_values."person_id", NOW(), \'insert\', new_values."revision", new_values."slug", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a3f0ac02bfd108c77c6b1d1dca56024e6249bcc5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4efa9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_tour",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_tour_history" ("citation_id", "confidence", "date_end", "date_start", "id", "kind", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "slug", "title") SELECT new_values."citation_id", new_values."confidence", new_values."date_end", new_values."date_start", new_values."id", new_values."kind", new_values."note", new_values."person_id", NOW(), \'update\', new_values."revision", new_values."slug", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."date_end" IS DISTINCT FROM (new_values."date_end") OR old_values."date_start" IS DISTINCT FROM (new_values."date_start") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9bb0fbb18865f160ff827a26787f59cb6fc315aa",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7e80d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_tour",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_tour_history" ("citation_id", "confidence", "date_end", "date_start", "id", "kind", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "slug", "title") SELECT old_values."citation_id", old_values."confidence", old_values."date_end", old_values."date_start", old_values."id", old_values."kind", old_values."note", old_values."person_id", NOW(), \'delete\', old_values."revision", old_values."slug", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe70ae835302725c57c9d527b6346fd5b9db4b4d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_006d8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_tour",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TourHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                (
                    "date_start",
                    sources.dates.PartialDateField(help_text="First day (2024, 2024-05 or 2024-05-27)."),
                ),
                (
                    "date_end",
                    sources.dates.PartialDateField(
                        blank=True, help_text="Last day, included; empty: the first day only.", null=True
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("date_start", "date_end", function="edtf_days"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("inspection_tour", "inspection tour"),
                            ("visit", "visit"),
                            ("event", "event"),
                        ],
                        max_length=20,
                    ),
                ),
                ("title", models.TextField(help_text="Who, where and when, in a few words.")),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.person",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_tour_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="institutions_tour_versions"),
                    models.Index(fields=["revision"], name="institutions_tour_revision"),
                    models.Index(fields=["slug"], name="institutions_tour_past_slug"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="35a3dcc117670a0b9526a15ca1f0f52f31a96ad4",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_50933",
                            table="institutions_tour_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="49716e94f87996d7d932b025d5353b91f4dcf12b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_8e872",
                            table="institutions_tour_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2750a4bfbf9f75351600912bcbf592a8775171da",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e8ee4",
                            table="institutions_tour_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Institution",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("academy", "academy"),
                            ("central_commission", "central commission of the Party"),
                            (
                                "comprehensive_national_science_center",
                                "comprehensive national science center",
                            ),
                            ("coordination_mechanism", "coordination mechanism"),
                            ("development_zone", "development zone"),
                            ("directly_affiliated_organ", "organ directly under the State Council"),
                            ("expert_committee", "expert committee"),
                            ("foreign_analogue", "foreign body likened to one of the registry"),
                            ("fund_agency", "research fund agency"),
                            ("guidance_fund", "government guidance fund"),
                            ("hi_tech_zone", "national hi-tech zone"),
                            ("innovation_center", "innovation center"),
                            ("international_innovation_center", "international innovation center"),
                            ("leading_group", "leading group"),
                            ("legislature", "legislature"),
                            ("local_party_commission", "local commission of the Party"),
                            ("local_st_department", "local science and technology department"),
                            ("locality_government", "government of a locality"),
                            ("ministry", "ministry or commission of the State Council"),
                            ("national_bureau", "national bureau administered by a ministry"),
                            ("national_lab", "national laboratory"),
                            ("party_body", "body of the Party"),
                            ("peoples_organization", "people's organization"),
                            (
                                "professional_management_institution",
                                "professional project-management institution",
                            ),
                            ("provincial_lab", "provincial laboratory"),
                            ("public_institution", "public institution"),
                            ("regional_innovation_center", "regional innovation center"),
                            ("research_institute", "research institute"),
                            ("soe", "company"),
                            ("special_organ", "organ of special standing under the State Council"),
                            ("state_council", "State Council and its general office"),
                            ("university", "university"),
                        ],
                        max_length=40,
                    ),
                ),
                (
                    "form",
                    models.CharField(
                        choices=[
                            ("body", "a body of its own"),
                            ("nameplate", "a nameplate that another body bears"),
                        ],
                        default="body",
                        max_length=10,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "jurisdiction",
                    models.ForeignKey(
                        help_text="The area that it belongs to; the country for a central body.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="institutions",
                        to="institutions.jurisdiction",
                    ),
                ),
            ],
            options={
                "ordering": ["slug"],
                "abstract": False,
                "indexes": [models.Index(fields=["kind", "id"], name="institution_kind")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="institutions_institution_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_institution_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_institution_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_institution_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_institution_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_institution_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_institution_history h JOIN public.institutions_institution t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_institution_slug_was_taken', TABLE = 'institutions_institution', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="678f04d8af593d5e4e28ca3f6199a4c0f498fc1e",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_9398d",
                            table="institutions_institution",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="00b9071152aaa5a41b7848badfd44c12d73ccfc4",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_c9ed2",
                            table="institutions_institution",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="c2da87b7a6e106959396f130ff809dbb74225121",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_2fc73",
                            table="institutions_institution",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."form" IS DISTINCT FROM (NEW."form") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."jurisdiction_id" IS DISTINCT FROM (NEW."jurisdiction_id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="4fa27548d417a2b921427f780f5b48d0f6e64373",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_fd182",
                            table="institutions_institution",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="cb6ed2998a99925b9328f9a3d6a5dd81cac5c817",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_98c9a",
                            table="institutions_institution",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institution_history" ("citation_id", "confidence", "ended", "form", "id", "jurisdiction_id", "kind", "note", "pgh_created_at", "pgh_label", "revision", "slug", "valid_from", "valid_until") SELECT new_values."citation_id", new_values."confidence", new_values."ended", new_values."form", new_values."id", new_values."jurisdiction_id", new_values."kind", new_values."note", NOW(), \'insert\', new_values."revision", new_values."slug", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="25466f0d08dfdd2c7dc4db0f7deedf94d8b0161f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8f2fb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_institution",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institution_history" ("citation_id", "confidence", "ended", "form", "id", "jurisdiction_id", "kind", "note", "pgh_created_at", "pgh_label", "revision", "slug", "valid_from", "valid_until") SELECT new_values."citation_id", new_values."confidence", new_values."ended", new_values."form", new_values."id", new_values."jurisdiction_id", new_values."kind", new_values."note", NOW(), \'update\', new_values."revision", new_values."slug", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."form" IS DISTINCT FROM (new_values."form") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."jurisdiction_id" IS DISTINCT FROM (new_values."jurisdiction_id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="798c94bcb668597d965b68cdc8589a2bb8526b7a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5a592",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_institution",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institution_history" ("citation_id", "confidence", "ended", "form", "id", "jurisdiction_id", "kind", "note", "pgh_created_at", "pgh_label", "revision", "slug", "valid_from", "valid_until") SELECT old_values."citation_id", old_values."confidence", old_values."ended", old_values."form", old_values."id", old_values."jurisdiction_id", old_values."kind", old_values."note", NOW(), \'delete\', old_values."revision", old_values."slug", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="598bf2bc01a8a34ecd2b8a26c0e31295209bddb2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_904b4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_institution",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IdentifierHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("ror", "ROR"),
                            ("wikidata", "Wikidata"),
                            ("isni", "ISNI"),
                            ("grid", "GRID"),
                            ("fundref", "Crossref Funder ID"),
                            ("CN-USCI", "Unified Social Credit Identifier"),
                        ],
                        max_length=10,
                    ),
                ),
                ("value", models.CharField(max_length=200)),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_identifier_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_identifier_versions"),
                    models.Index(fields=["revision"], name="inst_identifier_revision"),
                    models.Index(fields=["key"], name="inst_identifier_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="4a6a3476d8993ad199c59d646239067b35040e54",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_eaee1",
                            table="institutions_identifier_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="f5bb5d7ccb47237303ca938d168a6dbb83ff13a7",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_140c5",
                            table="institutions_identifier_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cbf6ee65ce10341761ef2d9663b1cb148487397e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9ddd5",
                            table="institutions_identifier_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Identifier",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("ror", "ROR"),
                            ("wikidata", "Wikidata"),
                            ("isni", "ISNI"),
                            ("grid", "GRID"),
                            ("fundref", "Crossref Funder ID"),
                            ("CN-USCI", "Unified Social Credit Identifier"),
                        ],
                        max_length=10,
                    ),
                ),
                ("value", models.CharField(max_length=200)),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifiers",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="identifier_valid"),
                    models.Index(fields=["claim_key"], name="identifier_claim"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_identifier_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_identifier_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_identifier_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_identifier_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_identifier_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[("scheme", "="), ("value", "="), ("claim_key", "<>"), ("valid", "&&")],
                        name="institutions_identifier_one_bearer",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("scheme", "ror"), _negated=True),
                            ("value__regex", "^https://ror\\.org/0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$"),
                            _connector="OR",
                        ),
                        name="institutions_identifier_ror_has_its_form",
                        violation_error_code="invalid_identifier",
                        violation_error_message="A ROR identifier looks like https://ror.org/034t30j35.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="5803bb56d3608d57ff73b3cde2d86a9a37873533",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_c8375",
                            table="institutions_identifier",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="30cf8033a1405feeac36eda47125c57cac9774fe",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_d8a97",
                            table="institutions_identifier",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."scheme" IS DISTINCT FROM (NEW."scheme") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until") OR OLD."value" IS DISTINCT FROM (NEW."value"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="de2c645163aebf5cac4ad7a87c7ceb7f725e1aff",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_06371",
                            table="institutions_identifier",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="128a3b790a3114be8306f82c2cc0e335ebf7b07b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_d5b1e",
                            table="institutions_identifier",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_identifier_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "scheme", "standing", "valid_from", "valid_until", "value") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'insert\', new_values."revision", new_values."scheme", new_values."standing", new_values."valid_from", new_values."valid_until", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="728a8d3341e1e9e8bdec282afb259112d275579f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c13f9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_identifier",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_identifier_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "scheme", "standing", "valid_from", "valid_until", "value") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'update\', new_values."revision", new_values."scheme", new_values."standing", new_values."valid_from", new_values."valid_until", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."scheme" IS DISTINCT FROM (new_values."scheme") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until") OR old_values."value" IS DISTINCT FROM (new_values."value")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a8f854bf1daf4cf5840ccb660c09a6fad748d74a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_98431",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_identifier",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_identifier_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "scheme", "standing", "valid_from", "valid_until", "value") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."institution_id", old_values."key", old_values."note", NOW(), \'delete\', old_values."revision", old_values."scheme", old_values."standing", old_values."valid_from", old_values."valid_until", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe45dea53559de05f49efc0730b0e3742ce6b3bd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6ab5e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_identifier",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InstitutionName",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                ("text", models.TextField()),
                (
                    "lang",
                    models.CharField(
                        help_text="BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin.", max_length=35
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("label", "label: the name it goes by"),
                            ("alias", "alias: another name in use"),
                            ("acronym", "acronym"),
                            ("former", "former: the name it went by before"),
                        ],
                        default="label",
                        max_length=7,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="names",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="institutionname_valid"),
                    models.Index(fields=["claim_key"], name="institutionname_claim"),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["text"], name="institutionname_text", opclasses=["gin_trgm_ops"]
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_institutionname_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_institutionname_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_institutionname_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_institutionname_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_institutionname_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(
                            models.Q(("standing", "deprecated"), _negated=True), ("kind", "label")
                        ),
                        expressions=[
                            ("institution", "="),
                            ("lang", "="),
                            ("claim_key", "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_name_one_label_per_language",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("lang__regex", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")),
                        name="institutions_name_lang_is_a_tag",
                        violation_error_code="invalid_language",
                        violation_error_message="Write a BCP 47 tag such as en or zh-Hans.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True),
                        name="institutions_name_is_not_empty",
                        violation_error_code="blank",
                        violation_error_message="A name has at least one character.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="91f3f94c8d278b6482a3952b2ff6c2b3afaea45f",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_bd4c1",
                            table="institutions_institutionname",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="a68c407a3d22881f2f005c70dfe213c9c48f5851",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_ce974",
                            table="institutions_institutionname",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."lang" IS DISTINCT FROM (NEW."lang") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="cfe0f7bf74b37619be659452bc0ec5c2004a21d7",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_29a2f",
                            table="institutions_institutionname",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="58674d4ba8020a403a7377941c9e93b3b8e57f0e",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_6648d",
                            table="institutions_institutionname",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionname_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "kind", "lang", "note", "pgh_created_at", "pgh_label", "revision", "standing", "text", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."key", new_values."kind", new_values."lang", new_values."note", NOW(), \'insert\', new_values."revision", new_values."standing", new_values."text", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9414abad0bf1b4dbdedc999095514456060757cb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_06728",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_institutionname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionname_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "kind", "lang", "note", "pgh_created_at", "pgh_label", "revision", "standing", "text", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."key", new_values."kind", new_values."lang", new_values."note", NOW(), \'update\', new_values."revision", new_values."standing", new_values."text", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."lang" IS DISTINCT FROM (new_values."lang") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0c9af9471d04c522df1f7d65864362a20e882f0c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3940c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_institutionname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionname_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "kind", "lang", "note", "pgh_created_at", "pgh_label", "revision", "standing", "text", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."institution_id", old_values."key", old_values."kind", old_values."lang", old_values."note", NOW(), \'delete\', old_values."revision", old_values."standing", old_values."text", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d0c888e0b327217260d77eea341c6a5e0fa683b5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_75871",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_institutionname",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InstitutionNameHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                ("text", models.TextField()),
                (
                    "lang",
                    models.CharField(
                        help_text="BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin.", max_length=35
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("label", "label: the name it goes by"),
                            ("alias", "alias: another name in use"),
                            ("acronym", "acronym"),
                            ("former", "former: the name it went by before"),
                        ],
                        default="label",
                        max_length=7,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_institutionname_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_institutionname_versions"),
                    models.Index(fields=["revision"], name="inst_institutionname_revision"),
                    models.Index(fields=["key"], name="inst_institutionname_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="54b52acd1f7127640dcce19f4270feccbfa97afe",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_d928b",
                            table="institutions_institutionname_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="8120b0cea2066700a509add9240b025b17d76aa8",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_96596",
                            table="institutions_institutionname_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f000a80352968f9cf3a776b6f93283df7e2450ae",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d2538",
                            table="institutions_institutionname_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IssuingBody",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "change_event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="issuing_bodies",
                        to="institutions.changeevent",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="issued_change_events",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "issuing bodies",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("change_event", "institution"),
                        name="institutions_issuingbody_once",
                        violation_error_code="unique",
                        violation_error_message="This body is named already.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="588a105443b86c82098e3f959e8e38e8c5b8c994",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_13d75",
                            table="institutions_issuingbody",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="551dabfba66d992efcd4e45174408451a6129ede",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_00f7d",
                            table="institutions_issuingbody",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="70e7bcfd42e27cd8bad627e699a65e9b15d5d4bf",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_9dcaf",
                            table="institutions_issuingbody",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="ecd3d53c7bc4f10d2f6382caace0142800e534bd",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_54521",
                            table="institutions_issuingbody",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_issuingbody_history" ("change_event_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision") SELECT new_values."change_event_id", new_values."id", new_values."institution_id", NOW(), \'insert\', new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="77b25d11c2b79c1dd87dbf3a8615ffd5f6112333",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7f999",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_issuingbody",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_issuingbody_history" ("change_event_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision") SELECT new_values."change_event_id", new_values."id", new_values."institution_id", NOW(), \'update\', new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="27f9d44604b3527483cbc3376d2dfe7f99bdbccd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0ef74",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_issuingbody",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_issuingbody_history" ("change_event_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision") SELECT old_values."change_event_id", old_values."id", old_values."institution_id", NOW(), \'delete\', old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="28366973b695c8cce80b1e547f59e25d649a878f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_20a32",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_issuingbody",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IssuingBodyHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "change_event",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.changeevent",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_issuingbody_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_issuingbody_versions"),
                    models.Index(fields=["revision"], name="inst_issuingbody_revision"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="ed205c24a440fb10f918ddfcc0ae7759bd6ebbf2",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_32c76",
                            table="institutions_issuingbody_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="2a583153de9835a965e54a0c88a79fbc55ccc696",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_22733",
                            table="institutions_issuingbody_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2e62a3717dfa2704b4431a1e6a77494bb0b9cd00",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_deae1",
                            table="institutions_issuingbody_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Location",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="locations",
                        to="institutions.institution",
                    ),
                ),
                (
                    "jurisdiction",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="located_institutions",
                        to="institutions.jurisdiction",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="location_valid"),
                    models.Index(fields=["claim_key"], name="location_claim"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_location_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_location_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_location_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_location_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_location_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="08bdb409fe24f1a87c94ce89a3788804a84ea400",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_169b9",
                            table="institutions_location",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="170a02a8227a635b14590f02a74ea262570b1c94",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_b7a72",
                            table="institutions_location",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."jurisdiction_id" IS DISTINCT FROM (NEW."jurisdiction_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="eb8866b9015a8123a737575d5d29ffe2f880cb59",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_1a9a7",
                            table="institutions_location",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="5b7001a4093dcd27c951702d98b3e54101bc110e",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_47a3f",
                            table="institutions_location",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_location_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."jurisdiction_id", new_values."key", new_values."note", NOW(), \'insert\', new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="783db67eb9f6a36fd5f7104734e5b63caf39ba51",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e16c4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_location",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_location_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."jurisdiction_id", new_values."key", new_values."note", NOW(), \'update\', new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."jurisdiction_id" IS DISTINCT FROM (new_values."jurisdiction_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2c2c87a2af94838c835ee924939520cd9a04b450",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a761f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_location",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_location_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "revision", "standing", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."institution_id", old_values."jurisdiction_id", old_values."key", old_values."note", NOW(), \'delete\', old_values."revision", old_values."standing", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="54e4fbe74250e398271d2596303abe55d24f0e43",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_82422",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_location",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LocationHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "jurisdiction",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.jurisdiction",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_location_history",
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="institutions_location_versions"
                    ),
                    models.Index(fields=["revision"], name="institutions_location_revision"),
                    models.Index(fields=["key"], name="institutions_location_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="0f7570cf04667610b25645ad92d94606da4e3f17",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_eb46c",
                            table="institutions_location_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="3163f0b02504668141d95569df261565137c25fa",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_ccc34",
                            table="institutions_location_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="82003a3e03e2b6e894bca04178bfe573a3458d7b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_07425",
                            table="institutions_location_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Outcome",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("create", "creates"),
                            ("abolish", "abolishes"),
                            ("merge", "merges into another"),
                            ("split", "splits"),
                            ("rename", "renames"),
                            ("transfer_function", "hands a function to another body"),
                            ("cease_function", "ends a function"),
                            ("transfer_institution", "moves it to another parent"),
                            ("designate_executive_office", "makes it the executive office of another"),
                            ("re_rank", "changes its rank"),
                            ("re_subordinate", "changes whom it answers to"),
                            ("retain", "keeps it"),
                        ],
                        max_length=30,
                    ),
                ),
                (
                    "date_effective",
                    sources.dates.PartialDateField(
                        blank=True, help_text="Where it differs from the event's.", null=True
                    ),
                ),
                (
                    "change_event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="institutions.changeevent",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "from_institution",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whom it leaves.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes_leaving",
                        to="institutions.institution",
                    ),
                ),
                (
                    "function",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="institutions.function",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        help_text="The institution that it befalls.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="institutions.institution",
                    ),
                ),
                (
                    "resulting_institution",
                    models.ForeignKey(
                        blank=True,
                        help_text="What it becomes or goes into: merge, split, rename.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes_resulting",
                        to="institutions.institution",
                    ),
                ),
                (
                    "to_institution",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whom it comes to: parent, recipient of the function, body whose office it becomes.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes_gaining",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("date_effective__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_outcome_date_effective_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="fb58471b5b8aaba6910613cfeb90dd78230c8a2b",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_4cb97",
                            table="institutions_outcome",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="fbcfb69512c6c97de29680d7eb13904712edca85",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_48efc",
                            table="institutions_outcome",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="b1e64f8e3977638dff9aced554e4e9205f949113",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_17a72",
                            table="institutions_outcome",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="ebec6b913c903249a920b5adecec443428547bfb",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_f27ba",
                            table="institutions_outcome",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_outcome_history" ("change_event_id", "citation_id", "confidence", "date_effective", "from_institution_id", "function_id", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "resulting_institution_id", "revision", "to_institution_id", "type") SELECT new_values."change_event_id", new_values."citation_id", new_values."confidence", new_values."date_effective", new_values."from_institution_id", new_values."function_id", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'insert\', new_values."resulting_institution_id", new_values."revision", new_values."to_institution_id", new_values."type" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bc6ea018353ef48019d35464114a5a332359a834",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_937ce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_outcome_history" ("change_event_id", "citation_id", "confidence", "date_effective", "from_institution_id", "function_id", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "resulting_institution_id", "revision", "to_institution_id", "type") SELECT new_values."change_event_id", new_values."citation_id", new_values."confidence", new_values."date_effective", new_values."from_institution_id", new_values."function_id", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'update\', new_values."resulting_institution_id", new_values."revision", new_values."to_institution_id", new_values."type" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0175a78578626e09db3c3c48164f452db4eec06b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d3db6",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_outcome_history" ("change_event_id", "citation_id", "confidence", "date_effective", "from_institution_id", "function_id", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "resulting_institution_id", "revision", "to_institution_id", "type") SELECT old_values."change_event_id", old_values."citation_id", old_values."confidence", old_values."date_effective", old_values."from_institution_id", old_values."function_id", old_values."id", old_values."institution_id", old_values."key", old_values."note", NOW(), \'delete\', old_values."resulting_institution_id", old_values."revision", old_values."to_institution_id", old_values."type" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7a1ef861f1d07044197cb9f9ab4ce4ccd44cb321",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e677",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_outcome",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OutcomeHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("create", "creates"),
                            ("abolish", "abolishes"),
                            ("merge", "merges into another"),
                            ("split", "splits"),
                            ("rename", "renames"),
                            ("transfer_function", "hands a function to another body"),
                            ("cease_function", "ends a function"),
                            ("transfer_institution", "moves it to another parent"),
                            ("designate_executive_office", "makes it the executive office of another"),
                            ("re_rank", "changes its rank"),
                            ("re_subordinate", "changes whom it answers to"),
                            ("retain", "keeps it"),
                        ],
                        max_length=30,
                    ),
                ),
                (
                    "date_effective",
                    sources.dates.PartialDateField(
                        blank=True, help_text="Where it differs from the event's.", null=True
                    ),
                ),
                (
                    "change_event",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.changeevent",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "from_institution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whom it leaves.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "function",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.function",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The institution that it befalls.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "resulting_institution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What it becomes or goes into: merge, split, rename.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "to_institution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whom it comes to: parent, recipient of the function, body whose office it becomes.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_outcome_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="institutions_outcome_versions"),
                    models.Index(fields=["revision"], name="institutions_outcome_revision"),
                    models.Index(fields=["key"], name="institutions_outcome_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="ff74870f0f6039efaff4b7351be6febc53a87040",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_e174a",
                            table="institutions_outcome_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="67cb303a3d077bc2d958b670220ae9ab54189f23",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_56513",
                            table="institutions_outcome_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b4a26c7307d7f445d03058844139d34b7a08157e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_57a97",
                            table="institutions_outcome_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PostHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                ("title", models.TextField(help_text="Title in English.")),
                (
                    "title_zh",
                    models.TextField(
                        blank=True, default="", help_text="Title in Chinese characters, simplified."
                    ),
                ),
                (
                    "seats",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        default=1,
                        help_text="How many may hold it at a time; empty: several, number not established.",
                        null=True,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.rank",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_post_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="institutions_post_versions"),
                    models.Index(fields=["revision"], name="institutions_post_revision"),
                    models.Index(fields=["slug"], name="institutions_post_past_slug"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="faf7e626fdc173a36bb2f2a724b6340a059b8ffd",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_f53c8",
                            table="institutions_post_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="c7252d1907a977241a693c7a111c81456b5109fd",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_2519b",
                            table="institutions_post_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e3caf5a5f8152eb56e85d1183285e59141340b95",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3fd3c",
                            table="institutions_post_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Post",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                ("title", models.TextField(help_text="Title in English.")),
                (
                    "title_zh",
                    models.TextField(
                        blank=True, default="", help_text="Title in Chinese characters, simplified."
                    ),
                ),
                (
                    "seats",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        default=1,
                        help_text="How many may hold it at a time; empty: several, number not established.",
                        null=True,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="posts",
                        to="institutions.institution",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="posts",
                        to="institutions.rank",
                    ),
                ),
            ],
            options={
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="institutions_post_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_post_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_post_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_post_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_post_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_post_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("seats__gte", 1)),
                        name="institutions_post_has_a_seat",
                        violation_error_code="min_value",
                        violation_error_message="A post has at least one seat.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_post_history h JOIN public.institutions_post t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_post_slug_was_taken', TABLE = 'institutions_post', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="aa7cca2a2eda2037d85c3315333b5038f1a093da",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_9dbe7",
                            table="institutions_post",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="3a69d0006689a97c6a154c2038d15f8777444cc2",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_71d6e",
                            table="institutions_post",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="9299d19e7cd493f2e140cf12147fc8c00dff1261",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_f63c8",
                            table="institutions_post",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."rank_id" IS DISTINCT FROM (NEW."rank_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."seats" IS DISTINCT FROM (NEW."seats") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."title_zh" IS DISTINCT FROM (NEW."title_zh") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="d6e5e4627eb09d5e880402f923f3802bc9a36ef4",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_1e4d9",
                            table="institutions_post",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="66a6f13fa9c25a699d5293369bf441b2999b01d0",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_0c835",
                            table="institutions_post",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_post_history" ("citation_id", "confidence", "ended", "id", "institution_id", "note", "pgh_created_at", "pgh_label", "rank_id", "revision", "seats", "slug", "title", "title_zh", "valid_from", "valid_until") SELECT new_values."citation_id", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."note", NOW(), \'insert\', new_values."rank_id", new_values."revision", new_values."seats", new_values."slug", new_values."title", new_values."title_zh", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="28bb2dff8ccbefc66d050cc9ad3a0e3ad384b765",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_705e3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_post",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_post_history" ("citation_id", "confidence", "ended", "id", "institution_id", "note", "pgh_created_at", "pgh_label", "rank_id", "revision", "seats", "slug", "title", "title_zh", "valid_from", "valid_until") SELECT new_values."citation_id", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."note", NOW(), \'update\', new_values."rank_id", new_values."revision", new_values."seats", new_values."slug", new_values."title", new_values."title_zh", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."rank_id" IS DISTINCT FROM (new_values."rank_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."seats" IS DISTINCT FROM (new_values."seats") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."title_zh" IS DISTINCT FROM (new_values."title_zh") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cfcf00fc0576f935782a0aef9b1c37e00b368abe",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_96a01",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_post",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_post_history" ("citation_id", "confidence", "ended", "id", "institution_id", "note", "pgh_created_at", "pgh_label", "rank_id", "revision", "seats", "slug", "title", "title_zh", "valid_from", "valid_until") SELECT old_values."citation_id", old_values."confidence", old_values."ended", old_values."id", old_values."institution_id", old_values."note", NOW(), \'delete\', old_values."rank_id", old_values."revision", old_values."seats", old_values."slug", old_values."title", old_values."title_zh", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e4b391f8d4ffa83c12e8a28972098333d3665a0d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_987e1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_post",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InstitutionRankHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.rank",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_institutionrank_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_institutionrank_versions"),
                    models.Index(fields=["revision"], name="inst_institutionrank_revision"),
                    models.Index(fields=["key"], name="inst_institutionrank_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="dc4543a553a6970671ab397fabeb43bf0712ac9e",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_f6d48",
                            table="institutions_institutionrank_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="3ccaedb0d7ca6d7128d7bee4fd6357d20e17103c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_22807",
                            table="institutions_institutionrank_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0dec1b9a464414b3e923bcadb46f928f3105def8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7522b",
                            table="institutions_institutionrank_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InstitutionRank",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ranks",
                        to="institutions.institution",
                    ),
                ),
                (
                    "rank",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="institutions",
                        to="institutions.rank",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="institutionrank_valid"),
                    models.Index(fields=["claim_key"], name="institutionrank_claim"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_institutionrank_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_institutionrank_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_institutionrank_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_institutionrank_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_institutionrank_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[("institution", "="), ("claim_key", "<>"), ("valid", "&&")],
                        name="institutions_rank_one_at_a_time",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="219b8d8482f3c3e5b5fa0b7372c8684c853bb4b0",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_d3581",
                            table="institutions_institutionrank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="adf6c9a4b758c74876e19e7cc257446aa6b5d0ff",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_8b984",
                            table="institutions_institutionrank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."rank_id" IS DISTINCT FROM (NEW."rank_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="4239012906ac8f129282813e3006d5e470f9946a",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_6c0bc",
                            table="institutions_institutionrank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="70d7e3c8debdc343700f290f88cdb824d6d875c4",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_f4cc9",
                            table="institutions_institutionrank",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionrank_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "rank_id", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'insert\', new_values."rank_id", new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="628a55a8b274c1676d74200a114e376df96737de",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_de782",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_institutionrank",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionrank_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "rank_id", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'update\', new_values."rank_id", new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."rank_id" IS DISTINCT FROM (new_values."rank_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="daefb74765dbce29fd87856a230f0ee3da07e109",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f120f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_institutionrank",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionrank_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "rank_id", "revision", "standing", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."institution_id", old_values."key", old_values."note", NOW(), \'delete\', old_values."rank_id", old_values."revision", old_values."standing", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c9285b84caf8dfb506575a955f2ac3ffebc2bea8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a64a9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_institutionrank",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Relation",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("leads", "leads 领导"),
                            ("supervises", "supervises 指导"),
                            ("administers", "administers 管理"),
                            ("executive_office_of", "is the executive office of 办事机构"),
                            ("part_of", "is part of 直属/内设"),
                            ("reports_to", "reports to"),
                            ("member_of", "is a member of"),
                            ("advises", "advises"),
                            ("succeeds", "succeeds"),
                            ("analogous_to", "is analogous to"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="relations_as_object",
                        to="institutions.institution",
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="relations_as_subject",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="relation_valid"),
                    models.Index(fields=["claim_key"], name="relation_claim"),
                    models.Index(fields=["type", "id"], name="relation_type"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_relation_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_relation_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_relation_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_relation_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_relation_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("subject", models.F("object")), _negated=True),
                        name="institutions_relation_not_to_itself",
                        violation_error_code="related_to_itself",
                        violation_error_message="An institution has no relation to itself.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(
                            models.Q(("standing", "deprecated"), _negated=True), ("type", "part_of")
                        ),
                        expressions=[("subject", "="), ("claim_key", "<>"), ("valid", "&&")],
                        name="institutions_relation_one_part_of_parent",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(
                            models.Q(("standing", "deprecated"), _negated=True), ("type", "administers")
                        ),
                        expressions=[("object", "="), ("claim_key", "<>"), ("valid", "&&")],
                        name="institutions_relation_one_administrator",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("type", "="),
                            ("subject", "="),
                            ("object", "="),
                            ("claim_key", "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_relation_told_once",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="0b98b4d2d5ff84b4db46804151670e8869c8433b",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_b3d04",
                            table="institutions_relation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="ff63261ce177f3e9bd3de2c7e6ab3e310a09dc7e",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_b94e5",
                            table="institutions_relation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."object_id" IS DISTINCT FROM (NEW."object_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."subject_id" IS DISTINCT FROM (NEW."subject_id") OR OLD."type" IS DISTINCT FROM (NEW."type") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="847822cb7a0399a66a1e4d3f6b1c6af0a19178c3",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_fc169",
                            table="institutions_relation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="850a9e52104081c085046d03701c858fa408d67a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_86d84",
                            table="institutions_relation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_relation_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "note", "object_id", "pgh_created_at", "pgh_label", "revision", "standing", "subject_id", "type", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."key", new_values."note", new_values."object_id", NOW(), \'insert\', new_values."revision", new_values."standing", new_values."subject_id", new_values."type", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f72e0f6b57bf08738ab4b21dd16b2860e5e4ada3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ef16c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_relation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_relation_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "note", "object_id", "pgh_created_at", "pgh_label", "revision", "standing", "subject_id", "type", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."key", new_values."note", new_values."object_id", NOW(), \'update\', new_values."revision", new_values."standing", new_values."subject_id", new_values."type", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."object_id" IS DISTINCT FROM (new_values."object_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."subject_id" IS DISTINCT FROM (new_values."subject_id") OR old_values."type" IS DISTINCT FROM (new_values."type") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c8efacecf185d5db1db99d9098156dcf48c45643",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9eda3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_relation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_relation_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "note", "object_id", "pgh_created_at", "pgh_label", "revision", "standing", "subject_id", "type", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."key", old_values."note", old_values."object_id", NOW(), \'delete\', old_values."revision", old_values."standing", old_values."subject_id", old_values."type", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5d2ef7fcbad345667713cb58d1431c28397ef84f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f3775",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_relation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RelationHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("leads", "leads 领导"),
                            ("supervises", "supervises 指导"),
                            ("administers", "administers 管理"),
                            ("executive_office_of", "is the executive office of 办事机构"),
                            ("part_of", "is part of 直属/内设"),
                            ("reports_to", "reports to"),
                            ("member_of", "is a member of"),
                            ("advises", "advises"),
                            ("succeeds", "succeeds"),
                            ("analogous_to", "is analogous to"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_relation_history",
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="institutions_relation_versions"
                    ),
                    models.Index(fields=["revision"], name="institutions_relation_revision"),
                    models.Index(fields=["key"], name="institutions_relation_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="41effe245f9593eedd0863e74045bfab36af6633",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_839a3",
                            table="institutions_relation_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="b1bc04c662eca03936c57e563f06b823e4fd81d3",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_8fe5c",
                            table="institutions_relation_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4f61a70ecd4724fb84d768fcec32ae7032240141",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5f3d5",
                            table="institutions_relation_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Responsibility",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "change",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("create", "created"),
                            ("receive", "received from another body"),
                            ("transfer", "handed to another body"),
                            ("strengthen", "strengthened"),
                            ("adjust", "adjusted"),
                            ("retain", "kept"),
                            ("cease", "given up"),
                        ],
                        default="",
                        max_length=10,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "function",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="responsibilities",
                        to="institutions.function",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="responsibilities",
                        to="institutions.institution",
                    ),
                ),
                (
                    "received_from",
                    models.ForeignKey(
                        blank=True,
                        help_text="The responsibility of another body that this one continues.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passed_on_to",
                        to="institutions.responsibility",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "responsibilities",
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="responsibility_valid"),
                    models.Index(fields=["claim_key"], name="responsibility_claim"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_responsibility_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_responsibility_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_responsibility_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_responsibility_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_responsibility_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("institution", "="),
                            ("function", "="),
                            ("claim_key", "<>"),
                            ("valid", "&&"),
                        ],
                        name="institutions_responsibility_held_once",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("received_from", models.F("id")), _negated=True),
                        name="institutions_responsibility_not_from_itself",
                        violation_error_code="related_to_itself",
                        violation_error_message="A responsibility is not received from itself.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="9e422c2daea93e9cba7a304424309a88ae964345",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_266aa",
                            table="institutions_responsibility",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="02187108e675f073783e41bad80502a15876d20c",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_087c4",
                            table="institutions_responsibility",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."change" IS DISTINCT FROM (NEW."change") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."function_id" IS DISTINCT FROM (NEW."function_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."received_from_id" IS DISTINCT FROM (NEW."received_from_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="aded2259f7bac5d65480ba12d1685c49879d49a8",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_99168",
                            table="institutions_responsibility",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="93aa277535ce075693a8136475cb741d3d93958f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_75702",
                            table="institutions_responsibility",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_responsibility_history" ("attested_on", "change", "citation_id", "claim_key", "confidence", "ended", "function_id", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "received_from_id", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."change", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."function_id", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'insert\', new_values."received_from_id", new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1846e920d074b234db93e9637fd114887e663e83",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b814b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_responsibility",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_responsibility_history" ("attested_on", "change", "citation_id", "claim_key", "confidence", "ended", "function_id", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "received_from_id", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."change", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."function_id", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'update\', new_values."received_from_id", new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."change" IS DISTINCT FROM (new_values."change") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."function_id" IS DISTINCT FROM (new_values."function_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."received_from_id" IS DISTINCT FROM (new_values."received_from_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="780c76fd81f706010c0452b3ad9be9ebd556e7df",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2f6c8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_responsibility",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_responsibility_history" ("attested_on", "change", "citation_id", "claim_key", "confidence", "ended", "function_id", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "received_from_id", "revision", "standing", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."change", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."function_id", old_values."id", old_values."institution_id", old_values."key", old_values."note", NOW(), \'delete\', old_values."received_from_id", old_values."revision", old_values."standing", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="200a20b9c69ecf6151121f81bb6b0633b8876c0c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_52bb3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_responsibility",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ResponsibilityHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "change",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("create", "created"),
                            ("receive", "received from another body"),
                            ("transfer", "handed to another body"),
                            ("strengthen", "strengthened"),
                            ("adjust", "adjusted"),
                            ("retain", "kept"),
                            ("cease", "given up"),
                        ],
                        default="",
                        max_length=10,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "function",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.function",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "received_from",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The responsibility of another body that this one continues.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.responsibility",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_responsibility_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_responsibility_versions"),
                    models.Index(fields=["revision"], name="inst_responsibility_revision"),
                    models.Index(fields=["key"], name="inst_responsibility_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="9cc52a29ac3f1338bb32f691911c354238affd4e",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_b3cff",
                            table="institutions_responsibility_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="c38de409a1f235b943e75811045f3f1233585286",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_52e84",
                            table="institutions_responsibility_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cae9f68f7a1b5a251a6a9a88480790b8f0e4ea64",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d4f0a",
                            table="institutions_responsibility_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatementSubject",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "change_event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="institutions.changeevent",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="institutions.institution",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="institutions.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="institutions.post",
                    ),
                ),
                (
                    "statement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="subjects",
                        to="sources.statement",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("change_event__isnull", True),
                                ("institution__isnull", False),
                                ("person__isnull", True),
                                ("post__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("institution__isnull", True),
                                ("person__isnull", False),
                                ("post__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("institution__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", False),
                            ),
                            models.Q(
                                ("change_event__isnull", False),
                                ("institution__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="institutions_statementsubject_is_one_thing",
                        violation_error_code="exactly_one",
                        violation_error_message="Name exactly one of: institution, person, post, change_event.",
                    ),
                    models.UniqueConstraint(
                        fields=("statement", "institution", "person", "post", "change_event"),
                        name="institutions_statementsubject_once",
                        nulls_distinct=False,
                        violation_error_code="unique",
                        violation_error_message="The statement names this already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="62b5a1ccca3ce86b8558d12d681f907ea58b80b1",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_fb0c5",
                            table="institutions_statementsubject",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="95649ce305af4d264232aafbc3ff19f992ffeeec",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_e9d28",
                            table="institutions_statementsubject",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="62b5108f1ad4f6745346328c2ac0dc5a1aae29d3",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_fc061",
                            table="institutions_statementsubject",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="d162a4f63fa480961253805bdae3d54567ff7cfb",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_e23b7",
                            table="institutions_statementsubject",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_statementsubject_history" ("change_event_id", "id", "institution_id", "person_id", "pgh_created_at", "pgh_label", "post_id", "revision", "statement_id") SELECT new_values."change_event_id", new_values."id", new_values."institution_id", new_values."person_id", NOW(), \'insert\', new_values."post_id", new_values."revision", new_values."statement_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="48c03766fd856ae1700af60dacaa7686af034080",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_84b40",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_statementsubject",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_statementsubject_history" ("change_event_id", "id", "institution_id", "person_id", "pgh_created_at", "pgh_label", "post_id", "revision", "statement_id") SELECT new_values."change_event_id", new_values."id", new_values."institution_id", new_values."person_id", NOW(), \'update\', new_values."post_id", new_values."revision", new_values."statement_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8f3e23cd1aa643c5491a4faeb87c53094d42ef46",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bb55a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_statementsubject",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_statementsubject_history" ("change_event_id", "id", "institution_id", "person_id", "pgh_created_at", "pgh_label", "post_id", "revision", "statement_id") SELECT old_values."change_event_id", old_values."id", old_values."institution_id", old_values."person_id", NOW(), \'delete\', old_values."post_id", old_values."revision", old_values."statement_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7d3b86e05b13b11ae9b28009354455920398d781",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7a3a0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_statementsubject",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatementSubjectHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "change_event",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.changeevent",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.post",
                    ),
                ),
                (
                    "statement",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.statement",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_statementsubject_history",
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="inst_statementsubject_versions"
                    ),
                    models.Index(fields=["revision"], name="inst_statementsubject_revision"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="c81a3fbdca931b22281e3ad6689722688a90845a",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_2478b",
                            table="institutions_statementsubject_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="3d6f5dbe09ba1ae5d484814bf1c5016b373ae39d",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_67a0c",
                            table="institutions_statementsubject_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f4ebdf7bbeebd5b26a3e1c87bdd37c1a21cd13fd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8ee89",
                            table="institutions_statementsubject_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Tenure",
            fields=[
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("substantive", "substantive"),
                            ("acting", "acting"),
                            ("concurrent", "concurrent"),
                            ("ex_officio", "ex officio"),
                        ],
                        default="substantive",
                        max_length=11,
                    ),
                ),
                (
                    "term",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Term of the body in which it is held, such as 20th.",
                        max_length=40,
                    ),
                ),
                (
                    "sequence",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Place in the person's career, where dates do not tell the order.",
                        null=True,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tenures",
                        to="institutions.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tenures",
                        to="institutions.post",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="tenure_valid"),
                    models.Index(fields=["claim_key"], name="tenure_claim"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_tenure_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_tenure_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="institutions_tenure_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="institutions_tenure_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="institutions_tenure_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="dbc32a21217c9bb0d48d7758b1eb63d43e6f2f55",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_3421e",
                            table="institutions_tenure",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="d0a2e18b3a50d83923d4f5f184e9a988a410d1f2",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_c8706",
                            table="institutions_tenure",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."post_id" IS DISTINCT FROM (NEW."post_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."sequence" IS DISTINCT FROM (NEW."sequence") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."term" IS DISTINCT FROM (NEW."term") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="82c1ad771353ef7d91b53243b83e0ddc8126066a",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_5e4b6",
                            table="institutions_tenure",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="9e183b4a4a6ae9b3ffa15b2645ddce174bd22a4c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_41410",
                            table="institutions_tenure",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_tenure_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "kind", "note", "person_id", "pgh_created_at", "pgh_label", "post_id", "revision", "sequence", "standing", "term", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."key", new_values."kind", new_values."note", new_values."person_id", NOW(), \'insert\', new_values."post_id", new_values."revision", new_values."sequence", new_values."standing", new_values."term", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="26bce5b48bde774f9e6d23ee7fe3ddb1134b1f4d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c30ac",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_tenure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_tenure_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "kind", "note", "person_id", "pgh_created_at", "pgh_label", "post_id", "revision", "sequence", "standing", "term", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."key", new_values."kind", new_values."note", new_values."person_id", NOW(), \'update\', new_values."post_id", new_values."revision", new_values."sequence", new_values."standing", new_values."term", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."post_id" IS DISTINCT FROM (new_values."post_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."sequence" IS DISTINCT FROM (new_values."sequence") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."term" IS DISTINCT FROM (new_values."term") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="676f1d01a77b263f13eead66563dc9f88382f348",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3341a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_tenure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_tenure_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "kind", "note", "person_id", "pgh_created_at", "pgh_label", "post_id", "revision", "sequence", "standing", "term", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."key", old_values."kind", old_values."note", old_values."person_id", NOW(), \'delete\', old_values."post_id", old_values."revision", old_values."sequence", old_values."standing", old_values."term", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5f79864a1a43021f50b4d58067ee65fe32bfbef1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_54568",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_tenure",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TenureHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "valid_from",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                        null=True,
                    ),
                ),
                (
                    "valid_until",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                        null=True,
                    ),
                ),
                (
                    "ended",
                    models.CharField(
                        choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                        db_default="no",
                        default="no",
                        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                        max_length=7,
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name of the fact in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("preferred", "preferred"),
                            ("normal", "normal"),
                            ("deprecated", "deprecated"),
                        ],
                        db_default="normal",
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "claim_key",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                        max_length=200,
                    ),
                ),
                (
                    "attested_on",
                    sources.dates.PartialDateField(
                        blank=True,
                        help_text="A day on which a source shows it to hold, where a bound is not established.",
                        null=True,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("substantive", "substantive"),
                            ("acting", "acting"),
                            ("concurrent", "concurrent"),
                            ("ex_officio", "ex officio"),
                        ],
                        default="substantive",
                        max_length=11,
                    ),
                ),
                (
                    "term",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Term of the body in which it is held, such as 20th.",
                        max_length=40,
                    ),
                ),
                (
                    "sequence",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Place in the person's career, where dates do not tell the order.",
                        null=True,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.post",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_tenure_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="institutions_tenure_versions"),
                    models.Index(fields=["revision"], name="institutions_tenure_revision"),
                    models.Index(fields=["key"], name="institutions_tenure_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="37cc145c2b50820456b9afa3858dc76ce3b37b25",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_e9d2e",
                            table="institutions_tenure_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="d6fbab32e033d3d81705911ada216b910b7a6e33",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_c97dd",
                            table="institutions_tenure_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1d761566196d49173b17d57887247829531e80fb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_25d58",
                            table="institutions_tenure_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Visit",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "date_start",
                    sources.dates.PartialDateField(help_text="First day (2024, 2024-05 or 2024-05-27)."),
                ),
                (
                    "date_end",
                    sources.dates.PartialDateField(
                        blank=True, help_text="Last day, included; empty: the first day only.", null=True
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("date_start", "date_end", function="edtf_days"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name in files, to load it again.",
                        max_length=100,
                        null=True,
                        unique=True,
                    ),
                ),
                ("city", models.TextField(blank=True, default="")),
                ("site", models.TextField(help_text="What was visited, in English.")),
                (
                    "site_zh",
                    models.TextField(
                        blank=True, default="", help_text="What was visited, in Chinese characters."
                    ),
                ),
                (
                    "site_kind",
                    models.CharField(
                        choices=[
                            ("company", "company"),
                            ("event", "event"),
                            ("hi_tech_zone", "hi-tech zone or S&T park"),
                            ("infrastructure", "infrastructure"),
                            ("lab", "laboratory or institute"),
                            ("logistics_hub", "logistics hub"),
                            ("public_institution", "public institution"),
                            ("science_city", "science city"),
                            ("university", "university"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "topic",
                    models.TextField(
                        blank=True, default="", help_text="What the visit was about, in the compilers' words."
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="visits",
                        to="institutions.institution",
                    ),
                ),
                (
                    "jurisdiction",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="visits",
                        to="institutions.jurisdiction",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="visits",
                        to="institutions.person",
                    ),
                ),
                (
                    "tour",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="visits",
                        to="institutions.tour",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="visit_valid")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("date_start__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_visit_date_start_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("date_end__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="institutions_visit_date_end_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThanOrEqual(
                            models.Func(models.F("date_end"), function="edtf_last"),
                            models.Func(models.F("date_start"), function="edtf_first"),
                        ),
                        name="institutions_visit_dates_run_forward",
                        violation_error_code="empty_period",
                        violation_error_message="It ends before it begins.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="de6880114d9d9a4ef9ddabe5bafc4968b5b47b02",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_11007",
                            table="institutions_visit",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="d71e3ee6092d226d38424988a8d04146d3d835b2",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_486d1",
                            table="institutions_visit",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."city" IS DISTINCT FROM (NEW."city") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."date_end" IS DISTINCT FROM (NEW."date_end") OR OLD."date_start" IS DISTINCT FROM (NEW."date_start") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."jurisdiction_id" IS DISTINCT FROM (NEW."jurisdiction_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."site" IS DISTINCT FROM (NEW."site") OR OLD."site_kind" IS DISTINCT FROM (NEW."site_kind") OR OLD."site_zh" IS DISTINCT FROM (NEW."site_zh") OR OLD."topic" IS DISTINCT FROM (NEW."topic") OR OLD."tour_id" IS DISTINCT FROM (NEW."tour_id"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="7067934583dd988b1b60b91c311e86273667e14b",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_f7e3c",
                            table="institutions_visit",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="365cab275b3dd9ff6c66de730bf938410caa3855",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_f5db2",
                            table="institutions_visit",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_visit_history" ("citation_id", "city", "confidence", "date_end", "date_start", "id", "institution_id", "jurisdiction_id", "key", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "site", "site_kind", "site_zh", "topic", "tour_id") SELECT new_values."citation_id", new_values."city", new_values."confidence", new_values."date_end", new_values."date_start", new_values."id", new_values."institution_id", new_values."jurisdiction_id", new_values."key", new_values."note", new_values."person_id", NOW(), \'insert\', new_values."revision", new_values."site", new_values."site_kind", new_values."site_zh", new_values."topic", new_values."tour_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a625264e739807777d83ef3d5085f03160914803",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6e3a0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_visit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_visit_history" ("citation_id", "city", "confidence", "date_end", "date_start", "id", "institution_id", "jurisdiction_id", "key", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "site", "site_kind", "site_zh", "topic", "tour_id") SELECT new_values."citation_id", new_values."city", new_values."confidence", new_values."date_end", new_values."date_start", new_values."id", new_values."institution_id", new_values."jurisdiction_id", new_values."key", new_values."note", new_values."person_id", NOW(), \'update\', new_values."revision", new_values."site", new_values."site_kind", new_values."site_zh", new_values."topic", new_values."tour_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."city" IS DISTINCT FROM (new_values."city") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."date_end" IS DISTINCT FROM (new_values."date_end") OR old_values."date_start" IS DISTINCT FROM (new_values."date_start") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."jurisdiction_id" IS DISTINCT FROM (new_values."jurisdiction_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."site" IS DISTINCT FROM (new_values."site") OR old_values."site_kind" IS DISTINCT FROM (new_values."site_kind") OR old_values."site_zh" IS DISTINCT FROM (new_values."site_zh") OR old_values."topic" IS DISTINCT FROM (new_values."topic") OR old_values."tour_id" IS DISTINCT FROM (new_values."tour_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="632206b632244efac8734c13c8ecf4b3b241ba44",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04860",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_visit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_visit_history" ("citation_id", "city", "confidence", "date_end", "date_start", "id", "institution_id", "jurisdiction_id", "key", "note", "person_id", "pgh_created_at", "pgh_label", "revision", "site", "site_kind", "site_zh", "topic", "tour_id") SELECT old_values."citation_id", old_values."city", old_values."confidence", old_values."date_end", old_values."date_start", old_values."id", old_values."institution_id", old_values."jurisdiction_id", old_values."key", old_values."note", old_values."person_id", NOW(), \'delete\', old_values."revision", old_values."site", old_values."site_kind", old_values."site_zh", old_values."topic", old_values."tour_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2a692ac607430911ec36ecbf9672258adf7f9eaa",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_393bb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_visit",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FurtherCitationHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "stance",
                    models.CharField(
                        choices=[("supports", "supports"), ("disputes", "disputes")],
                        default="supports",
                        max_length=8,
                    ),
                ),
                (
                    "change_event",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.changeevent",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "identifier",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.identifier",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "institution_name",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institutionname",
                    ),
                ),
                (
                    "institution_rank",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institutionrank",
                    ),
                ),
                (
                    "jurisdiction_code",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.jurisdictioncode",
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.location",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.outcome",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.post",
                    ),
                ),
                (
                    "qualification",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.qualification",
                    ),
                ),
                (
                    "relation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.relation",
                    ),
                ),
                (
                    "responsibility",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.responsibility",
                    ),
                ),
                (
                    "tenure",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.tenure",
                    ),
                ),
                (
                    "tour",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.tour",
                    ),
                ),
                (
                    "visit",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.visit",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_furthercitation_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="inst_furthercitation_versions"),
                    models.Index(fields=["revision"], name="inst_furthercitation_revision"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="a9625d0c2a91abbdd66a4fb20a49b3898c7708df",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_8ac24",
                            table="institutions_furthercitation_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="e4213a17229ba785ffe7715cf79feca2723f15a6",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_7e39a",
                            table="institutions_furthercitation_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6fd20ce9fe1616e689abd7a9c39789535289d74d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_84527",
                            table="institutions_furthercitation_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FurtherCitation",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "stance",
                    models.CharField(
                        choices=[("supports", "supports"), ("disputes", "disputes")],
                        default="supports",
                        max_length=8,
                    ),
                ),
                (
                    "change_event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.changeevent",
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_uses",
                        to="sources.citation",
                    ),
                ),
                (
                    "identifier",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.identifier",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.institution",
                    ),
                ),
                (
                    "institution_name",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.institutionname",
                    ),
                ),
                (
                    "institution_rank",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.institutionrank",
                    ),
                ),
                (
                    "jurisdiction_code",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.jurisdictioncode",
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.location",
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.outcome",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.post",
                    ),
                ),
                (
                    "qualification",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.qualification",
                    ),
                ),
                (
                    "relation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.relation",
                    ),
                ),
                (
                    "responsibility",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.responsibility",
                    ),
                ),
                (
                    "tenure",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.tenure",
                    ),
                ),
                (
                    "tour",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.tour",
                    ),
                ),
                (
                    "visit",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="further_citations",
                        to="institutions.visit",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", False),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", False),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", False),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", False),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", False),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", False),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", False),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", False),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", False),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", False),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", False),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", False),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", False),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", False),
                                ("tour__isnull", True),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", False),
                                ("visit__isnull", True),
                            ),
                            models.Q(
                                ("change_event__isnull", True),
                                ("identifier__isnull", True),
                                ("institution__isnull", True),
                                ("institution_name__isnull", True),
                                ("institution_rank__isnull", True),
                                ("jurisdiction_code__isnull", True),
                                ("location__isnull", True),
                                ("outcome__isnull", True),
                                ("person__isnull", True),
                                ("post__isnull", True),
                                ("qualification__isnull", True),
                                ("relation__isnull", True),
                                ("responsibility__isnull", True),
                                ("tenure__isnull", True),
                                ("tour__isnull", True),
                                ("visit__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="institutions_furthercitation_of_one_fact",
                        violation_error_code="exactly_one",
                        violation_error_message="Name exactly one of: jurisdiction_code, institution, institution_name, institution_rank, identifier, location, relation, responsibility, change_event, outcome, person, qualification, post, tenure, tour, visit.",
                    ),
                    models.UniqueConstraint(
                        fields=(
                            "citation",
                            "jurisdiction_code",
                            "institution",
                            "institution_name",
                            "institution_rank",
                            "identifier",
                            "location",
                            "relation",
                            "responsibility",
                            "change_event",
                            "outcome",
                            "person",
                            "qualification",
                            "post",
                            "tenure",
                            "tour",
                            "visit",
                        ),
                        name="institutions_furthercitation_once",
                        nulls_distinct=False,
                        violation_error_code="unique",
                        violation_error_message="The fact cites this place already.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="589421a40ab9357f2118a56d37b37d0f04b145d7",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_c0edf",
                            table="institutions_furthercitation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="362f5698b630886a41d0887a5a08ac145e4a9492",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_f1f9a",
                            table="institutions_furthercitation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="c6d47e3e739746c7aef9827314c984a810971c38",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_6f13f",
                            table="institutions_furthercitation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="bf9758f4a5b9f0f70fcb9be6ea25a988ca9c924b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_fef0b",
                            table="institutions_furthercitation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_furthercitation_history" ("change_event_id", "citation_id", "id", "identifier_id", "institution_id", "institution_name_id", "institution_rank_id", "jurisdiction_code_id", "location_id", "outcome_id", "person_id", "pgh_created_at", "pgh_label", "post_id", "qualification_id", "relation_id", "responsibility_id", "revision", "stance", "tenure_id", "tour_id", "visit_id") SELECT new_values."change_event_id", new_values."citation_id", new_values."id", new_values."identifier_id", new_values."institution_id", new_values."institution_name_id", new_values."institution_rank_id", new_values."jurisdiction_code_id", new_values."location_id", new_values."outcome_id", new_values."person_id", NOW(), \'insert\', new_values."post_id", new_values."qualification_id", new_values."relation_id", new_values."responsibility_id", new_values."revision", new_values."stance", new_values."tenure_id", new_values."tour_id", new_values."visit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="65d0b68179d6ab1d9c00e1a3ba7d9be8e7ac3b7a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5f4ca",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="institutions_furthercitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_furthercitation_history" ("change_event_id", "citation_id", "id", "identifier_id", "institution_id", "institution_name_id", "institution_rank_id", "jurisdiction_code_id", "location_id", "outcome_id", "person_id", "pgh_created_at", "pgh_label", "post_id", "qualification_id", "relation_id", "responsibility_id", "revision", "stance", "tenure_id", "tour_id", "visit_id") SELECT new_values."change_event_id", new_values."citation_id", new_values."id", new_values."identifier_id", new_values."institution_id", new_values."institution_name_id", new_values."institution_rank_id", new_values."jurisdiction_code_id", new_values."location_id", new_values."outcome_id", new_values."person_id", NOW(), \'update\', new_values."post_id", new_values."qualification_id", new_values."relation_id", new_values."responsibility_id", new_values."revision", new_values."stance", new_values."tenure_id", new_values."tour_id", new_values."visit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="935a44135326ad97e11cedfd94c7066878fb1a0c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7ace6",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="institutions_furthercitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_furthercitation_history" ("change_event_id", "citation_id", "id", "identifier_id", "institution_id", "institution_name_id", "institution_rank_id", "jurisdiction_code_id", "location_id", "outcome_id", "person_id", "pgh_created_at", "pgh_label", "post_id", "qualification_id", "relation_id", "responsibility_id", "revision", "stance", "tenure_id", "tour_id", "visit_id") SELECT old_values."change_event_id", old_values."citation_id", old_values."id", old_values."identifier_id", old_values."institution_id", old_values."institution_name_id", old_values."institution_rank_id", old_values."jurisdiction_code_id", old_values."location_id", old_values."outcome_id", old_values."person_id", NOW(), \'delete\', old_values."post_id", old_values."qualification_id", old_values."relation_id", old_values."responsibility_id", old_values."revision", old_values."stance", old_values."tenure_id", old_values."tour_id", old_values."visit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="25cdbd9d7ca90eb6ddb80051a3b75435fa203c26",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7da62",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="institutions_furthercitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VisitHistoryevent",
            fields=[
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="registry_uuid7"),
                        default=sources.ids.uuid7,
                        editable=False,
                        serialize=False,
                    ),
                ),
                ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                        db_default="medium",
                        default="medium",
                        max_length=6,
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Remark of the compilers, in their own words.",
                    ),
                ),
                (
                    "date_start",
                    sources.dates.PartialDateField(help_text="First day (2024, 2024-05 or 2024-05-27)."),
                ),
                (
                    "date_end",
                    sources.dates.PartialDateField(
                        blank=True, help_text="Last day, included; empty: the first day only.", null=True
                    ),
                ),
                (
                    "valid",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("date_start", "date_end", function="edtf_days"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        blank=True,
                        help_text="Stable name in files, to load it again.",
                        max_length=100,
                        null=True,
                    ),
                ),
                ("city", models.TextField(blank=True, default="")),
                ("site", models.TextField(help_text="What was visited, in English.")),
                (
                    "site_zh",
                    models.TextField(
                        blank=True, default="", help_text="What was visited, in Chinese characters."
                    ),
                ),
                (
                    "site_kind",
                    models.CharField(
                        choices=[
                            ("company", "company"),
                            ("event", "event"),
                            ("hi_tech_zone", "hi-tech zone or S&T park"),
                            ("infrastructure", "infrastructure"),
                            ("lab", "laboratory or institute"),
                            ("logistics_hub", "logistics hub"),
                            ("public_institution", "public institution"),
                            ("science_city", "science city"),
                            ("university", "university"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "topic",
                    models.TextField(
                        blank=True, default="", help_text="What the visit was about, in the compilers' words."
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.citation",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.institution",
                    ),
                ),
                (
                    "jurisdiction",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.jurisdiction",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.person",
                    ),
                ),
                (
                    "tour",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.tour",
                    ),
                ),
            ],
            options={
                "db_table": "institutions_visit_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="institutions_visit_versions"),
                    models.Index(fields=["revision"], name="institutions_visit_revision"),
                    models.Index(fields=["key"], name="institutions_visit_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="55fa24c381306b352bce06167b3db04cb88c4b91",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_4b857",
                            table="institutions_visit_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="4bdc50e8e39ea336120be589ca62f9e2f5934304",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_945a8",
                            table="institutions_visit_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7c8023553b528cdce7b9a596b934279b8c1bc4ee",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ec381",
                            table="institutions_visit_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="identifierhistoryevent",
            index=models.Index(fields=["claim_key"], name="inst_identifier_past_claim"),
        ),
        migrations.AddIndex(
            model_name="institutionhistoryevent",
            index=models.Index(fields=["kind", "id"], name="inst_institution_past_kind"),
        ),
        migrations.AddIndex(
            model_name="institutionname",
            index=models.Index(
                condition=models.Q(
                    ("kind__in", ["label", "former"]), models.Q(("standing", "deprecated"), _negated=True)
                ),
                fields=["institution", "lang"],
                name="institutionname_shown",
            ),
        ),
        migrations.AddIndex(
            model_name="institutionnamehistoryevent",
            index=models.Index(fields=["claim_key"], name="inst_institutionname_past_clai"),
        ),
        migrations.AddIndex(
            model_name="institutionnamehistoryevent",
            index=models.Index(
                condition=models.Q(
                    ("kind__in", ["label", "former"]), models.Q(("standing", "deprecated"), _negated=True)
                ),
                fields=["institution", "lang"],
                name="inst_institutionname_past_show",
            ),
        ),
        migrations.AddIndex(
            model_name="institutionrankhistoryevent",
            index=models.Index(fields=["claim_key"], name="inst_institutionrank_past_clai"),
        ),
        migrations.AddIndex(
            model_name="jurisdictioncodehistoryevent",
            index=models.Index(fields=["claim_key"], name="inst_jurisdictioncode_past_cla"),
        ),
        migrations.AddIndex(
            model_name="locationhistoryevent",
            index=models.Index(fields=["claim_key"], name="inst_location_past_claim"),
        ),
        migrations.AddIndex(
            model_name="qualificationhistoryevent",
            index=models.Index(fields=["claim_key"], name="inst_qualification_past_claim"),
        ),
        migrations.AddIndex(
            model_name="relationhistoryevent",
            index=models.Index(fields=["claim_key"], name="inst_relation_past_claim"),
        ),
        migrations.AddIndex(
            model_name="relationhistoryevent",
            index=models.Index(fields=["type", "id"], name="inst_relation_past_type"),
        ),
        migrations.AddIndex(
            model_name="responsibilityhistoryevent",
            index=models.Index(fields=["claim_key"], name="inst_responsibility_past_claim"),
        ),
        migrations.AddIndex(
            model_name="tenurehistoryevent",
            index=models.Index(fields=["claim_key"], name="institutions_tenure_past_claim"),
        ),
    ]
