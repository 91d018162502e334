"""What a board shows now: new calls for ten seconds, pages in turn, and never stale data."""

from datetime import timedelta

from desk.board.model import (
    BoardState,
    is_stale,
    large_calls,
    page_of,
    turn,
    with_store_lost,
    with_view,
)
from tests.desk.board.boards import NOW, board, call


def later(seconds: float):
    return NOW + timedelta(seconds=seconds)


def loaded(*views, at: float = 0) -> BoardState:
    """A board that has read these views, one a second, the last one at `at`."""
    state = BoardState(NOW)
    for index, view in enumerate(views):
        state = with_view(state, view, later(at - len(views) + 1 + index))
    return state


def labels(state: BoardState, seconds: float, most: int = 3) -> list[str]:
    return [found.label for found in large_calls(state, later(seconds), most)]


def test_two_patients_called_at_once_both_stay_visible_the_newest_on_top():
    state = loaded(board(), board(calls=(call("A018", "202"), call("A017", "201"))))
    assert labels(state, 0) == ["A018", "A017"]
    assert labels(state, 4) == ["A018", "A017"]


def test_each_call_is_large_for_ten_seconds_of_its_own():
    first = board(calls=(call("A017", "201"),))
    both = board(calls=(call("A018", "202"), call("A017", "201")))
    state = with_view(loaded(board(), first), both, later(6))
    fresh = with_view(state, both, later(9))
    assert labels(fresh, 9) == ["A018", "A017"]
    assert labels(with_view(state, both, later(11)), 11) == ["A018"]


def test_the_newest_call_stays_until_the_patient_has_gone_in():
    waiting = board(calls=(call("A018", "202"), call("A017", "201")))
    state = with_view(loaded(board(), waiting), waiting, later(60))
    assert labels(state, 60) == ["A018"]
    assert labels(with_view(state, board(), later(61)), 61) == []


def test_a_patient_called_again_is_large_again():
    first = board(calls=(call("A018", "202"), call("A017", "201")))
    again = board(calls=(call("A017", "201", calls=2), call("A018", "202")))
    state = with_view(loaded(board(), first), again, later(60))
    assert labels(state, 61) == ["A017"]


def test_a_desk_whose_clock_is_wrong_does_not_shorten_the_ten_seconds():
    state = loaded(board(), board(calls=(call("A018", "202", ago=90), call("A017", "201", ago=95))))
    assert labels(state, 3) == ["A018", "A017"]


def test_a_board_switched_on_late_does_not_announce_old_calls_as_new():
    old = board(calls=(call("A018", "202", ago=200), call("A017", "201", ago=300)))
    assert labels(loaded(old), 0) == ["A018"]


def test_no_more_calls_than_the_screen_holds():
    many = board(calls=tuple(call(f"A{n:03d}", "201") for n in range(9, 0, -1)))
    assert labels(loaded(board(), many), 1) == ["A009", "A008", "A007"]


def test_data_older_than_five_seconds_are_stale_and_call_nobody():
    state = loaded(board(calls=(call("A017", "201"),)))
    assert not is_stale(state, later(5))
    assert is_stale(state, later(5.1))
    assert labels(state, 5.1) == []


def test_a_lost_store_is_stale_at_once_until_the_next_good_load():
    state = with_store_lost(loaded(board()))
    assert is_stale(state, later(0))
    assert not is_stale(with_view(state, board(), later(1)), later(1))


def test_a_board_that_never_got_data_is_stale_too():
    assert not is_stale(BoardState(NOW), later(3))
    assert is_stale(BoardState(NOW), later(6))


def test_a_clock_set_back_an_hour_does_not_make_old_data_fresh():
    assert is_stale(loaded(board()), later(-3600))


def test_pages_turn_every_eight_seconds_and_show_every_room():
    turns = [turn(later(seconds)) for seconds in range(40)]
    assert turns == sorted(turns)
    assert len(set(turns)) in (5, 6)
    shown = {index for now_turn in range(3) for index in page_of(12, 5, now_turn)[0]}
    assert shown == set(range(12))
    assert page_of(12, 5, 2) == (range(10, 12), 2, 3)


def test_rooms_that_fit_have_one_page():
    assert page_of(4, 6, 5) == (range(4), 0, 1)
    assert page_of(0, 6, 5) == (range(0), 0, 1)
