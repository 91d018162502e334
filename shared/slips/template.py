"""A slip's template: which parts stand on it, in which order and size, as a hospital writes it.

A template is a TOML file, resources/slips/<kind>.toml: `[[part]]` after `[[part]]` from the top of
the paper down. Sizes are points; `above` is the white space over a part.
"""

from string import Formatter
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, field_validator, model_validator
from reportlab.lib.utils import ImageReader

Size = Annotated[float, Field(ge=6, le=90)]
Above = Annotated[float, Field(ge=0, le=60)]
Words = Annotated[str, Field(min_length=1, max_length=400)]
ADVICE_SIZE = 9.6


class Part(BaseModel):
    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, populate_by_name=True
    )

    above: Above = 0


class Line(Part):
    """A field in the middle: on one line down to the `smallest` letters, else on several."""

    show: Literal["line"]
    field: str
    size: Size
    smallest: Size = 8
    bold: bool = False


class Text(Part):
    """The hospital's own words, in the middle; {fields} of the kind's lines may stand in them."""

    show: Literal["text"]
    zh_hans: Words = Field(alias="zh-Hans")
    zh_hant: Words = Field(alias="zh-Hant")
    en: Words
    size: Size
    smallest: Size = 8
    bold: bool = False

    @field_validator("zh_hans", "zh_hant", "en")
    @classmethod
    def _plain_placeholders(cls, words: str) -> str:
        placeholders_of(words)
        return words

    def words(self, language: str) -> str:
        return {"en": self.en, "zh-Hant": self.zh_hant}.get(language, self.zh_hans)


class Fact(Part):
    """A label at the left and its value at the right; the hospital may call it by another name."""

    show: Literal["fact"]
    field: str
    size: Annotated[float, Field(ge=6, le=24)]
    zh_hans: Words | None = Field(default=None, alias="zh-Hans")
    zh_hant: Words | None = Field(default=None, alias="zh-Hant")
    en: Words | None = None

    @model_validator(mode="after")
    def _in_all_languages(self) -> Self:
        if len({label is None for label in (self.zh_hans, self.zh_hant, self.en)}) > 1:
            raise ValueError("a label needs all three of zh-Hans, zh-Hant and en")
        return self

    def label(self, language: str) -> str | None:
        return {"en": self.en, "zh-Hant": self.zh_hant}.get(language, self.zh_hans)


class Paragraphs(Part):
    show: Literal["paragraphs"]
    field: str
    size: Annotated[float, Field(ge=6, le=40)]
    bold: bool = False


class DashedLine(Part):
    show: Literal["dashes"]


class Reprint(Part):
    """Where the mark of a second print stands, with its time."""

    show: Literal["reprint"]
    size: Annotated[float, Field(ge=6, le=24)]


class Logo(Part):
    """A picture beside the template, PNG or JPEG; it is printed black on white."""

    show: Literal["logo"]
    file: Annotated[str, Field(pattern=r"^[^/\\]+\.(png|jpg|jpeg|PNG|JPG|JPEG)$")]
    height_mm: Annotated[float, Field(ge=4, le=40)]


class WaySteps(Part):
    show: Literal["way"]


class Exams(Part):
    show: Literal["exams"]
    size: Annotated[float, Field(ge=8, le=18)]


class Code(Part):
    """A QR code, and beside it a field of advice, or the hospital's own in three languages."""

    show: Literal["code"]
    field: str
    advice: str = ""
    size: Annotated[float, Field(ge=6, le=18)] = ADVICE_SIZE
    zh_hans: tuple[Words, ...] = Field(default=(), alias="zh-Hans")
    zh_hant: tuple[Words, ...] = Field(default=(), alias="zh-Hant")
    en: tuple[Words, ...] = ()

    @model_validator(mode="after")
    def _in_all_languages(self) -> Self:
        if len({bool(lines) for lines in (self.zh_hans, self.zh_hant, self.en)}) > 1:
            raise ValueError("advice needs all three of zh-Hans, zh-Hant and en")
        return self

    def words(self, language: str) -> tuple[str, ...]:
        return {"en": self.en, "zh-Hant": self.zh_hant}.get(language, self.zh_hans)


class Bars(Part):
    show: Literal["bars"]
    field: str
    height_mm: Annotated[float, Field(ge=5, le=30)]


AnyPart = (
    Line | Text | Fact | Paragraphs | DashedLine | Reprint | Logo | WaySteps | Exams | Code | Bars
)
SHOWS = ("line", "text", "fact", "paragraphs", "dashes", "reprint", "logo", "way", "exams", "code",
         "bars")  # fmt: skip


class Template(BaseModel):
    """`narrow_scale`: how large letters are on 58 mm paper, of what they are on 80 mm."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    narrow_scale: Annotated[float, Field(ge=0.6, le=1)] = 1
    part: Annotated[
        tuple[Annotated[AnyPart, Field(discriminator="show")], ...], Field(min_length=1)
    ]
    _pictures: dict[str, ImageReader] = PrivateAttr(default_factory=dict)

    def has(self, show: str, field: str) -> bool:
        """Whether a part shows this field."""
        return any(
            part.show == show and field in (getattr(part, "field", ""), getattr(part, "advice", ""))
            for part in self.part
        )

    def picture(self, file: str) -> ImageReader:
        return self._pictures[file]

    def with_pictures(self, pictures: dict[str, ImageReader]) -> "Template":
        """The same with what its logos show, by file name."""
        self._pictures.update(pictures)
        return self


def placeholders_of(words: str) -> tuple[str, ...]:
    """The names in {braces}. Raises ValueError for braces that are anything but a name."""
    names: list[str] = []
    for _, name, form, conversion in Formatter().parse(words):
        if name is None:
            continue
        if not name.isidentifier() or form or conversion:
            raise ValueError(f"braces hold the name of a field and nothing else: {{{name}}}")
        names.append(name)
    return tuple(names)
