"""The desk's search: whatever is known of somebody, typed as little as possible."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.likeness import FORGIVEN_FROM, SYLLABLES, meant, one_slip
from shared.domain.name_reading import folded, reading, syllables
from shared.domain.search_words import SearchWords, born, fits_name, search_words
from shared.services.patients import patient_of
from shared.services.values import Found
from shared.store import name_parts, patients, tickets
from shared.store.name_parts import INITIALS, SOUND, WRITTEN
from shared.store.todays_patients import today

FEW = 3  # with fewer found as typed, errors are forgiven; with a second word, with none
WALKED = 25  # people of each kind of match that are looked at before today's are asked for apart
OF_ONE_KEY = 300  # the same four digits end a hundred phones among a million
GUESSES = 6
SPARE = 10  # further people to look at, for two records of one person are one


@dataclass(frozen=True)
class _Asked:
    """What is looked for and where. `keys` are the words that are numbers long enough to mean
    something; `birth_key` the first of them that may be a date of birth, or ""; `limit` how many
    people are wanted."""

    site: str
    day: str
    typed: SearchWords
    keys: tuple[str, ...]
    birth_key: str
    limit: int

    @property
    def born(self) -> str:
        return born(self.birth_key)

    @property
    def walks(self) -> bool:
        """Names are looked for by themselves where no number tells who of them is meant."""
        return bool(self.typed.names) and (not self.keys or bool(self.birth_key))


@dataclass(frozen=True)
class _Hit:
    """A patient and how good a match they are, 0 the best. `covers` are the typed words that they
    were found by; `of_length` how many characters their name must have, 0 for any;
    `former_card`: found by a card that was replaced."""

    patient_id: int
    rank: int
    covers: tuple[str, ...]
    of_length: int = 0
    former_card: bool = False


def search(
    tx: Connection, *, site: str, now: datetime, words: str, limit: int = 20
) -> tuple[Found, ...]:
    """Patients by any part of a name, pinyin, initials, card, patient number, phone or its tail,
    identity number, a ticket's number of today; a second word narrows.

    Whole matches come first, then who has a number or an appointment today, then by name. Where
    next to nobody is found, those follow whom a typing error would have meant, `similar`.
    """
    typed = search_words(words)
    keys = tuple(key for key in typed.keys if len(key) >= 4 or born(key) or not typed.names)
    birth_key = next((key for key in keys if born(key)), "")
    day = now.date().isoformat()
    asked = _Asked(site, day, typed, keys, birth_key, limit)
    by_keys = [hit for key in keys for hit in _by_key(tx, asked, key)]
    by_name = _as_typed(tx, asked) if asked.walks else []
    found = _shown(tx, asked, by_keys + by_name, [(word,) for word in typed.names])
    if not typed.names or len(found) >= (1 if keys else FEW):
        return found
    known = {one.patient.id for one in found}
    spellings = [(word, *_spellings(word)) for word in typed.names]
    meant_by_name = _similar(tx, asked) if asked.walks else []
    like = _shown(tx, asked, by_keys + meant_by_name, spellings)
    similar = (replace(one, similar=True) for one in like if one.patient.id not in known)
    return (*found, *similar)[:limit]


def _shown(
    tx: Connection, asked: _Asked, hits: list[_Hit], wanted: list[tuple[str, ...]]
) -> tuple[Found, ...]:
    """The hits that fit every word, in one of its spellings, each patient once, in order."""
    rows: dict[int, Any] = {}
    sure = all(_is_sure(asked, hit, wanted) for hit in hits)
    if not sure:  # of a hundred phones with one tail next to none is of who else was typed
        rows = patients.by_ids(tx, (hit.patient_id for hit in hits))
        fits = _fitting(tx, asked, wanted)
        hits = [hit for hit in hits if hit.patient_id in rows and fits(hit, rows[hit.patient_id])]
    coming = today(tx, asked.site, asked.day, (hit.patient_id for hit in hits))

    def place(hit: _Hit) -> tuple[int, bool]:
        return hit.rank, hit.patient_id not in coming

    in_order = sorted(hits, key=place)
    if sure:  # no need to look at more people
        looked_at = list(dict.fromkeys(hit.patient_id for hit in in_order))
        rows = patients.by_ids(tx, looked_at[: asked.limit + SPARE])
    best: dict[int, tuple[_Hit, Any]] = {}
    for hit in in_order:
        row = rows.get(hit.patient_id)
        if row is not None:
            best.setdefault(row.id, (hit, row))
    chosen = sorted(best.values(), key=lambda one: (*place(one[0]), one[1].pinyin, one[1].id))
    return tuple(
        Found(patient_of(tx, row), False, coming.get(row.id, ""), hit.former_card)
        for hit, row in chosen[: asked.limit]
    )


def _is_sure(asked: _Asked, hit: _Hit, wanted: list[tuple[str, ...]]) -> bool:
    typed = (*asked.keys, *(spellings[0] for spellings in wanted))
    return not hit.of_length and all(word in hit.covers for word in typed)


def _fitting(
    tx: Connection, asked: _Asked, wanted: list[tuple[str, ...]]
) -> Callable[[_Hit, Any], bool]:
    """Tells of a hit and its patient whether they fit the words that they were not found by."""
    holds = {key: patients.holder_of(tx, key) for key in asked.keys}

    def fits(hit: _Hit, row: Any) -> bool:
        others = [spellings for spellings in wanted if spellings[0] not in hit.covers]
        if hit.of_length and len(folded(row.name)) != hit.of_length:
            return False
        for key, holds_it in holds.items():
            of_birth = bool(born(key)) and row.birth_date.startswith(born(key))
            if not (key in hit.covers or of_birth or holds_it(row)):
                return False
        return not others or fits_name(row.name, others)

    return fits


def _spellings(word: str) -> tuple[str, ...]:
    """What a word may have been meant to be: for letters one slip, for characters their sound."""
    return meant(word) if word.isascii() else (reading(word)[0],)


def _as_typed(tx: Connection, asked: _Asked) -> list[_Hit]:
    columns, words = _leading(asked.typed)
    hits = _walk(tx, asked, columns, "".join(words), (*words, asked.birth_key))
    if not hits and len(words) > 1:  # not in this order, then: the longest, and the others filter
        longest = max(words, key=len)
        hits = _walk(tx, asked, columns, longest, (longest, asked.birth_key))
    return hits


def _leading(typed: SearchWords) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that a walk begins with, and the columns that hold such words."""
    if typed.written:
        return (WRITTEN,), typed.written
    return (SOUND, INITIALS), typed.letters


