"""Directions people can follow: at most seven steps, each an act with a landmark and a distance.

wayfinding.md, "Directions people can follow". A step begins where a person turns, or where a lift,
stairs or an escalator begins; the last one says on which side the place is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from shared.wayfinding.ground import Ground
from shared.wayfinding.landmarks import Landmarks
from shared.wayfinding.plan import Category, Place, Plan
from shared.wayfinding.route import Route
from shared.wayfinding.stages import Leg, Ride, Stages, Walk, stages
from shared.wayfinding.turning import Turn
from shared.wayfinding.wording import Act, Wording, distance

MOST_STEPS = 7
# More turns than this in one step nobody keeps in mind: "follow the corridor".
MOST_TURNS = 3
# What says nothing of the way to somebody who stands in it.
_AROUND = {Category.OTHER, Category.WAITING, Category.ROOM, Category.CLINIC}


@dataclass(frozen=True)
class Step:
    """`kind`: walk, lift, stairs, escalator, ramp or arrive. `text`: a sentence, or a few of them
    where a long way had to be told in seven steps. `level` and `floor` (its short name) are where
    the step begins, `to_level` and `to_floor` where it ends. `metres` along the floor, all of
    them; `paces` about so many from the turn on (0 on a climb and on arriving). `turn` is taken at
    the beginning of a walk and on leaving a climb; on arriving it is the target's side; "" where
    nobody can tell. `landmark` is the id of the place that the text names, "" none. Pieces `first`
    to `last` of the route are the step's, none where `first` is beyond `last`."""

    kind: str
    text: str
    level: str
    floor: str
    metres: float
    paces: int
    turn: str
    landmark: str
    first: int
    last: int
    to_level: str
    to_floor: str


# Legs that are told in one sentence, or a climb; a step is one of them, seldom several.
_Part = tuple[Leg, ...] | Ride
_Draft = tuple[_Part, ...]


@dataclass(frozen=True)
class Guide:
    """Tells the ways of one plan. Building one costs little; keeping it saves the index."""

    plan: Plan

    @cached_property
    def ground(self) -> Ground:
        return Ground(self.plan)

    @cached_property
    def landmarks(self) -> Landmarks:
        return Landmarks(self.ground)

    def directions(
        self, route: Route, language: str, heading: float | None = None
    ) -> tuple[Step, ...]:
        """One to seven steps, the last of them "arrive". `heading` is which way the person looks,
        degrees clockwise from north; None: as at the stand where the route starts, else unknown.
        """
        stand = self.ground.stands.get(route.start)
        if heading is None and stand:
            heading = stand.heading
        taken = stages(self.ground, route, heading)
        drafts = _at_most(MOST_STEPS - 1, taken.parts)
        return tuple(_Telling(self, route, Wording(language), taken).steps(drafts))


def directions(
    plan: Plan, route: Route, language: str, heading: float | None = None
) -> tuple[Step, ...]:
    """As Guide.directions, for one route only."""
    return Guide(plan).directions(route, language, heading)


def _at_most(most: int, taken: Sequence[Walk | Ride]) -> list[_Draft]:
    """Joins legs until there are no more than `most` steps: first those of one walk, the shortest
    first; then a climb and the walk after it; then whatever follows each other."""
    walks: list[list[_Part]] = [
        [part] if isinstance(part, Ride) else [(leg,) for leg in part.legs] for part in taken
    ]
    while sum(map(len, walks)) > most:
        pairs = [
            (len(a) + len(b) > MOST_TURNS, _metres((a, b)), at, nth)
            for at, walk in enumerate(walks)
            for nth, (a, b) in enumerate(pairwise(walk))
            if not isinstance(a, Ride) and not isinstance(b, Ride)
        ]
        if not pairs:
            break
        _, _, at, nth = min(pairs)
        legs = [
            leg for part in walks[at][nth : nth + 2] if not isinstance(part, Ride) for leg in part
        ]
        walks[at][nth : nth + 2] = [tuple(legs)]
    drafts: list[_Draft] = [(part,) for walk in walks for part in walk]
    while len(drafts) > most:
        _, _, _, at = min(
            (len(a) + len(b), not isinstance(a[-1], Ride), _metres(a + b), at)
            for at, (a, b) in enumerate(pairwise(drafts))
        )
        drafts[at : at + 2] = [drafts[at] + drafts[at + 1]]
    return drafts


def _metres(draft: _Draft) -> float:
    return sum(leg.metres for part in draft if not isinstance(part, Ride) for leg in part)


def _first(part: _Part) -> int:
    return part.first if isinstance(part, Ride) else part[0].first


