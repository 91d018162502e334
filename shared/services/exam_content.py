"""Today's exams in order, as the words of the slip that a patient walks with."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from math import ceil

from shared.domain.identity import slip_code
from shared.domain.triage.exams import ExamPlan, Order, Step
from shared.domain.triage.knowledge import Knowledge
from shared.services.the_way import Ways
from shared.services.values import TicketPlace
from shared.services.way_content import place_words
from shared.slips.exam_part import ExamPart
from shared.slips.exam_slip import ExamSlip
from shared.text import text
from shared.wayfinding.plan import Category, Place
from shared.wayfinding.route import Profile, Route

# What a department's exams are registered at rather than waited for, the likeliest first.
TO_BE_EXAMINED = (
    Category.LAB, Category.IMAGING, Category.CLINIC, Category.ROOM, Category.WAITING,
)  # fmt: skip


def exam_slip_of(
    plan: ExamPlan,
    knowledge: Knowledge,
    hospital_name: str,
    language: str,
    *,
    now: datetime,
    ways: Ways | None = None,
    terminal: str = "",
    profile: Profile = Profile.NORMAL,
    place: TicketPlace | None = None,
    reprint: bool = False,
) -> ExamSlip:
    """The order of `plan` from `now` on. With the hospital's map, where each exam is and how far
    it is from the one before (the first from `terminal`); with the ticket's `place`, whose it is.
    """
    guide = _Guide(knowledge, language, now, ways, terminal, profile)
    end = _clock(now, plan.minutes)
    summary = text("slip.exam.summary", language, n=len(plan.steps), end=end)
    facts = {"day": (text("slip.exam.day", language), now.date().isoformat())}
    if plan.steps:
        start = _clock(now, plan.steps[0].start)
        facts["start"] = (text("slip.exam.start", language), start)
        facts["end"] = (text("slip.exam.end", language), end)
    if place is not None:
        facts["name"] = (text("slip.name", language), place.masked)
    advice = ["slip.exam.advice_food"] if _fasting(plan) else []
    advice += ["slip.advice_exam"] if place is not None else []
    return ExamSlip(
        language=language,
        hospital=hospital_name,
        label=place.ticket.label if place is not None else "",
        summary=summary if plan.steps else "",
        facts=facts,
        exams=tuple(guide.parts(plan)),
        impossible=tuple(
            text(f"slip.exam.impossible.{reason}", language, name=_name(order, language))
            for order, reason in plan.impossible
        ),
        advice=tuple(text(key, language) for key in (*advice, "slip.exam.advice_ask")),
        qr=slip_code(place.ticket.id) if place is not None else "",
        printed_at=now,
        reprint=reprint,
    )


class _Guide:
    """Goes from exam to exam; remembers where on the map the last one was."""

    def __init__(
        self,
        knowledge: Knowledge,
        language: str,
        now: datetime,
        ways: Ways | None,
        terminal: str,
        profile: Profile,
    ) -> None:
        self._knowledge, self._language, self._now = knowledge, language, now
        self._ways, self._profile = ways, profile
        self._said = {rule.id: rule.say[language] for rule in knowledge.exam_rules}
        self._at = terminal if ways is not None and ways.stand(terminal) else ""

    def parts(self, plan: ExamPlan) -> Iterator[ExamPart]:
        for step in plan.steps:
            exam = step.order.exam
            yield ExamPart(
                name=_name(step.order, self._language),
                time=self._text("slip.exam.about", time=_clock(self._now, step.start)),
                where=self._where(step),
                before=tuple(self._text(f"slip.exam.before.{one}") for one in step.before),
                mind=exam.mind[self._language],
                why=tuple(self._said[one] for one in step.because if one in self._said),
            )

    def _text(self, key: str, **values: object) -> str:
        return text(key, self._language, **values)

    def _where(self, step: Step) -> str:
        """The place of the map, its floor and the walk; else the department."""
        targets = self._targets(step.order)
        if self._ways is None or not targets:
            return self._department(step.order)
        target, minutes = self._nearest(self._ways, targets)
        words = [place_words(target, self._language), self._ways.floor(target.level)]
        if minutes:
            words.append(self._text("slip.exam.walk", minutes=minutes))
        self._at = target.id
        return " · ".join(word for word in words if word)

    def _department(self, order: Order) -> str:
        one = self._knowledge.catalogue.departments.get(order.exam.department)
        own = order.place if order.place not in self._knowledge.catalogue.departments else ""
        name = (
            {"en": one.name_en, "zh-Hant": one.name_hant}.get(self._language, one.name)
            if one is not None
            else ""
        )
        return " · ".join(word for word in (name, own) if word)

    def _targets(self, order: Order) -> tuple[Place, ...]:
        """What the order names, by id or room number; else what bears the exam's name; else what
        is its department's, by code or by name."""
        if self._ways is None:
            return ()
        one = self._knowledge.catalogue.departments.get(order.exam.department)
        names = {one.name, *one.aliases} if one is not None else set()
        places = self._ways.plan.places
        for fits in (
            lambda place: order.place and order.place in (place.id, place.number),
            lambda place: order.exam.name in _names(place),
            lambda place: order.exam.department in place.departments,
            lambda place: names & _names(place),
        ):
            found = tuple(place for place in places if fits(place))
            if found:
                return _likeliest(found)
        return ()

    def _nearest(self, ways: Ways, targets: tuple[Place, ...]) -> tuple[Place, int]:
        """The place and full minutes there from where the patient is; 0 where nobody knows."""
        if not self._at or self._at in {place.id for place in targets}:
            here = next((place for place in targets if place.id == self._at), targets[0])
            return here, 0
        places = {place.id: place for place in targets}
        route = ways.wayfinder.nearest(self._at, list(places), self._profile, self._now)
        if not isinstance(route, Route):
            return targets[0], 0
        return places[route.target], max(1, ceil(route.seconds / 60))


def _likeliest(found: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those of the kind where exams are done."""
    for category in TO_BE_EXAMINED:
        of_kind = tuple(place for place in found if place.category is category)
        if of_kind:
            return of_kind
    return found


def _names(place: Place) -> set[str]:
    return {place.names.named("zh-Hans"), *place.aliases}


def _name(order: Order, language: str) -> str:
    exam = order.exam
    return {"en": exam.name_en, "zh-Hant": exam.name_hant}.get(language, exam.name)


def _clock(now: datetime, minutes: float) -> str:
    return f"{now + timedelta(minutes=minutes):%H:%M}"


def _fasting(plan: ExamPlan) -> bool:
    return any({"fasting", "dry"} & step.order.exam.conditions for step in plan.steps)
