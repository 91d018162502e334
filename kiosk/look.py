"""How the kiosk draws now: language, size, large text, low mode; and its colours.

Sizes are in pixels of the 1080 × 1920 design (1920 × 1080 lying) and scaled to the window.
"""

from dataclasses import dataclass, replace

from shared.settings import KioskSection, Language
from shared.ui.theme import AMBER_2, BRAND_2, CARD, GREEN_2, INK, LINE, RED_2
from shared.ui.widgets import Tone

LARGE = 1.3
AIR = (1.0, 0.7, 0.45, 0.4)
LEVELS = len(AIR)
SMALLEST_TARGET = 96
GAP = 16
MARGIN = 64
# The theme's brand, second ink, amber, green and red, darkened until they hold 7:1 on every
# ground they stand on here (visual.md: contrast).
DEEP = "#06555E"
SOFT_INK = "#3A4D52"
AMBER_INK = "#743A00"
GREEN_INK = "#14513A"
RED_INK = "#871A2E"

PLAIN = Tone(CARD, LINE, INK, SOFT_INK, BRAND_2, DEEP)
MAIN = Tone(DEEP, DEEP, CARD, BRAND_2, "#2B6E76", CARD)
OUTLINE = Tone(CARD, DEEP, DEEP, SOFT_INK, BRAND_2, DEEP)
DARK = Tone(INK, INK, CARD, LINE, INK, CARD)
CALM = Tone(BRAND_2, BRAND_2, INK, SOFT_INK, CARD, DEEP)
WARN = Tone(AMBER_2, AMBER_INK, AMBER_INK, AMBER_INK, CARD, AMBER_INK)
BAD = Tone(RED_2, RED_INK, RED_INK, RED_INK, CARD, RED_INK)
GOOD = Tone(GREEN_2, GREEN_INK, GREEN_INK, GREEN_INK, CARD, GREEN_INK)


@dataclass(frozen=True)
class Manner:
    """How the person before it wants the kiosk to be; `still` where nothing shall move, `muted`
    where nothing shall be said."""

    language: Language
    large: bool = False
    low: bool = False
    still: bool = False
    muted: bool = False


@dataclass(frozen=True)
class Look:
    """`band` is how many pixels from the bottom of the window a control may reach in low mode.
    `level` is how much a screen leaves out to fit: 0 nothing, 1 air, 2 what it can do without,
    3 the size of the title. Text is never made smaller than its size but for the title.
    `prints` is whether this kiosk gives out paper at all, `finds` whether it has a map, `speaks`
    whether it has a voice, `reads` whether a reader of identity cards is ready. `still`
    keeps a picture from being drawn bit by bit; at a kiosk that never `moves` it always is."""

    language: Language = "zh-Hans"
    large: bool = False
    low: bool = False
    width: int = 1080
    height: int = 1920
    band: int = 1029
    hint: str = ""
    prints: bool = True
    finds: bool = False
    moves: bool = False
    still: bool = False
    speaks: bool = False
    muted: bool = False
    reads: bool = False
    level: int = 0

    @property
    def wide(self) -> bool:
        return self.width > self.height

    @property
    def scale(self) -> float:
        across, down = (1920, 1080) if self.wide else (1080, 1920)
        return min(self.width / across, self.height / down)

    @property
    def header(self) -> int:
        return self.px((104 if self.wide else 128) + (24 if self.large else 0))

    @property
    def footer(self) -> int:
        return self.px(136 if self.wide else 248)

    @property
    def tight(self) -> bool:
        return self.level >= 1

    @property
    def bare(self) -> bool:
        return self.level >= 2

    def pad(self, size: float) -> int:
        """Air inside and between things: the first to go."""
        return self.px(size * AIR[self.level])

    def px(self, size: float) -> int:
        """A length of the design in this window's pixels."""
        return max(1, round(size * self.scale))

    def font(self, size: float) -> int:
        """A text size of the design, with large text reckoned in."""
        return self.px(size * (LARGE if self.large else 1))


def look_of(
    kiosk: KioskSection,
    manner: Manner,
    width: int,
    height: int,
    hint: str,
    prints: bool = True,
    finds: bool = False,
    speaks: bool = False,
    reads: bool = False,
) -> Look:
    """How to draw in a window of this size."""
    sized = Look(manner.language, manner.large, manner.low, width, height)
    return replace(
        sized,
        hint=hint,
        prints=prints,
        finds=finds,
        speaks=speaks,
        muted=manner.muted,
        reads=reads,
        moves=kiosk.motion,
        still=manner.still,
        band=reach_band(kiosk, sized.scale),
    )


def reach_band(kiosk: KioskSection, scale: float) -> int:
    """Pixels above the window's bottom edge that a person in a wheelchair can reach.

    The pitch is the screen's; a window that is not the whole screen stands for a scaled one.
    """
    pixels = (kiosk.reach_mm - kiosk.screen_bottom_mm) / kiosk.pixel_pitch_mm
    return max(0, round(pixels if kiosk.full_screen else pixels * scale))
