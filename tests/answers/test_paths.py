"""Paths and lowest bodies, against their definitions on graphs made by chance."""

from __future__ import annotations

import random
from itertools import pairwise
from uuid import UUID

import pytest

from answers.paths import Edge, Place, lowest, paths_between, shortest_paths
from sources.periods import Holds

_PLACE = Place(UUID(int=0), "source", "Source", "")


def graph(seed: int) -> tuple[list[UUID], list[Edge]]:
    chance = random.Random(seed)
    bodies = [UUID(int=number) for number in range(1, chance.randint(2, 12))]
    pairs = [chance.choices(bodies, k=2) for _ in range(chance.randint(1, 20))]
    edges = [
        Edge(bodies[0], 1, UUID(int=100 + n), "leads", above, below, Holds.YES, None, None, "high", _PLACE)
        for n, (above, below) in enumerate(pairs)
        if above != below
    ]
    return bodies, edges


def under(body: UUID, edges: list[Edge]) -> set[UUID]:
    """Return the bodies that stand under `body`, at any remove."""
    found: set[UUID] = set()
    waiting = [body]
    while waiting:
        here = waiting.pop()
        onward = {edge.below for edge in edges if edge.above == here} - found
        found |= onward
        waiting += onward
    return found


@pytest.mark.parametrize("seed", range(200))
def test_the_lowest_stand_over_no_other_but_for_those_that_also_stand_over_them(seed):
    bodies, edges = graph(seed)
    common = set(random.Random(seed).sample(bodies, k=max(1, len(bodies) * 2 // 3)))
    among = [edge for edge in edges if edge.above in common and edge.below in common]

    found = lowest(common, edges)

    assert found == {
        body for body in common if all(body in under(lower, among) for lower in under(body, among) - {body})
    }


@pytest.mark.parametrize("seed", range(200))
def test_a_shortest_path_is_as_short_as_the_first_of_all_paths(seed):
    bodies, edges = graph(seed)
    path_to = shortest_paths(bodies[0], edges)

    for target in bodies:
        every = paths_between(bodies[0], target, edges, 20, 20).paths
        path = path_to(target)
        if path is None:
            assert every == []
            continue
        assert len(path.steps) == len(every[0].steps)
        assert (path.steps[0].below, path.end) == (bodies[0], target)
        assert all(step.above == onward.below for step, onward in pairwise(path.steps))
