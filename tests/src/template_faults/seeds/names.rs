//! Names that do not exist: fields, filters, functions, tests, messages.

use super::{SYNTAX, Seed, UNKNOWN, UNUSED, VALUE, seed};

pub(super) const SEEDS: &[Seed] = &[
    // Fields.
    seed(
        "variable",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{{ ⟦membres⟧ | figure }}\n",
        )],
        UNKNOWN,
        "did you mean `members`?",
    ),
    seed(
        "field-in-loop",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{% for row in rows %}{{ row.⟦contry⟧ }}{% endfor %}\n",
        )],
        UNKNOWN,
        "did you mean `country`?",
    ),
    seed(
        "field-of-figure",
        &[("sections/scope.md", "{{ members.⟦text⟧ }}\n")],
        VALUE,
        "{{ members | figure }}",
    ),
    seed(
        "field-of-nothing",
        &[("sections/year.md", "{{ meeting.⟦plaec⟧ }}\n")],
        UNKNOWN,
        "did you mean `place`?",
    ),
    seed(
        "loop-over-unknown",
        &[(
            "sections/scope.md",
            "{% for row in ⟦row⟧ %}{{ row.country }}{% endfor %}\n",
        )],
        UNKNOWN,
        "did you mean `rows`?",
    ),
    seed(
        "value-of-message",
        &[(
            "sections/scope.md",
            "{{ \"scope-text\" | t(as_of=⟦as_fo⟧) }}\n",
        )],
        UNKNOWN,
        "did you mean `as_of`?",
    ),
    seed(
        "variable-of-cover",
        &[("html/cover.html", "<h1>{{ ⟦titel⟧ }}</h1>\n")],
        UNKNOWN,
        "did you mean `title`?",
    ),
    seed(
        "field-of-imprint",
        &[(
            "html/cover.html",
            "<h1>{{ title }}</h1><p>{{ imprint.⟦secretary⟧ }}</p>\n",
        )],
        UNKNOWN,
        "did you mean `secretariat`?",
    ),
    seed(
        "frame",
        &[("annual-report.md", "# {{ cover.⟦titel⟧ }}\n")],
        UNKNOWN,
        "did you mean `title`?",
    ),
    seed(
        "city",
        &[(
            "blocks/city-profile.md",
            "#### {{ anchor(id=\"city-\" ~ ⟦ids⟧) }}{{ name }}\n",
        )],
        UNKNOWN,
        "did you mean `id`?",
    ),
    // Filters, functions and tests.
    seed(
        "filter",
        &[("sections/scope.md", "{{ members | ⟦figur⟧ }}\n")],
        UNKNOWN,
        "did you mean `figure`?",
    ),
    seed(
        "filter-never-reached",
        &[(
            "sections/scope.md",
            "{% if false %}{{ members | ⟦markdwon⟧ }}{% endif %}\n",
        )],
        UNKNOWN,
        "did you mean `markdown`?",
    ),
    seed(
        "filter-of-another-output",
        &[("html/cover.html", "{{ title | ⟦markdown⟧ }}\n")],
        UNKNOWN,
        "the filters are: ",
    ),
    seed(
        "filter-of-language",
        &[("sections/scope.md", "{{ as_of | ⟦uper⟧ }}\n")],
        UNKNOWN,
        "did you mean `upper`?",
    ),
    seed(
        "function",
        &[("sections/scope.md", "## {{ ⟦ancor⟧(id=\"scope\") }}A\n")],
        UNKNOWN,
        "did you mean `anchor`?",
    ),
    seed(
        "function-in-page",
        &[("html/panel.html", "{{ ⟦ref⟧(id=\"scope\") }}\n")],
        UNKNOWN,
        "the functions are: ",
    ),
    seed(
        "test",
        &[(
            "sections/scope.md",
            "{% if members is ⟦definde⟧ %}{% endif %}\n",
        )],
        UNKNOWN,
        "did you mean `defined`?",
    ),
    // Messages.
    seed(
        "message",
        &[("sections/scope.md", "{{ \"⟦scope-titel⟧\" | t }}\n")],
        UNKNOWN,
        "did you mean `scope-title`?",
    ),
    seed(
        "message-never-reached",
        &[(
            "sections/scope.md",
            "{% if false %}{{ \"⟦scope-titel⟧\" | t }}{% endif %}\n",
        )],
        UNKNOWN,
        "did you mean `scope-title`?",
    ),
    seed(
        "message-with-unknown-value",
        &[(
            "messages/en.ftl",
            "year-title = Year\nscope-text = As of { ⟦$as_off⟧ }\n",
        )],
        UNKNOWN,
        "did you mean `as_of`?",
    ),
    seed(
        "message-of-program-with-unknown-value",
        &[("messages/en.ftl", "coverage-not-shown = { ⟦$givn⟧ }\n")],
        UNKNOWN,
        "did you mean `given`?",
    ),
    seed(
        "message-own-without-value",
        &[
            ("sections/scope.md", "{{ \"mine\" | ⟦t⟧(a=as_of) }}\n"),
            ("messages/en.ftl", "mine = { $a } { $b }\n"),
        ],
        VALUE,
        "needs the value `b`",
    ),
    seed(
        "message-twice",
        &[(
            "messages/en.ftl",
            "scope-title = A\nyear-title = B\n⟦scope-title⟧ = C\n",
        )],
        SYNTAX,
        "the first one",
    ),
    seed(
        "section-asked-for",
        &[(
            "sections/scope.md",
            "{% if \"scpe\" is ⟦in_report⟧ %}x{% endif %}\n",
        )],
        UNKNOWN,
        "did you mean `scope`?",
    ),
    seed(
        "message-of-data",
        &[("sections/scope.md", "{{ (\"status-\" ~ as_of) | ⟦t⟧ }}\n")],
        UNKNOWN,
        "there is no message",
    ),
    seed(
        "message-unused",
        &[("messages/en.ftl", "⟦scope-titel⟧ = Scope\n")],
        UNUSED,
        "did you mean `scope-title`?",
    ),
    seed(
        "message-file",
        &[(
            "messages/en.ftl",
            "scope-title = Scope\nscope-text ⟦B⟧road\n",
        )],
        SYNTAX,
        "message file cannot be read",
    ),
    seed(
        "message-unclosed",
        &[(
            "messages/en.ftl",
            "scope-title = ⟦{⟧ $as_of\nyear-title = Year\n",
        )],
        SYNTAX,
        "is not closed",
    ),
    seed(
        "message-without-id",
        &[("messages/en.ftl", "⟦=⟧ a\n")],
        SYNTAX,
        "begins with a letter",
    ),
    seed(
        "message-of-itself",
        &[("messages/en.ftl", "⟦year-title⟧ = { year-title }\n")],
        SYNTAX,
        "asks for itself",
    ),
    seed(
        "message-in-message",
        &[("messages/en.ftl", "⟦year-title⟧ = { scope-titel }\n")],
        UNKNOWN,
        "did you mean `scope-title`?",
    ),
    seed(
        "message-term",
        &[("messages/en.ftl", "⟦year-title⟧ = { -network }\n")],
        UNKNOWN,
        "there is no term `-network`",
    ),
    seed(
        "message-function",
        &[("messages/en.ftl", "⟦year-title⟧ = { DATE(1) }\n")],
        UNKNOWN,
        "`NUMBER`",
    ),
    seed(
        "message-language",
        &[("messages/xx.ftl", "scope-title = Scope\n")],
        UNUSED,
        "language `xx`",
    ),
];
