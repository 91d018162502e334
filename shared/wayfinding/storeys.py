"""What floors are called where a map does not tell."""


def floor_word(ordinal: float) -> str:
    """0 is 1F (China counts from one), -1 is B1, 0.5 is 1.5F."""
    return f"{ordinal + 1:g}F" if ordinal >= 0 else f"B{-ordinal:g}"
