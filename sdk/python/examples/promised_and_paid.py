"""Tell for which programs money was promised, and how much of it is known to have been paid.

Amounts are exact and come as text: Decimal keeps them so. What is undisclosed is not zero. An answer names the address that cites it.
"""

from __future__ import annotations

import sys
from decimal import Decimal

from tiaokuai_client import Client, models


def told(figure: models.DisclosedFigure | None) -> str:
    return f"{Decimal(figure['amount']):,}" if figure else "undisclosed"


def main(url: str) -> None:
    with Client(url) as registry:
        for row in registry.delivery(by="program", page_size=100):
            for figure in row["figures"]:
                name = row["about"]["slug"] if row["about"] else "not said"
                promised, paid = told(figure["committed"]), told(figure["paid"])
                print(f"{name}: {figure['currency']} {promised} promised, {paid} paid")

        answer = registry.funding.summary(group_by=["provider_level"]).page()
        for total in answer.data["results"]:
            print(f"{total['group']}: {Decimal(total['amount']):,} {total['currency']}")
        print(f"As of {answer.revision}. To cite it: {answer.address}")


if __name__ == "__main__":
    main(sys.argv[1])
