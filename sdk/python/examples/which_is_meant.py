"""Find out which institutions a column of names means, and ask for all of them at once.

The asynchronous client does what the other does, with `await` and `async for`.
"""

from __future__ import annotations

import asyncio
import sys

from tiaokuai_client import AsyncClient

NAMES = ["科技部", "Zhongguo Kexueyuan", "NSFC", "Ministry of Silly Walks"]


async def told(registry: AsyncClient, name: str) -> str:
    found = await registry.match(q=name, type="institution")
    chosen = found.data["chosen"]
    if chosen is None:
        return f"{name}: not on record"
    shown = await registry.institutions.authority(chosen["slug"], direction="up", depth=1)
    rank = shown.data["effective_rank"]["rank"]
    return f"{name}: {chosen['name']}, {rank['name'] if rank else 'rank unknown'}"


async def main(url: str) -> None:
    async with AsyncClient(url) as registry:
        print(*await asyncio.gather(*(told(registry, name) for name in NAMES)), sep="\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
