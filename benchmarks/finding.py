"""Measure how well names are matched, over the labelled queries, and how quickly, over many names.

    python -m benchmarks.finding [--names 200000]

Prints precision and recall of `chosen` for each sort of query, of those that rules were made by and those set aside.
With `--names`, as many made-up names are added to the database first; DATABASE_URL names one that holds the data
set and may be filled.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
import time
from collections import Counter, defaultdict

import django


def main() -> None:
    """Print two tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, default=0, help="How many made-up names to add first.")
    names = parser.parse_args().names
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    django.setup()
    import config.urls  # noqa: F401  (it says what names a row in a reference)
    from answers.names import index

    if names:
        add(names)
    index.spell_pending()
    for aside in (False, True):
        quality(aside=aside)
    latency()


def quality(*, aside: bool) -> None:
    """Print recall and precision by sort of query."""
    from answers.names import bearers
    from answers.names.finding import Question, find
    from answers.names.places import places
    from sources import revisions
    from sources.api.clocks import Clocks
    from tests.names.labels import labels

    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    with revisions.read() as moment:
        known = places(moment)
        for label in labels(aside=aside):
            clocks = Clocks(dt.date.fromisoformat(label.valid_on) if label.valid_on else None, moment)
            [found] = find([Question(label.q)], clocks, known)
            name = found.chosen and found.chosen.name
            slug = bearers.references([(name.type, name.thing)], clocks)[name.thing]["slug"] if name else None
            for part in (label.part.partition(":")[0], "all"):
                counts[part]["queries"] += 1
                counts[part]["meant"] += label.expected is not None
                counts[part]["chosen"] += slug is not None
                counts[part]["right"] += slug is not None and slug == label.expected
    print(f"\n{'set aside' if aside else 'seen'} | queries | recall | precision\n---|---|---|---")
    for part, each in counts.items():
        recall = f"{each['right'] / each['meant']:.3f}" if each["meant"] else "-"
        precision = f"{each['right'] / each['chosen']:.3f}" if each["chosen"] else "none chosen"
        print(f"{part} | {each['queries']} | {recall} | {precision}")


ODD = [
    "科" * 300,
    "a" * 300,
    "a b " * 75,
    "的, " * 100,
    "ministry of " * 25,
    "🙂" * 300,
    "institute " * 30,
    "研究所" * 100,
]


def latency() -> None:
    """Print how long a search takes, all queries included, and the slowest of odd ones."""
    from django.db import connection
    from rest_framework.test import APIClient

    from tests.names.labels import labels

    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM answers_spelledtext")
        [number] = cursor.fetchone()
        cursor.execute("SELECT text FROM answers_spelledtext ORDER BY digest LIMIT 300")
        queries = [label.q for label in labels(aside=False)] + [text[:300] for (text,) in cursor.fetchall()]
    random.Random(1).shuffle(queries)
    client = APIClient()

    def ask(q: str) -> float:
        began = time.perf_counter()
        assert client.get("/api/v1/match", {"q": q}).status_code in (200, 422)
        return 1_000 * (time.perf_counter() - began)

    for q in queries[:50]:
        ask(q)
    cpu = time.process_time()
    taken = sorted(ask(q) for q in queries)
    cpu = 1_000 * (time.process_time() - cpu) / len(queries)
    at = [taken[min(len(taken) - 1, int(share * len(taken)))] for share in (0.5, 0.9, 0.99, 1)]
    print(
        f"\n{number} texts: p50 {at[0]:.1f} ms, p90 {at[1]:.1f}, p99 {at[2]:.1f}, most {at[3]:.1f}; {cpu:.1f} ms of Python each"
    )
    print("odd queries, ms: " + ", ".join(f"{ask(q):.0f}" for q in ODD))


def add(names: int) -> None:
    """Add made-up names to the institutions that there are."""
    from django.db import connection

    from institutions.models import Institution
    from sources import revisions

    dice = random.Random(1)
    [citation] = Institution.objects.values_list("citation_id", flat=True)[:1]
    ids = list(Institution.objects.values_list("pk", flat=True))
    made = {made_up(dice): None for _ in range(names)}
    with revisions.write(actor="bench", reason="Names to look through"), connection.cursor() as cursor:
        copy = "COPY institutions_institutionname (institution_id, text, lang, kind, citation_id) FROM STDIN"
        with cursor.copy(copy) as rows:
            for text in made:
                rows.write_row(
                    (dice.choice(ids), text, "en" if text.isascii() else "zh-Hans", "alias", citation)
                )


CITIES = "安保北本滨博昌长常成川达大丹德东福抚甘广贵桂海汉河黑衡湖华淮吉济嘉江金荆九兰乐丽辽临柳龙洛南宁平青泉三商绍深沈石苏台泰太唐天通铜温武西厦湘新徐宣雅盐扬宜永榆玉岳云漳郑中舟株珠遵"
FIELDS = [
    "物理",
    "化学",
    "生物",
    "数学",
    "材料",
    "能源",
    "空间",
    "海洋",
    "量子信息",
    "人工智能",
    "农业",
    "医学",
    "地质",
    "自动化",
    "软件",
    "微电子",
    "光学",
    "生态",
]
BODIES = [
    "研究所",
    "研究院",
    "局",
    "中心",
    "实验室",
    "大学",
    "委员会",
    "厅",
    "办公室",
    "基金会",
    "科技园",
    "高新区",
]
SYLLABLES = [
    "an",
    "bei",
    "chang",
    "da",
    "fu",
    "gui",
    "hai",
    "jin",
    "kun",
    "lan",
    "ning",
    "ping",
    "qing",
    "shen",
    "tai",
    "wu",
    "xi",
    "yan",
    "zhou",
]
ENGLISH_FIELDS = [
    "Physics",
    "Chemistry",
    "Biology",
    "Mathematics",
    "Materials",
    "Energy",
    "Space",
    "Agriculture",
    "Medicine",
    "Geology",
    "Optics",
]
ENGLISH_BODIES = [
    "Institute",
    "Academy",
    "Bureau",
    "Center",
    "Laboratory",
    "University",
    "Commission",
    "Department",
    "Office",
    "Foundation",
]
SORTS = [
    "National",
    "Key",
    "Central",
    "Applied",
    "Advanced",
    "Joint",
    "Open",
    "Modern",
    "Northern",
    "Southern",
    "Eastern",
    "Provincial",
]


def made_up(dice: random.Random) -> str:
    """Return a name of the sort that the data set has, in Chinese or in English."""
    if dice.random() < 0.5:
        return "".join(
            (
                dice.choice(CITIES),
                dice.choice(CITIES),
                dice.choice(CITIES),
                dice.choice(FIELDS),
                dice.choice(BODIES),
            )
        )
    city = "".join(dice.choice(SYLLABLES) for _ in range(3)).capitalize()
    return f"{city} {dice.choice(SORTS)} {dice.choice(ENGLISH_BODIES)} of {dice.choice(ENGLISH_FIELDS)}"


if __name__ == "__main__":
    main()
