"""How many bytes a ticket is on its way to the printer, and how long making them takes."""

from __future__ import annotations

import time
from collections.abc import Iterator

from installer.bench.figures import SHARES, Figure, percentile
from installer.bench.plan import Plan
from printing.escpos import Mode, ticket_bytes
from printing.slip import Slip

GROUP = "paper"
_QUICK_TIMES, _TIMES = 20, 200


def ticket(number: int) -> Slip:
    """One of a morning's tickets, as full as they come."""
    return Slip(
        number=f"A{number:03}",
        parent="UBND phường Hoa Sen",
        centre="Trung tâm Phục vụ hành chính công",
        caption="SỐ THỨ TỰ",
        line="Hộ tịch – Tư pháp",
        title="Đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
        counters="Quầy 1, 2",
        ahead=f"Trước quý khách còn {number % 7} người",
        issued=f"Lấy số lúc {7 + number // 60 % 11:02}:{number % 60:02} 21/11/2026",
        qr=f"MC1TABCDEFGHIJKLMNOPQRSTUVW{number:03}",
        footer="Vui lòng chờ đến khi số được gọi.",
    )


def measure(plan: Plan) -> Iterator[Figure]:
    times = _QUICK_TIMES if plan.is_quick else _TIMES
    plan.progress.task("paper", len(Mode) * times)
    built: dict[Mode, list[float]] = {mode: [] for mode in Mode}
    sizes = {mode: len(ticket_bytes(ticket(0), mode=mode)) for mode in Mode}
    for done in range(1, times + 1):
        for place, mode in enumerate(Mode):
            slip = ticket(done * len(Mode) + place)  # no two alike: lines once drawn are kept
            started = time.perf_counter()
            ticket_bytes(slip, mode=mode)
            built[mode].append((time.perf_counter() - started) * 1000)
        plan.progress.step(done * len(Mode))
    for mode in Mode:
        is_reference = mode is Mode.RASTER
        yield Figure(
            GROUP,
            f"ticket, {mode}",
            None,
            sizes[mode],
            "bytes",
            reference=None if is_reference else sizes[Mode.RASTER],
        )
        for name, share in SHARES.items():
            yield Figure(
                GROUP,
                f"making a ticket, {mode}, {name}",
                None,
                percentile(built[mode], share),
                "ms",
                reference=None if is_reference else percentile(built[Mode.RASTER], share),
            )
