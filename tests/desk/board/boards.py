"""Hand-made boards for the tests of this room."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from shared.services.values import BoardRoom, BoardView, Call, Department

NOW = datetime(2026, 11, 22, 9, 6, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
DEPARTMENTS = (
    Department(
        "12", "口腔颌面外科", "口腔頜面外科", "Oral and Maxillofacial Surgery", "2F", "2F", "A"
    ),
    Department("03.04", "心血管内科", "心血管內科", "Cardiology", "2F", "2F", "B"),
    Department("03.03", "神经内科", "神經內科", "Neurology", "2F", "2F", "C"),
)
DOCTORS = ("陈志远", "赵敏", "皇甫诺", "吴淼燕", "阿依古丽", "欧阳娜娜")
TITLES = ("主任医师", "副主任医师", "主治医师", "住院医师")
PEOPLE = ("刘*", "欧阳*", "张*华", "何*", "孙*", "周*", "郑*梅", "阿**·买**", "J*** S****")


def call(label: str, room: str, *, ago: float = 0, calls: int = 1, masked: str = "王*明") -> Call:
    return Call(f"id-{label}", label, masked, room, NOW - timedelta(seconds=ago), calls)


def room(index: int) -> BoardRoom:
    """Rooms differ: called, in service, free; with two, one or nobody to prepare."""
    following = (
        (f"A{20 + index:03d}", PEOPLE[index % len(PEOPLE)], ("door", "", "return")[index % 3]),
        (f"B{4 + index:03d}", PEOPLE[(index + 3) % len(PEOPLE)], ""),
    )
    return BoardRoom(
        room=str(201 + index),
        doctor_name=DOCTORS[index % len(DOCTORS)],
        doctor_title=TITLES[index % len(TITLES)],
        department=DEPARTMENTS[index % len(DEPARTMENTS)],
        current=f"A{12 + index:03d}" if index % 4 != 3 else "",
        current_state=("in_service", "called", "in_service", ("", "paused")[index % 8 // 4])[
            index % 4
        ],
        next=following[: (2, 2, 1, 0)[index // 2 % 4]],
        waiting=3 * index,
        wait_minutes=(5 * index, 5 * index + 10) if index else None,
    )


def board(
    rooms: int = 4,
    calls: tuple[Call, ...] = (),
    missed: tuple[str, ...] = (),
    notices: tuple[str, ...] = (),
    seq: int = 7,
) -> BoardView:
    return BoardView("2F", "2F", tuple(map(room, range(rooms))), calls, missed, notices, seq)
