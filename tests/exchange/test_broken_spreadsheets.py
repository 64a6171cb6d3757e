"""Spreadsheets that are broken, on purpose or not: each is refused clearly, whatever the libraries make of it."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress

import openpyxl
import pytest

from exchange.imports.files import XLSX, read_rows
from exchange.loading.bounds import Unreadable
from exchange.loading.rows import Row

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET, STRINGS, STYLES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"


def workbook() -> bytes:
    """Return a workbook whose texts are shared, as spreadsheet programs write them."""
    book = openpyxl.Workbook()
    book.active.append(["slug", "title", "publisher", "kind", "date"])
    for number in range(12):
        book.active.append([f"source-{number}", f"Source {number * 7}", "P", "news", 2000 + number])
    plain, file = io.BytesIO(), io.BytesIO()
    book.save(plain)
    texts: list[str] = []

    def shared(found: re.Match[str]) -> str:
        texts.append(found[2])
        return f'<c r="{found[1]}" t="s"><v>{len(texts) - 1}</v></c>'

    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {name: old.read(name).decode() for name in old.namelist()}
        if STRINGS not in parts:
            inline = r'<c r="(\w+)" t="inlineStr"><is><t>(.*?)</t></is></c>'
            parts[SHEET] = re.sub(inline, shared, parts[SHEET])
            items = "".join(f"<si><t>{text}</t></si>" for text in texts)
            parts[STRINGS] = f'<sst xmlns="{MAIN}">{items}</sst>'
            kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
            override = f'<Override PartName="/{STRINGS}" ContentType="{kind}"/></Types>'
            parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("</Types>", override)
        for name, content in parts.items():
            new.writestr(name, content)
    return file.getvalue()


GOOD = workbook()


def read(content: bytes) -> list[Row]:
    return list(read_rows(io.BytesIO(content), XLSX, "sources", []))


def rebuilt(change: Callable[[str, bytes], bytes | None], **options: object) -> bytes:
    """Return the workbook with each part as `change` makes it; None leaves it out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if (content := change(name, old.read(name))) is not None:
                new.writestr(name, content)
    return file.getvalue()


def with_part(part: str, edit: Callable[[bytes], bytes]) -> bytes:
    return rebuilt(lambda name, content: edit(content) if name == part else content)


def refusal(content: bytes) -> str:
    with pytest.raises(Unreadable) as refused:
        read(content)
    assert refused.value.message.endswith(".")
    return refused.value.code


def test_the_workbook_is_good_to_begin_with():
    rows = read(GOOD)

    assert len(rows) == 12
    assert rows[3].values == {
        "slug": "source-3",
        "title": "Source 21",
        "publisher": "P",
        "kind": "news",
        "date": "2003",
    }


@pytest.mark.parametrize("mask", [0xFF, 0x01, 0x10])
def test_wherever_a_byte_is_wrong_it_is_read_or_refused(mask):
    for place in range(mask % 7, len(GOOD), 11):
        broken = bytearray(GOOD)
        broken[place] ^= mask
        with suppress(Unreadable):
            read(bytes(broken))


