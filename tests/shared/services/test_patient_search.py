"""The desk finds a patient by whatever is known of them; on both stores."""

import pytest

from shared.services.patient_search import search
from shared.services.patients import NewPatient, register

PEOPLE = [
    ("王伟", "M", "1948-02-03", "13811115521"),
    ("王伟", "M", "1990-05-06", "13822226632"),
    ("王伟明", "M", "1971-01-01", "13833337743"),
    ("汪玮", "F", "1980-01-01", "13844448854"),
    ("曾茜", "F", "1995-05-05", "13855559965"),
    ("单雄信", "M", "1960-06-06", "13866660076"),
    ("尉迟敬德", "M", "1955-07-07", "13877771187"),
    ("阿依古丽·买买提", "F", "1988-08-08", "13888882298"),
    ("John Smith", "M", "1977-07-17", "13899993309"),
    ("José Ñandú", "M", "1978-08-18", "13800004410"),
    ("𠮷田", "M", "1966-06-16", "13711115511"),
    ("㐂明", "F", "1967-07-17", "13722226622"),
    ("Анна Петрова", "F", "1968-08-18", "13733337733"),
    ("龙傲天", "M", "1999-09-09", "13744448844"),
]


@pytest.fixture
def crowd(lobby):
    for n, (name, sex, born, phone) in enumerate(PEOPLE):
        new = NewPatient(name, sex, born, phone=phone, card_no=f"5500{n:04d}")
        lobby.do(register, patient=new)
    return lobby


def names(lobby, words, **more):
    return [one.patient.name for one in lobby.ask(search, words=words, **more)]


def exact(lobby, words):
    return [one.patient.name for one in lobby.ask(search, words=words) if not one.similar]


def similar(lobby, words):
    return [one.patient.name for one in lobby.ask(search, words=words) if one.similar]


@pytest.mark.parametrize(
    "words",
    ["王晓", "王晓明", "晓明", "wangxiao", "WangXiaoMing", "wang xiaoming", "xiaoming", "wxm", "xm",
     "0001", "19905550001", "199-0555-0001 王", "80000001", "DM00001", "dm00001",
     "999999199204180031", "ＷＸＭ", "王 晓明", " 王晓明\n", "王晓明 1992", "wxm 19920418",
     "王晓明 1992-4-18", "王晓 0001", "wxm 80000001"],
)  # fmt: skip
def test_the_desk_finds_a_patient_by_whatever_is_known(lobby, words):
    assert "王晓明" in exact(lobby, words)


def test_the_desk_finds_a_patient_by_todays_number(lobby):
    ticket = lobby.check_in().ticket
    (found,) = lobby.ask(search, words="f001")
    assert (found.patient.id, found.today) == (ticket.patient_id, "ticket")


@pytest.mark.parametrize("words", ["", "   ", "\n", "😀", "·", "*", "%", "_", "'", "王%", "\x00"])
def test_what_is_no_word_finds_nobody_and_breaks_nothing(lobby, words):
    assert names(lobby, words) in ([], names(lobby, "王"))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("zengqian", "曾茜"), ("cengxi", "曾茜"), ("zx", "曾茜"), ("shanxiong", "单雄信"),
        ("danxiongxin", "单雄信"), ("yuchi", "尉迟敬德"), ("weichijing", "尉迟敬德"),
        ("jingde", "尉迟敬德"), ("ycjd", "尉迟敬德"), ("阿依古丽买买提", "阿依古丽·买买提"),
        ("阿依古丽•买买提", "阿依古丽·买买提"), ("买买提", "阿依古丽·买买提"),
        ("ayiguli", "阿依古丽·买买提"), ("maimaiti", "阿依古丽·买买提"),
        ("smith", "John Smith"), ("john smith", "John Smith"), ("Smith John", "John Smith"),
        ("js", "John Smith"), ("jose", "José Ñandú"), ("ñandu", "José Ñandú"), ("𠮷", "𠮷田"),
        ("㐂", "㐂明"), ("петрова", "Анна Петрова"), ("ПЕТРОВА АННА", "Анна Петрова"),
    ],
)  # fmt: skip
def test_every_kind_of_name_is_found_by_any_part_and_every_reading(crowd, words, name):
    assert name in exact(crowd, words)


