"""Roll paper: pieces added one under the other, and how each is drawn."""

from collections.abc import Callable
from io import BytesIO

from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas

from shared.slips.fonts import BOLD, DRAWING, REGULAR, bold_width, font, printable, regular_width
from shared.slips.layout import (
    BarsPiece,
    Dashes,
    Frame,
    Layout,
    PicturePiece,
    Piece,
    PlanPiece,
    QrPiece,
    Roll,
    Stroke,
    TextPiece,
    bottom_of,
    centred,
)
from shared.slips.lines import fitted


def roll_pdf(title: str, lay_out: Callable[[], Layout]) -> bytes:
    """A PDF of one page, as long as it needs; the same pieces give the same bytes."""
    with DRAWING:
        layout = lay_out()
        for name in (REGULAR, BOLD):
            font(name)
        paper = BytesIO()
        canvas = Canvas(paper, pagesize=(layout.roll.paper, layout.height), invariant=1)
        canvas.setTitle(printable(title))
        for piece in layout.pieces:
            _draw(canvas, piece, layout.height)
        canvas.showPage()
        canvas.save()
    return paper.getvalue()


def add_lines(
    pieces: list[Piece], words: str, font_name: str, sizes: tuple[float, float],
    roll: Roll, top: float,
) -> float:  # fmt: skip
    """In the middle, on one line at `sizes` from the first down to the last, else on several;
    answers the bottom of them."""
    size, smallest = sizes
    measure = bold_width if font_name == BOLD else regular_width
    block = fitted(printable(words), size, roll.width, smallest, measure)
    lines = centred(block, font_name, top, roll)
    pieces += lines
    return bottom_of(lines, top)


def add_dashes(pieces: list[Piece], y: float, roll: Roll) -> float:
    pieces.append(Dashes(y, roll.margin, roll.right))
    return y + 3


def _draw(canvas: Canvas, piece: Piece, height: float) -> None:
    match piece:
        case TextPiece():
            canvas.setFont(piece.font, piece.size)
            canvas.drawString(piece.x, height - piece.baseline, piece.text)
        case Dashes(y, left, right):
            canvas.setLineWidth(1.2)
            canvas.setDash(2.8, 2)
            canvas.line(left, height - y, right, height - y)
        case Frame(box):
            canvas.setLineWidth(0.8)
            canvas.setDash()
            canvas.rect(box.left, height - box.bottom, box.right - box.left, box.bottom - box.top)
        case QrPiece():
            draw_qr(canvas, piece, height)
        case BarsPiece():
            _draw_bars(canvas, piece, height)
        case PicturePiece(picture, box):
            size = (box.right - box.left, box.bottom - box.top)
            canvas.drawImage(picture, box.left, height - box.bottom, *size)
        case PlanPiece():
            _draw_plan(canvas, piece, height)


def draw_qr(canvas: Canvas, code: QrPiece, height: float) -> None:
    """All dark runs in one path: no hairlines between modules when a printer smooths edges."""
    path = canvas.beginPath()
    for row, cells in enumerate(code.modules):
        y = height - code.top - (row + 1) * code.module
        start = None
        for index, dark in enumerate((*cells, False)):
            if dark and start is None:
                start = index
            elif not dark and start is not None:
                width = (index - start) * code.module
                path.rect(code.x + start * code.module, y, width, code.module)
                start = None
    canvas.drawPath(path, stroke=0, fill=1)


def _draw_bars(canvas: Canvas, code: BarsPiece, height: float) -> None:
    path = canvas.beginPath()
    for start, width in code.bars:
        x = code.x + start * code.module
        path.rect(x, height - code.box.bottom, width * code.module, code.height)
    canvas.drawPath(path, stroke=0, fill=1)


def _draw_plan(canvas: Canvas, plan: PlanPiece, height: float) -> None:
    box = plan.box
    canvas.saveState()
    frame = canvas.beginPath()
    frame.rect(box.left, height - box.bottom, box.right - box.left, box.bottom - box.top)
    canvas.clipPath(frame, stroke=0, fill=0)
    canvas.setDash()
    canvas.setLineJoin(1)
    canvas.setLineCap(1)
    for stroke in plan.strokes:
        _draw_stroke(canvas, stroke, height)
    canvas.setFillColor(black)
    for label in plan.labels:
        _draw(canvas, label, height)
    canvas.restoreState()


def _draw_stroke(canvas: Canvas, stroke: Stroke, height: float) -> None:
    colours = {"black": black, "white": white}
    path = canvas.beginPath()
    (x, y), *others = stroke.points
    path.moveTo(x, height - y)
    for x, y in others:
        path.lineTo(x, height - y)
    if stroke.closed:
        path.close()
    if stroke.fill:
        canvas.setFillColor(colours[stroke.fill])
    if stroke.width:
        canvas.setStrokeColor(colours[stroke.ink])
        canvas.setLineWidth(stroke.width)
    canvas.drawPath(path, stroke=int(bool(stroke.width)), fill=int(bool(stroke.fill)))
