//! The words that this platform adds to the template language.

use super::{Word, WordKind, example};

pub(super) const WORDS: &[Word] = &[
    Word {
        kind: WordKind::Filter,
        name: "t",
        arguments: &[(
            "NAME",
            "a value of the message, by the name it has there: a text, a figure or a number",
        )],
        gives: "The message of that name, with its values put in. A message that is missing, or a \
                value that is, is a fault.",
        examples: &[
            example("{{ \"label-table\" | t }}", "{}", "Table"),
            example(
                "{{ \"project-renamed-from\" | t(title=title) }}",
                r#"{"title": "A *new* bridge"}"#,
                r"formerly “A \*new\* bridge”",
            ),
        ],
    },
    Word {
        kind: WordKind::Filter,
        name: "figure",
        arguments: &[],
        gives: "The figure of that id, looked up in the report: its digits, and which figure it is. \
                It is the only way to print a number of the report. A field of a view that is a \
                figure is its id; any other figure is printed by the id that `figures.json` has.",
        examples: &[
            example(
                "{{ total | figure }} projects",
                r#"{"total": {"id": "projects.total", "text": "12"}}"#,
                "⟨figure projects.total⟩12⟨/⟩ projects",
            ),
            example(
                "{{ (\"projects.country.\" ~ code) | figure }} of them",
                r#"{"code": "XX", "one": {"id": "projects.country.XX", "text": "5"}}"#,
                "⟨figure projects.country.XX⟩5⟨/⟩ of them",
            ),
        ],
    },
    Word {
        kind: WordKind::Filter,
        name: "value",
        arguments: &[],
        gives: "The number of a figure as it is printed, for the condition of an `if`; nothing where \
                words stand in its place. It cannot be printed.",
        examples: &[example(
            "{% if total | value > 10 %}many{% else %}few{% endif %}",
            r#"{"total": {"id": "projects.total", "text": "1,204"}}"#,
            "many",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "sort_by_figure",
        arguments: &[
            ("attribute", "the field of each row that is the figure"),
            ("order", "`ascending`, if nothing is said, or `descending`"),
        ],
        gives: "The rows of a list in the order of one of their figures; those in whose place words \
                stand come last.",
        examples: &[example(
            "{% for row in rows | sort_by_figure(attribute=\"n\", order=\"descending\") %}\
             {{ row.n | figure }} {% endfor %}",
            r#"{"rows": [{"n": {"id": "a.b", "text": "9"}}, {"n": {"id": "a.c", "text": "1,204"}},
                {"n": {"id": "a.d", "text": "not reported"}}]}"#,
            "⟨figure a.c⟩1,204⟨/⟩ ⟨figure a.b⟩9⟨/⟩ ⟨figure a.d⟩not reported⟨/⟩ ",
        )],
    },
    Word {
        kind: WordKind::Filter,
        name: "markdown",
        arguments: &[],
        gives: "Markdown of the program's own making, or a cleaned narrative, as it is. For fields \
                of the type Markdown only: a text that somebody wrote would be read as markup.",
        examples: &[
            example(
                "{{ message | markdown }}",
                r#"{"message": "**Twelve** projects."}"#,
                "**Twelve** projects.",
            ),
            example(
                "{{ title | markdown }} is not {{ title }}",
                r#"{"title": "**Twelve**"}"#,
                r"**Twelve** is not \*\*Twelve\*\*",
            ),
        ],
    },
    Word {
        kind: WordKind::Function,
        name: "link",
        arguments: &[
            ("text", "what is read"),
            ("to", "the address, as somebody wrote it"),
        ],
        gives: "A link, if the address is one of the web or of mail; else the text alone.",
        examples: &[
            example(
                "{{ link(text=title, to=address) }}",
                r#"{"title": "Plan *A*", "address": "https://example.org/a"}"#,
                r"[Plan \*A\*](https://example.org/a)",
            ),
            example(
                "{{ link(text=title, to=address) }}",
                r#"{"title": "Plan", "address": "javascript:x"}"#,
                "Plan",
            ),
        ],
    },
    Word {
        kind: WordKind::Function,
        name: "anchor",
        arguments: &[("id", "the name: small letters, digits, hyphens")],
        gives: "A name for a heading, to refer to. It stands before the heading's text.",
        examples: &[example(
            "## {{ anchor(id=\"scope\") }}{{ \"scope-title\" | t }}",
            "{}",
            "## ⟨anchor scope⟩Scope and coverage",
        )],
    },
    Word {
        kind: WordKind::Function,
        name: "appendix",
        arguments: &[("id", "the name: small letters, digits, hyphens")],
        gives: "A name for a heading of level 2 that begins an appendix: it is numbered by letter.",
        examples: &[example(
            "## {{ appendix(id=\"method\") }}{{ \"method-title\" | t }}",
            "{}",
            "## ⟨appendix method⟩Method",
        )],
    },
    Word {
        kind: WordKind::Function,
        name: "ref",
        arguments: &[("id", "the name of a heading, an exhibit or a table")],
        gives: "A reference: \"Section 4.2\", \"Appendix C\", \"Exhibit 1\". A name that the report \
                does not have is a fault.",
        examples: &[example(
            "See {{ ref(id=\"scope\") }}.",
            "{}",
            "See ⟨ref scope⟩.",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "in_report",
        arguments: &[("before", "a section that is to follow it at once; optional")],
        gives: "Whether the report has the section of that name, as `templates.yaml` says.",
        examples: &[example(
            "{% if \"scope\" is in_report %}See {{ ref(id=\"scope\") }}.{% endif %}",
            "{}",
            "See ⟨ref scope⟩.",
        )],
    },
    Word {
        kind: WordKind::Test,
        name: "known",
        arguments: &[],
        gives: "Whether a number stands for the figure, which may be 0, and not words such as *not \
                reported*.",
        examples: &[example(
            "{% if f is known %}{{ f | figure }}{% else %}Nobody reported it.{% endif %}",
            r#"{"f": {"id": "projects.suspended", "text": "0"}}"#,
            "⟨figure projects.suspended⟩0⟨/⟩",
        )],
    },
    Word {
        kind: WordKind::Function,
        name: "exhibit",
        arguments: &[
            (
                "id",
                "the name; where the program has a drawing of that name, it is put before the table",
            ),
            ("text", "the caption: a message"),
        ],
        gives: "The caption of an exhibit. The table follows it.",
        examples: &[example(
            "{{ exhibit(id=\"exhibit-areas\", text=\"label-exhibit\" | t) }}",
            "{}",
            "⟨exhibit exhibit-areas⟩Exhibit",
        )],
    },
    Word {
        kind: WordKind::Function,
        name: "table",
        arguments: &[("id", "the name"), ("text", "the caption: a message")],
        gives: "The caption of a table. The table follows it.",
        examples: &[example(
            "{{ table(id=\"table-status\", text=\"label-table\" | t) }}",
            "{}",
            "⟨table table-status⟩Table",
        )],
    },
];
