"""What the demo's board said, as a file to listen to."""

import logging
from collections.abc import Sequence
from pathlib import Path

from shared import settings
from shared.devices.sound import joined, wav_of
from shared.devices.speaking import Utterance
from shared.devices.voice import AFTER_SECONDS
from shared.devices.voices import renderer_for

log = logging.getLogger(__name__)


def leave_calls(said: Sequence[Utterance], chosen: settings.Voice, file: Path) -> bool:
    """The calls one after the other as the loudspeaker plays them; whether their words are in it:
    without a speech program it has the chimes only."""
    renderer = renderer_for(chosen)
    made = [renderer.utterance(one) for one in said]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(wav_of(joined([sound for sound, _ in made], AFTER_SECONDS)))
    complete = all(whole for _, whole in made)
    if not complete:
        log.warning("no speech program: %s has the chime only", file.name)
    return complete
