"""The tower of the map's rows is one building: its floors are apart, its shafts go through."""

from dataclasses import replace
from xml.etree import ElementTree

from shared.bench.wayfinding import one_tower, stacked
from shared.wayfinding.plan import Climb
from shared.wayfinding.route import Route
from shared.wayfinding.wayfinder import Wayfinder
from tests.shared.wayfinding.plans import clinic

FILE = b"""<osm>
<node id="1" lat="0" lon="0"><tag k="level" v="0;1"/></node>
<way id="2"><nd ref="1"/><tag k="indoor" v="room"/><tag k="level" v="-1-1"/></way>
<way id="3"><nd ref="1"/><tag k="building" v="yes"/></way>
</osm>"""


def test_every_copy_has_ids_and_levels_of_its_own_and_the_outline_stands_once():
    whole = ElementTree.fromstring(stacked(FILE, copies=3, floors=5))
    ids = [(one.tag, one.get("id")) for one in whole]
    assert len(set(ids)) == len(ids) == 2 * 3 + 1
    levels = {
        one.get("id"): one.find("tag[@k='level']").get("v") for one in whole if one.get("id") != "3"
    }
    assert levels["11"] == "5;6"
    assert levels["22"] == "9;10;11"
    assert {one.get("ref") for one in whole.iter("nd")} == {"1", "11", "12"}


def test_shafts_that_lie_one_above_the_other_become_one():
    plan = clinic(4)
    (lift,) = [climb for climb in plan.climbs if climb.id == "A"]
    halves = (
        Climb("low", lift.kind, lift.stops[:2]),
        Climb("high", lift.kind, lift.stops[2:]),
    )
    tower = one_tower(replace(plan, climbs=halves))
    assert [climb.stops for climb in tower.climbs] == [lift.stops]
    assert isinstance(Wayfinder(tower).route("K1", "p.lab.4"), Route)
