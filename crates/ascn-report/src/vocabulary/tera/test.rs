//! The functions and tests of the language.

use crate::vocabulary::{Word, WordKind, example};

pub(in crate::vocabulary) const FUNCTIONS: &[Word] = &[
    Word {
        kind: WordKind::Function,
        name: "range",
        arguments: &[
            ("end", "the number after the last"),
            ("start", "the first; 0 if it is left out"),
            ("step_by", "from one to the next; 1 if it is left out"),
        ],
        gives: "Whole numbers in a row.",
        examples: &[example(
            "{% for number in range(end=3) %}{{ number }} {% endfor %}",
            "{}",
            "0 1 2 ",
        )],
    },
    Word {
        kind: WordKind::Function,
        name: "throw",
        arguments: &[("message", "what is said")],
        gives: "Nothing: the template stops with a fault that says the message.",
        examples: &[example(
            r#"{% if rows | length == 0 %}{{ throw(message="there must be rows") }}{% endif %}"#,
            r#"{"rows": ["a"]}"#,
            "",
        )],
    },
];

pub(in crate::vocabulary) const TESTS: &[Word] = &[
    Word {
        kind: WordKind::Test,
        name: "string",
        arguments: &[],
        gives: "It is a text.",
        examples: &[example(
            "{{ value is string }}",
            r#"{"value": "a"}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "number",
        arguments: &[],
        gives: "It is a number.",
        examples: &[example("{{ value is number }}", r#"{"value": 1}"#, "true")],
    },
    Word {
        kind: WordKind::Test,
        name: "map",
        arguments: &[],
        gives: "It is a group of fields.",
        examples: &[example(
            "{{ value is map }}",
            r#"{"value": {"a": 1}}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "bool",
        arguments: &[],
        gives: "It is yes or no.",
        examples: &[example("{{ value is bool }}", r#"{"value": true}"#, "true")],
    },
    Word {
        kind: WordKind::Test,
        name: "array",
        arguments: &[],
        gives: "It is a list.",
        examples: &[example(
            "{{ value is array }}",
            r#"{"value": ["a"]}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "integer",
        arguments: &[],
        gives: "It is a whole number.",
        examples: &[example("{{ value is integer }}", r#"{"value": 1}"#, "true")],
    },
    Word {
        kind: WordKind::Test,
        name: "float",
        arguments: &[],
        gives: "It is a number with places.",
        examples: &[example("{{ value is float }}", r#"{"value": 1.5}"#, "true")],
    },
    Word {
        kind: WordKind::Test,
        name: "none",
        arguments: &[],
        gives: "It is a field that may be absent, and is.",
        examples: &[example(
            "{% if note is none %}no note{% endif %}",
            r#"{"note": null}"#,
            "no note",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "iterable",
        arguments: &[],
        gives: "`for` can go through it.",
        examples: &[example(
            "{{ value is iterable }}",
            r#"{"value": ["a"]}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "defined",
        arguments: &[],
        gives: "The view has such a field. It has every field that is described, so that this is of use in components alone.",
        examples: &[example(
            "{{ value is defined }}",
            r#"{"value": null}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "undefined",
        arguments: &[],
        gives: "The view has no such field.",
        examples: &[example("{{ value is undefined }}", "{}", "true")],
    },
    Word {
        kind: WordKind::Test,
        name: "odd",
        arguments: &[],
        gives: "It is an odd number.",
        examples: &[example(
            "{{ loop_number is odd }}",
            r#"{"loop_number": 3}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "even",
        arguments: &[],
        gives: "It is an even number.",
        examples: &[example(
            "{{ loop_number is even }}",
            r#"{"loop_number": 4}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "divisible_by",
        arguments: &[("divisor", "the number it is divided by")],
        gives: "Nothing remains when it is divided.",
        examples: &[example(
            "{{ number is divisible_by(divisor=3) }}",
            r#"{"number": 6}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "starting_with",
        arguments: &[("pat", "the beginning")],
        gives: "A text begins so.",
        examples: &[example(
            r#"{{ id is starting_with(pat="xx-") }}"#,
            r#"{"id": "xx-example"}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "ending_with",
        arguments: &[("pat", "the end")],
        gives: "A text ends so.",
        examples: &[example(
            r#"{{ id is ending_with(pat="-001") }}"#,
            r#"{"id": "xx-example-001"}"#,
            "true",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "containing",
        arguments: &[("pat", "the part or the item")],
        gives: "A text has that part, or a list that item.",
        examples: &[example(
            r#"{{ names is containing(pat="Azul") }}"#,
            r#"{"names": ["Azul"]}"#,
            "true",
        )],
    },
];
