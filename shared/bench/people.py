"""A million invented people in a store, fast: names as common as in life, phones sealed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from itertools import accumulate, islice
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from shared.bench.rows import MORNING, SITE
from shared.domain.name_reading import name_parts, reading
from shared.store.engine import Store
from shared.store.sealed_rows import index_values
from shared.store.sealing import Seals
from shared.store.tables import UTC_TEXT, appointment, name_part, patient, schedule

FIRST_ID = 1_000_000_000
BATCH = 20_000
SEED = 20261123
OF_PATIENT = "name_part_patient_id_fkey"  # checked for all at once, not row by row
# The commonest surnames with their share of all people in per mille, and characters of given names.
_SHARES = (
    "王 72 李 72 张 68 刘 54 陈 46 杨 31 黄 23 赵 21 周 19 吴 19 徐 15 孙 15 马 13 胡 12 朱 12"
    " 郭 12 何 11 林 11 罗 9 高 9 郑 8 梁 8 谢 7 宋 7 唐 6 许 6 韩 6 邓 6 冯 6 曹 6 彭 5 曾 5"
    " 肖 5 田 5 董 5 潘 5 袁 5 蔡 5 蒋 5 余 4 于 4 杜 4 叶 4 程 4 魏 4 苏 4 吕 4 丁 4 任 4 卢 4"
    " 姚 4 沈 4 钟 3 姜 3 崔 3 谭 3 陆 3 范 3 汪 3 廖 3 石 3 金 3 韦 3 贾 3 夏 3 付 3 方 3 邹 3"
    " 熊 2 白 2 孟 2 秦 2 邱 2 侯 2 江 2 尹 2 薛 2 阎 2 段 2 雷 2 龙 2 黎 2 史 2 陶 2 贺 2 毛 2"
    " 郝 2 顾 2 龚 2 邵 2 万 2 覃 2 武 2 钱 2 戴 2 严 2 莫 2 孔 2 向 2 常 2 欧阳 1 上官 1 单 1 仇 1"
)
SURNAMES, SHARES = _SHARES.split()[::2], [int(share) for share in _SHARES.split()[1::2]]
GIVEN = (
    "伟明华英秀兰芳丽强军敏静玉国建红文志平海春桂梅霞林杰勇艳娟涛超辉波斌宇浩鹏飞雪琴玲娜婷洁慧莉萍"
    "东峰磊俊凯健宁龙云山江河清光荣庆祥福贵财发生荷莲香菊珍珠凤仙爱亲子涵梓轩雨欣怡然诗思佳一诺"
    "晨曦睿博天佑奕辰宸铭泽浩然若瑶琪琳璐萱颖倩雯月晓燕小丹青松柏森楠振兴家豪立业成功正义忠孝仁德"
    "善良美好乐康安宁永长久远航程达通顺利和谐新民胜利保卫援朝跃进学农"
)

PATIENT = ("id", "patient_no", "name", "pinyin", "initials", "sex", "birth_date", "sealed_phone",
           "id_number_index", "phone_index", "phone_tail_index", "card_no", "source",
           "registered")  # fmt: skip
PART = ("patient_id", "place", "whole", "name", "pinyin", "initials", "birth_date")


@dataclass(frozen=True)
class Person:
    """Whom somebody at the desk may look for."""

    name: str
    birth_date: str
    phone: str
    card_no: str


def people(count: int) -> Iterator[Person]:
    """The same ones every time."""
    chance = random.Random(SEED)
    shares = list(accumulate(SHARES))
    given = list(accumulate(1000 / (rank + 8) for rank in range(len(GIVEN))))
    born = [date(1932, 1, 1) + timedelta(days=day) for day in range(34_000)]
    births = [day.isoformat() for day in born]
    for number in range(count):
        (surname,) = chance.choices(SURNAMES, cum_weights=shares)
        length = 1 if chance.random() < 0.15 else 2
        name = surname + "".join(chance.choices(GIVEN, cum_weights=given, k=length))
        phone = f"1{chance.randrange(30, 100)}{chance.randrange(10**8):08d}"
        yield Person(name, chance.choice(births), phone, f"B{number:08d}")


def fill(store: Store, count: int) -> None:
    """Write so many people; the indexes are made afterwards, as a bulk load does."""
    store.write(_fill, count, store.seals)


def book_today(store: Store, count: int) -> None:
    """So many of them, the last ones, have an appointment today."""

    def book(tx: Connection, last: int) -> None:
        session = tx.execute(select(schedule).order_by(schedule.c.id)).first()
        assert session is not None
        rows = [
            {
                "site": SITE, "day": session.day, "schedule_id": session.id, "patient_id": last - n,
                "slot_start": session.starts, "slot_end": session.ends, "first_visit": False,
                "state": "booked", "code": f"BENCH{n}", "source": "bench", "external_id": f"{n}",
                "registered": MORNING,
            }
            for n in range(count)
        ]  # fmt: skip
        tx.execute(insert(appointment), rows)

    store.write(
        book, store.read(lambda tx: tx.execute(select(func.max(patient.c.id))).scalar_one())
    )


def _fill(tx: Connection, count: int, seals: Seals | None) -> None:
    assert seals is not None
    registered: Any = MORNING
    if tx.dialect.name == "sqlite":
        registered = MORNING.astimezone(UTC).strftime(UTC_TEXT)
    for table in (patient, name_part):
        for index in table.indexes:
            index.drop(tx)
    if tx.dialect.name == "postgresql":
        tx.exec_driver_sql(f"ALTER TABLE name_part DROP CONSTRAINT {OF_PATIENT}")
        tx.exec_driver_sql("SET LOCAL maintenance_work_mem = '256MB'")
    everybody = people(count)
    first = FIRST_ID
    while some := list(enumerate(islice(everybody, BATCH), start=first)):
        _put(tx, patient, PATIENT, ((*_patient(*one, seals), registered) for one in some))
        _put(tx, name_part, PART, (row for one in some for row in _parts(*one)))
        first += len(some)
    for table in (patient, name_part):
        for index in table.indexes:
            index.create(tx)
    if tx.dialect.name == "postgresql":
        tx.exec_driver_sql(
            f"ALTER TABLE name_part ADD CONSTRAINT {OF_PATIENT}"
            " FOREIGN KEY (patient_id) REFERENCES patient (id)"
        )


def _patient(patient_id: int, one: Person, seals: Seals) -> tuple[Any, ...]:
    number = f"P{patient_id}"
    pinyin, initials = reading(one.name)
    index = index_values(seals, "", one.phone)
    sealed = seals.seal(one.phone, number, "phone")
    return (
        patient_id, number, one.name, pinyin, initials, "FM"[patient_id % 2], one.birth_date,
        sealed, "", index["phone_index"], index["phone_tail_index"], one.card_no, "bench",
    )  # fmt: skip


def _parts(patient_id: int, one: Person) -> Iterator[tuple[Any, ...]]:
    for place, part in enumerate(name_parts(one.name)):
        yield (patient_id, place, *part, one.birth_date)


def _put(
    tx: Connection, table: Table, names: tuple[str, ...], rows: Iterator[tuple[Any, ...]]
) -> None:
    columns = ", ".join(names)
    if tx.dialect.name == "postgresql":
        cursor: Any = tx.connection.cursor()
        with cursor.copy(f"COPY {table.name} ({columns}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        return
    marks = ", ".join("?" for _ in names)
    tx.exec_driver_sql(f"INSERT INTO {table.name} ({columns}) VALUES ({marks})", list(rows))
