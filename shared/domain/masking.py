"""Names as a board, a kiosk or a slip may show them: never whole (field-guide: What people
care about)."""

COMPOUND_SURNAMES = frozenset(
    {
        "欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "皇甫", "尉迟", "尉遲",
        "公孙", "公孫", "慕容", "令狐", "宇文", "长孙", "長孫", "司徒", "司空", "夏侯",
        "东方", "東方", "南宫", "南宮", "西门", "西門", "独孤", "獨孤", "端木", "百里",
        "轩辕", "軒轅", "赫连", "赫連", "澹台", "澹臺", "公冶", "宗政", "濮阳", "濮陽",
        "淳于", "单于", "單于", "太叔", "申屠", "仲孙", "仲孫", "钟离", "鍾離", "闻人",
        "聞人", "呼延", "拓跋", "完颜", "完顏", "纳兰", "納蘭", "第五",
    }
)  # fmt: skip


def masked_name(name: str) -> str:
    """The name with its middle hidden: 王*明, 刘*, 欧阳*, 阿**·买**, J*** S****.

    A name of one character is hidden whole. Never returns the name itself.
    """
    name = " ".join(name.split())
    if any(mark in name for mark in "·•・"):
        mark = next(mark for mark in "·•・" if mark in name)
        return mark.join(_head_only(part) for part in name.split(mark))
    if " " in name or name.isascii():
        return " ".join(_head_only(part) for part in name.split(" "))
    if len(name) > 2 and name[:2] in COMPOUND_SURNAMES:
        return name[:2] + "*" + (name[3:] if len(name) > 3 else "")
    if len(name) <= 2:
        return name[:-1] + "*"
    return name[0] + "*" * (len(name) - 2) + name[-1]


def masked_phone(phone: str) -> str:
    """138****5521; a number too short to keep its ends is hidden whole."""
    return f"{phone[:3]}****{phone[-4:]}" if len(phone) >= 11 else "*" * len(phone)


def masked_identity(number: str) -> str:
    """110***********0031, E*****678: enough to compare with the document in hand, no more."""
    if not number:
        return ""
    head, tail = (3, 4) if len(number) >= 15 else (1, 3)
    hidden = max(len(number) - head - tail, 4)
    return number[:head] + "*" * hidden + number[-tail:] if len(number) > 7 else "*" * len(number)


def _head_only(part: str) -> str:
    return part[:1] + "*" * (len(part) - 1) if len(part) > 1 else "*"
