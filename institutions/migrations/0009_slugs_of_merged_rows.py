"""Refuse the slug of a row that was merged to all but the one that stayed."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from sources.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0006_mergers"),
        ("institutions", "0008_names_of_a_shared_claim"),
    ]

    operations = [
        AtOnce(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="changeevent",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="function",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="institution",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="jurisdiction",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="person",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="post",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="rank",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="tour",
                    name="c_keeps_slugs",
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="changeevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_changeevent_history h JOIN public.institutions_changeevent t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.institutions_changeevent_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_changeevent_slug_was_taken', TABLE = 'institutions_changeevent', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="8eaad1e91d80b0d89663ff2f0887af2661292d53",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_704c6",
                            table="institutions_changeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="function",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_function_history h JOIN public.institutions_function t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.institutions_function_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_function_slug_was_taken', TABLE = 'institutions_function', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="cf661181b76bb23a9071b1a237f4cca3a989fb57",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_21d9e",
                            table="institutions_function",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="institution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_institution_history h JOIN public.institutions_institution t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.institutions_institution_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_institution_slug_was_taken', TABLE = 'institutions_institution', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="a10d1dfe67956e9274be981dad42c9c35b476bce",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_9398d",
                            table="institutions_institution",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jurisdiction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_jurisdiction_history h JOIN public.institutions_jurisdiction t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.institutions_jurisdiction_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_jurisdiction_slug_was_taken', TABLE = 'institutions_jurisdiction', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="551fbd58a84c55b7f3df980441238a639be2bbfc",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_4e430",
                            table="institutions_jurisdiction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_person_history h JOIN public.institutions_person t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.institutions_person_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_person_slug_was_taken', TABLE = 'institutions_person', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="7b81ff839dd066a15a13e393576d3143c952b087",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_24c40",
                            table="institutions_person",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="post",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_post_history h JOIN public.institutions_post t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.institutions_post_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_post_slug_was_taken', TABLE = 'institutions_post', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="90e40da5d5439e12717dfcc5ef84eb2fe80947bf",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_9dbe7",
                            table="institutions_post",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="rank",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_rank_history h JOIN public.institutions_rank t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.institutions_rank_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_rank_slug_was_taken', TABLE = 'institutions_rank', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="dbf46a3d26129ae1f975c633e9e40b801f368473",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_61b68",
                            table="institutions_rank",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tour",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.institutions_tour_history h JOIN public.institutions_tour t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) OR EXISTS (SELECT 1 FROM public.institutions_tour_history h JOIN public.sources_merger m ON m.gone = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'institutions_tour_slug_was_taken', TABLE = 'institutions_tour', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="d7264b75cf9a9ddc5e0b945d0365ec472fe183c5",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_748df",
                            table="institutions_tour",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        )
    ]
