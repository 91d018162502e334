"""Every sentence a person reads, by key and language, from the Qt Linguist files in resources/.

The files are compiled at start into one dictionary a language. Slips and the command line
speak too, and they know no Qt, so the reading is done here and not by QTranslator.
"""

import logging
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
DEFAULT_LANGUAGE = LANGUAGES[0]
RESOURCES = Path(__file__).resolve().parents[1] / "resources"

log = logging.getLogger(__name__)


@cache
def catalogue(language: str) -> dict[str, tuple[str, ...]]:
    """All messages of one language: key to its forms (one, or singular and plural)."""
    messages: dict[str, tuple[str, ...]] = {}
    for path in sorted((RESOURCES / "translations").glob(f"*.{language}.ts")):
        for message in ElementTree.parse(path).iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")]
            messages[message.attrib["id"]] = tuple(forms) or (translation.text or "",)
    return messages


def text(key: str, language: str = DEFAULT_LANGUAGE, **values: object) -> str:
    """The sentence for `key`, its {placeholders} filled from `values`.

    `n` in `values` chooses the singular form (n == 1) where the language has one.
    """
    forms = catalogue(language).get(key)
    if forms is None:
        log.error("no text for %s in %s", key, language)
        return key
    form = forms[0] if values.get("n") == 1 or len(forms) == 1 else forms[1]
    return form.format(**values) if values else form


def title_words(title: str, language: str = DEFAULT_LANGUAGE) -> str:
    """A doctor's title in the reader's language; one we do not know stays as the roster has it."""
    key = f"title.{title}"
    return text(key, language) if key in catalogue(language) else title
