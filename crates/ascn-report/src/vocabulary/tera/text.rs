//! The filters of the language that take a text.

use crate::vocabulary::{Word, WordKind, example};

pub(in crate::vocabulary) const FILTERS: &[Word] = &[
    Word {
        kind: WordKind::Filter,
        name: "safe",
        arguments: &[],
        gives: "The text unescaped, in the page (`html/`). In Markdown it is refused: use `markdown`, for \
                fields of the type Markdown alone.",
        examples: &[example(
            "{{ body | safe }}",
            r#"{"body": "<p>a</p>"}"#,
            "<p>a</p>",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "upper",
        arguments: &[],
        gives: "The text in capitals.",
        examples: &[example(
            "{{ name | upper }}",
            r#"{"name": "Porto Azul"}"#,
            "PORTO AZUL",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "lower",
        arguments: &[],
        gives: "The text in small letters.",
        examples: &[example(
            "{{ name | lower }}",
            r#"{"name": "Porto Azul"}"#,
            "porto azul",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "wordcount",
        arguments: &[],
        gives: "How many words a text has.",
        examples: &[example(
            "{{ text | wordcount }}",
            r#"{"text": "one two three"}"#,
            "3",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "escape",
        arguments: &[],
        gives: "The text with every sign that means something in Markdown made harmless. Whatever is printed without a filter is escaped; it is not escaped twice.",
        examples: &[example(
            "{{ text | escape }}",
            r#"{"text": "*a*"}"#,
            "\\*a\\*",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "escape_html",
        arguments: &[],
        gives: "The text with the signs of HTML as entities. In Markdown these are escaped again: of use in `html/` alone.",
        examples: &[example(
            "{{ text | escape_html | markdown }}",
            r#"{"text": "a < b"}"#,
            "a &lt; b",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "escape_xml",
        arguments: &[],
        gives: "The text with the signs of XML as entities.",
        examples: &[example(
            "{{ text | escape_xml | markdown }}",
            r#"{"text": "a < b"}"#,
            "a &lt; b",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "newlines_to_br",
        arguments: &[],
        gives: "The text with `<br>` where a line ends.",
        examples: &[example(
            "{{ text | newlines_to_br | markdown }}",
            r#"{"text": "a\nb"}"#,
            "a<br>b",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "pluralize",
        arguments: &[
            ("singular", "the ending for one; nothing if it is left out"),
            ("plural", "the ending for several; `s` if it is left out"),
        ],
        gives: "An ending that goes with a number. Words of the report are messages, which know the plural of their language: use `t`.",
        examples: &[example(
            "{{ names | length | pluralize }}",
            r#"{"names": ["a", "b"]}"#,
            "s",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "trim",
        arguments: &[("pat", "what is cut off; white space if it is left out")],
        gives: "The text without white space at both ends.",
        examples: &[example("[{{ text | trim }}]", r#"{"text": " a "}"#, "[a]")],
    },
    Word {
        kind: WordKind::Filter,
        name: "trim_start",
        arguments: &[("pat", "what is cut off; white space if it is left out")],
        gives: "The text without white space at its beginning.",
        examples: &[example(
            r#"{{ text | trim_start(pat="Port ") }}"#,
            r#"{"text": "Port Azul"}"#,
            "Azul",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "trim_end",
        arguments: &[("pat", "what is cut off; white space if it is left out")],
        gives: "The text without white space at its end.",
        examples: &[example(
            r#"{{ text | trim_end(pat=" City") }}"#,
            r#"{"text": "Azul City"}"#,
            "Azul",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "replace",
        arguments: &[("from", "what is replaced"), ("to", "by what")],
        gives: "The text with one part replaced wherever it stands.",
        examples: &[example(
            r#"{{ text | replace(from="a", to="o") }}"#,
            r#"{"text": "banana"}"#,
            "bonono",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "capitalize",
        arguments: &[],
        gives: "The text with one capital at its beginning, and small letters behind it.",
        examples: &[example(
            "{{ text | capitalize }}",
            r#"{"text": "porto AZUL"}"#,
            "Porto azul",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "title",
        arguments: &[],
        gives: "The text with a capital at the beginning of every word.",
        examples: &[example(
            "{{ text | title }}",
            r#"{"text": "porto azul"}"#,
            "Porto Azul",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "truncate",
        arguments: &[
            ("length", "how many characters are kept"),
            (
                "end",
                "what stands behind a text that was cut; `…` if it is left out",
            ),
        ],
        gives: "The beginning of a text.",
        examples: &[example(
            "{{ text | truncate(length=5) }}",
            r#"{"text": "Porto Azul"}"#,
            "Porto…",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "indent",
        arguments: &[
            ("width", "by how many characters; 4 if it is left out"),
            ("indentation", "the character; a space if it is left out"),
            ("first", "whether the first line moves too"),
            ("blank", "whether blank lines move too"),
        ],
        gives: "The text with its lines moved to the right.",
        examples: &[example(
            "{{ text | markdown | indent(width=2) }}",
            r#"{"text": "one\ntwo"}"#,
            "one\n  two",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "split",
        arguments: &[("pat", "where it is cut")],
        gives: "A text as a list of its parts.",
        examples: &[example(
            r#"{{ text | split(pat=";") | join(sep=", ") }}"#,
            r#"{"text": "a;b"}"#,
            "a, b",
        )],
    },
];
