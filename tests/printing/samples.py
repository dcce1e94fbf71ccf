"""Slips the tests of paper share."""

from __future__ import annotations

from db.words import Language
from printing.slip import Slip

VIETNAMESE = Slip(
    number="A012",
    parent="UBND phường Ví Dụ",
    centre="TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    caption="SỐ THỨ TỰ CỦA QUÝ KHÁCH",
    line="Hộ tịch – Chứng thực",
    title="Đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
    counters="Quầy 3, 5",
    ahead="Trước quý khách còn 7 người",
    issued="08:15 · Thứ Bảy 21/11/2026",
    qr="HTTPS://DVC.VIDU.GOV.VN/T/7K2QX9M4RB",
    footer="Vui lòng giữ phiếu đến khi được gọi.",
)
ENGLISH = Slip(
    language=Language.EN,
    number="B105",
    parent="People’s Committee of Ví Dụ Ward",
    centre="PUBLIC ADMINISTRATION SERVICE CENTRE",
    caption="YOUR NUMBER",
    line="Civil status – Certification",
    title="Registration of a birth together with the issue of a health insurance card",
    counters="Counter 3, 5",
    ahead="7 people are before you",
    issued="08:15 · Saturday 21/11/2026",
    qr="HTTPS://DVC.VIDU.GOV.VN/T/3M8ZT6W1QD",
    footer="Please keep this ticket until your number is called.",
)
FRENCH = Slip(
    language=Language.FR,
    number="C007",
    parent="Comité populaire du quartier de Ví Dụ",
    centre="CENTRE DE SERVICES ADMINISTRATIFS PUBLICS",
    caption="VOTRE NUMÉRO",
    line="État civil – Certification",
    title="Déclaration de naissance avec délivrance de la carte d’assurance maladie",
    counters="Guichet 3, 5",
    ahead="7 personnes avant vous",
    issued="08:15 · samedi 21/11/2026",
    qr="HTTPS://DVC.VIDU.GOV.VN/T/9F4KC2H7XN",
    footer="Gardez ce ticket jusqu’à l’appel de votre numéro.",
)
REPRINT = Slip(
    number="D999",
    parent="UBND xã Đặc Biệt Khó Khăn Ví Dụ",
    centre="TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    caption="SỐ THỨ TỰ CỦA QUÝ KHÁCH",
    line="Đất đai – Môi trường",
    title=(
        "Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các "
        "trường hợp giải quyết tranh chấp, khiếu nại, tố cáo về đất đai; xử lý tài sản thế chấp "
        "bằng quyền sử dụng đất đã được đăng ký"
    ),
    counters="Quầy 1, 2, 4, 6, 8, 10",
    ahead="Trước quý khách còn 28 người",
    issued="16:42 · Thứ Sáu 20/11/2026",
    qr="HTTPS://DVC.VIDU.GOV.VN/T/0000000000000000000000000000000AB",
    footer="Vui lòng giữ phiếu đến khi được gọi.",
    reprint="BẢN IN LẠI LẦN 2 · 16:50",
)
ALL = (VIETNAMESE, ENGLISH, FRENCH, REPRINT)
