"""The day's figures as files: CSV for a spreadsheet, PDF for paper. No Qt."""

import csv
import os
import tempfile
from contextlib import suppress
from io import StringIO
from pathlib import Path

from shared.domain.errors import UserFacingError
from shared.services.figure_words import COLUMNS, column_words, doctor_words
from shared.services.statistics import DayFigures, FigureRow
from shared.settings import Settings
from shared.text import text

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
MARK = b"\xef\xbb\xbf"  # by it a spreadsheet knows UTF-8


def csv_of(figures: DayFigures, language: str) -> bytes:
    """A line a doctor, after each department its sum, the hospital's at the end. Minutes that
    nobody has are left empty."""

    def words(key: str) -> str:
        return text(f"slip.report.{key}", language)

    lines = [[words("day"), words("department"), words("doctor"), *column_words(language)]]
    for total in figures.departments:
        assert total.department is not None
        name = total.department.named(language)
        lines += [
            [figures.day, name, doctor_words(row, language), *_plain(row)]
            for row in figures.rows
            if row.department == total.department
        ]
        lines.append([figures.day, name, words("subtotal"), *_plain(total)])
    lines.append([figures.day, words("whole"), words("total"), *_plain(figures.totals)])
    written = StringIO(newline="")
    csv.writer(written).writerows([harmless(cell) for cell in line] for line in lines)
    return MARK + written.getvalue().encode("utf-8")


def harmless(cell: str) -> str:
    """A cell that a spreadsheet shows and does not carry out."""
    return f"'{cell}" if cell.startswith(DANGEROUS) else cell


def folder_of(settings: Settings) -> Path:
    """Where the desk's printer leaves its files, or a folder of ours among the documents."""
    printer = settings.desk.printer
    if printer.kind == "folder" and printer.folder:
        return Path(printer.folder)
    return Path.home() / "Documents" / "daozhen"


def save(folder: Path, name: str, content: bytes) -> Path:
    """The whole file or none, in place of an older one. Raises UserFacingError("cannot_write")."""
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".", delete=False) as part:
            part.write(content)
        try:
            os.chmod(part.name, 0o640)
            os.replace(part.name, path)
        except OSError:
            with suppress(OSError):
                os.unlink(part.name)
            raise
    except OSError as error:
        raise UserFacingError("cannot_write", file=str(path)) from error
    return path


def _plain(row: FigureRow) -> list[str]:
    values = [getattr(row, name) for name in COLUMNS]
    return ["" if value is None else str(value) for value in values]
