"""A busy morning over the loudspeaker: what is said is what the board and the slip say."""

from datetime import timedelta

import pytest

from desk.board.announcer import Announcer, announcement
from desk.board.contents import board_contents
from desk.board.model import BoardState, with_view
from shared.domain.announcing import Calling
from shared.domain.spoken import Addressed, spoken_number, spoken_room
from shared.services.calling import call_next, start
from shared.services.rooms import board_view
from shared.services.slip_content import queue_slip_of
from shared.services.stamp import new_stamp
from shared.services.undoing import undo
from shared.services.views import place_of
from shared.settings import Voice
from tests.conftest import MORNING
from tests.shared.services.lobby import SITE, Lobby

ROOMS = {"201": "2F", "202": "2F", "203": "2F", "303": "3F", "304": "3F", "301": "3F"}
DEPARTMENTS = {"03.04": 10, "03.01": 5, "12.05": 10, "12.01": 5}
EACH = 5
SECONDS = 4.0  # one announcement
TURN = 0.2  # how often a board looks whether it may go on


class Loudspeaker:
    """Plays for a while on the test's clock and remembers from when to when it said what."""

    def __init__(self):
        self.now = 0.0
        self.over = 0.0
        self.heard = []

    @property
    def busy(self):
        return self.now < self.over

    def say(self, said):
        self.over = self.now + SECONDS
        self.heard.append((self.now, self.over, said))


@pytest.fixture
def lobby(demo):
    return Lobby(demo)


def calling(**changes) -> Calling:
    known = {"ticket_id": "t", "calls": 1, "label": "A017", "room": "3", "at": MORNING}
    return Calling(**{**known, "department": "03.04", "who": Addressed("王", "M"), **changes})


def words(call: Calling, **voice) -> list[str]:
    return [line for line, _ in announcement(call, Voice(**voice)).lines]


def test_thirty_calls_in_ten_seconds_from_six_rooms(lobby):
    cards = iter(f"8{n:07d}" for n in range(1, 60))
    for department, patients in DEPARTMENTS.items():
        for _ in range(patients):
            lobby.walk_in(next(cards), department)
    speakers = {area: Loudspeaker() for area in ("2F", "3F")}
    voices = {area: Announcer(speakers[area], Voice()) for area in speakers}
    called = {area: [] for area in speakers}
    begin = lobby.now

    def now(seconds):
        return begin + timedelta(seconds=seconds)

    def look(area, seconds):
        view = lobby.store.read(board_view, site=SITE, now=now(seconds), area=area)
        speakers[area].now = seconds
        voices[area].take(view, now(seconds))
        return view

    for area in speakers:
        look(area, 0)
    for n in range(len(ROOMS) * EACH):
        at, (room, area) = n / 3, list(ROOMS.items())[n % len(ROOMS)]
        stamp = new_stamp(SITE, now(at), "D1", "1001")
        ticket = lobby.store.write(call_next, stamp, room=room)
        called[area].append((ticket.label, room))
        if n % 4 == 0:  # a board sees the calls of a moment together
            for each in speakers:
                look(each, at)
        stamp = new_stamp(SITE, now(at + 0.1), "D1", "1001")
        lobby.store.write(start, stamp, ticket_id=ticket.id)
    for area, speaker in speakers.items():
        look(area, 10)
        while speaker.busy or voices[area].waiting:
            speaker.now += TURN
            voices[area].go_on()
        spoken = [said.lines[0][0] for _, _, said in speaker.heard]
        expected = [
            f"请 {spoken_number(label, 'zh-Hans')} 号，到{spoken_room(room, 'zh-Hans')}。"
            for label, room in called[area]
        ]
        assert len(expected) == 15
        assert spoken == expected, "in order, none lost, none twice: everybody came at once"
        ends = [end for _, end, _ in speaker.heard]
        begins = [begun for begun, _, _ in speaker.heard]
        assert all(end <= begun for end, begun in zip(ends, begins[1:], strict=False))


def test_the_voice_the_board_and_the_slip_say_the_same(lobby):
    waiting = lobby.walk_in("80000030")
    ticket = lobby.call_next("303")
    view = lobby.ask(board_view, area="3F")
    (call,) = view.announced
    state = with_view(BoardState(lobby.now), view, lobby.now)
    (shown,) = board_contents(state, lobby.now, "zh-Hans", "numbers", "").calls
    slip = queue_slip_of(
        lobby.ask(place_of, ticket_id=waiting.id), "", "zh-Hans", now=lobby.now, way=None
    )
    assert ticket.label == call.label == shown.label == slip.label
    assert shown.go == f"请到 {call.room} 诊室"
    assert words(call)[0] == "请 F，零零幺 号，到三零三 诊室。"


def test_a_call_that_was_undone_is_not_said(lobby):
    lobby.walk_in("80000030")
    speaker = Loudspeaker()
    voice = Announcer(speaker, Voice())
    voice.take(lobby.ask(board_view, area="3F"), lobby.now)
    speaker.over = 1.0  # it is saying something else
    stamp = lobby.stamp()
    lobby.store.write(call_next, stamp, room="303")
    voice.take(lobby.ask(board_view, area="3F"), lobby.now)
    assert voice.waiting == 1
    lobby.do(undo)
    voice.take(lobby.ask(board_view, area="3F"), lobby.now)
    speaker.now = 1.0
    voice.go_on()
    assert speaker.heard == []


def test_a_call_is_said_again_until_the_patient_comes(lobby):
    lobby.walk_in("80000030")
    speaker = Loudspeaker()
    voice = Announcer(speaker, Voice())
    voice.take(lobby.ask(board_view, area="3F"), lobby.now)
    lobby.set_policy(call={"repeat": 3})
    ticket = lobby.call_next("303")
    voice.take(lobby.ask(board_view, area="3F"), lobby.now)
    speaker.now = SECONDS
    voice.go_on()
    assert len(speaker.heard) == 2
    lobby.do(start, ticket_id=ticket.id)
    voice.take(lobby.ask(board_view, area="3F"), lobby.now)
    speaker.now = 2 * SECONDS
    voice.go_on()
    assert len(speaker.heard) == 2


def test_names_are_not_said_unless_the_hospital_wants_them():
    assert not any("王" in line or "Wang" in line for line in words(calling()))
    assert words(calling(), names=True) == [
        "请 A，零幺七 号，王先生，到三 诊室。",
        "Number A, 0 1 7, Mr. Wang. Please go to room 3.",
    ]


@pytest.mark.parametrize("department", ["13", "13.02", "15.01", "05", "16"])
def test_names_are_never_said_in_a_sensitive_department(department):
    assert "王" not in words(calling(department=department), names=True)[0]


def test_every_announcement_begins_with_the_chime_and_speaks_each_language():
    said = announcement(calling(), Voice(languages=("zh-Hant", "yue", "en")))
    assert said.chime
    assert [language for _, language in said.lines] == ["zh-Hant", "yue", "en"]
    assert said.lines[1][0] == "請 A，零一七 號，到三 診室。"
