"""A way found in the graph, put together as the pieces that directions and pictures read."""

from dataclasses import dataclass, replace
from itertools import pairwise
from math import dist

from shared.wayfinding import profiles
from shared.wayfinding.ends import NOWHERE, XY, Bend, End, Foothold
from shared.wayfinding.graph import Graph
from shared.wayfinding.plan import ClimbKind
from shared.wayfinding.profiles import PACES
from shared.wayfinding.route import Piece, Point, Profile, Route
from shared.wayfinding.tree import Tree

NO_LENGTH = 1e-6  # metres
STRAIGHT = 1e-4  # metres that two strides lie off the one piece that they are


@dataclass(frozen=True)
class Stride:
    """A straight walk within one space; `door` what is passed at its end."""

    start: XY
    end: XY
    space: int
    turns: float = 0.0
    door: str = ""


@dataclass(frozen=True)
class Ride:
    """From one stop of a climb to another."""

    start: XY
    end: XY
    spaces: tuple[int, int]
    climb: int
    seconds: float
    metres: float


Move = Stride | Ride


def route_of(graph: Graph, start: End, target: End, profile: Profile, moves: list[Move]) -> Route:
    """The route that makes these moves, with honest times: what only counts when ways are compared
    (walking through a room, the dislike of turns) is not in them."""
    pieces: list[Piece] = []
    for move in _joined(moves):
        pieces.append(_piece(graph, move, profile))
    return Route(
        start.id,
        target.id,
        profile,
        sum(piece.seconds for piece in pieces),
        sum(piece.metres for piece in pieces),
        tuple(pieces),
    )


def inside_moves(graph: Graph, end: End, point: int) -> list[Move]:
    """The strides from an end to a point of its own space."""
    back: list[tuple[int, Bend]] = []
    while point != NOWHERE:
        bend = end.inside[point]
        back.append((point, bend))
        point = bend.before
    moves: list[Move] = []
    here, turned = end.xy, 0.0
    for point, bend in reversed(back):
        if bend.by is not None:
            moves.append(Stride(here, bend.by, end.space))
            here = bend.by
        moves.append(Stride(here, _at(graph, point), end.space, bend.turns - turned))
        here, turned = _at(graph, point), bend.turns
    return moves


def out_moves(graph: Graph, end: End, foothold: Foothold) -> list[Move]:
    """From an end out to a foothold of it."""
    if foothold.point == NOWHERE:
        return []
    if foothold.point in end.inside:
        return inside_moves(graph, end, foothold.point)
    if foothold.near == NOWHERE:
        return [Stride(end.xy, _at(graph, foothold.point), foothold.space)]
    inside = inside_moves(graph, end, foothold.near)
    return [*inside, *crossing_moves(graph, foothold.crossing, foothold.near, foothold.point)]


def onward_moves(graph: Graph, end: End, foothold: Foothold, number: int) -> list[Move]:
    """From an end out to the core's point that its foothold sees."""
    point = int(foothold.onward[number])
    if foothold.point == NOWHERE:
        return inside_moves(graph, end, point)
    moves = out_moves(graph, end, foothold)
    if point != foothold.point:
        here, there = _at(graph, foothold.point), _at(graph, point)
        moves.append(Stride(here, there, foothold.space, float(foothold.onward_turns[number])))
    return moves


def crossing_moves(graph: Graph, crossing: int, near: int, far: int) -> list[Move]:
    """Through a door from the point on this side to the point beyond."""
    x, y = graph.crossings.middle[crossing].tolist()
    door = graph.plan.doors[graph.crossings.door[crossing]].id
    spaces = graph.points.space
    return [
        Stride(_at(graph, near), (x, y), int(spaces[near]), door=door),
        Stride((x, y), _at(graph, far), int(spaces[far])),
    ]


def tree_moves(tree: Tree, point: int) -> list[Move]:
    """From the start of the tree to a point of the core."""
    graph = tree.net.graph
    first, numbers = tree.edges_to(point)
    _, foothold, onward = tree.links[first]
    moves = onward_moves(graph, tree.start, foothold, onward)
    edges, spaces = graph.edges, graph.points.space
    for number in numbers:
        here, there = int(edges.source[number]), int(edges.target[number])
        start, end = _at(graph, here), _at(graph, there)
        if edges.crossing[number] >= 0:
            moves += crossing_moves(graph, int(edges.crossing[number]), here, there)
        elif edges.climb[number] >= 0:
            both = (int(spaces[here]), int(spaces[there]))
            seconds, metres = float(edges.seconds[number]), float(edges.metres[number])
            moves.append(Ride(start, end, both, int(edges.climb[number]), seconds, metres))
        else:
            moves.append(Stride(start, end, int(spaces[here]), float(edges.turns[number])))
    return moves


def reversed_moves(moves: list[Move]) -> list[Move]:
    """The same walk the other way: what was passed at a stride's end is passed at the end of the
    stride that now comes before. Only for what an end walks to its foothold, which has no rides."""
    back: list[Move] = []
    for move in reversed(moves):
        assert isinstance(move, Stride)
        if move.door:
            before = back[-1]
            assert isinstance(before, Stride)
            back[-1] = Stride(before.start, before.end, before.space, before.turns, move.door)
        back.append(Stride(move.end, move.start, move.space, move.turns))
    return back


def _joined(moves: list[Move]) -> list[Move]:
    """Strides straight on in one space are one; a stride of no length is none."""
    whole: list[Move] = []
    for move in moves:
        last = whole[-1] if whole else None
        if isinstance(move, Stride) and isinstance(last, Stride) and _goes_on(last, move):
            turns = last.turns + move.turns
            whole[-1] = Stride(last.start, move.end, last.space, turns, move.door)
        else:
            whole.append(move)
    long = [
        move
        for move in whole
        if isinstance(move, Ride) or move.door or dist(move.start, move.end) > NO_LENGTH
    ]
    # What was left out was shorter than a micrometre: the rest meets again.
    return long[:1] + [replace(move, start=before.end) for before, move in pairwise(long)]


def _goes_on(one: Stride, other: Stride) -> bool:
    if one.door or one.space != other.space:
        return False
    if dist(one.start, one.end) < NO_LENGTH or dist(other.start, other.end) < NO_LENGTH:
        return True
    along = other.end[0] - one.start[0], other.end[1] - one.start[1]
    length = dist(one.start, other.end)
    aside = along[0] * (one.end[1] - one.start[1]) - along[1] * (one.end[0] - one.start[0])
    onward = length > max(dist(one.start, one.end), dist(other.start, other.end))
    return onward and abs(aside) < STRAIGHT * length


def _piece(graph: Graph, move: Move, profile: Profile) -> Piece:
    spaces = graph.plan.spaces
    if isinstance(move, Ride):
        climb = graph.plan.climbs[move.climb]
        one, other = (spaces[space].level for space in move.spaces)
        return Piece(
            Point(*move.start, one), Point(*move.end, other), move.metres, move.seconds,
            climb.id, ClimbKind(climb.kind),
        )  # fmt: skip
    level = spaces[move.space].level
    metres = dist(move.start, move.end)
    seconds = metres / PACES[profile].speed + move.turns * profiles.TURN_SECONDS
    if move.door:
        seconds += profiles.DOOR_SECONDS
    return Piece(
        Point(*move.start, level), Point(*move.end, level), metres, seconds,
        spaces[move.space].id, door=move.door,
    )  # fmt: skip


def _at(graph: Graph, point: int) -> XY:
    x, y = graph.points.xy[point].tolist()
    return x, y
