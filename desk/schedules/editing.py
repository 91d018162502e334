"""The form of a session at work: what is typed goes into drafts, and from there to the store."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from desk.schedules.acts import ScheduleActs
from desk.schedules.draft import Draft
from desk.schedules.drafts import Drafts
from desk.schedules.form import SessionForm
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.services.clinic_values import Clinic, PractitionerBrief
from shared.services.values import Department


class Editing(QObject):
    """`saved` with the session as it stands then. What is typed is kept, form open or not."""

    saved = Signal(object)

    def __init__(self, session: DeskSession, acts: ScheduleActs, form: SessionForm) -> None:
        super().__init__(form)
        self._session = session
        self._acts = acts
        self._form = form
        self._day = session.program.clock.now().date()
        self._like: Clinic | None = None
        self._departments: tuple[Department, ...] = ()
        self._doctors: tuple[PractitionerBrief, ...] = ()
        self._clinics: tuple[Clinic, ...] = ()
        self.drafts = Drafts()
        form.changed.connect(self.on_typed)
        form.save_asked.connect(self.on_save)
        form.discard_asked.connect(self.on_discard)

    def know(
        self,
        departments: tuple[Department, ...],
        doctors: tuple[PractitionerBrief, ...],
        clinics: tuple[Clinic, ...],
    ) -> None:
        """Who can be chosen, and what stands on the day that is shown."""
        self._departments, self._doctors, self._clinics = departments, doctors, clinics

    def begin_new(self, day: date, like: Clinic | None) -> None:
        self._day, self._like = day, like
        self.drafts.begin_new(day, like, self._session.program.clock.now())

    def begin_change(self, clinic: Clinic) -> None:
        self._like = clinic
        self.drafts.begin_change(clinic, self._session.program.clock.now())

    def redraw(self) -> None:
        today, language = self._session.program.clock.now().date(), self._session.language
        draft = self.drafts.draft
        self._form.show_draft(draft, self._doctors, self._departments, today, language)
        self._form.show_troubles(self.drafts.troubles(language))
        of = next((c for c in self._clinics if c.schedule_id == draft.schedule_id), None)
        self._form.show_people(self.drafts.people(of, today), language)

    def on_typed(self, draft: Draft) -> None:
        self.drafts.type(draft)
        self.redraw()

    def on_save(self) -> None:
        """The first thing that is wrong is led to; else it is sent as it is."""
        values = self.drafts.read(self._session.program.clock.now().date())
        self.redraw()
        if values is None:
            self._form.take_focus(self.drafts.wrong_field)
            return
        sent = self.drafts.open

        def put(clinic: Clinic) -> None:
            self.drafts.put(sent)
            self.saved.emit(clinic)

        def refused(error: UserFacingError) -> None:
            self._session.on_error(error)
            self.drafts.refuse(sent, error)
            if self.drafts.open == sent:
                self.redraw()
                self._form.take_focus(self.drafts.wrong_field)

        self._acts.put(values, put, refused)

    def on_discard(self) -> None:
        self.drafts.discard(self._day, self._like, self._session.program.clock.now())
        self.redraw()
        self._form.take_focus()
