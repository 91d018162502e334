"""What strikes out a slip that broke off in the printer: a black bar that says so."""

from functools import cache

import numpy as np

from shared.devices.raster import Dots, without_real_time
from shared.text import RESOURCES, text

HEIGHT = 112
FONT = "NotoSansSC-Bold.ttf"
LETTERS = 60
LANGUAGES = ("zh-Hans", "en")


@cache
def void_bar(width: int) -> Dots:
    """`width` in dots; like every picture for the printer, black is 1."""
    from PIL import Image, ImageDraw, ImageFont

    words = "  ".join(text("slip.void", language) for language in LANGUAGES)
    bar = Image.new("L", (width, HEIGHT), 0)
    letters = ImageFont.truetype(RESOURCES / "fonts" / FONT, LETTERS)
    middle = (width / 2, HEIGHT / 2)
    ImageDraw.Draw(bar).text(middle, words, fill=255, font=letters, anchor="mm")
    return without_real_time(np.packbits(np.asarray(bar) < 128, axis=1))
