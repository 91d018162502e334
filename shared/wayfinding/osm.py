"""OpenStreetMap Simple Indoor Tagging into a plan. Levels come as lists, ranges and halves, doors
as nodes on outlines, flights of stairs as lines between two floors (wayfinding.md: Maps)."""

from shared.domain.errors import UserFacingError
from shared.wayfinding.assembling import assembled
from shared.wayfinding.categories import category_of
from shared.wayfinding.mending import Found
from shared.wayfinding.osm_doors import read_doors
from shared.wayfinding.osm_files import read_elements
from shared.wayfinding.osm_ground import Ground, finished_levels, read_ground
from shared.wayfinding.osm_lines import read_flights, read_lift_nodes, read_walls
from shared.wayfinding.osm_tags import aliases_in, levels_of, names_in, number_of, on_level, word_in
from shared.wayfinding.placing import Pin, space_at
from shared.wayfinding.plan import Names, Plan
from shared.wayfinding.sidecar import read_sidecar


def read_osm(xml: bytes, sidecar: object = None) -> Plan:
    """The plan of an .osm file's bytes and its parsed wayfinding.json. UserFacingError
    "map_not_xml", "map_no_spaces", "map_sidecar"."""
    additions = read_sidecar(sidecar)
    found = Found()
    elements = read_elements(xml, found)
    ground = read_ground(elements, found)
    if not ground.draft.spaces:
        raise UserFacingError("map_no_spaces")
    read_flights(ground)
    read_lift_nodes(ground)
    ground.draft.levels = finished_levels(ground)
    read_doors(ground)
    read_walls(ground)
    _read_pins(ground)
    ground.draft.names = _name(ground)
    return assembled(ground.draft, additions, found)


def _name(ground: Ground) -> Names:
    """The name of the largest named building."""
    named = [
        area
        for area in ground.elements.areas
        if area.tags.get("building", "no") != "no" and names_in(area.tags)
    ]
    return names_in(max(named, key=lambda area: area.shape.area).tags) if named else Names()


def _read_pins(ground: Ground) -> None:
    """Nodes somebody looks for: of a known sort, or used and named."""
    for node in ground.elements.nodes.values():
        word = word_in(node.tags)
        if not word or not (category_of(word) or names_in(node.tags)):
            continue
        if node.tags.get("indoor") == "no" or node.tags.get("amenity") == "vending_machine":
            continue
        x, y = ground.draft.projection.metres(*node.at)
        levels = levels_of(node.tags)
        for ordinal in levels:
            for (_, one), level in ground.level_ids.items():
                space = space_at((x, y), level, ground.draft.spaces) if one == ordinal else None
                if space is not None:
                    ground.draft.pins.append(
                        Pin(
                            on_level(node.id, ordinal, levels),
                            space.id,
                            word,
                            names_in(node.tags),
                            (x, y),
                            number_of(node.tags),
                            node.tags.get("wheelchair") == "yes",
                            aliases_in(node.tags),
                        )
                    )
                    break
