"""Refuse the slug of a row that was merged to all but the one that stayed."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from sources.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0006_mergers"),
        ("programs", "0006_currencies_of_flows"),
    ]

    operations = [
        AtOnce(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="challenge",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="consultation",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="guideline",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="indicator",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="jointaction",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="priority",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="program",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_challenge_history h JOIN public.programs_challenge t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.programs_challenge_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_challenge_slug_was_taken', TABLE = 'programs_challenge', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="88dd08bfbaead6b76b72fe872d9b3bacae4c1921",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_8ed2f",
                            table="programs_challenge",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_consultation_history h JOIN public.programs_consultation t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.programs_consultation_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_consultation_slug_was_taken', TABLE = 'programs_consultation', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="e1e1bb807ccd0b2fe996ed4622132322e57e9101",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_91d3d",
                            table="programs_consultation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_guideline_history h JOIN public.programs_guideline t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.programs_guideline_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_guideline_slug_was_taken', TABLE = 'programs_guideline', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="5a1b69dbb128998b00cdc057bd7d090e58c29e84",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_aa810",
                            table="programs_guideline",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_indicator_history h JOIN public.programs_indicator t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.programs_indicator_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_indicator_slug_was_taken', TABLE = 'programs_indicator', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="52c17c294de96a85bcfe2c003fad4156916f2a0b",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_0c6f8",
                            table="programs_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_jointaction_history h JOIN public.programs_jointaction t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.programs_jointaction_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_jointaction_slug_was_taken', TABLE = 'programs_jointaction', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="2eff025c10878c25f810f91009f9169ef18b4ade",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_99058",
                            table="programs_jointaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_priority_history h JOIN public.programs_priority t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.programs_priority_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_priority_slug_was_taken', TABLE = 'programs_priority', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="cdf36d2bd895c4e717c410b2508d92c3c1c6b9e6",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_072d4",
                            table="programs_priority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_program_history h JOIN public.programs_program t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.programs_program_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_program_slug_was_taken', TABLE = 'programs_program', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="29061840f73cb99d5efc8913a4b0a3411f71df0d",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_27c91",
                            table="programs_program",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        )
    ]
