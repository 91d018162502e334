"""A day in figures, counted again by hand."""

from datetime import timedelta

import pytest
from sqlalchemy import event, insert, select, update

from shared.services import calling, check_in, closing, placing
from shared.services.statistics import day_figures
from shared.services.undoing import undo
from shared.store import day_figures as stored
from shared.store.tables import appointment, consultation, ticket
from tests.shared.services.lobby import Lobby

TODAY = "2026-11-23"


def figures(lobby, day=TODAY):
    return lobby.ask(day_figures, day=day)


def of_doctor(lobby, department, practitioner):
    found = [
        row
        for row in figures(lobby).rows
        if (row.department.code, row.practitioner) == (department, practitioner)
    ]
    return found[0] if found else None


def returning(lobby, one):
    """As if an earlier day had seen them; the consultation takes it from the ticket."""
    lobby.store.write(
        lambda tx: (
            tx.execute(update(ticket).where(ticket.c.id == one.id).values(first_visit=False))
            and None
        )
    )


def counted(row):
    return (row.first, row.returning, row.total, row.appointments, row.walk_ins)


def test_a_day_on_which_nothing_happened_is_all_noughts(lobby):
    day = figures(lobby)
    assert (day.rows, day.departments, day.by_hour) == ((), (), ())
    assert counted(day.totals) == (0, 0, 0, 0, 0)
    assert (day.totals.mean_wait_minutes, day.totals.mean_service_minutes) == (None, None)


def test_first_visits_and_returns_by_doctor_department_and_hospital(lobby):
    for card in ("80000030", "80000031", "80000032"):
        lobby.walk_in(card, "03.04", practitioner="P01")
    back = lobby.walk_in("80000033", "03.04", practitioner="P01")
    returning(lobby, back)
    lobby.walk_in("80000042", "12.05")
    for _ in range(4):
        lobby.do(calling.finish, ticket_id=lobby.see_next("201").id)
    lobby.see_next("303")
    day = figures(lobby)
    (heart,) = (row for row in day.rows if row.department.code == "03.04")
    assert (heart.practitioner, heart.doctor_name) == ("P01", "陈志远")
    assert counted(heart) == (3, 1, 4, 0, 4)
    assert [(row.department.code, row.practitioner, row.total) for row in day.departments] == [
        ("03.04", None, 4), ("12.05", None, 1),
    ]  # fmt: skip
    assert counted(day.totals) == (4, 1, 5, 0, 5)
    assert day.totals.department is None


def test_a_ticket_that_comes_back_from_an_exam_counts_once(lobby):
    one = lobby.walk_in("80000030", "03.04")
    lobby.see_next("201")
    lobby.now += timedelta(minutes=6)
    lobby.do(calling.send_to_exam, ticket_id=one.id)
    lobby.do(check_in.come_back, ticket_id=one.id)
    lobby.see_next("201")
    lobby.now += timedelta(minutes=2)
    lobby.do(calling.finish, ticket_id=one.id)
    row = of_doctor(lobby, "03.04", "P01")
    assert counted(row) == (1, 0, 1, 0, 1)
    assert row.mean_service_minutes == pytest.approx(4, abs=0.1), "of two consultations"


def test_a_patient_who_came_in_by_mistake_was_not_seen(lobby):
    one = lobby.walk_in("80000030", "03.04")
    lobby.see_next("201")
    lobby.do(undo)
    assert figures(lobby).totals.total == 0
    lobby.do(calling.start, ticket_id=one.id)
    assert figures(lobby).totals.total == 1


def test_who_is_still_in_the_room_has_been_seen_and_lasts_not_yet(lobby):
    lobby.walk_in("80000030", "03.04")
    lobby.now += timedelta(minutes=12)
    lobby.see_next("201")
    row = of_doctor(lobby, "03.04", "P01")
    assert (row.total, row.mean_service_minutes) == (1, None)
    assert row.mean_wait_minutes == pytest.approx(12, abs=0.1)


def test_a_mean_wait_is_of_those_seen_from_number_to_room(lobby):
    for card, minutes in (("80000030", 10), ("80000031", 20)):
        lobby.walk_in(card, "03.04", practitioner="P01")
        lobby.now += timedelta(minutes=minutes)
        lobby.do(calling.finish, ticket_id=lobby.see_next("201").id)
    lobby.walk_in("80000032", "03.04", practitioner="P01")
    row = of_doctor(lobby, "03.04", "P01")
    assert row.total == 2
    assert row.mean_wait_minutes == pytest.approx(15, abs=0.1)


def test_an_appointment_is_told_from_a_walk_in(lobby):
    lobby.set_policy(check_in={"early_minutes": "any"})
    booked = lobby.check_in("80000001").ticket
    lobby.walk_in("80000042", booked.queue, practitioner=booked.practitioner)
    room = lobby.visit("80000001").tickets[0].room
    for _ in range(2):
        lobby.do(calling.finish, ticket_id=lobby.see_next(room).id)
    row = of_doctor(lobby, booked.queue, booked.practitioner)
    assert (row.total, row.appointments, row.walk_ins) == (2, 1, 1)


