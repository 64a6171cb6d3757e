"""Record which row another one was merged into, and keep the slugs of those that are gone."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0005_codes_are_codes"),
    ]

    operations = [
        migrations.CreateModel(
            name="Merger",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("gone", models.UUIDField()),
                ("into", models.UUIDField()),
                (
                    "revision",
                    models.BigIntegerField(
                        db_default=models.Func(function="public.revision_next"), editable=False
                    ),
                ),
            ],
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="source",
            name="c_keeps_slugs",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="source",
            trigger=pgtrigger.compiler.Trigger(
                name="c_keeps_slugs",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM public.sources_source_history h JOIN public.sources_source t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.sources_source_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'sources_source_slug_was_taken', TABLE = 'sources_source', COLUMN = 'slug'; END IF; RETURN NEW;",
                    hash="bb177a5ce0da3b62b1877a49faa338ce63b6b429",
                    operation='INSERT OR UPDATE OF "slug"',
                    pgid="pgtrigger_c_keeps_slugs_1392f",
                    table="sources_source",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="merger",
            constraint=models.UniqueConstraint(fields=("gone", "revision"), name="sources_merger_once"),
        ),
        migrations.AddConstraint(
            model_name="merger",
            constraint=models.CheckConstraint(
                condition=models.Q(("gone", models.F("into")), _negated=True),
                name="sources_merger_of_two",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="merger",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'what was recorded stays: % is only added to', TG_TABLE_NAME;",
                    hash="2d0f4c0cb9b3a7662f0bf85afd84472099ab763c",
                    level="STATEMENT",
                    operation="UPDATE OR DELETE OR TRUNCATE",
                    pgid="pgtrigger_append_only_209a9",
                    table="sources_merger",
                    when="BEFORE",
                ),
            ),
        ),
    ]
