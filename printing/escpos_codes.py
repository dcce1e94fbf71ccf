"""The ESC/POS commands the suite sends, as bytes. Names follow Epson's command reference."""

from __future__ import annotations

from PIL import Image, ImageChops

from printing.raster import blank

INITIALISE = b"\x1b@"
CENTRE = b"\x1ba\x01"
EMPHASIS_ON = b"\x1bE\x01"
EMPHASIS_OFF = b"\x1bE\x00"
FEED_AND_CUT = b"\x1dV\x42\x00"
REPORT_PAPER = b"\x1dr\x01"  # GS r 1: answered when everything before it has been taken in
BAND_ROWS = 256  # printers hold only so much of a picture

MAX_RASTER_BYTES = 72

END_OF_TORN = bytes(BAND_ROWS * MAX_RASTER_BYTES) + INITIALISE + FEED_AND_CUT
"""After a job that was torn off: what the printer still waits for becomes white, NUL is nothing to
it afterwards, and the next job begins on a sheet of its own."""


def feed(dots: int) -> bytes:
    """ESC J, as often as needed."""
    full, rest = divmod(dots, 255)
    return b"\x1bJ\xff" * full + (b"\x1bJ" + bytes([rest]) if rest else b"")


def character_size(times: int) -> bytes:
    """GS !: width and height, 1 to 8 times 12 x 24 dots."""
    return b"\x1d!" + bytes([(times - 1) << 4 | (times - 1)])


def raster(image: Image.Image, *, doubled: bool = False) -> bytes:
    """GS v 0 in bands; `doubled` lets the printer draw every dot as 2 x 2."""
    width = (image.width + 7) // 8
    if width > MAX_RASTER_BYTES:
        raise ValueError(f"a raster of {image.width} dots is wider than the paper")
    padded = blank(width * 8, image.height)
    padded.paste(image)
    black_is_one = ImageChops.invert(padded).tobytes()
    out = bytearray()
    for top in range(0, image.height, BAND_ROWS):
        height = min(BAND_ROWS, image.height - top)
        out += b"\x1dv0" + bytes([3 if doubled else 0])
        out += width.to_bytes(2, "little") + height.to_bytes(2, "little")
        out += black_is_one[top * width : (top + height) * width]
    return bytes(out)


def native_qr(payload: str, module: int) -> bytes:
    """GS ( k: model 2, module size, level M, store, print. The printer adds no quiet zone."""
    data = payload.encode("ascii")
    return b"".join(
        (
            b"\x1d(k\x04\x001A2\x00",
            b"\x1d(k\x03\x001C" + bytes([module]),
            b"\x1d(k\x03\x001E1",
            b"\x1d(k" + (len(data) + 3).to_bytes(2, "little") + b"1P0" + data,
            b"\x1d(k\x03\x001Q0",
        )
    )


def job_mark(job_id: str) -> bytes:
    """GS ( H fn 48: answered with the id once all before it stands on paper."""
    if len(job_id) != 4 or not (job_id.isascii() and job_id.isprintable()):
        raise ValueError(f"a job id has four printable ASCII characters: {job_id!r}")
    return b"\x1d(H\x06\x0000" + job_id.encode("ascii")


def ask_status(n: int) -> bytes:
    """DLE EOT n: answered at once, whatever else the printer is busy with."""
    return b"\x10\x04" + bytes([n])
