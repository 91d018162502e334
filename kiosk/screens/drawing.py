"""Which screen draws which state."""

from datetime import datetime

from kiosk.journey import Session, State, Trouble, WalkIn
from kiosk.look import Look
from kiosk.screens.choose import ChooseScreen
from kiosk.screens.confirm import ConfirmScreen
from kiosk.screens.departments import DepartmentsScreen, DoctorsScreen
from kiosk.screens.done import DoneScreen
from kiosk.screens.home import HomeScreen
from kiosk.screens.identify import IdentifyScreen
from kiosk.screens.place import PlaceScreen
from kiosk.screens.screen import Screen
from kiosk.screens.sorry import SorryScreen, StoreAwayScreen
from kiosk.screens.staff import StaffScreen
from kiosk.screens.suggested import SuggestedScreen
from kiosk.screens.telling import AskedScreen, ComplaintsScreen, LettersScreen, PartsScreen
from kiosk.screens.typing import TypingScreen


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
