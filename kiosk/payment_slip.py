"""The words on a fee's payment code, in the citizen's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.payment.values import BankAccount
from db.queue.values import Centre
from db.words import Language
from kiosk.queue_words import money, stamp
from printing.amount_words import amount_words
from printing.banks import bank_name
from printing.payment_slip import PaymentSlip
from printing.vietqr import Payment, build

translate = QCoreApplication.translate


def fee_payment(account: BankAccount, amount: int, purpose: str) -> Payment:
    """One transfer of so many đồng to the centre."""
    return Payment(
        bank_bin=account.bank_bin,
        number=account.number,
        amount=amount,
        purpose=purpose,
        is_static=False,
    )


def make_payment_slip(
    account: BankAccount,
    amount: int,
    purpose: str,
    *,
    centre: Centre,
    language: Language,
    now: datetime,
) -> PaymentSlip:
    """The words come from the translation installed now. Raises: ValueError (see `build`)."""
    facts = (
        (translate("PaymentSlip", "Ngân hàng"), bank_words(account)),
        (translate("PaymentSlip", "Số tài khoản"), account.masked),
        (translate("PaymentSlip", "Chủ tài khoản"), account.holder),
        (translate("PaymentSlip", "Nội dung"), purpose),
    )
    return PaymentSlip(
        qr=build(fee_payment(account, amount, purpose)),
        language=language,
        parent=centre.parent.get(language),
        centre=centre.names.get(language),
        caption=translate("PaymentSlip", "NỘP PHÍ, LỆ PHÍ"),
        amount=money(amount, language),
        amount_words=amount_words(amount, language),
        qr_words=translate("PaymentSlip", "Quét bằng ứng dụng ngân hàng"),
        facts=tuple((label, value) for label, value in facts if value),
        notice=translate(
            "PaymentSlip",
            "Chuyển khoản xong, xin cho cán bộ xem. Cán bộ thấy tiền về mới tính là đã nộp.",
        ),
        printed=translate("PaymentSlip", "In lúc %1").replace("%1", stamp(now, centre.time_zone)),
    )


def bank_words(account: BankAccount) -> str:
    """Its short name; of a bank that the table does not have its BIN."""
    found = bank_name(account.bank_bin)
    return found or translate("PaymentSlip", "mã %1").replace("%1", account.bank_bin)
