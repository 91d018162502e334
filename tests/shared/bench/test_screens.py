"""The rows that walk through the kiosk still find their way; how fast is for the bench to say."""

from shared.bench.rows import Ground
from shared.bench.screens import check_in_to_slip, kiosk_start, touch_to_drawn


def test_the_rows_of_the_kiosk_are_measured(tmp_path):
    ground = Ground(tmp_path, None)
    figures = [touch_to_drawn(ground, 1), check_in_to_slip(ground, 2), *kiosk_start(ground)]
    assert all(figure.value > 0 for figure in figures)
    assert {figure.name for figure in figures} == {
        "touch_to_drawn_p95", "check_in_to_slip_p95", "kiosk_start", "kiosk_resident",
    }  # fmt: skip
