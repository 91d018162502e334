"""Where the building's tables and its drawn map lie, and how a drawn file is written."""

import json
from typing import Any

from shared.text import RESOURCES

TABLES = RESOURCES / "demo" / "building"
MAP = RESOURCES / "demo" / "map"


def text_of(content: dict[str, Any]) -> str:
    """JSON with one feature a line, so that a change shows as the lines it touches."""
    lists = {
        key: value for key, value in content.items() if isinstance(value, list | dict) and value
    }
    head = [f"{_compact(key)}:{_compact(content[key])}" for key in content if key not in lists]
    for key, value in lists.items():
        if isinstance(value, list):
            rows = ",\n".join(_compact(row) for row in value)
            head.append(f"{_compact(key)}:[\n{rows}\n]")
        else:
            rows = ",\n".join(f"{_compact(id)}:{_compact(row)}" for id, row in value.items())
            head.append(f"{_compact(key)}:{{\n{rows}\n}}")
    return "{" + ",\n".join(head) + "}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
