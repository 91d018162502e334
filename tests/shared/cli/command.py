"""One command of `daozhen`, run in this process."""

import json

from shared.cli import main


class Command:
    """`Command("map").answer(capsys, "check", folder)` is what `daozhen map check` prints."""

    def __init__(self, *words):
        self._words = words

    def run(self, capsys, *arguments):
        """The exit status and what was printed; never a trace."""
        code = main([*self._words, *map(str, arguments)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said

    def answer(self, capsys, *arguments):
        code, said = self.run(capsys, *arguments, "--json")
        assert code == 0, said.err
        return json.loads(said.out)
