"""Say whose executive office a ministry was on two days, and who could know of its director when.

A client is bound to clocks by `at`; all that is asked of it is answered for them.
"""

from __future__ import annotations

import sys

from tiaokuai_client import Client


def main(url: str) -> None:
    with Client(url) as registry:
        for day in ("2023-03-15", "2023-03-16"):
            for relation in registry.at(valid_on=day).relations.list(
                subject="most", type="executive_office_of"
            ):
                print(f"{day}: {relation['subject']['name']} is the office of {relation['object']['name']}")

        then = registry.at(valid_on="2024-01-15", known_at="r1")
        for published_by in ("2024-01-15", "2024-12-31"):
            public = then.at(published_by=published_by)
            names = [tenure["person"]["name"] for tenure in public.tenures.list(post="cstc-director")]
            print(f"Director on 2024-01-15, as published by {published_by}: {', '.join(names) or 'nobody'}")


if __name__ == "__main__":
    main(sys.argv[1])
