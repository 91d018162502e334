"""The daozhen command: for administrators, for starting the programs, and for tests."""

import argparse
import json
import locale
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.domain.errors import StoreProblem, UserFacingError
from shared.settings import Settings, load_settings
from shared.store import schema
from shared.store.engine import Store
from shared.store.key_sources import KeySource, source_of
from shared.text import LANGUAGES, text

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Call:
    """One call of the command: its options, the site's settings, and how to answer."""

    options: argparse.Namespace
    settings: Settings
    language: str

    def say(self, key: str, **values: object) -> None:
        """A sentence for a person; with --json it goes to stderr."""
        stream = sys.stderr if getattr(self.options, "json", False) else sys.stdout
        print(text(key, self.language, **values), file=stream)

    def answer(self, document: dict[str, Any] | list[dict[str, Any]]) -> None:
        """The one JSON document of --json."""
        if getattr(self.options, "json", False):
            print(json.dumps(document, ensure_ascii=False))

    @property
    def store_url(self) -> str:
        """--store, else [store] url of the site file. Raises StoreProblem."""
        url = self.options.store or self.settings.store.url
        if not url:
            raise StoreProblem("store_not_named")
        return str(url)

    @property
    def key_source(self) -> KeySource:
        """Where the site file says the store's key is. Raises StoreProblem("store_bad_key")."""
        return source_of(self.settings)

    def open_store(self, url: str | None = None) -> Store:
        """The named store, else `store_url`, with this machine's key. Raises StoreProblem."""
        return schema.open_store(url or self.store_url, self.key_source)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0 done, 1 refused with a sentence, 2 wrong usage."""
    from shared.cli import commands

    options = commands.parser(_system_language()).parse_args(argv)
    language = options.lang or _system_language()
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO if options.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    try:
        settings = load_settings(Path(options.site) if options.site else None)
        return int(options.run(Call(options, settings, language)))
    except UserFacingError as error:
        print(text(f"error.{error.key}", language, **error.values), file=sys.stderr)
        print(text(f"error.{error.key}.do", language, **error.values), file=sys.stderr)
        return 1
    except (KeyboardInterrupt, BrokenPipeError):
        return 1
    except Exception:
        log.exception("a bug in daozhen %s", options.command)
        print(text("cli.bug", language), file=sys.stderr)
        return 1


def _system_language() -> str:
    """zh-Hans unless the machine clearly speaks another of our languages."""
    spoken = (locale.getlocale()[0] or "").replace("-", "_").lower()
    if spoken.startswith(("zh_tw", "zh_hk", "zh_mo", "zh_hant", "chinese (traditional)")):
        return "zh-Hant"
    if spoken.startswith(("en", "c", "posix")) and not spoken.startswith("chinese"):
        return "en"
    return LANGUAGES[0]
