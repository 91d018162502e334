"""site.toml: what one machine needs to know about its hospital, its store and itself."""

import difflib
import re
import tomllib
from datetime import time
from pathlib import Path
from typing import Annotated, Literal, Self, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)

from shared.domain.errors import UserFacingError

Terminal = Annotated[str, Field(min_length=1, max_length=40)]
Room = Annotated[str, Field(max_length=32)]
Language = Literal["zh-Hans", "zh-Hant", "en"]
SpokenLanguage = Literal["zh-Hans", "zh-Hant", "en", "yue"]
Volume = Annotated[int, Field(ge=0, le=100)]


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Hospital(Section):
    name: str = "市第一人民医院"
    name_hant: str = "市第一人民醫院"
    name_en: str = "First People's Hospital"
    site: str = "main"
    time_zone: str = "Asia/Shanghai"

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"unknown time zone {value}") from error
        return value

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def named(self, language: str) -> str:
        """The hospital's name in one of the three languages."""
        return {"zh-Hant": self.name_hant, "en": self.name_en}.get(language, self.name)


class StoreSection(Section):
    """`key` is base64 of 32 bytes, "keyring", or "" for this machine's key file."""

    url: str = ""
    key: SecretStr = SecretStr("")
    old_keys: tuple[SecretStr, ...] = ()


PRINTER_ADDRESS = re.compile(
    r"tcp:[^\s:]+:\d{1,5}|tcp:\[[0-9A-Fa-f:.%]+\]:\d{1,5}"
    r"|usb:[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}|serial:\S+"
)


class Printer(Section):
    """Where slips go: a folder of PDF files, a CUPS queue, a printer Qt knows by name, or a
    thermal printer (ESC/POS) at `address`. `answers` is false where such a printer can say
    nothing, by its cable or its make: it is believed blindly then."""

    kind: Literal["folder", "cups", "qt", "escpos", "none"] = "folder"
    name: str = ""
    folder: str = ""
    spool: str = ""
    address: str = ""
    width_mm: Literal[80, 58] = 80
    baud: int = Field(default=115200, ge=1200, le=4_000_000)
    answers: bool = True

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        if self.kind == "escpos" and not PRINTER_ADDRESS.fullmatch(self.address):
            raise ValueError(
                "address is one of tcp:10.0.0.9:9100, usb:04b8:0e15, serial:/dev/ttyUSB0"
            )
        return self


class Scanner(Section):
    """What reads bar codes and QR codes: it types like a keyboard, or it speaks over a serial
    line (`port`: "/dev/ttyACM0", "COM3", or "usb:VVVV:PPPP", wherever that one was plugged in)."""

    kind: Literal["keyboard", "serial", "none"] = "keyboard"
    port: str = ""
    baud: int = Field(default=9600, ge=300, le=921_600)


class Reader(Section):
    """What reads identity cards: over a serial line (`port` as a scanner's), or through its
    maker's `library` (sdtapi.dll; `port` is then its number there: 1001 for the first USB)."""

    kind: Literal["serial", "dll", "none"] = "none"
    port: str = ""
    baud: int = Field(default=115_200, ge=300, le=921_600)
    library: str = ""


class KioskSection(Section):
    terminal: Terminal = "K1"
    place: str = "门诊大厅"
    place_hant: str = "門診大廳"
    place_en: str = "Outpatient Hall"
    language: Language = "zh-Hans"
    idle_seconds: int = Field(default=30, ge=20, le=600)
    low_mode: bool = False
    motion: bool = True
    voice: bool = True
    reach_mm: int = Field(default=1120, ge=600, le=1400)
    screen_bottom_mm: int = Field(default=800, ge=0, le=1500)
    pixel_pitch_mm: float = Field(default=0.311, gt=0.05, le=2)
    full_screen: bool = True
    printer: Printer = Printer()
    scanner: Scanner = Scanner()
    reader: Reader = Reader()


class DeskSection(Section):
    """`room` makes this the small window of one room, on its doctor's PC; "" is the guide desk.
    It locks itself after `lock_minutes` without a key or the mouse; 0: never."""

    terminal: Terminal = "D1"
    room: Room = ""
    language: Language = "zh-Hans"
    floor: str = "1F"
    lock_minutes: int = Field(default=5, ge=0, le=240)
    printer: Printer = Printer()
    scanner: Scanner = Scanner()
    reader: Reader = Reader()


class BoardSection(Section):
    terminal: Terminal = "B1"
    area: str = ""
    language: Language = "zh-Hans"
    names: Literal["masked", "numbers"] = "masked"


class Voice(Section):
    """What is said aloud on this machine. `names`: 王先生 after the number, but never in the
    `sensitive` departments (codes, each with all below it). `languages` one after the other;
    "yue" is Cantonese. `volume`: from what time of day how loud, 0 to 100. `clips`: a folder with
    the hospital's recordings."""

    on: bool = False
    engine: Literal["auto", "clips", "qt", "espeak"] = "auto"
    clips: str = ""
    names: bool = False
    sensitive: tuple[str, ...] = ("05", "06", "13", "14", "15", "16", "17", "19")
    languages: Annotated[tuple[SpokenLanguage, ...], Field(min_length=1)] = ("zh-Hans", "en")
    volume: Annotated[tuple[tuple[time, Volume], ...], Field(min_length=1)] = ((time(0), 80),)


class TriageSection(Section):
    """The hospital's own triage: `tables` is a folder, `model` a file; "" is ours and none."""

    tables: str = ""
    model: str = ""


class SlipsSection(Section):
    """`folder` holds the hospital's own slip templates; "" is ours. `card_label`: a desk prints
    the label of a visit card that it issues."""

    folder: str = ""
    card_label: bool = True


class Settings(Section):
    hospital: Hospital = Hospital()
    store: StoreSection = StoreSection()
    kiosk: KioskSection = KioskSection()
    desk: DeskSection = DeskSection()
    board: BoardSection = BoardSection()
    triage: TriageSection = TriageSection()
    voice: Voice = Voice()
    slips: SlipsSection = SlipsSection()


def load_settings(path: Path | None) -> Settings:
    """Read a site file; no file means every default.

    Raises UserFacingError naming the file and what is wrong: not there, not TOML, a key that
    is unknown (with the nearest known one), a value of the wrong kind.
    """
    if path is None:
        return Settings()
    try:
        untrusted_values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise UserFacingError("site_missing", file=str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError("site_unreadable", file=str(path)) from error
    except tomllib.TOMLDecodeError as error:
        raise UserFacingError("site_not_toml", file=str(path), problem=str(error)) from error
    try:
        return Settings.model_validate(untrusted_values)
    except ValidationError as error:
        raise _first_problem(path, error) from error


def _first_problem(path: Path, error: ValidationError) -> UserFacingError:
    problem = error.errors()[0]
    where = [str(part) for part in problem["loc"]]
    if problem["type"] == "extra_forbidden":
        known = _keys_beside(where)
        near = difflib.get_close_matches(where[-1], known, n=1, cutoff=0.0)
        return UserFacingError(
            "site_unknown_key", file=str(path), unknown=".".join(where), nearest=near[0]
        )
    return UserFacingError(
        "site_bad_value", file=str(path), name=".".join(where), problem=problem["msg"]
    )


def _keys_beside(where: list[str]) -> list[str]:
    section: type[BaseModel] = Settings
    for name in where[:-1]:
        annotation = section.model_fields[name].annotation
        section = next(
            kind
            for kind in (annotation, *get_args(annotation))
            if isinstance(kind, type) and issubclass(kind, BaseModel)
        )
    return list(section.model_fields)
