"""SQL of the parts of names: written with a patient, walked in order by a search.

Every walk goes along one index from where the typed letters stand and stops after so many rows,
however many people there are; only the date of birth narrows it, which lies in the index, too.
"""

import json
from functools import cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    JSON,
    Connection,
    Row,
    Select,
    any_,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    union_all,
)

from shared.domain.name_reading import name_parts
from shared.store.tables import name_part, patient
from shared.store.todays_patients import CROWD

PREFIX_END = "\U0010ffff"
WRITTEN, SOUND, INITIALS = "name", "pinyin", "initials"


def add(tx: Connection, people: dict[int, tuple[str, str]]) -> None:
    """The parts of new patients' names: id to (name, date of birth)."""
    rows = [
        {
            "patient_id": patient_id,
            "place": place,
            "whole": part.whole,
            "name": part.name,
            "pinyin": part.pinyin,
            "initials": part.initials,
            "birth_date": birth_date,
        }
        for patient_id, (name, birth_date) in people.items()
        for place, part in enumerate(name_parts(name))
    ]
    if rows:
        tx.execute(insert(name_part), rows)


def replace(tx: Connection, patient_id: int, name: str, birth_date: str) -> None:
    tx.execute(delete(name_part).where(name_part.c.patient_id == patient_id))
    add(tx, {patient_id: (name, birth_date)})


def walk(
    tx: Connection, columns: tuple[str, ...], words: str, born: str, limit: int
) -> list[Row[Any]]:
    """Who has `words` at the beginning of a part of the name: rows of (patient_id, whole, exact).

    `columns` are among WRITTEN, SOUND, INITIALS; `born` is the beginning of a date of birth or
    "". At most `limit` rows for each column, whole names and parts apart; the shortest first.
    """
    values = _between("words", words) | _between("born", born) | {"limit": limit}
    return list(tx.execute(_walks(columns, bool(born)), values).all())


def walk_today(
    tx: Connection, columns: tuple[str, ...], words: str, born: str, site: str, day: str
) -> list[Row[Any]]:
    """The same among those only who have an appointment or a live ticket on a day, all of them,
    by the beginnings of their whole names."""
    values = _between("words", words) | _between("born", born) | {"site": site, "day": day}
    return list(tx.execute(_todays(columns, bool(born)), values).all())


def with_another_middle(
    tx: Connection, name: str, sounds: list[str], born: str, limit: int
) -> list[int]:
    """Whose whole name has three characters, of which only the middle one is not that of `name`;
    `sounds` are all readings that such a name can have, for by these it is looked up."""
    dialect = tx.dialect.name
    listed: Any = json.dumps(sounds) if dialect == "sqlite" else sounds
    values = {"sounds": listed, "first": name[0], "last": name[2], "limit": limit}
    rows = tx.execute(_ANOTHER_MIDDLE[dialect], values | _between("born", born))
    return list(rows.scalars().all())


def begun_by(tx: Connection, readings: tuple[str, ...]) -> set[str]:
    """Which of these begin the reading of somebody's name or of a part of one."""
    values = {"readings": json.dumps(readings)}
    return set(tx.execute(_BEGUN_BY[tx.dialect.name], values).scalars())


def of_name(tx: Connection, column: str, words: str, birth_date: str) -> list[int]:
    """Who has this very whole name (or reading) and date of birth."""
    query = select(name_part.c.patient_id).where(
        name_part.c.whole == bindparam("whole"),
        name_part.c[column] == bindparam("words"),
        name_part.c.birth_date == bindparam("birth_date"),
    )
    values = {"whole": True, "words": words, "birth_date": birth_date}
    return list(tx.execute(query, values).scalars())


def _between(name: str, beginning: str) -> dict[str, str]:
    return {f"{name}_from": beginning, f"{name}_to": beginning + PREFIX_END}


def _begins(column: Any, name: str) -> Any:
    return (column >= bindparam(f"{name}_from")) & (column < bindparam(f"{name}_to"))


@cache
def _walks(columns: tuple[str, ...], narrowed: bool) -> Any:
    return union_all(
        *(
            select(_walk(name_part.c[column], whole, narrowed).subquery())
            for whole in (True, False)
            for column in columns
        )
    )


def _walk(column: Any, whole: bool, narrowed: bool) -> Select[Any]:
    query = select(
        name_part.c.patient_id,
        name_part.c.whole,
        (column == bindparam("words_from")).label("exact"),
    ).where(name_part.c.whole.is_(whole), _begins(column, "words"))
    if narrowed:
        query = query.where(_begins(name_part.c.birth_date, "born"))
    return query.order_by(column, name_part.c.birth_date).limit(bindparam("limit"))


@cache
def _todays(columns: tuple[str, ...], narrowed: bool) -> Any:
    """One look at each of today's patients, whatever a planner may think of joining them. They
    have their names once, and so lie closer together than the parts."""
    written = [patient.c[column] for column in columns]
    fits = (
        select(or_(*(column == bindparam("words_from") for column in written)))
        .where(
            patient.c.id == CROWD.c.patient_id,
            or_(*(_begins(column, "words") for column in written)),
        )
        .correlate(CROWD)
    )
    if narrowed:
        fits = fits.where(_begins(patient.c.birth_date, "born"))
    exact = fits.scalar_subquery()
    return select(CROWD.c.patient_id, literal(True).label("whole"), exact.label("exact")).where(
        exact.is_not(None)
    )


def _another_middle(sounds: Any) -> Select[Any]:
    query = select(name_part.c.patient_id).where(
        name_part.c.whole.is_(True),
        sounds,
        _begins(name_part.c.birth_date, "born"),
        func.length(name_part.c.name) == 3,
        func.substr(name_part.c.name, 1, 1) == bindparam("first"),
        func.substr(name_part.c.name, 3, 1) == bindparam("last"),
    )
    return query.limit(bindparam("limit"))


# A list of some hundred values is one value to either driver: spelt out it takes longer to write
# the statement than to run it.
_ANOTHER_MIDDLE = {
    "sqlite": _another_middle(
        name_part.c.pinyin.in_(select(func.json_each(bindparam("sounds")).table_valued("value")))
    ),
    "postgresql": _another_middle(
        name_part.c.pinyin == any_(bindparam("sounds", type_=ARRAY(name_part.c.pinyin.type)))
    ),
}


def _begun(readings: Any) -> Select[Any]:
    value = readings.c.value
    return select(value).where(
        or_(
            *(
                exists().where(
                    name_part.c.whole.is_(whole),
                    name_part.c.pinyin >= value,
                    name_part.c.pinyin < value + PREFIX_END,
                )
                for whole in (True, False)
            )
        )
    )


_given: Any = bindparam("readings")
_BEGUN_BY = {
    "sqlite": _begun(func.json_each(_given).table_valued("value")),
    "postgresql": _begun(
        func.json_array_elements_text(cast(_given, JSON)).table_valued("value").render_derived()
    ),
}
