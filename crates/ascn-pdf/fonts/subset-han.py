#!/usr/bin/env python3
"""Makes the two Chinese fonts of this folder from the full ones.

    python3 subset-han.py list                  rewrites han-characters.txt
    python3 subset-han.py fonts REGULAR BOLD    makes NotoSansSC-*.ttf from the full static fonts

The full fonts are ten megabytes each; the report needs what Chinese names and titles are written
with: the common characters of both the simplified and the traditional script, kana, and their
punctuation. `fonts` needs the package fonttools. The same fonts and list give the same bytes.
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).parent
LIST = HERE / "han-characters.txt"

# What the common lists leave out and names of places in the region are written with.
IN_NAMES = "垵岘岜峇槟泐苴莪"

# Punctuation, kana, bopomofo, full-width forms.
RANGES = [(0x3000, 0x30FF), (0x3105, 0x312F), (0xFF01, 0xFF9F), (0xFFE0, 0xFFE6)]


def decoded(encoding, rows, columns):
    """The characters of a part of a two-byte encoding."""
    for row in rows:
        for column in columns:
            try:
                yield bytes((row, column)).decode(encoding)
            except UnicodeDecodeError:
                continue


def characters():
    """GB 2312 level 1 (3,755), Big5 level 1 (5,401), those of names, and the ranges."""
    simplified = decoded("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF))
    columns = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    traditional = (one for one in decoded("big5", range(0xA4, 0xC7), columns) if one <= "\u9fff")
    ranges = (chr(code) for first, last in RANGES for code in range(first, last + 1))
    return sorted({*simplified, *traditional, *IN_NAMES, *ranges})


def write_list():
    every = [one for one in characters() if one.isprintable() and not one.isspace()]
    lines = ["".join(every[at : at + 64]) for at in range(0, len(every), 64)]
    LIST.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(every)} characters")


def make_fonts(regular, bold):
    from fontTools import subset

    wanted = "".join(LIST.read_text(encoding="utf-8").split()) + " \u3000"
    for source, style in [(regular, "Regular"), (bold, "Bold")]:
        options = subset.Options()
        options.layout_features = ["*"]
        options.name_IDs = ["*"]
        options.notdef_outline = True
        options.hinting = False
        options.recalc_timestamp = False
        font = subset.load_font(source, options)
        subsetter = subset.Subsetter(options)
        subsetter.populate(text=wanted)
        subsetter.subset(font)
        subset.save_font(font, str(HERE / f"NotoSansSC-{style}.ttf"), options)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["list"]:
            write_list()
        case ["fonts", regular, bold]:
            make_fonts(regular, bold)
        case _:
            sys.exit(__doc__)
