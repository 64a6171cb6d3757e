"""Paths and circles of authority among relations that were read already: a small part of the registry.

Nothing here asks the database. Paths run upwards, from who answers to who stands over them.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter
from itertools import count
from operator import attrgetter
from typing import NamedTuple
from uuid import UUID

from sources.periods import Holds

MOST_TRIED = 2_000
"""How many beginnings of paths are looked at before a search gives up."""

MOST_CIRCLES = 20
"""How many circles are told."""


class Place(NamedTuple):
    """Where something is stated: a source, and the place in it."""

    source: UUID
    slug: str
    title: str
    locator: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation by which, on the day, `above` stands over `below`, or may: `holds` is `yes` or `undetermined`.

    `start` is who the walk that met it started from, `depth` how many steps from there (1: the first).
    """

    start: UUID
    depth: int
    relation: UUID
    type: str
    above: UUID
    below: UUID
    holds: Holds
    valid_from: str | None
    valid_until: str | None
    confidence: str
    place: Place


@dataclass(frozen=True, slots=True)
class Path:
    """Steps upwards from `start`; `circle`: the last one comes back to where the path was already."""

    start: UUID
    steps: tuple[Edge, ...]
    circle: bool = False

    @property
    def end(self) -> UUID:
        """Return where it leads."""
        return self.steps[-1].above if self.steps else self.start

    @property
    def holds(self) -> Holds:
        """Say whether every step of it is established; a path is as sure as its least sure step."""
        return Holds.YES if all(step.holds == Holds.YES for step in self.steps) else Holds.UNDETERMINED


class Found(NamedTuple):
    """Paths, the shortest first; `complete` False: there may be more."""

    paths: list[Path]
    complete: bool


def ends(edges: Iterable[Edge]) -> Iterator[UUID]:
    """Yield the bodies of each edge, the lower one first."""
    for edge in edges:
        yield edge.below
        yield edge.above


def upwards(edges: Iterable[Edge]) -> dict[UUID, list[Edge]]:
    """Return the steps up from each body, in the order given; each relation once."""
    steps: dict[UUID, dict[UUID, Edge]] = {}
    for edge in edges:
        steps.setdefault(edge.below, {}).setdefault(edge.relation, edge)
    return {below: list(of.values()) for below, of in steps.items()}


def distances(target: UUID, edges: Iterable[Edge]) -> dict[UUID, int]:
    """Return how many steps each body is below `target`, of those that stand under it; itself: 0."""
    below: dict[UUID, list[UUID]] = {}
    for edge in edges:
        below.setdefault(edge.above, []).append(edge.below)
    return _reached(target, below)


def reached_surely(start: UUID, edges: Iterable[Edge], *, up: bool) -> set[UUID]:
    """Return the bodies that are reached from `start` by steps that are established."""
    onward: dict[UUID, list[UUID]] = {}
    for edge in edges:
        if edge.holds == Holds.YES:
            here, there = (edge.below, edge.above) if up else (edge.above, edge.below)
            onward.setdefault(here, []).append(there)
    return set(_reached(start, onward))


def _reached(start: UUID, onward: Mapping[UUID, Sequence[UUID]]) -> dict[UUID, int]:
    found, waiting = {start: 0}, deque([start])
    while waiting:
        here = waiting.popleft()
        for there in onward.get(here, ()):
            if there not in found:
                found[there] = found[here] + 1
                waiting.append(there)
    return found


def without(gone: Collection[UUID], edges: list[Edge], *, up: bool) -> list[Edge]:
    """Return the edges by which their starts still reach others when the bodies `gone` are not there, nearest first."""
    if not gone:
        return edges
    left: dict[UUID, list[Edge]] = {}
    for edge in edges:
        if edge.above not in gone and edge.below not in gone:
            left.setdefault(edge.start, []).append(edge)
    found = []
    for start, of in left.items():
        onward: dict[UUID, list[UUID]] = {}
        for edge in of:
            here, there = (edge.below, edge.above) if up else (edge.above, edge.below)
            onward.setdefault(here, []).append(there)
        steps = _reached(start, onward)
        near = ((steps.get(edge.below if up else edge.above), edge) for edge in of)
        told = [replace(edge, depth=step + 1) for step, edge in near if step is not None]
        found += sorted(told, key=attrgetter("depth"))
    return found


