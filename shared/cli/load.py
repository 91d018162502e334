"""`daozhen load DIR`: a hospital's files into the store, and its map."""

from datetime import datetime

from shared.cli import Call
from shared.domain.errors import UserFacingError
from shared.services.hospital_files import read_hospital
from shared.services.hospital_map import MapFile, put_map
from shared.services.loading import load_hospital
from shared.services.loading_map import read_hospital_map
from shared.services.stamp import new_stamp


def load_folder(call: Call, now: datetime) -> int:
    """A map that cannot be read stops nothing else: everything but the map is loaded, the map
    that the store has stays, and the answer is 1 with a sentence."""
    files = read_hospital(call.options.folder)
    untaken: UserFacingError | None = None
    found: MapFile | None = None
    try:
        found = read_hospital_map(call.options.folder)
    except UserFacingError as error:
        untaken = error
    site = call.settings.hospital.site
    store = call.open_store()
    try:
        loaded = store.write(load_hospital, new_stamp(site, now, "cli", "admin"), files=files)
        if found is not None:
            stamp = new_stamp(site, now, "cli", "admin")
            store.write(put_map, stamp, content=found.content, name=found.name)
    finally:
        store.close()
    call.say("cli.loaded", **vars(loaded))
    if found is not None:
        call.say("cli.loaded_map")
    call.answer(vars(loaded) | {"map": found.digest if found else None})
    if untaken is None:
        return 0
    call.say("cli.map_not_loaded")
    raise untaken
