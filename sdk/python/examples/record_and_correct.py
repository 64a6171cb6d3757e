"""Record a source and a fact, meet a refusal, correct the fact and retract it.

A change carries the version that it is made to, so that nobody's work is lost unseen. Needs a token of an editor.
"""

from __future__ import annotations

import sys

from tiaokuai_client import Client, Conflict, Invalid, Stale, models


def main(url: str, token: str) -> None:
    with Client(url, token=token) as registry:
        gazette = registry.sources.create(
            {
                "slug": "example-gazette",
                "title": "An example's gazette",
                "publisher": "State Council",
                "kind": "official_document",
                "date": "2026-10",
            },
            reason="An example",
        )
        fact: models.RelationRequest = {
            "type": "advises",
            "subject": "nstac",
            "object": "cstc",
            "valid_from": "2024-01",
            "citation": {"source": gazette.data["slug"], "locator": "page 4"},
        }
        try:
            registry.relations.create({**fact, "valid_from": "January"})
        except Invalid as refusal:
            print(f"Refused: {[*refusal.fields]}")
        try:
            registry.relations.create({**fact, "type": "part_of", "subject": "most", "object": "cstc"})
        except Conflict as refusal:
            print(f"Refused: {refusal.code}, as {len(refusal.conflicts)} row stands against it")

        made = registry.relations.create(fact)
        seen = registry.relations.retrieve(made.data["id"])  # Never older than what was just written.
        changed = registry.relations.partial_update(
            seen.data["id"], {"confidence": "high"}, if_match=seen, reason="Read in the text"
        )
        try:
            registry.relations.partial_update(seen.data["id"], {"confidence": "low"}, if_match=seen)
        except Stale as refusal:
            print(f"Refused: {refusal.code}, as it was changed since {seen.revision}")

        gone = registry.relations.destroy(changed.data["id"], if_match=changed)
        registry.sources.destroy(gazette.data["slug"], if_match=gazette)
        print(f"Recorded at {made.revision}, changed at {changed.revision}, retracted at {gone.revision}")


if __name__ == "__main__":
    main(*sys.argv[1:])