def _walk(
    tx: Connection,
    asked: _Asked,
    columns: tuple[str, ...],
    word: str,
    covers: tuple[str, ...],
) -> list[_Hit]:
    rows = name_parts.walk(tx, columns, word, asked.born, WALKED)
    if len(rows) >= WALKED:  # there are more: those who come today must not be among the rest
        rows += name_parts.walk_today(tx, columns, word, asked.born, asked.site, asked.day)
    return [_Hit(row.patient_id, 0 if row.whole and row.exact else 1, covers) for row in rows]


def _by_key(tx: Connection, asked: _Asked, key: str) -> list[_Hit]:
    kinds = ["card_no", "card", "patient_no", "former_card"]
    if re.fullmatch(r"\d{7,15}", key, re.ASCII):
        kinds.append("phone")
    if re.fullmatch(r"\d{4}", key, re.ASCII):
        kinds.append("phone_tail")
    if 5 <= len(key) <= 20:
        kinds.append("id_number")
    found = patients.found_by_key(tx, key, tuple(kinds), OF_ONE_KEY)
    labelled = tickets.by_label(tx, asked.site, asked.day, key)
    return [
        *(_Hit(ticket.patient_id, 0, (key,)) for ticket in labelled),
        *(
            _Hit(one, kind in ("card", "phone_tail"), (key,), former_card=kind == "former_card")
            for kind, one in found
        ),
    ]


def _similar(tx: Connection, asked: _Asked) -> list[_Hit]:
    """Whom somebody may have meant; `rank` counts the guesses, the likeliest first."""
    columns, words = _leading(asked.typed)
    word, covers = "".join(words), (*words, asked.birth_key)
    if columns == (WRITTEN,):
        return _heard_or_miswritten(tx, asked, word, covers)
    return [
        _Hit(row.patient_id, rank, covers)
        for rank, guess in enumerate(_guesses(tx, word))
        for row in name_parts.walk(tx, (SOUND,), guess, asked.born, WALKED // 2)
    ]


def _guesses(tx: Connection, word: str) -> list[str]:
    """What letters may have been meant to be that somebody's name begins with; any letters where
    no pinyin comes of them."""
    for slips in (meant(word), tuple(one_slip(word)) if len(word) >= FORGIVEN_FROM else ()):
        begun = name_parts.begun_by(tx, slips) if slips else set()
        if begun:
            return [slip for slip in dict.fromkeys(slips) if slip in begun][:GUESSES]
    return []


def _heard_or_miswritten(
    tx: Connection, asked: _Asked, word: str, covers: tuple[str, ...]
) -> list[_Hit]:
    """Names that sound the same; then those of three characters of which one is another."""
    sounds = syllables(word)
    heard = name_parts.walk(tx, (SOUND,), "".join(sounds), asked.born, WALKED)
    hits = [_Hit(row.patient_id, not (row.whole and row.exact), covers) for row in heard]
    if len(word) != 3:
        return hits
    others = [sounds[0] + middle + sounds[2] for middle in sorted(SYLLABLES)]
    middle = name_parts.with_another_middle(tx, word, others, asked.born, WALKED)
    last = name_parts.walk(tx, (WRITTEN,), word[:2], asked.born, WALKED)
    first = name_parts.walk(tx, (WRITTEN,), word[1:], asked.born, WALKED)
    return [
        *hits,
        *(_Hit(one, 2, covers) for one in middle),
        *(_Hit(row.patient_id, 3, covers, 3) for row in last if row.whole),
        *(_Hit(row.patient_id, 4, covers, 3) for row in first if row.exact and not row.whole),
    ]