def paths_to_the_top(start: UUID, edges: Iterable[Edge], most: int) -> Found:
    """Return the paths from `start` up to where no step leads on, or to where a circle closes; shortest first."""
    steps = upwards(edges)
    found: list[Path] = []
    waiting = deque([Path(start, ())])
    tried = 0
    while waiting and len(found) <= most and tried < MOST_TRIED:
        path = waiting.popleft()
        tried += 1
        onward = () if path.circle else steps.get(path.end, ())
        if not onward and path.steps:
            found.append(path)
        been = {path.start, *(step.above for step in path.steps)}
        waiting.extend(Path(start, (*path.steps, step), step.above in been) for step in onward)
    return Found(found[:most], not waiting and len(found) <= most)


def paths_between(start: UUID, target: UUID, edges: Collection[Edge], most: int, longest: int) -> Found:
    """Return the simple paths from `start` up to `target` of at most `longest` steps, the shortest first.

    Only beginnings that can still reach the target are followed, those first that can by the fewest steps.
    """
    left = distances(target, edges)
    if start == target or start not in left:
        return Found([], True)
    steps, order = upwards(edges), count()
    waiting: list[tuple[int, int, Path]] = [(left[start], next(order), Path(start, ()))]
    found: list[Path] = []
    tried, complete = 0, True
    while waiting and len(found) <= most and tried < MOST_TRIED:
        _, _, path = heapq.heappop(waiting)
        tried += 1
        if path.end == target:
            found.append(path)
            continue
        been = {start, *(step.above for step in path.steps)}
        for step in steps.get(path.end, ()):
            if step.above in left and step.above not in been:
                length = len(path.steps) + 1 + left[step.above]
                if length > longest:
                    complete = False
                    continue
                heapq.heappush(waiting, (length, next(order), Path(start, (*path.steps, step))))
    return Found(found[:most], complete and not waiting and len(found) <= most)


def shortest_paths(start: UUID, edges: Iterable[Edge]) -> Callable[[UUID], Path | None]:
    """Return what gives a shortest path from `start` up to another body; None: there is none."""
    steps = upwards(edges)
    last: dict[UUID, Edge | None] = {start: None}
    waiting = deque([start])
    while waiting:
        for step in steps.get(waiting.popleft(), ()):
            if step.above not in last:
                last[step.above] = step
                waiting.append(step.above)

    def path(target: UUID) -> Path | None:
        found: list[Edge] = []
        if target == start or target not in last:
            return None
        while (step := last[target]) is not None:
            found.append(step)
            target = step.below
        return Path(start, tuple(reversed(found)))

    return path


def circles(edges: Iterable[Edge]) -> list[list[Edge]]:
    """Return circles of authority, each as its steps upwards: at least one of those that any body is in."""
    steps = upwards(edges)
    onward = {below: {step.above for step in of} for below, of in steps.items()}
    found: list[list[Edge]] = []
    while len(found) < MOST_CIRCLES:
        try:
            TopologicalSorter(onward).prepare()
        except CycleError as error:
            circle: list[UUID] = error.args[1]  # Each stands over the next one; the first is also the last.
            pairs = list(zip(circle[1:], circle[:-1], strict=True))[::-1]
            found.append(
                [next(step for step in steps[below] if step.above == above) for below, above in pairs]
            )
            for below, above in pairs:
                onward[below].discard(above)
        else:
            break
    return found


def lowest(common: Collection[UUID], edges: Iterable[Edge]) -> set[UUID]:
    """Return those of `common` that stand over no other of them, but for one that also stands over them."""
    among = [edge for edge in edges if edge.above in common and edge.below in common]
    above: dict[UUID, list[UUID]] = {}
    below: dict[UUID, list[UUID]] = {}
    for edge in among:
        above.setdefault(edge.below, []).append(edge.above)
        below.setdefault(edge.above, []).append(edge.below)
    found: set[UUID] = set()
    passed: set[UUID] = set()
    for body in common:
        if body in passed:
            continue
        under, over = _reached(body, below), _reached(body, above)
        while onward := under.keys() - over.keys():
            lower = next(each for each in reversed(under) if each in onward)
            under, over = _reached(lower, below), _reached(lower, above)
        found |= under.keys()
        passed |= over.keys()
    return found
