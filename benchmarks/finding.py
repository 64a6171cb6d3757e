"""Measure how well names are matched, over the labelled queries, and how quickly, over many names.

    python -m benchmarks.finding [--names 200000]

Prints precision and recall of `chosen` for each sort of query, of those that rules were made by, those that strangers
typed, and those set aside; then how long questions take through HTTP, and how much of it is work of a processor.
With `--names`, as many made-up names are added to the database first; DATABASE_URL names one that holds the data
set and may be filled.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import django

from .run import DataSet, family, service

if TYPE_CHECKING:
    from tests.names.labels import Label


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
    from tests.names.labels import labels, strangers

    quality("seen", labels(aside=False))
    quality("of strangers", strangers())
    for batch in ("fourth", "fifth", "sixth"):
        quality(f"of strangers, {batch} batch", strangers(f"{batch}_batch"))
    quality("set aside", labels(aside=True))
    latency()


def quality(title: str, some: Iterable[Label]) -> None:
    """Print recall and precision by sort of query."""
    from answers.names import bearers
    from answers.names.finding import Question, find
    from answers.names.places import places
    from sources import revisions
    from sources.api.clocks import Clocks

    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    with revisions.read() as moment:
        known = places(moment)
        for label in some:
            clocks = Clocks(dt.date.fromisoformat(label.valid_on) if label.valid_on else None, moment)
            [found] = find([Question(label.q)], clocks, known)
            name = found.chosen and found.chosen.name
            slug = bearers.references([(name.type, name.thing)], clocks)[name.thing]["slug"] if name else None
            for part in (label.part.partition(":")[0], "all"):
                counts[part]["queries"] += 1
                counts[part]["meant"] += label.expected is not None
                counts[part]["chosen"] += slug is not None
                counts[part]["right"] += slug is not None and slug == label.expected
    print(f"\n{title} | queries | recall | precision\n---|---|---|---")
    for part, each in counts.items():
        recall = f"{each['right'] / each['meant']:.3f}" if each["meant"] else "-"
        precision = f"{each['right'] / each['chosen']:.3f}" if each["chosen"] else "none chosen"
        print(f"{part} | {each['queries']} | {recall} | {precision}")


ODD = {
    "one character 300 times": "科" * 300,
    "one letter": "a",
    "one letter 300 times": "a" * 300,
    "two letters": "a b " * 75,
    "commas": "的, " * 100,
    "a phrase": "ministry of " * 25,
    "a word": "institute " * 30,
    "words that all share": "department of science and technology provincial national key laboratory " * 4,
    "characters that all share": "中国国家科学技术研究院大学委员会中心实验室" * 14,
    "segments": "Institute of Physics, Chinese Academy of Sciences, Beijing, " * 5,
    "segments in Chinese": "中国科学院物理研究所，" * 27,
    "initials": "ABC DEF GHI JKL " * 18,
    "emoji": "🙂" * 300,
    "right to left": "وزارة العلوم " * 20,
    "three scripts": "科技 Ministry وزارة 部 наука " * 10,
    "accents": "e" + "\u0301" * 299,
    "ligatures": "ﷺ" * 300,
    "signs of LIKE": "%_\\" * 100,
    "a pattern": "(((a+)+)+)$" * 20,
    "punctuation": "!?.,;" * 60,
    "spaces": " " * 300,
    "too long": "x" * 10_000,
}


def latency() -> None:
    """Print how long a question takes through HTTP, and the processor time of server and database; then odd ones, and a batch."""
    from django.db import connection

    from tests.names.labels import labels

    with connection.cursor() as cursor:
        cursor.execute("ANALYZE answers_spelledtext; ANALYZE answers_gram; ANALYZE answers_bearing")
        cursor.execute("SELECT count(*) FROM answers_spelledtext")
        [number] = cursor.fetchone()
        cursor.execute("SELECT text FROM answers_spelledtext ORDER BY digest LIMIT 300")
        queries = [label.q for label in labels(aside=False)] + [text[:300] for (text,) in cursor.fetchall()]
    random.Random(1).shuffle(queries)
    print(f"\n{number} texts; milliseconds of {len(queries)} questions, one after the other, through HTTP")
    print("\nwhat | p50 | p90 | p99 | most\n---|---|---|---|---")
    data = DataSet(name="finding", url=os.environ["DATABASE_URL"])
    with service(data, "finding", "config.wsgi:application", os.sched_getaffinity(0)):
        asking = Asking(data.ports["finding"], data.servers["finding"].pid)
        for address in ("match", "search"):
            for q in queries[:200]:
                asking.get(address, q)
            taken = [asking.get(address, q) for q in queries]
            for what, times in zip(("elapsed", "processor"), zip(*taken, strict=True), strict=True):
                at = sorted(times)
                shares = [at[min(len(at) - 1, int(share * len(at)))] for share in (0.5, 0.9, 0.99, 1)]
                print(f"/{address}, {what} | " + " | ".join(f"{each:.1f}" for each in shares))
        odd = {
            name: max(asking.get(address, q)[1] for address in ("match", "search")) for name, q in ODD.items()
        }
        print(
            "\nodd questions, ms of processor: "
            + ", ".join(f"{name} {each:.0f}" for name, each in odd.items())
        )
        hard = [q[:300] for q in ODD.values() if q.strip() and len(q) > 1]
        batch = asking.post([q for q in hard if q.isprintable()] * 6)
        print(f"a batch of 100 odd ones: {batch[0]:.0f} ms, {batch[1]:.0f} of processor")


class Asking:
    """Questions over one connection to the service, and what they take: elapsed, and processor time of both sides (Linux)."""

    def __init__(self, port: int, server: int) -> None:
        from django.db import connection

        self.connection, self.server = HTTPConnection("127.0.0.1", port), server
        self._ask("GET", "/api/v1/match?q=a")
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            self.backends = [pid for (pid,) in cursor.fetchall()]

    def get(self, address: str, q: str) -> tuple[float, float]:
        """Ask by `q`, and return milliseconds elapsed and of processor."""
        return self._measured("GET", f"/api/v1/{address}?{urlencode({'q': q})}")

    def post(self, queries: list[str]) -> tuple[float, float]:
        """Ask for at most a hundred at once, and return milliseconds elapsed and of processor."""
        return self._measured("POST", "/api/v1/match", {"queries": [{"q": q} for q in queries[:100]]})

    def _measured(self, *request: Any) -> tuple[float, float]:
        cpu, began = self._cpu(), time.perf_counter()
        self._ask(*request)
        return 1_000 * (time.perf_counter() - began), self._cpu() - cpu

    def _ask(self, method: str, path: str, body: Any = None) -> None:
        headers = {"Content-Type": "application/json"} if body else {}
        self.connection.request(method, path, json.dumps(body) if body else None, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status in (200, 400), text  # Spaces, and what is too long, are refused.

    def _cpu(self) -> float:
        tasks = [
            task
            for pid in (*family(self.server), *self.backends)
            for task in Path(f"/proc/{pid}/task").glob("*/schedstat")
        ]
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6


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
