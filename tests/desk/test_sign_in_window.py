"""Signing in by keyboard and by mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.desk.centre import Centre
from tests.desk.conftest import OpenDesk

K = Qt.Key


def test_digits_letters_enter(open_desk: OpenDesk, centre: Centre) -> None:
    desk = open_desk()

    desk.press(K.Key_3, K.Key_D, K.Key_A, K.Key_N, K.Key_G, K.Key_Return)

    assert desk.is_signed_in
    assert desk.ui.text("counterName") == "Quầy 3"
    assert desk.ui.text("officerName") == "Đặng Ngọc Khánh"
    assert centre.board(3).officer_name == "Đặng Ngọc Khánh"


def test_arrows(open_desk: OpenDesk, centre: Centre) -> None:
    desk = open_desk()

    desk.press(K.Key_Right, K.Key_Right, K.Key_Left, K.Key_Down, K.Key_Down, K.Key_Up)
    desk.press(K.Key_Enter)

    assert centre.board(1).officer_name == "Bùi Thị Ngọc Lan"


def test_mouse(open_desk: OpenDesk, centre: Centre) -> None:
    desk = open_desk()

    desk.click("counter_3")
    desk.click("officer_an")
    desk.click("signIn")

    assert centre.board(3).officer_name == "Nguyễn Thị An"


def test_digits_never_get_into_the_search(open_desk: OpenDesk) -> None:
    desk = open_desk()

    desk.press(K.Key_3, K.Key_A, K.Key_N)

    assert desk.ui.text("search") == "an"


def test_search_forgets_marks_and_finds_beginnings_of_words(open_desk: OpenDesk) -> None:
    desk = open_desk()

    desk.ui.write("search", "Đan")
    desk.ui.grab()

    assert desk.ui.has("officer_khanh")
    assert not desk.ui.has("officer_an")


def test_nothing_chosen_is_said(open_desk: OpenDesk) -> None:
    desk = open_desk()

    desk.press(K.Key_Return)

    assert desk.ui.text("notice") == "Hãy chọn quầy và cán bộ."
    assert not desk.is_signed_in


def test_a_taken_seat_shows_who_sits_there_and_is_refused(
    open_desk: OpenDesk, centre: Centre
) -> None:
    centre.sit(3, "binh")
    desk = open_desk()

    desk.press(K.Key_3, K.Key_C, K.Key_H, K.Key_I, K.Key_Return)

    assert "Trần Văn Bình" in desk.ui.texts()
    assert desk.ui.text("notice") == "Trần Văn Bình đang ngồi ở quầy 3."
    assert not desk.is_signed_in


def test_a_counter_is_taken_over_with_its_ticket(open_desk: OpenDesk, centre: Centre) -> None:
    centre.sit(3, "binh")
    centre.issue("C")
    centre.call(3)
    desk = open_desk()

    desk.press(K.Key_3, K.Key_C, K.Key_H, K.Key_I)
    assert desk.ui.text("freeSeat") == "Nhận bàn giao quầy 3 từ Trần Văn Bình"
    desk.press(K.Key_F10)

    assert centre.board(3).officer_name == "Lê Quỳnh Chi"
    assert desk.ui.text("number") == "C001"
    assert centre.ticket("C001").officer_id == centre.officers["chi"]


def test_ones_own_seat_elsewhere_is_left_for_the_chosen_one(
    open_desk: OpenDesk, centre: Centre
) -> None:
    centre.sit(2, "chi")
    desk = open_desk()

    desk.press(K.Key_3, K.Key_C, K.Key_H, K.Key_I)
    assert desk.ui.text("freeSeat") == "Rời quầy 2 để vào quầy đã chọn"
    desk.press(K.Key_F10)

    assert desk.ui.text("counterName") == "Quầy 3"
    assert centre.board(2).officer_id is None


def test_a_seat_without_a_sign_of_life_is_free(open_desk: OpenDesk, centre: Centre) -> None:
    centre.sit(3, "binh", lease_s=120)
    centre.time.pass_s(121)
    desk = open_desk()

    desk.press(K.Key_3, K.Key_C, K.Key_H, K.Key_I)
    assert "Trống (Trần Văn Bình mất liên lạc)" in desk.ui.texts()
    assert not desk.ui.has("freeSeat")
    desk.press(K.Key_Return)

    assert centre.board(3).officer_name == "Lê Quỳnh Chi"


def test_who_sits_already_comes_back_to_the_ticket_in_hand(
    open_desk: OpenDesk, centre: Centre
) -> None:
    centre.sit(3, "an")
    centre.issue("C")
    centre.call(3)
    centre.time.pass_s(80)
    desk = open_desk()

    desk.press(K.Key_A, K.Key_N, K.Key_Return)

    assert desk.ui.text("counterName") == "Quầy 3"
    assert desk.ui.text("number") == "C001"
    assert desk.ui.text("timer") == "01:20"


def test_counter_and_officer_of_the_command_line_sign_in_at_once(
    open_desk: OpenDesk, centre: Centre
) -> None:
    desk = open_desk(2, "giang")

    assert desk.ui.text("counterName") == "Quầy 2"
    assert centre.board(2).officer_name == "Hoàng Thu Giang"


def test_an_unknown_officer_leaves_the_choice_open(open_desk: OpenDesk) -> None:
    desk = open_desk(2, "nobody")

    assert not desk.is_signed_in
    assert desk.notice == ""


def test_signing_out_frees_the_seat(open_desk: OpenDesk, centre: Centre) -> None:
    desk = open_desk(1, "an")

    desk.press(K.Key_F10)

    assert not desk.is_signed_in
    assert centre.board(1).officer_id is None


def test_signing_out_with_a_ticket_in_hand_asks(open_desk: OpenDesk, centre: Centre) -> None:
    centre.issue("A")
    desk = open_desk(1, "an")
    desk.press(K.Key_F2)

    desk.press(K.Key_F10)
    assert desk.ui.has("confirmPanel")
    desk.press(K.Key_Escape)
    assert centre.board(1).officer_name == "Nguyễn Thị An"
    desk.press(K.Key_F10, K.Key_Return)

    assert centre.board(1).officer_id is None
    assert desk.ui.has("search")


def test_the_next_officer_starts_with_an_empty_search(open_desk: OpenDesk, centre: Centre) -> None:
    centre.issue("A")
    desk = open_desk()
    desk.press(K.Key_1, K.Key_C, K.Key_H, K.Key_I, K.Key_Return, K.Key_F10)
    assert desk.ui.text("search") == ""

    desk.press(K.Key_2, K.Key_A, K.Key_N, K.Key_Return, K.Key_F2)

    assert centre.board(2).officer_name == "Nguyễn Thị An"
    assert desk.ui.text("number") == "A001"


def test_letters_on_the_way_to_a_name_do_not_move_the_counter(
    open_desk: OpenDesk, centre: Centre
) -> None:
    centre.sit(3, "giang")  # "h" finds Hoàng Thu Giang first
    desk = open_desk()

    desk.press(K.Key_5, K.Key_H, K.Key_A, K.Key_I, K.Key_Return)

    assert centre.board(5).officer_name == "Vũ Minh Hải"


def test_another_language_leaves_the_keyboard_where_it_was(
    open_desk: OpenDesk, centre: Centre
) -> None:
    desk = open_desk()

    desk.click("languageFr")
    desk.press(K.Key_2, K.Key_A, K.Key_N, K.Key_Return)

    assert desk.ui.text("counterName") == "Guichet 2"
    assert centre.board(2).officer_name == "Nguyễn Thị An"
