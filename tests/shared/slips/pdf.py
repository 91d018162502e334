"""A printed page read back: its words, and whether they stand on the paper."""

from collections.abc import Sequence
from itertools import combinations

import pypdfium2

from shared.slips.layout import BarsPiece, Frame, Layout, QrPiece
from shared.slips.sheet import HIGH, WIDE, Panel, Piece, Words


def words_of(pdf: bytes) -> str:
    """Every word of every page, without blanks."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        said = []
        for page in document:
            read = page.get_textpage()
            said.append(read.get_text_range())
            read.close()
            page.close()
        return "".join("".join(said).split())
    finally:
        document.close()


def sizes_of(pdf: bytes) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [(round(page.get_width()), round(page.get_height())) for page in document]
    finally:
        document.close()


def picture_of(pdf: bytes, number: int = 0):
    """As a printer of 300 dpi paints it."""
    return pypdfium2.PdfDocument(pdf)[number].render(scale=300 / 72).to_pil()


def outside(pieces: Sequence[Piece], margin: float) -> list[Piece]:
    """Pieces that leave the paper's margins."""
    return [
        piece
        for piece in pieces
        if piece.box.left < margin - 1
        or piece.box.top < margin - 8
        or piece.box.right > WIDE - margin + 1
        or piece.box.bottom > HIGH - margin + 8
    ]


def overlapping(pieces: Sequence[Piece]) -> list[tuple[Words, Words]]:
    """Lines of words that stand on one another: their letters, without the room between lines."""
    lines = [piece for piece in pieces if isinstance(piece, Words)]

    def letters(line: Words) -> tuple[float, float, float, float]:
        return (line.box.left, line.baseline - 0.75 * line.size, line.box.right,
                line.baseline + 0.1 * line.size)  # fmt: skip

    found = []
    for at, one in enumerate(lines):
        left, top, right, low = letters(one)
        for other in lines[at + 1 :]:
            other_left, other_top, other_right, other_low = letters(other)
            if left < other_right and other_left < right and top < other_low and other_top < low:
                found.append((one, other))
    return found


def framed(pieces: Sequence[Piece]) -> list[Panel]:
    return [piece for piece in pieces if isinstance(piece, Panel) and piece.edge is not None]


def hold_whole(layout: Layout) -> None:
    """On a slip nothing is cut and nothing overlaps, and the codes have their white borders."""
    roll = layout.roll
    pieces = [piece for piece in layout.pieces if not isinstance(piece, Frame)]
    for piece in pieces:
        box = piece.box
        assert box.left >= roll.margin - 0.01, piece
        assert box.right <= roll.right + 0.01, piece
        assert 0 <= box.top < box.bottom <= layout.height, piece
    for one, other in combinations(pieces, 2):
        assert not one.box.overlaps(other.box), (one, other)
    for code in pieces:
        if isinstance(code, QrPiece | BarsPiece):
            assert code.quiet.left >= 0
            assert code.quiet.right <= roll.paper
            assert code.quiet.bottom <= layout.height
            near = [p for p in pieces if p is not code and p.box.overlaps(code.quiet)]
            assert not near, (code.box, code.quiet, near)
    for frame in layout.pieces:
        if isinstance(frame, Frame):
            inside = [piece for piece in pieces if piece.box.overlaps(frame.box)]
            assert inside
            assert all(
                frame.box.left <= piece.box.left and piece.box.right <= frame.box.right
                and frame.box.top <= piece.box.top and piece.box.bottom <= frame.box.bottom
                for piece in inside
            )  # fmt: skip
            assert 0 <= frame.box.left < frame.box.right <= roll.paper
