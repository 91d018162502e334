"""What an IMDF archive names within its units: occupants, amenities, kiosks, sections."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from shared.wayfinding.assembling import Draft
from shared.wayfinding.categories import WHEELCHAIR
from shared.wayfinding.imdf_files import Feature
from shared.wayfinding.mending import Found, point_in_degrees
from shared.wayfinding.placing import Pin, space_at
from shared.wayfinding.plan import Names, Space
from shared.wayfinding.room_numbers import number_in
from shared.wayfinding.sidecar import names


def pins_of(
    draft: Draft, files: Mapping[str, Sequence[Feature]], tongue: str, found: Found
) -> list[Pin]:
    """Each in the unit it names, else in the only one around its point; one that is nowhere is
    told of."""
    spaces = {space.id: space for space in draft.spaces}
    anchors = {anchor.id: anchor for anchor in files["anchor"]}
    pins = []
    for feature in files["occupant"]:
        anchor = anchors.get(next(iter(feature.ids("anchor_id")), ""), feature)
        units = [id for id in anchor.ids("unit_id") if id in spaces]
        space = units[0] if units else _around(draft, anchor)
        if space:
            pins.append(_pin(draft, feature, space, anchor.geometry, "short_name", tongue))
        else:
            found.warning("occupant_nowhere", feature.id)
    for feature in files["amenity"]:
        units = [id for id in feature.ids("unit_ids") if id in spaces]
        units = units or [id for id in [_around(draft, feature)] if id]
        if not units:
            found.warning("amenity_nowhere", feature.id)
        for number, unit in enumerate(units):
            pin = _pin(draft, feature, unit, feature.geometry, "alt_name", tongue)
            pins.append(replace(pin, id=f"{pin.id}@{unit}") if number else pin)
    for feature in [*files["kiosk"], *files["section"]]:
        space = _around(draft, feature)
        if space and name_of(feature, tongue):
            pins.append(_pin(draft, feature, space, feature.geometry, "alt_name", tongue))
    return pins


def _around(draft: Draft, feature: Feature) -> str:
    """The space around a feature's point on the floor it names; where it names none, the floor on
    which there is one, if it is the only one. "" otherwise."""
    spot = point_in_degrees(feature.properties.get("display_point") or feature.geometry)
    if spot is None:
        return ""
    at = draft.projection.metres(*spot)
    levels = feature.ids("level_id") or [level.id for level in draft.levels]
    there = [space_at(at, level, draft.spaces) for level in levels]
    met: list[Space] = [space for space in there if space is not None]
    return met[0].id if len(met) == 1 else ""


def _pin(
    draft: Draft,
    feature: Feature,
    space: str,
    geometry: object,
    short: str,
    tongue: str,
) -> Pin:
    said = name_of(feature, tongue)
    spot = point_in_degrees(geometry)
    return Pin(
        feature.id,
        space,
        feature.word("category"),
        said,
        draft.projection.metres(*spot) if spot else None,
        number_in(name_of(feature, tongue, short).named("zh-Hans"), said.named("zh-Hans")),
        WHEELCHAIR in words_in(feature.properties.get("accessibility")),
        aliases_of(feature, tongue),
    )


def aliases_of(feature: Feature, tongue: str) -> tuple[str, ...]:
    """What else the file calls a feature."""
    others = [name_of(feature, tongue, property) for property in ("alt_name", "short_name")]
    return tuple(dict.fromkeys(other for one in others for other in one.said.values()))


def name_of(feature: Feature, tongue: str, property: str = "name") -> Names:
    """The names a property gives; plain text is in the language `tongue`."""
    return names(feature.properties.get(property), tongue)


def words_in(untrusted: object) -> tuple[str, ...]:
    """One word or several, folded."""
    if isinstance(untrusted, str):
        return (untrusted.casefold(),)
    if isinstance(untrusted, Sequence):
        return tuple(word.casefold() for word in untrusted if isinstance(word, str))
    return ()
