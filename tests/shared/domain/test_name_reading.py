import pytest

from shared.domain.name_reading import reading


@pytest.mark.parametrize(
    ("name", "pinyin", "initials"),
    [
        ("王晓明", "wangxiaoming", "wxm"),
        ("曾国强", "zengguoqiang", "zgq"),
        ("单雄", "shanxiong", "sx"),
        ("尉迟恭", "yuchigong", "ycg"),
        ("欧阳静", "ouyangjing", "oyj"),
        ("John Smith", "johnsmith", "js"),
    ],
)
def test_a_surname_is_read_as_a_surname(name, pinyin, initials):
    assert reading(name) == (pinyin, initials)
