"""`python -m shared.demo.building`: draws resources/demo/map anew from its tables."""

from shared.demo.building.drawing import draw
from shared.demo.building.files import MAP, TABLES, text_of
from shared.demo.building.tables import read_floors


def main() -> None:
    MAP.mkdir(exist_ok=True)
    for name, content in draw(read_floors(TABLES)).items():
        (MAP / name).write_text(text_of(content), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
