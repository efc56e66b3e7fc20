//! The filters of the language that take a number, a list or a group of fields.

use crate::vocabulary::{Word, WordKind, example};

pub(in crate::vocabulary) const FILTERS: &[Word] = &[
    Word {
        kind: WordKind::Filter,
        name: "default",
        arguments: &[
            ("value", "what stands in its place"),
            (
                "boolean",
                "whether an empty text, an empty list, zero and no count as missing too",
            ),
        ],
        gives: "The value, or another where there is none in the view. A field that may be absent is there and holds nothing: ask `is none`, or give `boolean=true`.",
        examples: &[example(
            r#"{{ note | default(value="none", boolean=true) }}"#,
            r#"{"note": null}"#,
            "none",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "str",
        arguments: &[],
        gives: "A number as a text.",
        examples: &[example("{{ number | str }}", r#"{"number": 7}"#, "7")],
    },
    Word {
        kind: WordKind::Filter,
        name: "int",
        arguments: &[("base", "of which base its digits are; 10 if it is left out")],
        gives: "A text of digits as a whole number.",
        examples: &[example(
            "{{ text | int is odd }}",
            r#"{"text": "7"}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "float",
        arguments: &[],
        gives: "A text of digits as a number. No figure of the report is made of such a number.",
        examples: &[example(
            "{{ text | float is float }}",
            r#"{"text": "7.5"}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "length",
        arguments: &[],
        gives: "How many items a list has, or characters a text. Counts of the report are figures: use `figure`.",
        examples: &[example(
            "{{ rows | length }}",
            r#"{"rows": ["a", "b"]}"#,
            "2",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "reverse",
        arguments: &[],
        gives: "The list from its end.",
        examples: &[example(
            r#"{{ rows | reverse | join(sep=", ") }}"#,
            r#"{"rows": ["a", "b"]}"#,
            "b, a",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "abs",
        arguments: &[],
        gives: "A number without its sign.",
        examples: &[example("{{ number | abs }}", r#"{"number": -7}"#, "7")],
    },
    Word {
        kind: WordKind::Filter,
        name: "round",
        arguments: &[
            (
                "method",
                "`ceil` or `floor`; to the nearest if it is left out",
            ),
            ("precision", "how many places are kept; 0 if it is left out"),
        ],
        gives: "A number rounded. Figures of the report are rounded by the program.",
        examples: &[example(
            "{{ number | round | int }}",
            r#"{"number": 7.4}"#,
            "7",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "first",
        arguments: &[],
        gives: "The first item of a list; nothing if it is empty.",
        examples: &[example(
            "{{ rows | first }}",
            r#"{"rows": ["a", "b"]}"#,
            "a",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "last",
        arguments: &[],
        gives: "The last item of a list; nothing if it is empty.",
        examples: &[example("{{ rows | last }}", r#"{"rows": ["a", "b"]}"#, "b")],
    },
    Word {
        kind: WordKind::Filter,
        name: "nth",
        arguments: &[("n", "which item, counted from 0")],
        gives: "An item of a list; nothing if there are fewer.",
        examples: &[example(
            "{{ rows | nth(n=1) }}",
            r#"{"rows": ["a", "b"]}"#,
            "b",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "join",
        arguments: &[("sep", "what stands between; nothing if it is left out")],
        gives: "The items of a list one behind the other.",
        examples: &[example(
            r#"{{ names | join(sep=", ") }}"#,
            r#"{"names": ["Azul", "Brisa"]}"#,
            "Azul, Brisa",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "sort",
        arguments: &[(
            "attribute",
            "the field to sort by; the items themselves if it is left out",
        )],
        gives: "The list in order. Lists of the report are in order already.",
        examples: &[example(
            r#"{% for row in rows | sort(attribute="name") %}{{ row.name }} {% endfor %}"#,
            r#"{"rows": [{"name": "b"}, {"name": "a"}]}"#,
            "a b ",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "unique",
        arguments: &[],
        gives: "The list without repeated items.",
        examples: &[example(
            r#"{{ names | unique | join(sep=", ") }}"#,
            r#"{"names": ["a", "b", "a"]}"#,
            "a, b",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "get",
        arguments: &[
            ("key", "the name of the field"),
            ("default", "what stands in its place"),
        ],
        gives: "A field by a name that is made in the template.",
        examples: &[example(
            r#"{{ row | get(key="name") }}"#,
            r#"{"row": {"name": "Azul"}}"#,
            "Azul",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "values",
        arguments: &[],
        gives: "The values of a group of fields, as a list.",
        examples: &[example(
            r#"{{ row | values | join(sep=", ") }}"#,
            r#"{"row": {"city": "Azul"}}"#,
            "Azul",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "keys",
        arguments: &[],
        gives: "The names of a group of fields, as a list.",
        examples: &[example(
            r#"{{ row | keys | join(sep=", ") }}"#,
            r#"{"row": {"city": "Azul"}}"#,
            "city",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "pairs",
        arguments: &[],
        gives: "The names and values of a group of fields, as a list of pairs.",
        examples: &[example(
            "{% for pair in row | pairs %}{{ pair[0] }}: {{ pair[1] }}{% endfor %}",
            r#"{"row": {"city": "Azul"}}"#,
            "city: Azul",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "group_by",
        arguments: &[("attribute", "the field to group by")],
        gives: "The items of a list by the value of a field. The order of the groups is not kept: take them by name.",
        examples: &[example(
            r#"{% set by_kind = rows | group_by(attribute="kind") %}{{ by_kind.sea | length }}"#,
            r#"{"rows": [{"kind": "sea"}, {"kind": "land"}, {"kind": "sea"}]}"#,
            "2",
        )],
    },
];
