"""A passage said in simpler words by a local model, where a centre runs one; the passage itself
where there is none, or where the words are not faithful to it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from db.assistant.faithful import bare, is_faithful
from db.assistant.local_model import DEADLINE_S, LocalModel, NoAnswer
from db.assistant.values import Passage

logger = logging.getLogger(__name__)

_TASK: Final = (
    "Bạn viết lại một đoạn trích của danh mục thủ tục hành chính cho người dân dễ hiểu, bằng tiếng"
    " Việt, tối đa ba câu. Chỉ dùng thông tin trong đoạn trích. Giữ nguyên mọi con số, ngày tháng,"
    " mức phí và tên gọi. Không thêm, không bớt, không khuyên, không chào."
)


@dataclass(frozen=True, slots=True)
class Rephrased:
    """`by_machine` True is always told to whoever reads it."""

    words: str
    by_machine: bool


def model_of(address: str, name: str) -> LocalModel | None:
    """None: the centre runs no model, or its address leads outside, which is told in the log."""
    if not address:
        return None
    try:
        return LocalModel(address, name)
    except ValueError as error:
        logger.warning("no model is asked: %s", error)
        return None


def rephrase(
    model: LocalModel | None,
    passage: Passage,
    names: Iterable[str] = (),
    deadline_s: float = DEADLINE_S,
) -> Rephrased:
    """Takes up to the deadline: not for a window's thread. `names`: of all procedures."""
    own = "\n".join(passage.lines)
    if model is None or not own:
        return Rephrased(own, by_machine=False)
    try:
        said = bare(model.chat(_TASK, own, deadline_s))
    except NoAnswer as trouble:
        logger.info("the model gave no answer: %s", trouble)
        return Rephrased(own, by_machine=False)
    if not is_faithful(own, said, names):
        logger.info("the model's words were not faithful to the passage")
        return Rephrased(own, by_machine=False)
    return Rephrased(said, by_machine=True)
