"""Amounts in words, in the three languages."""

from __future__ import annotations

import pytest

from db.words import Language
from printing.amount_words import LARGEST, amount_words


@pytest.mark.parametrize(
    ("amount", "vi", "en", "fr"),
    [
        (1, "Một đồng", "One dong", "Un dong"),
        (5000, "Năm nghìn đồng", "Five thousand dong", "Cinq mille dongs"),
        (8000, "Tám nghìn đồng", "Eight thousand dong", "Huit mille dongs"),
        (1000, "Một nghìn đồng", "One thousand dong", "Mille dongs"),
        (10_000, "Mười nghìn đồng", "Ten thousand dong", "Dix mille dongs"),
        (15_000, "Mười lăm nghìn đồng", "Fifteen thousand dong", "Quinze mille dongs"),
        (
            21_000,
            "Hai mươi mốt nghìn đồng",
            "Twenty-one thousand dong",
            "Vingt et un mille dongs",
        ),
        (
            24_500,
            "Hai mươi tư nghìn năm trăm đồng",
            "Twenty-four thousand five hundred dong",
            "Vingt-quatre mille cinq cents dongs",
        ),
        (
            75_000,
            "Bảy mươi lăm nghìn đồng",
            "Seventy-five thousand dong",
            "Soixante-quinze mille dongs",
        ),
        (
            71_071,
            "Bảy mươi mốt nghìn không trăm bảy mươi mốt đồng",
            "Seventy-one thousand seventy-one dong",
            "Soixante et onze mille soixante et onze dongs",
        ),
        (80_000, "Tám mươi nghìn đồng", "Eighty thousand dong", "Quatre-vingt mille dongs"),
        (80, "Tám mươi đồng", "Eighty dong", "Quatre-vingts dongs"),
        (
            91_000,
            "Chín mươi mốt nghìn đồng",
            "Ninety-one thousand dong",
            "Quatre-vingt-onze mille dongs",
        ),
        (
            200_000,
            "Hai trăm nghìn đồng",
            "Two hundred thousand dong",
            "Deux cent mille dongs",
        ),
        (105, "Một trăm linh năm đồng", "One hundred five dong", "Cent cinq dongs"),
        (
            1_005_000,
            "Một triệu không trăm linh năm nghìn đồng",
            "One million five thousand dong",
            "Un million cinq mille dongs",
        ),
        (
            200_000_000,
            "Hai trăm triệu đồng",
            "Two hundred million dong",
            "Deux cents millions de dongs",
        ),
        (
            LARGEST,
            (
                "Chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu"
                " chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng"
            ),
            (
                "Nine thousand nine hundred ninety-nine billion nine hundred ninety-nine million"
                " nine hundred ninety-nine thousand nine hundred ninety-nine dong"
            ),
            (
                "Neuf mille neuf cent quatre-vingt-dix-neuf milliards"
                " neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille"
                " neuf cent quatre-vingt-dix-neuf dongs"
            ),
        ),
    ],
)
def test_amounts(amount: int, vi: str, en: str, fr: str) -> None:
    assert (vi, en, fr) == tuple(amount_words(amount, each) for each in Language)


def test_no_two_amounts_are_said_alike() -> None:
    amounts = (*range(1, 3000), *range(10_000, 3_000_000, 997))

    for language in Language:
        assert len(amounts) == len({amount_words(each, language) for each in amounts})


@pytest.mark.parametrize("amount", [0, -1, LARGEST + 1])
def test_what_no_paper_carries_is_refused(amount: int) -> None:
    with pytest.raises(ValueError, match="between 1 and"):
        amount_words(amount, Language.VI)
