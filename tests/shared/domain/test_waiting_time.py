import pytest

from shared.domain.service_time import (
    PRIOR_MEAN,
    Kind,
    Seen,
    ServiceTime,
    kind_of,
    rest_of_visit,
    seen,
    service_time,
    together,
    with_today,
)
from shared.domain.ticket import TicketClass
from shared.domain.waiting_time import (
    Disorder,
    Doctor,
    Place,
    Wait,
    minutes,
    range_seconds,
    to_insert,
    waits,
)

IDLE = ServiceTime(0.0, 0.0)
TEN_MINUTES = ServiceTime(600.0, 200.0**2)
FIVE_MINUTES = ServiceTime(300.0, 100.0**2)
CALM = Disorder(0.0, 0.0, 0.0)


def doctor(name, free=IDLE, visit=TEN_MINUTES, back=FIVE_MINUTES):
    times = {Kind.FIRST: visit, Kind.FOLLOW_UP: visit, Kind.RETURN: back}
    return Doctor(name, free, times)


def behind(ahead, doctors, *, own=None, inserted=0.0, disorder=CALM):
    """The wait of one who comes after `ahead` (doctor's name or None)."""
    line = [Place(one) if not isinstance(one, Place) else one for one in ahead]
    return waits([*line, Place(own, inserted=inserted)], doctors, disorder, 0.0)[-1]


def test_nothing_is_promised_without_a_doctor():
    assert waits([Place(None)], []) == []


def test_who_meets_an_idle_doctor_is_told_a_minute_or_two():
    assert minutes(behind([], [doctor("A")])) == (0, 2)


@pytest.mark.parametrize(
    ("lobby", "ahead", "own", "expected"),
    [
        ("three before one doctor", ["A"] * 3, "A", 30),
        ("the other doctor's patients do not delay", ["B"] * 3, "A", 0),
        ("nor do they delay who takes whoever is free", ["B"] * 3, None, 0),
        ("those for anyone go where it is shorter", ["A", "A", None, None], "A", 20),
        ("a name nobody has here is for anyone", ["Z", "Z"], "A", 10),
        ("returns are seen faster", [Place("A", Kind.RETURN)] * 2, "A", 10),
    ],
)
def test_the_wait_behind_others_with_two_doctors(lobby, ahead, own, expected):
    wait = behind(ahead, [doctor("A"), doctor("B")], own=own)
    assert wait.mean / 60 == pytest.approx(expected), lobby


def test_twice_the_doctors_take_about_half_the_time():
    one = behind([None] * 10, [doctor("A", TEN_MINUTES)])
    two = behind([None] * 10, [doctor("A", TEN_MINUTES), doctor("B", TEN_MINUTES)])
    assert two.mean == pytest.approx(one.mean / 2, rel=0.05)
    assert two.variance < one.variance / 3


def test_before_the_session_and_in_a_pause_the_time_until_then_counts():
    wait = behind(["A"], [doctor("A", ServiceTime(3600.0, 0.0))], own="A")
    assert wait.mean == 3600 + 600


def test_nobody_for_anyone_is_sent_to_the_doctor_of_the_afternoon():
    afternoon = doctor("B", ServiceTime(4 * 3600.0, 0.0))
    assert behind([None] * 5, [doctor("A"), afternoon]).mean == 5 * 600


def test_each_patient_ahead_takes_a_call_and_a_walk_too():
    line = [Place("A"), Place("A"), Place("A")]
    assert [w.mean for w in waits(line, [doctor("A")], CALM, 30.0)] == [0, 630, 1260]


def test_everybody_in_the_line_waits_longer_than_who_goes_before():
    found = waits([Place(None)] * 12, [doctor("A"), doctor("B"), doctor("C")])
    assert [w.mean for w in found] == sorted(w.mean for w in found)
    assert [w.mean for w in found][:3] == [0, 0, 0]


def test_those_still_to_come_lengthen_a_long_wait_and_hardly_a_short_one():
    expected = to_insert(to_come=3, away=2, max_overtaken=8)
    busy, soon = ["A"] * 6, []
    long_one = behind(busy, [doctor("A")], own="A", inserted=expected).mean
    assert 1.2 < long_one / behind(busy, [doctor("A")], own="A").mean < 1.5
    assert behind(soon, [doctor("A")], own="A", inserted=expected).mean == 0


def test_no_more_are_expected_before_a_ticket_than_may_overtake_it():
    assert to_insert(20, 0, 8) == to_insert(8, 0, 8) < to_insert(20, 0, None)


def test_disorder_lengthens_and_widens_most_for_one_doctor_of_several():
    team = [doctor("A"), doctor("B")]
    calm = behind(["A"] * 5, team, own="A")
    usual = behind(["A"] * 5, team, own="A", disorder=Disorder())
    anyone = behind([None] * 10, team, disorder=Disorder())
    assert usual.mean == pytest.approx(1.17 * calm.mean)
    assert usual.variance > calm.variance
    assert anyone.mean == pytest.approx(1.03 * behind([None] * 10, team).mean)


