"""Who may do what: the rights of each role. The one definition; services ask it by their stamp."""

from enum import StrEnum


class Right(StrEnum):
    """A kind of act, as wide as what a hospital gives or keeps from somebody."""

    CHECK_IN = "check_in"  # a number by appointment or as a walk-in; back into the line
    ADD_ON = "add_on"  # a number beside the rules: add-on (加号), too late, a priority
    ASK_HELP = "ask_help"  # a kiosk calls somebody
    ANSWER_HELP = "answer_help"
    POST_NOTICE = "post_notice"  # free words on the boards
    CALL = "call"  # call in order, start, missed, exam, done
    MOVE = "move"  # out of order: hold, move, transfer, call by name, cancel a number
    DOCTOR_STATE = "doctor_state"  # pause, back, left; queues a room serves besides its own
    UNDO = "undo"  # and only what one may do
    REGISTER = "register"  # new patients, changed data, cards
    READ_FILE = "read_file"
    WRITE_NOTE = "write_note"  # in a patient's file
    REVEAL = "reveal"  # an identity number or a phone in the open
    MERGE = "merge"
    BOOK = "book"  # appointments, and telling people about them
    CANCEL_CLINIC = "cancel_clinic"  # 停诊
    EDIT_ROSTER = "edit_roster"
    UNBLOCK = "unblock"  # book for somebody whose no-shows block it
    SET_POLICY = "set_policy"
    END_DAY = "end_day"
    HAND_OFF = "hand_off"  # to another floor
    STATISTICS = "statistics"
    CHANGE_PIN = "change_pin"  # one's own
    EDIT_STAFF = "edit_staff"
    REKEY = "rekey"  # change the key that seals identity numbers and phones
    REPORT_DEVICES = "report_devices"  # a program says how its own printer and voice are doing


EVERYTHING = frozenset(Right)
_NURSE = frozenset(
    {
        Right.CHECK_IN,
        Right.ADD_ON,
        Right.ANSWER_HELP,
        Right.POST_NOTICE,
        Right.CALL,
        Right.MOVE,
        Right.DOCTOR_STATE,
        Right.UNDO,
        Right.READ_FILE,
        Right.WRITE_NOTE,
        Right.HAND_OFF,
        Right.CHANGE_PIN,
    }
)
_GUIDE = _NURSE | {Right.REGISTER, Right.REVEAL, Right.MERGE, Right.BOOK, Right.STATISTICS}
_SUPERVISOR = _GUIDE | {
    Right.CANCEL_CLINIC,
    Right.EDIT_ROSTER,
    Right.UNBLOCK,
    Right.SET_POLICY,
    Right.END_DAY,
}

ROLES = ("guide", "nurse", "doctor", "supervisor", "admin")  # of people; one signs in as each

MAY: dict[str, frozenset[Right]] = {
    "guide": _GUIDE,
    "nurse": _NURSE,
    "doctor": frozenset({Right.CALL, Right.UNDO, Right.CHANGE_PIN}),  # in their own room
    "supervisor": _SUPERVISOR,
    "admin": EVERYTHING,
    "system": EVERYTHING,  # programs and the command line
    "patient": frozenset({Right.CHECK_IN, Right.ASK_HELP}),  # at a kiosk
}


def may(role: str, right: Right) -> bool:
    """Whether somebody of this role may do it; an unknown role may nothing."""
    return right in MAY.get(role, frozenset())