@pytest.mark.parametrize(
    ("words", "phones"),
    [
        ("王伟", ["5521", "6632", "7743"]),
        ("王伟 1948", ["5521"]),
        ("王伟 194", ["5521"]),
        ("wangwei 19900506", ["6632"]),
        ("ww 5521", ["5521"]),
        ("7743 王", ["7743"]),
        ("王伟 1990 6632", ["6632"]),
        ("王伟 55000001", ["6632"]),
        ("王伟 55", ["5521", "6632", "7743"]),  # no number yet that could mean something
    ],
)
def test_a_second_word_narrows(crowd, words, phones):
    found = [one for one in crowd.ask(search, words=words) if not one.similar]
    assert sorted(one.patient.masked_phone[-4:] for one in found) == phones


def test_whole_matches_come_first(crowd):
    assert names(crowd, "wangwei")[-1] == "王伟明"
    assert names(crowd, "王伟")[-1] == "王伟明"


def test_who_comes_today_is_named_before_the_others(crowd):
    crowd.walk_in("55000001", department="03.04")
    found = crowd.ask(search, words="王伟")
    assert [(one.patient.birth_date, one.today) for one in found][:2] == [
        ("1990-05-06", "ticket"),
        ("1948-02-03", ""),
    ]


def test_who_is_booked_for_today_is_marked(lobby):
    assert [one.today for one in lobby.ask(search, words="王晓明")] == ["appointment"]


def test_of_very_many_those_of_today_are_not_lost(lobby):
    for n in range(60):
        lobby.do(register, patient=NewPatient("王一", "F", f"1950-01-{n % 28 + 1:02d}"))
    last = lobby.do(register, patient=NewPatient("王一", "F", "1999-12-31", card_no="55009999"))
    lobby.walk_in("55009999", department="03.04")
    found = lobby.ask(search, words="wy", limit=5)
    assert found[0].patient.id == last.id


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("wangwie", "王伟"),  # swapped
        ("wagnwei", "王伟"),
        ("wangwri", "王伟"),  # wrong
        ("wanwei", "王伟"),  # missing
        ("wanggwei", "王伟"),  # too many
        ("longaotain", "龙傲天"),
        ("yuchijignde", "尉迟敬德"),
        ("ayigulmaimaiti", "阿依古丽·买买提"),
        ("jingdr", "尉迟敬德"),  # in a part
        ("smiht", "John Smith"),
        ("petrva", None),
        ("龙奥天", "龙傲天"),  # sounds the same
        ("隆傲天", "龙傲天"),
        ("敬得", "尉迟敬德"),
        ("龙大天", "龙傲天"),  # one of three misheard
        ("龙傲地", "龙傲天"),
        ("马傲天", "龙傲天"),
    ],
)
def test_a_typing_error_is_forgiven(crowd, words, name):
    if name is None:
        assert names(crowd, words) == []
    else:
        assert name in similar(crowd, words)


def test_what_was_found_as_typed_stands_before_what_was_forgiven(crowd):
    found = crowd.ask(search, words="汪玮")
    assert [(one.patient.name, one.similar) for one in found] == [
        ("汪玮", False), ("王伟", True), ("王伟", True), ("王伟明", True),
    ]  # fmt: skip


def test_nothing_is_forgiven_where_enough_is_found(crowd):
    assert not similar(crowd, "王伟")


def test_a_typing_error_and_a_second_word(crowd):
    assert similar(crowd, "wangwie 1948") == ["王伟"]
    assert similar(crowd, "wangwie 5521") == ["王伟"]
    assert similar(crowd, "汪玮 5521") == ["王伟"]


def test_no_more_than_asked_for(crowd):
    assert len(names(crowd, "w", limit=3)) == 3
