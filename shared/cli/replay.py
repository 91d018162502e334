"""`daozhen replay`: a day run again, under one policy or several side by side."""

from pathlib import Path

from shared.cli import Call
from shared.domain.errors import UserFacingError
from shared.replay import Run, compare, replay
from shared.replay.charts import MOST_POLICIES
from shared.replay.page import page_pdf
from shared.replay.table import lines_of


def run_again(call: Call) -> int:
    """Exit code 1 where somebody was lost or counted twice.

    Raises UserFacingError("too_many_policies"), and as `replay`.
    """
    options = call.options
    policies: list[Path] = options.policy or []
    if len(policies) > MOST_POLICIES:
        raise UserFacingError("too_many_policies", most=MOST_POLICIES)
    if len(policies) > 1:
        runs = compare(
            call.store_url,
            options.arrivals,
            policies,
            settings=call.settings,
            workers=options.workers,
            day=options.day,
        )
        call.answer({"policies": [run.document() for run in runs]})
    else:
        runs = [
            replay(
                call.store_url,
                options.arrivals,
                settings=call.settings,
                workers=options.workers,
                day=options.day,
                policy=policies[0] if policies else None,
            )
        ]
        call.answer(runs[0].document())
    _tell(call, runs)
    if options.pdf:
        _write_page(call, runs, options.pdf)
    return 0 if all(run.sound for run in runs) else 1


def _tell(call: Call, runs: list[Run]) -> None:
    for run in runs:
        call.say("cli.replayed", **run.counts)
    for line in lines_of(runs, call.language):
        call.say("cli.replay.line", line=line)


def _write_page(call: Call, runs: list[Run], target: Path) -> None:
    pdf = page_pdf(runs, call.settings.hospital.named(call.language), call.language)
    try:
        target.write_bytes(pdf)
    except OSError as error:
        raise UserFacingError("cannot_write", file=str(target)) from error
    call.say("cli.replay.page_done", file=str(target.resolve()))