@pytest.mark.parametrize("part", [SHEET, STRINGS, STYLES, "xl/workbook.xml"])
def test_wherever_a_byte_of_a_part_is_wrong_it_is_read_or_refused(part):
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        size = len(archive.read(part))
    for place in range(0, size, max(1, size // 60)):

        def edit(content: bytes, place: int = place) -> bytes:
            return content[:place] + bytes([content[place] ^ 0x15]) + content[place + 1 :]

        with suppress(Unreadable):
            read(with_part(part, edit))


@pytest.mark.parametrize("end", [1, 4, 30, 100, 1000, -2700, -100, -1])
def test_what_was_cut_off_is_refused(end):
    assert refusal(GOOD[:end]) == "invalid_xlsx"


@pytest.mark.parametrize(
    "part", ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET, STRINGS]
)
def test_what_lacks_a_part_is_refused(part):
    assert refusal(rebuilt(lambda name, content: None if name == part else content)) == "invalid_xlsx"


def test_a_corrupt_stream_is_refused():
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        start = archive.getinfo(SHEET).header_offset + 30 + len(SHEET)
    broken = bytearray(GOOD)
    broken[start : start + 40] = b"\xff" * 40

    assert refusal(bytes(broken)) == "invalid_xlsx"


def flagged(offset_local: int, offset_central: int, value: bytes) -> bytes:
    """Return the workbook with other bytes in the two headers of its sheet."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        local = archive.getinfo(SHEET).header_offset
    central = GOOD.rindex(SHEET.encode()) - 46
    broken = bytearray(GOOD)
    broken[local + offset_local : local + offset_local + len(value)] = value
    broken[central + offset_central : central + offset_central + len(value)] = value
    return bytes(broken)


def test_what_is_encrypted_or_packed_in_an_unknown_way_is_refused():
    assert refusal(flagged(6, 8, b"\x01\x00")) == "invalid_xlsx"
    assert refusal(flagged(6, 8, b"\x40\x00")) == "invalid_xlsx"
    assert refusal(flagged(8, 10, b"\x63\x00")) == "invalid_xlsx"
    assert refusal(flagged(8, 10, b"\x0e\x00")) == "invalid_xlsx"


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("part", [SHEET, STRINGS, "xl/workbook.xml", "[Content_Types].xml"])
@pytest.mark.parametrize(
    "edit",
    [
        lambda content: BOMB + content,
        lambda content: b"<!-- " + b"x" * 9_000 + b" -->" + BOMB + content,
        lambda content: b" " * 100_000 + BOMB + content,
        lambda content: b"\xef\xbb\xbf" + BOMB + content,
        lambda content: (BOMB + content).decode().encode("utf-16"),
        lambda content: (BOMB + content).decode().encode("utf-16-be"),
        lambda content: b'<?xml version="1.0" encoding="cp037"?>' + (BOMB + content).decode().encode("cp037"),
    ],
)
def test_entities_are_refused_however_they_are_hidden(part, edit):
    def undeclared(content: bytes) -> bytes:
        return edit(content.partition(b"?>")[2] if content.startswith(b"<?xml") else content)

    assert refusal(with_part(part, undeclared)) == "invalid_xlsx"


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (SHEET, b't="s"><v>0</v>', b't="s"><v>99999</v>'),
        (SHEET, b'<c r="A2"', b'<c s="4096" r="A2"'),
        (SHEET, b'<c r="A2"', b'<c r="2A"'),
        (SHEET, b'<row r="2"', b'<row r="two"'),
        (SHEET, b"<v>2000</v>", b"<v>2,0</v>"),
        (SHEET, b"</sheetData>", b"</sheetdata>"),
        (STRINGS, b"<si>", b"<si"),
        (STYLES, b"<fonts", b"<xfonts"),
    ],
)
def test_contents_that_cannot_be_are_read_or_refused(part, old, new):
    broken = with_part(part, lambda content: content.replace(old, new, 1))

    with suppress(Unreadable):
        read(broken)


def test_a_row_of_a_number_beyond_all_bounds_does_not_keep_us():
    broken = with_part(SHEET, lambda content: content.replace(b'<row r="13"', b'<row r="99999999999"'))
    began = time.monotonic()

    assert refusal(broken) == "too_many_rows"
    assert time.monotonic() - began < 20


@pytest.mark.django_db
def test_nothing_but_a_refusal_comes_out_of_the_service(editor):
    broken = [
        with_part(SHEET, lambda content: BOMB + content),
        with_part(SHEET, lambda content: content.replace(b't="s"><v>0</v>', b't="s"><v>99999</v>', 1)),
        rebuilt(lambda name, content: None if name == STRINGS else content),
        flagged(6, 8, b"\x01\x00"),
        flagged(8, 10, b"\x63\x00"),
        GOOD[:1000],
    ]
    for place in range(35, len(GOOD), len(GOOD) // 25):
        other = bytearray(GOOD)
        other[place] ^= 0xFF
        broken.append(bytes(other))

    answers = [
        editor.post("/api/v1/imports?resource=sources&dry_run=true", each, content_type=XLSX)
        for each in broken
    ]

    assert {answer.status_code for answer in answers} <= {201, 400}
    codes = {answer.json()["code"] for answer in answers if answer.status_code == 400}
    assert "unreadable_file" in codes
    assert codes <= {"unreadable_file", "import_refused"}
    assert all(answer.status_code == 400 for answer in answers[:6])
