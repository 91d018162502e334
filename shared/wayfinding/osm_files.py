"""OpenStreetMap's elements out of a file's bytes: osmium parses (and refuses entities), rings are
closed here, because a hospital's own drawing has negative ids that osmium's location stores
leave out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import shapely
from osmium import FileProcessor, InvalidLocationError, osm
from osmium.io import FileBuffer
from shapely import LineString, MultiPolygon, Polygon

from shared.domain.errors import UserFacingError
from shared.wayfinding.mending import Found, polygonal

Tags = Mapping[str, str]
XML = "osm"
SHAPED = ("multipolygon", "boundary")


@dataclass(frozen=True)
class Node:
    """`at` is longitude, latitude."""

    id: str
    tags: Tags
    at: tuple[float, float]


@dataclass(frozen=True)
class Line:
    """An open way; `nodes` by number."""

    id: str
    tags: Tags
    nodes: tuple[int, ...]


@dataclass(frozen=True)
class Area:
    """A closed way or a multipolygon, in degrees; `nodes` are those on its outlines."""

    id: str
    tags: Tags
    shape: Polygon | MultiPolygon
    rings: tuple[tuple[int, ...], ...]


@dataclass
class Elements:
    nodes: dict[int, Node] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)


@dataclass(frozen=True)
class _Relation:
    id: str
    tags: Tags
    members: tuple[tuple[int, str], ...]  # way, role


def read_elements(untrusted: bytes, found: Found) -> Elements:
    """Nodes, open ways and areas of an .osm file. UserFacingError "map_not_xml"."""
    elements = Elements()
    ways: dict[int, tuple[Tags, tuple[int, ...]]] = {}
    relations: list[_Relation] = []
    try:
        for thing in FileProcessor(FileBuffer(untrusted, XML)):
            if isinstance(thing, osm.Changeset) or thing.deleted or not thing.visible:
                continue
            tags = {tag.k: tag.v for tag in thing.tags} if len(thing.tags) else {}
            if isinstance(thing, osm.Node):
                place = thing.location
                if place.valid():
                    at = (place.lon, place.lat)
                    elements.nodes[thing.id] = Node(f"node/{thing.id}", tags, at)
            elif isinstance(thing, osm.Way):
                ways[thing.id] = (tags, tuple(node.ref for node in thing.nodes))
            elif isinstance(thing, osm.Relation) and tags.get("type") in SHAPED:
                members = tuple((one.ref, one.role) for one in thing.members if one.type == "w")
                relations.append(_Relation(f"relation/{thing.id}", tags, members))
    except (
        RuntimeError,
        ValueError,
        InvalidLocationError,
    ) as wrong:  # osmium says the line, but in English
        raise UserFacingError("map_not_xml") from wrong
    for number, (own, refs) in ways.items():
        known = tuple(ref for ref in refs if ref in elements.nodes)
        id = f"way/{number}"
        if len(known) < len(refs) and own:
            found.note("nodes_missing", id)
        if len(known) >= 4 and known[0] == known[-1]:
            ring = [elements.nodes[ref].at for ref in known]
            if own and len(set(ring)) >= 3:
                elements.areas.append(Area(id, own, Polygon(ring), (known,)))
        elif len(known) >= 2 and own:
            elements.lines.append(Line(id, own, known))
    for relation in relations:
        area = _multipolygon(relation, ways, elements.nodes)
        if area is not None:
            elements.areas.append(area)
        elif relation.tags.keys() & {"indoor", "room", "building"}:
            found.warning("multipolygon_open", relation.id)
    return elements


def _multipolygon(
    relation: _Relation,
    ways: Mapping[int, tuple[Tags, tuple[int, ...]]],
    nodes: Mapping[int, Node],
) -> Area | None:
    """The area between a relation's outer and inner rings; None where they do not close."""
    drawn: dict[str, list[LineString]] = {"outer": [], "inner": []}
    rings = []
    tags = dict(relation.tags)
    for number, role in relation.members:
        if number not in ways:
            continue
        own, refs = ways[number]
        known = tuple(ref for ref in refs if ref in nodes)
        if len(known) >= 2:
            side = "inner" if role == "inner" else "outer"
            drawn[side].append(LineString([nodes[ref].at for ref in known]))
            rings.append(known)
            if side == "outer" and len(tags) <= 1:
                tags |= own  # old style: the outer way bears the tags
    outer, inner = (_closed(drawn[side]) for side in ("outer", "inner"))
    shape = polygonal(shapely.difference(outer, inner)) if outer is not None else None
    return Area(relation.id, tags, shape, tuple(rings)) if shape is not None else None


def _closed(lines: Sequence[LineString]) -> shapely.Geometry | None:
    if not lines:
        return shapely.MultiPolygon()
    shapes = list(shapely.get_parts(shapely.polygonize([shapely.union_all(lines)])))
    return shapely.union_all(shapes) if shapes else None


def neighbours_of(area: Area, node: int) -> Iterator[int]:
    """The nodes next to a node on an area's outlines."""
    for ring in area.rings:
        for index, ref in enumerate(ring):
            if ref == node:
                yield from ring[max(index - 1, 0) : index]
                yield from ring[index + 1 : index + 2]
