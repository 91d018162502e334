import pytest

from shared.domain.name_reading import folded, name_parts, reading, syllables


@pytest.mark.parametrize(
    ("name", "pinyin", "initials"),
    [
        ("王晓明", "wangxiaoming", "wxm"),
        ("曾国强", "zengguoqiang", "zgq"),
        ("单雄", "shanxiong", "sx"),
        ("尉迟恭", "yuchigong", "ycg"),
        ("欧阳静", "ouyangjing", "oyj"),
        ("吕绿", "lvlv", "ll"),
        ("阿依古丽·买买提", "ayigulimaimaiti", "ayglmmt"),
        ("John Smith", "johnsmith", "js"),
        ("José O'Neil-Ñandú", "joseoneilnandu", "jon"),
        ("Anna Lee 王", "annaleewang", "alw"),
        ("", "", ""),
    ],
)
def test_a_surname_is_read_as_a_surname(name, pinyin, initials):
    assert reading(name) == (pinyin, initials)


def test_every_part_of_a_name_stands_by_itself():
    assert [tuple(part) for part in name_parts("欧阳静")] == [
        (True, "欧阳静", "ouyangjing", "oyj"),
        (False, "阳静", "yangjing", "yj"),
        (False, "静", "jing", "j"),
    ]
    assert [part.name for part in name_parts("John O'Neil")] == ["johnoneil", "oneil"]


@pytest.mark.parametrize(
    ("name", "readings"),
    [
        ("曾", {"zeng", "ceng"}),
        ("单雄", {"shanxiong", "danxiong"}),
        ("仇英", {"qiuying", "chouying"}),
        ("解珍", {"xiezhen", "jiezhen"}),
        ("区立", {"ouli", "quli"}),
        ("查良", {"zhaliang", "chaliang"}),
        ("盖聂", {"genie", "gainie"}),
        ("朴正", {"piaozheng", "puzheng"}),
        ("翟青", {"zhaiqing", "diqing"}),
        ("尉迟恭", {"yuchigong", "weichigong"}),
        ("单于丹", {"chanyudan", "shanyudan", "danyudan"}),
        ("李茜", {"liqian", "lixi"}),
        ("王明", {"wangming"}),
    ],
)
def test_a_name_is_found_by_every_way_it_is_read(name, readings):
    assert {part.pinyin for part in name_parts(name) if part.whole} == readings
    assert len([part for part in name_parts(name) if part.whole and part.name]) == 1


def test_a_name_of_many_readings_does_not_fill_the_index():
    assert len([part for part in name_parts("曾单仇解查") if part.whole]) == 4


def test_a_character_that_nobody_can_read_stands_for_itself():
    assert syllables("\U0003fffd明") == ("\U0003fffd", "ming")


@pytest.mark.parametrize(
    ("typed", "compared"),
    [
        ("阿依古丽·买买提", "阿依古丽买买提"),
        ("O'Neil-Smith", "oneilsmith"),
        ("José", "jose"),
        ("𰻝·㐂", "𰻝㐂"),
        ("", ""),
    ],
)
def test_names_are_compared_by_their_letters(typed, compared):
    assert folded(typed) == compared
