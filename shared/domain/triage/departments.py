"""Departments: the national catalogue, and what of it one hospital has.

A complaint points to departments of the catalogue. `Offer` brings it to those of the hospital: the
same one, else the one above it, else its own sub-departments, else the nearest that is written
down for it. A hospital's own code (16.00 肝病科) is known by its name.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# How much of a term's weight reaches a department that only stands in.
ABOVE, BELOW, NEAREST = 0.95, 0.8, 0.5
GENERAL = ("02", "03")
_ENDINGS = ("专业", "专科", "门诊", "中心", "科")


@dataclass(frozen=True)
class Department:
    """One of the catalogue, or a usual sub-speciality below one (code with "+"). `usual`: a general
    hospital has it. `nearest`: who sees its patients where it is missing. `children`: who sees
    children. `near`: with what it is often confused."""

    code: str
    name: str
    name_hant: str
    name_en: str
    parent: str = ""
    usual: bool = False
    aliases: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """Departments by code, and codes by name without its ending."""

    departments: Mapping[str, Department]
    names: Mapping[str, str]

    def by_name(self, name: str) -> str | None:
        """The department of this name or alias: 肝病科, 牙周病专业, 口腔粘膜科."""
        return self.names.get(_plain(name))

    def above(self, code: str) -> list[str]:
        """The departments above: 03 of 03.04; of a hospital's own 16.00 too."""
        out = []
        while code:
            one = self.departments.get(code)
            code = one.parent if one else code.rpartition(".")[0]
            if code:
                out.append(code)
        return out

    def meant_by(self, place: "Place") -> str | None:
        """What a hospital's department is: by its name if that is more exact than its code or the
        code is the hospital's own, else by its code."""
        named = self.by_name(place.name)
        if place.code not in self.departments:
            return named
        if named is not None and place.code in self.above(named):
            return named
        return place.code


@dataclass(frozen=True)
class Place:
    """A department of one hospital."""

    code: str
    name: str
    name_hant: str = ""
    name_en: str = ""


@dataclass(frozen=True)
class Reach:
    """A hospital's department that sees a catalogue department's patients, and how well (1 is
    itself)."""

    code: str
    share: float


@dataclass(frozen=True)
class Offer:
    """What one hospital has: its `places` by code, the `reaches` of each catalogue department
    (none: nobody there sees such patients), who sees children of a department instead, and what
    is near to a place."""

    places: Mapping[str, Place]
    reaches: Mapping[str, tuple[Reach, ...]]
    children: Mapping[str, str]
    near: Mapping[str, tuple[str, ...]]
    general: str | None

    def first(self, codes: Iterable[str]) -> list[str]:
        """The hospital's departments for these of the catalogue, in their order, each once."""
        out: list[str] = []
        for code in codes:
            for reach in self.reaches.get(code, ())[:1]:
                if reach.code not in out:
                    out.append(reach.code)
        return out


def catalogue(departments: Iterable[Department]) -> Catalogue:
    """Where two departments have one name, the first keeps it."""
    all_ = tuple(departments)
    names: dict[str, str] = {}
    for one in all_:
        for name in (one.name, one.name_hant, *one.aliases):
            names.setdefault(_plain(name), one.code)
    return Catalogue({one.code: one for one in all_}, names)


def offer(known: Catalogue, places: Iterable[Place] | None) -> Offer:
    """What a hospital with these departments has; None: what is usual in a general hospital."""
    if places is None:
        places = [
            Place(one.code, one.name, one.name_hant, one.name_en)
            for one in known.departments.values()
            if one.usual
        ]
    have = {place.code: place for place in places}
    held: dict[str, list[str]] = {}
    under: dict[str, list[str]] = {}
    for place in have.values():
        meant = known.meant_by(place)
        if meant is not None:
            held.setdefault(meant, []).append(place.code)
        for above in known.above(meant or place.code):
            under.setdefault(above, []).append(place.code)
    return Offer(
        places=have,
        reaches={code: tuple(_reach(code, known, held, under)) for code in known.departments},
        children={
            code: held[near][0]
            for code, one in known.departments.items()
            if (near := next((c for c in one.children if c in held), None))
        },
        near={
            place: tuple(held[n][0] for n in known.departments[code].near if n in held)
            for code, hospital in held.items()
            for place in hospital
        },
        general=next((held[code][0] for code in GENERAL if code in held), None),
    )


def _plain(name: str) -> str:
    plain = name.strip().replace("粘膜", "黏膜").replace(" ", "")
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) > len(ending) + 1:
            plain = plain.removesuffix(ending)
    return plain


def _reach(
    code: str, known: Catalogue, held: Mapping[str, list[str]], under: Mapping[str, list[str]]
) -> list[Reach]:
    if code in held:
        return [Reach(place, 1.0) for place in held[code]]
    if code in under:
        return [Reach(place, BELOW / len(under[code]) ** 0.5) for place in under[code]]
    above = known.above(code)
    for parent in above:
        if parent in held:
            return [Reach(place, ABOVE) for place in held[parent]]
    for other in known.departments[code].nearest:
        if other in held:
            return [Reach(place, NEAREST) for place in held[other]]
        if other in under:
            return [Reach(place, NEAREST / len(under[other])) for place in under[other]]
    own = {place for parent in above for place in under.get(parent, ())}
    return [Reach(place, NEAREST) for place in sorted(own - known.departments.keys())]
