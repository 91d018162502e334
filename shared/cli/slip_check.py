"""`daozhen slip --check`: a hospital's slip templates, and every mistake with its line."""

from pathlib import Path

from shared.cli import Call
from shared.slips.fields import Kind
from shared.slips.stationery import OUR_FOLDER, read_folder
from shared.text import text


def check_templates(call: Call) -> int:
    """Of the folder that is named, else of the site file's, else ours: 1 where one is broken."""
    folder = Path(str(call.options.check or call.settings.slips.folder or OUR_FOLDER))
    found, problems = read_folder(folder)
    broken = {str(problem.values.get("file", "")) for problem in problems}
    templates = {}
    for kind in Kind:
        file = f"{kind}.toml"
        templates[str(kind)] = "own" if kind in found else "broken" if file in broken else "ours"
        if file not in broken:
            key = "cli.slip_template_sound" if kind in found else "cli.slip_template_ours"
            call.say(key, file=file)
    for problem in problems:
        call.say(
            "cli.slip_template_broken",
            problem=text(f"error.{problem.key}", call.language, **problem.values),
            do=text(f"error.{problem.key}.do", call.language, **problem.values),
        )
    call.answer(
        {
            "ok": not problems,
            "folder": str(folder),
            "templates": templates,
            "problems": [{"what": problem.key, **problem.values} for problem in problems],
        }
    )
    return 1 if problems else 0