def test_who_may_be_seen_by_some_of_the_doctors_does_not_wait_for_the_others():
    doctors = [doctor("A"), doctor("B")]
    line = [Place(None, among={"A"})] * 3 + [Place(None, among={"A"}), Place(None)]
    last_of_a, of_anyone = waits(line, doctors, CALM, 0.0)[-2:]
    assert last_of_a.mean == pytest.approx(30 * 60)
    assert of_anyone.mean == 0


def test_who_only_asks_makes_nobody_wait():
    asking = [Place("A", joins=False)] * 5
    for wait in waits([Place("A"), *asking], [doctor("A")], CALM, 0.0)[1:]:
        assert wait.mean == pytest.approx(10 * 60)


def test_an_unknown_doctor_makes_the_range_wider_than_a_known_one():
    unknown = service_time(Kind.FIRST, [Seen(), Seen(), Seen()])
    known = service_time(Kind.FIRST, [Seen(400, 360, 46_656)] * 3)
    wide, narrow = (
        range_seconds(behind(["A"] * 8, [doctor("A", visit=time)], own="A"))
        for time in (unknown, known)
    )
    assert wide[0] < narrow[0] < narrow[1] < wide[1]


@pytest.mark.parametrize(
    ("expected", "deviation", "shown"),
    [
        (40, 10, (30, 55)),
        (25, 8, (15, 35)),
        (8, 2, (5, 10)),
        (5, 1.5, (3, 7)),
        (3, 3, (0, 7)),
        (60, 0.1, (60, 65)),
    ],
)
def test_a_range_is_told_in_minutes_and_from_ten_on_in_fives(expected, deviation, shown):
    assert minutes(Wait(expected * 60.0, (deviation * 60.0) ** 2)) == shown


def test_a_range_is_never_a_single_number():
    for seconds in range(0, 7200, 50):
        low, high = minutes(Wait(float(seconds), 0.0))
        assert 0 <= low < high


def test_before_anything_is_seen_a_visit_takes_the_prior():
    first = service_time(Kind.FIRST, [Seen(), Seen(), Seen()])
    assert first.mean == PRIOR_MEAN[Kind.FIRST]
    assert first.doubt > 0


def test_a_doctor_starts_as_the_queue_and_becomes_their_own():
    hospital, queue = Seen(300, 360, 46_656), Seen(100, 480, 82_944)
    means = [
        service_time(Kind.FIRST, [hospital, queue, Seen(count, 240, 20_736)]).mean
        for count in (0, 3, 10, 100)
    ]
    assert means == sorted(means, reverse=True)
    assert means[0] > 440
    assert means[-1] < 265


def test_the_more_is_seen_the_less_the_mean_is_doubted():
    doubts = [
        service_time(Kind.FIRST, [Seen(n * 30, 360, 46_656), Seen(n * 5, 360, 46_656)]).doubt
        for n in range(5)
    ]
    assert doubts == sorted(doubts, reverse=True)


def test_scatter_is_learned_too():
    even = service_time(Kind.FIRST, [Seen(500, 360, 36.0**2)])
    wild = service_time(Kind.FIRST, [Seen(500, 360, 360.0**2)])
    assert even.variance < 80.0**2
    assert wild.variance > 350.0**2


def test_visits_summed_up_in_parts_are_the_visits_summed_up_at_once():
    a, b = [200.0, 300.0, 700.0], [100.0, 500.0]
    whole, parts = seen(a + b), together([seen(a), Seen(), seen(b)])
    assert parts.count == 5
    assert parts.mean == pytest.approx(whole.mean)
    assert parts.variance == pytest.approx(whole.variance)


def test_a_slow_day_shows_although_years_were_fast():
    assert with_today(Seen(9000, 300, 0.0), Seen(20, 600, 0.0)).mean == 375


def test_a_regular_visit_wears_off_and_an_exponential_one_does_not():
    regular, wild = ServiceTime(360, 36.0**2), ServiceTime(360, 360.0**2)
    assert rest_of_visit(regular, 720).mean < 60
    assert rest_of_visit(wild, 720).mean == pytest.approx(360)
    assert rest_of_visit(regular, 0).mean == pytest.approx(360)


@pytest.mark.parametrize(
    ("ticket_class", "first_visit", "examined", "kind"),
    [
        (TicketClass.APPOINTMENT, True, False, Kind.FIRST),
        (TicketClass.WALK_IN, False, False, Kind.FOLLOW_UP),
        (TicketClass.RETURN, True, False, Kind.RETURN),
        (TicketClass.MISSED, True, True, Kind.RETURN),
        (TicketClass.LATE, True, False, Kind.FIRST),
    ],
)
def test_the_kind_of_a_visit(ticket_class, first_visit, examined, kind):
    assert kind_of(ticket_class, first_visit, examined) is kind
