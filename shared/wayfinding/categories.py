"""What a map's own words for a space mean to us: what one can do in it, what one looks for in it.

The words are IMDF's categories (OGC 20-094, annex), those real files use beside them, and the
words in Chinese and Japanese of national files turned into IMDF.
"""

from collections.abc import Iterable

from shared.wayfinding.plan import Category, SpaceKind

KINDS: dict[SpaceKind, tuple[str, ...]] = {
    SpaceKind.WALKWAY: (
        "walkway",
        "corridor",
        "hallway",
        "lobby",
        "foyer",
        "atrium",
        "concourse",
        "footbridge",
        "movingwalkway",
        "platform",
        "steps",
        "terrace",
        "unenclosedarea",
        "waitingarea",
        "waitingroom",
        "passage",
        "open",
        "走廊",
        "过道",
        "通道",
        "大厅",
        "大廳",
        "候诊区",
        "候診區",
        "通路",
        "廊下",
        "ロビー",
        "ホール",
    ),
    SpaceKind.LIFT: ("elevator", "lift", "电梯", "電梯", "エレベーター", "エレベータ"),
    SpaceKind.STAIRS: ("stairs", "stair", "staircase", "stairway", "楼梯", "樓梯", "階段"),
    SpaceKind.ESCALATOR: ("escalator", "扶梯", "自动扶梯", "自動扶梯", "エスカレーター"),
    SpaceKind.RAMP: ("ramp", "坡道", "スロープ"),
    SpaceKind.CLOSED: (
        "brick",
        "column",
        "concrete",
        "drywall",
        "glass",
        "nonpublic",
        "opentobelow",
        "road",
        "shaft",
        "structure",
        "vegetation",
        "void",
        "wall",
        "wood",
        "非公开",
        "非公開",
        "吹抜",
    ),
    SpaceKind.ROOM: (
        "auditorium",
        "classroom",
        "conferenceroom",
        "consultation",
        "fieldofplay",
        "fitnessroom",
        "foodservice",
        "huddleroom",
        "kitchen",
        "laboratory",
        "library",
        "lounge",
        "mailroom",
        "mothersroom",
        "movietheater",
        "office",
        "parking",
        "phoneroom",
        "privatelounge",
        "recreation",
        "restroom",
        "room",
        "serverroom",
        "shower",
        "smokingarea",
        "storage",
        "theater",
        "unspecified",
        "房间",
        "房間",
        "部屋",
        "室",
    ),
}
KIND_OF = {word: kind for kind, words in KINDS.items() for word in words}

CATEGORIES: dict[Category, tuple[str, ...]] = {
    Category.TOILET: ("restroom", "toilet", "toilets", "wc", "卫生间", "洗手间", "厕所", "トイレ"),
    Category.LIFT: KINDS[SpaceKind.LIFT],
    Category.STAIRS: KINDS[SpaceKind.STAIRS],
    Category.ESCALATOR: KINDS[SpaceKind.ESCALATOR],
    Category.ENTRANCE: ("entry", "entrance", "exit", "出入口", "入口"),
    Category.CASHIER: ("cashier", "payment", "billing", "收费处", "收費處", "会計"),
    Category.PHARMACY: ("pharmacy", "drugstore", "药房", "藥房", "薬局"),
    Category.LAB: ("laboratory", "lab", "bloodtest", "检验科", "檢驗科", "検査室"),
    Category.IMAGING: ("imaging", "radiology", "xray", "ultrasound", "放射科", "超声科"),
    Category.EMERGENCY: ("emergency", "emergencyroom", "firstaid", "急诊", "急診", "救急"),
    Category.HELP_DESK: (
        "information",
        "informationdesk",
        "helpdesk",
        "reception",
        "导诊台",
        "服务台",
        "受付",
    ),
    Category.WAITING: ("waitingroom", "waitingarea", "waiting", "候诊区", "候診區", "待合"),
    Category.CLINIC: (
        "clinic",
        "consultation",
        "doctor",
        "doctors",
        "dentist",
        "healthcare",
        "诊室",
        "診室",
        "診察室",
    ),
    Category.FOOD: (
        "foodservice",
        "restaurant",
        "cafe",
        "coffee",
        "canteen",
        "fastfood",
        "食堂",
        "餐厅",
    ),
}
CATEGORY_OF = {word: category for category, words in CATEGORIES.items() for word in words}

