"""Finding a place: whatever a patient types, their place comes first."""

import pytest

from shared.services.map_files import read_map
from shared.text import RESOURCES
from shared.wayfinding.plan import Category, Level, Names, Place, Plan
from shared.wayfinding.search import PlaceSearch
from tests.shared.wayfinding.plans import HERE


@pytest.fixture(scope="module")
def demo():
    return PlaceSearch(read_map(RESOURCES / "demo" / "map"))


def first(demo, words):
    hit = demo.find(words)[0]
    return hit.place.names.named("zh-Hans"), hit.how


@pytest.mark.parametrize(
    ("words", "found", "how"),
    [
        ("超声科", "超声科", "name"),
        ("CSK", "超声科", "initials"),
        ("csk", "超声科", "initials"),
        ("chaoshengke", "超声科", "pinyin"),
        ("chao sheng ke", "超声科", "pinyin"),
        ("chaosheng", "超声科", "pinyin"),
        ("chaosk", "超声科", "mixed"),
        ("B超", "超声科", "alias"),
        ("Ｂ超", "超声科", "alias"),
        ("ultrasound", "超声科", "english"),
        ("Ultrasuond", "超声科", "typo"),
        ("chaoshnegke", "超声科", "typo"),
        ("抽血", "采血室", "alias"),
        ("203", "203 诊室", "number"),
        ("203室", "203 诊室", "number"),
        ("room 203", "203 诊室", "number"),
        ("心血管內科", "心血管内科", "name"),
        ("xxgnk", "心血管内科", "initials"),
        ("牙体髓科", "牙体牙髓科", "typo"),
        ("耳科", "儿科", "sound"),
        ("yaofang", "门诊药房", "pinyin"),
        ("hospital pharmacy", None, None),
    ],
)
def test_what_is_typed_finds_the_place_first(demo, words, found, how):
    if found is None:
        assert demo.find(words) == ()
    else:
        assert first(demo, words) == (found, how)


@pytest.mark.parametrize("words", ["厕所", "廁所", "cesuo", "cs", "wc", "toilet", "restroom"])
def test_toilets_are_found_by_everything_they_are_called(demo, words):
    kinds = {hit.place.category for hit in demo.find(words, 60)}
    assert {Category.TOILET, Category.TOILET_ACCESSIBLE} <= kinds


def test_a_word_may_name_the_floor(demo):
    for words in ("3楼 卫生间", "3F toilet", "卫生间 3樓"):
        assert {hit.place.level for hit in demo.find(words, 3)} == {
            hit.place.level for hit in demo.find("内镜中心", 1)
        }


@pytest.mark.parametrize("words", ["", "   ", "。。", "zzzzzz", "🙂", "\0", "%", "x" * 10_000])
def test_nothing_is_found_of_nothing(demo, words):
    assert all(hit.score < 0.9 for hit in demo.find(words))


def test_no_more_are_found_than_asked_and_the_best_stand_first(demo):
    hits = demo.find("科", 7)
    assert len(hits) == 7
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_the_pad_shows_which_letters_go_on(demo):
    assert "S" in demo.next_letters("c")
    assert "K" in demo.next_letters("CS")
    assert demo.next_letters("csq") == frozenset()
    assert demo.initials("csk")[0].names.named("zh-Hans") == "超声科"
    for letter in demo.next_letters("c"):
        assert demo.initials(f"c{letter}")


def test_every_named_place_is_reached_from_the_pad(demo):
    letters = {letter for letter in demo.next_letters("") if letter.isalpha()}
    reached = {place.id for letter in letters for place in demo.initials(letter)}
    named = {place.id for category in Category for place in demo.of(category) if place.names}
    assert named <= reached


def test_a_group_holds_its_members(demo):
    toilets = {place.id for place in demo.of(Category.TOILET)}
    accessible = {place.id for place in demo.of(Category.TOILET_ACCESSIBLE)}
    assert accessible < toilets
    assert len(accessible) >= 4
    assert demo.of(Category.HELP_DESK)
    assert PlaceSearch(Plan(HERE)).of(Category.LIFT) == ()


def searched(*names, **more):
    places = tuple(
        Place(f"p{at}", "s", "L", (0, 0), Category.OTHER, Names(said), **more)
        for at, said in enumerate(names)
    )
    return PlaceSearch(Plan(HERE, levels=(Level("L", "b", 0, "1F"),), places=places))


def test_traditional_finds_simplified_and_the_other_way_round():
    assert searched({"zh-Hans": "口腔颌面外科"}).find("口腔頜面外科")[0].how == "sound"
    assert searched({"zh-Hant": "眼科診間"}).find("眼科诊间")[0].place.id == "p0"


def test_the_map_s_own_reading_counts():
    places = searched({"zh-Hans": "长廊"}, reading="chang lang")
    assert places.find("cl")[0].how == "initials"
    assert places.find("changlang")[0].how == "pinyin"


def test_a_character_with_two_sounds_is_found_by_either():
    both = searched({"zh-Hans": "重症行"})
    assert both.find("zhongzheng")
    assert both.find("chongzheng")


def test_japanese_and_accented_names_are_found():
    places = searched({"ja": "お手洗い"}, {"de": "Prüfungsamt"}, {"en": "Café Süd"})
    assert places.find("お手洗い")[0].place.id == "p0"
    assert places.find("手洗")[0].place.id == "p0"
    assert places.find("prufungsamt")[0].place.id == "p1"
    assert places.find("Prüfungsamt")[0].place.id == "p1"
    assert places.find("cafe sud")[0].place.id == "p2"
    assert places.find("sud")[0].place.id == "p2"


def test_the_whole_name_comes_before_one_that_begins_so():
    places = searched({"en": "Laboratory waiting area"}, {"en": "Laboratory"})
    assert [hit.place.id for hit in places.find("laboratory")] == ["p1", "p0"]


def test_of_equal_places_the_more_noticeable_comes_first():
    plan = Plan(
        HERE,
        places=tuple(
            Place(id, "s", "L", (0, 0), Category.LIFT, landmark=landmark)
            for id, landmark in (("a", 0.1), ("b", 0.9))
        ),
    )
    assert [hit.place.id for hit in PlaceSearch(plan).find("电梯")] == ["b", "a"]
