"""The features of an IMDF archive by type, in spite of misnamed files and misspelt properties."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import DamerauLevenshtein

from shared.wayfinding.mending import Found

# The properties we read, by feature type (OGC 20-094); the rest may say what it likes.
PROPERTIES: dict[str, tuple[str, ...]] = {
    "venue": ("name", "alt_name", "category"),
    "building": ("name", "alt_name", "category"),
    "level": ("name", "short_name", "ordinal", "building_ids", "outdoor", "category"),
    "unit": (
        "name",
        "alt_name",
        "category",
        "restriction",
        "accessibility",
        "level_id",
        "display_point",
    ),
    "opening": ("name", "category", "unit_category", "accessibility", "door", "level_id"),
    "amenity": ("name", "alt_name", "category", "unit_ids", "accessibility", "level_id"),
    "anchor": ("unit_id", "address_id"),
    "occupant": ("name", "short_name", "category", "anchor_id", "unit_id"),
    "kiosk": ("name", "alt_name", "level_id", "anchor_id", "display_point"),
    "section": ("name", "category", "level_id", "display_point"),
    "relationship": ("category", "direction", "origin", "intermediary", "destination"),
}
# Of the standard, but of no use to somebody who walks.
UNUSED = frozenset({"address", "detail", "fixture", "footprint", "geofence", "manifest"})
# What a person or the sidecar names by id, in the order in which an id is theirs.
FINDABLE = ("unit", "opening", "occupant", "amenity", "kiosk", "section")
TYPING_ERRORS = 2


@dataclass(frozen=True)
class Feature:
    """One feature, still untrusted inside. `id` is never empty."""

    id: str
    geometry: object
    properties: Mapping[str, object]

    def word(self, name: str) -> str:
        """A property that is a text, or the first of several; a number is written out; "" for
        anything else."""
        value = self.properties.get(name)
        if isinstance(value, list):
            value = next(iter(value), None)
        if isinstance(value, str):
            return value.strip()
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""

    def ids(self, name: str) -> tuple[str, ...]:
        """A property that names features: one id or several."""
        value = self.properties.get(name)
        several = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
        return tuple(id for one in several if (id := id_of(one)))


def id_of(untrusted: object) -> str:
    """An id as text: a file may number its features, or name one as {"id": …}."""
    if isinstance(untrusted, Mapping):
        untrusted = untrusted.get("id")
    if isinstance(untrusted, str):
        return untrusted.strip()
    if isinstance(untrusted, float) and untrusted.is_integer():
        untrusted = int(untrusted)
    return str(untrusted) if type(untrusted) is int else ""


def by_type(files: Mapping[str, object], found: Found) -> dict[str, list[Feature]]:
    """Features by type. The feature's own type counts, else its file's name ("Units",
    "tokyo_unit"); what is neither is told of and left."""
    sorted_out: dict[str, list[Feature]] = {type: [] for type in PROPERTIES}
    for stem, content in files.items():
        named = _type_named(stem)
        if named in UNUSED:
            continue
        features = content.get("features") if isinstance(content, Mapping) else None
        if not isinstance(features, Sequence) or isinstance(features, str):
            found.note("file_unknown", "", file=stem)
            continue
        groups: dict[str, list[Mapping[str, object]]] = {}
        for feature in features:
            if isinstance(feature, Mapping):
                type = _type_of(feature) or named
                groups.setdefault(type, []).append(feature)
            else:
                found.warning("feature_unreadable", "", file=stem)
        for type, group in groups.items():
            if type in PROPERTIES:
                sorted_out[type] += _features(stem, type, group, found)
        if groups and not any(type in PROPERTIES or type in UNUSED for type in groups):
            found.note("file_unknown", "", file=stem)
    for type, group_of_type in sorted_out.items():
        sorted_out[type] = _once(group_of_type, found)
    _apart(sorted_out, found)
    return sorted_out


def _apart(sorted_out: dict[str, list[Feature]], found: Found) -> None:
    """Files that count each type from 1 use an id for several things: all but the first are then
    called by type and id ("occupant/1")."""
    taken: set[str] = set()
    for type in FINDABLE:
        ids = {feature.id for feature in sorted_out[type]}
        shared = ids & taken
        if shared:
            found.note("id_shared", min(shared), type=type)
            sorted_out[type] = [
                replace(one, id=f"{type}/{one.id}") if one.id in shared else one
                for one in sorted_out[type]
            ]
        taken |= ids


def _type_of(feature: Mapping[str, object]) -> str:
    type = feature.get("feature_type")
    if not isinstance(type, str):
        properties = feature.get("properties")
        type = properties.get("feature_type") if isinstance(properties, Mapping) else None
    return type.strip().casefold() if isinstance(type, str) else ""


def _type_named(stem: str) -> str:
    """The feature type a file's name means, else the name itself."""
    plain = stem.casefold()
    for type in (*PROPERTIES, *UNUSED):
        if plain in (type, f"{type}s") or plain.endswith((f"_{type}", f"-{type}", f"_{type}s")):
            return type
    return plain


def _features(
    stem: str, type: str, group: Sequence[Mapping[str, object]], found: Found
) -> list[Feature]:
    spelt = _spelling(stem, type, group, found)
    features = []
    for number, feature in enumerate(group, start=1):
        given = feature.get("properties")
        properties = given if isinstance(given, Mapping) else {}
        if spelt:
            properties = {**properties, **{m: properties.get(g) for g, m in spelt.items()}}
        id = id_of(feature.get("id")) or id_of(properties.get("id"))
        if not id:
            id = f"{type}#{number}"
            found.note("id_missing", id, file=stem)
        features.append(Feature(id, feature.get("geometry"), properties))
    return features


def _spelling(
    stem: str, type: str, group: Sequence[Mapping[str, object]], found: Found
) -> dict[str, str]:
    """Property names of a file that are misspelt, with what they mean: "shortName", "level_ids"
    where there is no level_id, "unit_categoty"."""
    given: set[str] = set()
    for feature in group:
        properties = feature.get("properties")
        if isinstance(properties, Mapping):
            given.update(name for name in properties if isinstance(name, str))
    missing = [name for name in PROPERTIES[type] if name not in given]
    spelt: dict[str, str] = {}
    for name in sorted(given.difference(PROPERTIES[type])):
        for meant in missing:
            plain, wanted = (text.casefold().replace("_", "") for text in (name, meant))
            errors = DamerauLevenshtein.distance(plain, wanted)
            if len(wanted) > 4 and errors <= TYPING_ERRORS and meant not in spelt.values():
                spelt[name] = meant
                found.note("property_misspelt", "", file=stem, name=name, meant=meant)
                break
    return spelt


def _once(features: Sequence[Feature], found: Found) -> list[Feature]:
    """The features whose id is not taken yet."""
    seen: dict[str, Feature] = {}
    for feature in features:
        if feature.id in seen:
            found.warning("id_twice", feature.id)
        else:
            seen[feature.id] = feature
    return list(seen.values())