# What a name ends in or holds, where the category says no more than "room". The first that fits.
SPOKEN: tuple[tuple[Category, tuple[str, ...]], ...] = (
    (Category.TOILET_ACCESSIBLE, ("无障碍卫生间", "無障礙衛生間", "多目的トイレ", "第三卫生间")),
    (Category.TOILET, ("卫生间", "衛生間", "洗手间", "厕所", "トイレ", "restroom", "toilet")),
    (Category.WAITING, ("候诊", "候診", "待合", "waiting")),
    (Category.CASHIER, ("收费", "收費", "挂号", "掛號", "缴费", "繳費", "cashier")),
    (Category.PHARMACY, ("药房", "藥房", "取药", "取藥", "药局", "薬局", "pharmacy")),
    (Category.LAB, ("检验", "檢驗", "采血", "採血", "抽血", "検査", "laboratory")),
    (
        Category.IMAGING,
        ("放射", "影像", "超声", "超聲", "B超", "磁共振", "imaging"),
    ),
    (Category.EMERGENCY, ("急诊", "急診", "救急", "emergency")),
    (
        Category.HELP_DESK,
        ("导诊", "導診", "服务台", "服務台", "咨询台", "諮詢台", "受付", "help desk"),
    ),
    (Category.CLINIC, ("诊室", "診室", "診察")),
)
# The same at a name's end only: the outpatients' hall, office and infusion room are no clinics.
SPOKEN_LAST: tuple[tuple[Category, tuple[str, ...]], ...] = (
    (Category.CLINIC, ("门诊", "門診", "clinic")),
)

# What a corridor is called that is named after where it leads.
PASSAGES = ("通道", "走廊", "走道", "通路", "廊下", "corridor", "passage")

LANDMARKS = {
    Category.HELP_DESK: 0.9,
    Category.PHARMACY: 0.8,
    Category.CASHIER: 0.8,
    Category.ESCALATOR: 0.8,
    Category.LIFT: 0.7,
    Category.ENTRANCE: 0.7,
    Category.EMERGENCY: 0.7,
    Category.LAB: 0.6,
    Category.IMAGING: 0.6,
    Category.FOOD: 0.5,
    Category.STAIRS: 0.5,
    Category.WAITING: 0.5,
    Category.TOILET: 0.4,
    Category.TOILET_ACCESSIBLE: 0.4,
    Category.CLINIC: 0.3,
    Category.OTHER: 0.2,
    Category.ROOM: 0.1,
}
NOTABLE = frozenset(  # looked for even where they bear no name
    {
        Category.TOILET,
        Category.TOILET_ACCESSIBLE,
        Category.LIFT,
        Category.STAIRS,
        Category.ESCALATOR,
        Category.ENTRANCE,
        Category.CASHIER,
        Category.PHARMACY,
        Category.LAB,
        Category.EMERGENCY,
        Category.HELP_DESK,
    }
)
SOLID = frozenset(  # drawn walls: a door lies in them, it does not join them
    {"brick", "column", "concrete", "drywall", "glass", "structure", "wall", "wood"}
)
STEPS = frozenset({"steps"})  # a few steps within a level
UNUSABLE_ON_WHEELS = frozenset({"revolving", "turnstile"})
WHEELCHAIR = "wheelchair"


def folded(category: str) -> str:
    """A category as files spell it, without what spellings differ in; the dots stay."""
    return category.strip().casefold().replace(" ", "").replace("_", "").replace("-", "")


def passage(names: Iterable[str]) -> bool:
    """Whether a name is that of a way to somewhere, not of the place itself."""
    return any(name.casefold().endswith(PASSAGES) for name in names)


def known(category: str) -> bool:
    """Whether the word says anything to us."""
    return any(part in KIND_OF or part in CATEGORY_OF for part in _parts(category))


def solid(category: str) -> bool:
    """Whether a space of this category is a wall or a pillar."""
    return any(part in SOLID for part in _parts(category))


def kind_of(category: str) -> SpaceKind:
    """What one can do in a space of this category; a word nobody knows is a room."""
    return next((KIND_OF[part] for part in _parts(category) if part in KIND_OF), SpaceKind.ROOM)


def category_of(
    category: str, names: Iterable[str] = (), *, accessible: bool = False
) -> Category | None:
    """What somebody would look for here; None where neither word nor name tells."""
    parts = _parts(category)
    found = next((CATEGORY_OF[part] for part in parts if part in CATEGORY_OF), None)
    if found is Category.TOILET and (accessible or WHEELCHAIR in parts):
        return Category.TOILET_ACCESSIBLE
    if found is not None:
        return found
    spoken = [name.casefold() for name in names]
    for fits, words in SPOKEN:
        if any(word.casefold() in name for word in words for name in spoken):
            return fits
    return next(
        (fits for fits, words in SPOKEN_LAST if any(name.endswith(words) for name in spoken)), None
    )


def _parts(category: str) -> tuple[str, ...]:
    """ "restroom.female.wheelchair" as a whole and by its parts, the first first."""
    plain = folded(category)
    return (plain, *plain.split("."))
