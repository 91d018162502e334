"""Which screen draws which state."""

from datetime import datetime

from kiosk.look import Look
from kiosk.screens.choose import ChooseScreen
from kiosk.screens.confirm import ConfirmScreen
from kiosk.screens.departments import DepartmentsScreen, DoctorsScreen
from kiosk.screens.done import DoneScreen
from kiosk.screens.find import FindDepartmentsScreen, FindScreen
from kiosk.screens.find_pad import FindPadScreen
from kiosk.screens.home import HomeScreen
from kiosk.screens.identify import IdentifyScreen
from kiosk.screens.place import PlaceScreen
from kiosk.screens.screen import Screen
from kiosk.screens.sorry import SorryScreen, StoreAwayScreen
from kiosk.screens.staff import StaffScreen
from kiosk.screens.suggested import SuggestedScreen
from kiosk.screens.telling import AskedScreen, ComplaintsScreen, LettersScreen, PartsScreen
from kiosk.screens.typing import TypingScreen
from kiosk.screens.way import NoWayScreen, WayScreen
from kiosk.screens.way_phone import WayPhoneScreen
from kiosk.session import Session, State, Trouble, WalkIn
from shared.wayfinding.route import NoWay


def draw(session: Session, look: Look, now: datetime) -> Screen:
    """The screen of the session's state."""
    match session.state:
        case State.HOME:
            return HomeScreen(look, now)
        case State.IDENTIFY:
            return IdentifyScreen(look)
        case State.CARD | State.ID_NUMBER | State.PHONE | State.BIRTH:
            return TypingScreen(look, session.state, session.entered)
        case State.CHOOSE:
            assert session.visit is not None
            return ChooseScreen(look, session.visit, session.wish, now.date().isoformat())
        case State.PARTS:
            return PartsScreen(look, session)
        case State.COMPLAINTS:
            return ComplaintsScreen(look, session)
        case State.LETTERS:
            return LettersScreen(look, session)
        case State.ASKED:
            return AskedScreen(look, session)
        case State.STAFF:
            return StaffScreen(look, session)
        case State.SUGGESTED:
            return SuggestedScreen(look, session)
        case State.DEPARTMENTS:
            return DepartmentsScreen(look, session.departments)
        case State.DOCTORS:
            assert isinstance(session.choice, WalkIn)
            return DoctorsScreen(look, session.choice)
        case State.CONFIRM:
            return ConfirmScreen(look, session)
        case State.DONE:
            return DoneScreen(look, session)
        case State.PLACE:
            return PlaceScreen(look, session)
        case State.SORRY:
            return SorryScreen(look, session.trouble or Trouble("bug"), bool(session.trail))
        case State.STORE_AWAY:
            return StoreAwayScreen(look)
        case _:
            return draw_way(session, look)


def draw_way(session: Session, look: Look) -> Screen:
    """The screens about the map; they are reached with one only."""
    building, going = session.building, session.going
    assert building is not None
    match session.state:
        case State.FIND:
            return FindScreen(look, building, step_free=session.step_free)
        case State.FIND_DEPARTMENTS:
            return FindDepartmentsScreen(look, building)
        case State.FIND_LETTERS | State.FIND_NUMBER:
            return FindPadScreen(look, building, session)
    assert going is not None
    if isinstance(going.way, NoWay):
        return NoWayScreen(look, building, session, going.way)
    if session.state is State.WAY_PHONE:
        return WayPhoneScreen(look, going.code)
    return WayScreen(look, building, session, going.way)
