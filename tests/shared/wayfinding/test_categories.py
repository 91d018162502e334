"""What somebody would look for in a room, told from its name where the category says nothing."""

import pytest

from shared.wayfinding.categories import category_of
from shared.wayfinding.plan import Category


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("二楼导诊台", Category.HELP_DESK),
        ("咨询台", Category.HELP_DESK),
        ("营养咨询室", None),
        ("201 诊室", Category.CLINIC),
        ("麻醉评估门诊", Category.CLINIC),
        ("Eye clinic", Category.CLINIC),
        ("门诊办公室", None),
        ("门诊输液室", None),
        ("门诊药房", Category.PHARMACY),
        ("门诊大厅", None),
    ],
)
def test_a_name_says_what_is_there_and_not_what_is_near(name: str, category: Category) -> None:
    assert category_of("room", [name]) is category