@dataclass(frozen=True)
class _Telling:
    """One route told in one language."""

    guide: Guide
    route: Route
    wording: Wording
    taken: Stages

    @property
    def ground(self) -> Ground:
        return self.guide.ground

    def steps(self, drafts: Sequence[_Draft]) -> Iterator[Step]:
        """Every piece of the route belongs to one step."""
        begins = [0, *(_first(draft[0]) for draft in drafts[1:])][: len(drafts)]
        ends = [*begins, self.taken.arrival.first][1:]
        parts = [part for draft in drafts for part in draft]
        onward = iter((*parts[1:], None))
        told: set[str] = set()
        for draft, first, last in zip(drafts, begins, ends, strict=True):
            said: list[str] = []
            landmark = ""
            for part in draft:
                then = next(onward)
                if isinstance(part, Ride):
                    said.append(self._ride(part))
                    continue
                words, place = self._walk(part, then, told)
                said.append(words)
                landmark = landmark or place
            rides = [part for part in draft if isinstance(part, Ride)]
            turn = draft[0].leaving if isinstance(draft[0], Ride) else draft[0][0].turn
            kind = rides[0].kind.value if rides else "walk"
            text = self.wording.together(said)
            walked = _metres(draft)
            paces = distance(walked).paces if walked else 0
            yield self._step(kind, text, (first, last - 1), turn, landmark, paces)
        yield self._arrival()

    def _arrival(self) -> Step:
        arrival = self.taken.arrival
        place = self.target()
        name = self.wording.target(place) if place else ""
        text = self.wording.arrive(name, arrival.side, walked=bool(self.route.pieces))
        last = len(self.route.pieces) - 1
        landmark = place.id if place else ""
        return self._step("arrive", text, (arrival.first, last), arrival.side, landmark, 0)

    def _step(
        self,
        kind: str,
        text: str,
        of: tuple[int, int],
        turn: Turn | None,
        landmark: str,
        paces: int,
    ) -> Step:
        first, last = of
        pieces = self.route.pieces
        metres = sum(piece.metres for piece in pieces[first : last + 1])
        begin = pieces[first].start.level if first < len(pieces) else self._last_level()
        end = pieces[last].end.level if first <= last else begin
        return Step(
            kind,
            text,
            begin,
            self._short(begin),
            metres,
            paces,
            "" if turn is None else turn.value,
            landmark,
            first,
            last,
            end,
            self._short(end),
        )

    def _walk(self, legs: tuple[Leg, ...], onward: _Part | None, told: set[str]) -> tuple[str, str]:
        """The sentence, and the landmark's id."""
        acts = [
            Act(
                leg.turn,
                leg.metres,
                from_here=leg.first == 0 and not leg.leaves_room,
                leaves_room=leg.leaves_room,
            )
            for leg in legs
        ]
        if len(acts) > MOST_TURNS:
            rest = sum(act.metres for act in acts[1:])
            acts = [acts[0], Act(None, rest, bends=True)]
        climb = onward if isinstance(onward, Ride) else None
        landmark = self.guide.landmarks.beside(
            legs[-1], never=self._never(climb), told=told, first=legs[-1].first == 0
        )
        name = self.wording.along(landmark.place) if landmark else ""
        told.update(landmark.place.names.said.values() if landmark else ())
        ends_there = landmark is not None and landmark.at_end and climb is None
        words = self.wording.walk(
            acts,
            passing="" if ends_there else name,
            beside=name if ends_there else "",
            goal=self.wording.climb(climb.kind, self._bank(climb)) if climb else "",
        )
        return words, landmark.place.id if landmark else ""

    def _never(self, climb: Ride | None) -> frozenset[str]:
        """Ids of places and spaces, and names, that are no landmarks of this route."""
        target = self.target()
        never = {self.route.start, self.route.target}
        if target:
            never |= {target.id, target.space, *target.names.said.values()}
        if climb and (known := self.ground.climbs.get(climb.climb)):
            never |= set(known.stops)
            # "Past the lift, to the lift" helps nobody.
            never |= self.ground.of_kind.get(climb.kind.value, frozenset())
        home = self.ground.space_of(self.route.start)
        around = self.guide.landmarks.seen_from.get(home, ())
        never |= {
            place.id for place, _ in around if place.space == home and place.category in _AROUND
        }
        return frozenset(never - {""})

    def _ride(self, ride: Ride) -> str:
        begin, end = self.ground.levels.get(ride.level), self.ground.levels.get(ride.to_level)
        floor = self.wording.floor(end) if end else ride.to_level
        up = begin is None or end is None or end.ordinal > begin.ordinal
        return self.wording.ride(ride.kind, self._bank(ride), floor, up=up, leaving=ride.leaving)

    def _bank(self, ride: Ride) -> str:
        known = self.ground.climbs.get(ride.climb)
        return known.names.named(self.wording.language) if known else ""

    def _short(self, level: str) -> str:
        known = self.ground.levels.get(level)
        return known.short if known else level

    def _last_level(self) -> str:
        if self.route.pieces:
            return self.route.pieces[-1].end.level
        space = self.ground.spaces.get(self.ground.space_of(self.route.target))
        return space.level if space else ""

    def target(self) -> Place | None:
        """The target as a place: of a space, the place in it, or what the space itself is called;
        None for a door and what has no name."""
        wanted = self.route.target
        if place := self.ground.places.get(wanted):
            return place
        space = self.ground.spaces.get(self.ground.space_of(wanted))
        if space is None or wanted in self.ground.stands:
            return None
        if inside := self.ground.first_in.get(space.id):
            return inside
        spot = space.area.representative_point()
        return Place(
            space.id, space.id, space.level, (spot.x, spot.y), Category.ROOM, space.names,
            space.number,
        )  # fmt: skip
