from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from printing.layout import Paper
from printing.preview import slip_png
from tests.printing.samples import REPRINT


@pytest.mark.parametrize("paper", Paper)
def test_the_preview_is_the_paper_with_its_edges(paper: Paper) -> None:
    with Image.open(BytesIO(slip_png(REPRINT, paper))) as image:
        assert image.width == paper * 8
        assert [code.text for code in zxingcpp.read_barcodes(image.convert("L"))] == [REPRINT.qr]