def test_appointments_that_never_came_or_were_cancelled_stand_at_their_doctor(lobby):
    patient_id = lobby.patient("80000001").id
    lobby.store.write(
        lambda tx: (
            tx.execute(
                update(appointment)
                .where(appointment.c.patient_id == patient_id, appointment.c.day == TODAY)
                .values(state="cancelled")
            )
            and None
        )
    )
    lobby.now += timedelta(hours=12)
    closed = lobby.do(closing.close_day)
    day = figures(lobby)
    assert closed.no_show_appointments > 1
    assert (day.totals.no_shows, day.totals.cancelled) == (closed.no_show_appointments, 1)
    assert sum(row.no_shows for row in day.rows) == closed.no_show_appointments
    assert day.totals.total == 0, "nobody of them was seen"


def test_a_transfer_is_one_arrival_and_is_seen_where_it_went(lobby):
    one = lobby.walk_in("80000030", "03.01")
    lobby.do(placing.transfer, ticket_id=one.id, department="03.04", reason="转科")
    lobby.see_next("201")
    day = figures(lobby)
    assert sum(arrived for _, arrived, _ in day.by_hour) == 1
    assert [(row.department.code, row.total) for row in day.departments] == [("03.04", 1)]


def test_a_number_taken_back_is_no_arrival_and_a_cancelled_one_was(lobby):
    lobby.walk_in("80000030", "03.04")
    lobby.do(undo)
    assert figures(lobby).by_hour == ()
    one = lobby.walk_in("80000031", "03.04")
    lobby.do(calling.cancel, ticket_id=one.id, reason="不看了")
    assert figures(lobby).by_hour == ((8, 1, 0),)


def test_hours_are_the_hospitals_and_have_no_gap(lobby):
    lobby.walk_in("80000030", "03.04", practitioner="P01")
    lobby.now += timedelta(hours=2)
    lobby.walk_in("80000031", "03.04", practitioner="P01")
    lobby.see_next("201")
    assert figures(lobby).by_hour == ((8, 1, 0), (9, 0, 0), (10, 1, 1))


def test_another_day_is_another_day(lobby):
    lobby.walk_in("80000030", "03.04")
    lobby.see_next("201")
    lobby.now += timedelta(days=1)
    assert figures(lobby).totals.total == 1, "yesterday's can still be asked"
    assert figures(lobby, "2026-11-24").totals.total == 0
    assert figures(lobby, "2026-11-24").by_hour == ()


def test_a_busy_day_takes_no_more_statements_than_a_quiet_one(lobby):
    asked = []

    def statements():
        asked.clear()
        figures(lobby)
        return len(asked)

    engine = lobby.store.read(lambda tx: tx.engine)
    event.listen(engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    quiet = statements()
    for card in range(80000030, 80000042):
        lobby.walk_in(str(card), "03.04", practitioner="P01")
        lobby.do(calling.finish, ticket_id=lobby.see_next("201").id)
    assert statements() == quiet
    assert figures(lobby).totals.total == 12


def test_a_year_of_history_is_not_read_for_one_day(demo):
    """On both stores the plans go by the day's index once there is a history to pass over."""
    lobby = Lobby(demo)
    one = lobby.walk_in("80000030", "03.04")
    lobby.see_next("201")

    def copies(tx, table, key, **others):
        row = tx.execute(select(table).where(key)).mappings().first()
        days = [f"20{25 - n // 365}-{n // 28 % 12 + 1:02d}-{n % 28 + 1:02d}" for n in range(336)]
        rows = [
            {**row, "day": day, **{name: make(n) for name, make in others.items()}}
            for n, day in enumerate(days * 6)
        ]
        tx.execute(insert(table), rows)

    def history(tx):
        copies(tx, ticket, ticket.c.id == one.id, id=lambda n: f"old-{n}",
               number=lambda n: n + 1000, state=lambda n: "done")  # fmt: skip
        copies(tx, consultation, consultation.c.ticket_id == one.id, id=lambda n: n + 1000)
        copies(tx, appointment, appointment.c.id > 0, id=lambda n: n + 100_000,
               code=lambda n: f"OLD{n}", external_id=lambda n: None)  # fmt: skip
        tx.exec_driver_sql("ANALYZE")

    def plans(tx):
        found = []
        for query in (stored._seen, stored._arrived, stored._booked):
            bound = query.params(site="main", day=TODAY)
            words = str(bound.compile(dialect=tx.dialect, compile_kwargs={"literal_binds": True}))
            explain = "EXPLAIN QUERY PLAN " if tx.dialect.name == "sqlite" else "EXPLAIN "
            found.append(str(tx.exec_driver_sql(explain + words).all()))
        return found

    lobby.store.write(history)
    seen, arrived, booked = lobby.store.read(plans)
    assert "consultation_day" in seen
    assert "ticket_checked_in" in arrived
    assert "appointment_day" in booked
    assert figures(lobby).totals.total == 1
