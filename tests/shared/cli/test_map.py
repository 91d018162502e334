"""`daozhen map …`: the JSON of wayfinding.md, exit codes, and plain sentences for what is wrong."""

import pytest

from shared.demo.building.drawing import feature_id
from shared.text import RESOURCES
from shared.wayfinding.plan import Closure
from tests.shared.cli.command import Command
from tests.shared.wayfinding.plans import changed, clinic, without

DEMO = RESOURCES / "demo" / "map"

COMMAND = Command("map")
run, answer = COMMAND.run, COMMAND.answer


@pytest.fixture
def map_is(monkeypatch):
    """A map as it would have been read."""

    def given(plan):
        monkeypatch.setattr("shared.cli.map.read_map", lambda path: plan)

    return given


def test_check_answers_as_wayfinding_md_says(capsys):
    told = answer(capsys, "check", DEMO)
    assert (told["levels"], told["reachable"], told["problems"]) == (4, 1.0, [])
    assert list(told["reachable_step_free"].values()) == [1.0]
    assert told["spaces"] > 200
    assert told["doors"] > 200
    assert min(told["nodes"], told["edges"], told["build_ms"]) > 0


def test_a_map_with_problems_is_checked_and_each_is_told_with_what_to_do(capsys, map_is):
    map_is(without(clinic(), ["d.r4.1"]))
    told = answer(capsys, "check", "any", "--lang", "en")
    (problem,) = [one for one in told["problems"] if one["id"] == "r4.1"]
    assert problem["severity"] == "error"
    assert "r4.1" in problem["text"]
    assert told["reachable"] < 1
    code, said = run(capsys, "check", "any", "--lang", "en")
    assert code == 0
    assert f"{problem['text']}  {problem['do']}" in said.out


def test_check_counts_from_the_place_that_is_asked(capsys, map_is):
    map_is(without(clinic(), ["A", "steps", "up"]))
    told = [answer(capsys, "check", "any", "--from", id)["reachable"] for id in ("K1", "r1.2")]
    assert told[0] == pytest.approx(told[1], abs=0.01)
    assert told[0] < 0.5


def test_route_answers_as_wayfinding_md_says(capsys):
    told = answer(capsys, "route", DEMO, "--from", "K1", "--to", feature_id("3F", "305"))
    assert told["found"] is True
    assert told["floors"] == ["1F", "3F"]
    assert told["seconds"] > told["metres"] > 0
    assert told["query_ms"] > 0
    assert [step["kind"] for step in told["steps"]][-1] == "arrive"
    assert all({"text", "floor", "kind", "metres"} <= set(step) for step in told["steps"])
    assert sum(step["metres"] for step in told["steps"]) == pytest.approx(told["metres"], abs=1)
    assert all(121.89 < lon < 121.91 and 30.44 < lat < 30.46 for lon, lat, _ in told["line"])
    assert told["line"][0][2] == feature_id("1F")
    assert told["line"][-1][2] == feature_id("3F")
    assert "305" in told["steps"][-1]["text"]


def test_step_free_takes_the_lift(capsys):
    told = answer(
        capsys, "route", DEMO, "--from", "K1", "--to", feature_id("3F", "305"), "--step-free"
    )
    assert {step["kind"] for step in told["steps"]} == {"walk", "lift", "arrive"}
    lift = next(step for step in told["steps"] if step["kind"] == "lift")
    assert (lift["floor"], lift["to_floor"]) == ("1F", "3F")


def test_no_way_is_an_answer_and_no_error(capsys, map_is):
    map_is(without(clinic(), ["A"]))
    told = answer(capsys, "route", "any", "--from", "K1", "--to", "r1.2", "--step-free")
    assert told["found"] is False
    assert told["why"] == "no_step_free"
    assert "导诊台" in told["reason"]
    code, said = run(
        capsys, "route", "any", "--from", "K1", "--to", "r1.2", "--step-free", "--lang", "en"
    )
    assert code == 0
    assert "no step-free way" in said.out


def test_a_closed_door_is_closed_at_its_time(capsys, map_is):
    closed = changed(clinic(1), "d.r1.1", closures=(Closure(),))
    map_is(changed(closed, "d.r1.1", one_way=False))
    told = answer(
        capsys, "route", "any", "--from", "K1", "--to", "r1.1", "--at", "2026-11-23T09:00"
    )
    assert told["why"] == "closed"


def test_an_unknown_id_is_refused_with_a_sentence(capsys):
    for start, target in (("K9", feature_id("2F", "lab")), ("K1", "nowhere")):
        code, said = run(
            capsys, "route", DEMO, "--from", start, "--to", target, "--json", "--lang", "en"
        )
        assert (code, said.out) == (1, "")
        assert ("K9" if start == "K9" else "nowhere") in said.err


def test_a_person_reads_the_steps_in_their_language(capsys):
    asked = ("route", DEMO, "--from", "K1", "--to", feature_id("2F", "us"))
    _, said = run(capsys, *asked, "--lang", "zh-Hans")
    assert "乘自动扶梯上到2楼" in said.out
    _, said = run(capsys, *asked, "--lang", "en")
    assert "Take the escalator up to floor 2" in said.out


def test_a_heading_turns_the_first_step(capsys):
    asked = ("route", DEMO, "--from", "K1", "--to", feature_id("1F", "cashier"), "--lang", "en")
    _, north = run(capsys, *asked)
    _, south = run(capsys, *asked, "--heading", "180")
    assert "straight ahead" in north.out
    assert "turn around" in south.out


def test_search_ranks_places(capsys):
    told = answer(capsys, "search", DEMO, "csk")
    assert told[0]["name"] == "超声科"
    assert told[0]["id"] == feature_id("2F", "us")
    assert told[0]["floor"] == "2F"
    assert [one["score"] for one in told] == sorted((o["score"] for o in told), reverse=True)
    assert answer(capsys, "search", DEMO, "qqqqqq") == []
    assert len(answer(capsys, "search", DEMO, "科", "--limit", "3")) == 3


def test_search_speaks_to_a_person(capsys):
    _, said = run(capsys, "search", DEMO, "采血", "--lang", "en")
    assert "Blood collection 218" in said.out
    code, said = run(capsys, "search", DEMO, "qqqqqq", "--lang", "zh-Hans")
    assert (code, said.out) == (0, "没有找到。\n")


def test_a_bad_map_is_a_sentence(capsys, tmp_path):
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK\x03\x04 nonsense")
    empty = tmp_path / "empty"
    empty.mkdir()
    words = tmp_path / "words.geojson"
    words.write_text("{", encoding="utf-8")
    for path in (broken, empty, words, tmp_path / "absent"):
        for asked in (["check"], ["search"], ["route"]):
            more = {"search": ["x"], "route": ["--from", "K1", "--to", "x"]}.get(asked[0], [])
            code, said = run(capsys, *asked, path, *more, "--json", "--lang", "en")
            assert (code, said.out) == (1, "")
            assert len(said.err.splitlines()) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        ["route", "x"],
        ["route", "x", "--from", "a"],
        ["search", "x"],
        ["route", "x", "--from", "a", "--to", "b", "--step-free", "--no-lifts"],
        ["route", "x", "--from", "a", "--to", "b", "--at", "teatime"],
        ["route", "x", "--from", "a", "--to", "b", "--heading", "nan"],
        ["search", "x", "y", "--limit", "0"],
    ],
)
def test_wrong_usage_is_two(wrong, capsys):
    with pytest.raises(SystemExit) as ended:
        run(capsys, *wrong)
    assert ended.value.code == 2
