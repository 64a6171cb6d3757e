"""List the ministries of a day with the post at their head, as CSV.

A list is iterated over as a whole: the client asks for page after page.
"""

from __future__ import annotations

import csv
import sys

from tiaokuai_client import Client

DAY = "2023-03-16"


def main(url: str) -> None:
    with Client(url) as client:
        registry = client.at(valid_on=DAY)
        table = csv.writer(sys.stdout)
        table.writerow(["slug", "name", "name_zh", "since"])
        for row in registry.institutions.list(kind="ministry", page_size=10):
            table.writerow([row["slug"], row["name"], row["name_zh"], row["valid_from"]])


if __name__ == "__main__":
    main(sys.argv[1])
