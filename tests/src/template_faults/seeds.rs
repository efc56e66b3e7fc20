//! The faults that are put into templates.

/// A fault put into templates.
pub(super) struct Seed {
    /// What it is called.
    pub(super) name: &'static str,
    /// The files below `templates/`; the fault is between `⟦` and `⟧`.
    pub(super) files: &'static [(&'static str, &'static str)],
    /// The code of the fault.
    pub(super) code: &'static str,
    /// What it says, above all what was probably meant.
    pub(super) says: &'static str,
}

const fn seed(
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    code: &'static str,
    says: &'static str,
) -> Seed {
    Seed {
        name,
        files,
        code,
        says,
    }
}

const SYNTAX: &str = "template-syntax";
const UNKNOWN: &str = "template-unknown-name";
const VALUE: &str = "template-value";
const UNUSED: &str = "template-unused";
const VIEWS: &str = "template-views";
const DOCUMENT: &str = "template-document";

pub(super) const SEEDS: &[Seed] = &[
    // Names that are not there.
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
        &[("sections/scope.md", "{{ members.⟦txt⟧ }}\n")],
        UNKNOWN,
        "did you mean `text`?",
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
        &[("sections/scope.md", "## {{ ⟦ancor(id=\"scope\")⟧ }}A\n")],
        UNKNOWN,
        "did you mean `anchor`?",
    ),
    seed(
        "function-in-page",
        &[("html/panel.html", "{{ ⟦ref(id=\"scope\")⟧ }}\n")],
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
    // Components.
    seed(
        "component",
        &[("sections/ongoing.md", "{{⟦<registr rows={ongoing}/>⟧}}\n")],
        UNKNOWN,
        "did you mean `register`?",
    ),
    seed(
        "field-in-component",
        &[(
            "components/statuses.md",
            "{% component statuses(f) %}{{ f.⟦planing⟧ | figure }}{% endcomponent statuses %}\n",
        )],
        UNKNOWN,
        "called from here",
    ),
    seed(
        "filter-in-component",
        &[(
            "components/statuses.md",
            "{% component statuses(f) %}{{ f.planning | ⟦figures⟧ }}{% endcomponent statuses %}\n",
        )],
        UNKNOWN,
        "did you mean `figure`?",
    ),
    seed(
        "argument-of-component",
        &[("sections/ongoing.md", "{{⟦<register/>⟧}}\n")],
        VALUE,
        "rows",
    ),
    seed(
        "argument-unknown-to-component",
        &[(
            "sections/ongoing.md",
            "{{⟦<register rows={ongoing} kind=\"x\"/>⟧}}\n",
        )],
        VALUE,
        "kind",
    ),
    seed(
        "component-unclosed",
        &[(
            "components/statuses.md",
            "{% component statuses(f) %}{{ f.planning | figure }}\n⟦⟧",
        )],
        SYNTAX,
        "component",
    ),
    seed(
        "component-of-another-name",
        &[(
            "components/statusses.md",
            "{% component statusses(f) %}x{% endcomponent statusses %}\n",
        )],
        UNUSED,
        "did you mean `components/statuses.md`?",
    ),
    seed(
        "component-twice",
        &[
            (
                "components/statuses.md",
                "{% component statuses(f) %}x{% endcomponent statuses %}\n",
            ),
            (
                "sections/year.md",
                "{% ⟦component statuses⟧(f) %}y{% endcomponent statuses %}\n",
            ),
        ],
        SYNTAX,
        "defined in both",
    ),
    // Templates that include and extend others.
    seed(
        "include",
        &[(
            "sections/scope.md",
            "{% include ⟦\"sections/yaer.md\"⟧ %}\n",
        )],
        UNKNOWN,
        "did you mean `sections/year.md`?",
    ),
    seed(
        "include-of-itself",
        &[(
            "sections/scope.md",
            "{% include ⟦\"⟧sections/scope.md\" %}\n",
        )],
        SYNTAX,
        "built-in/sections/scope.md",
    ),
    seed(
        "extends",
        &[(
            "sections/scope.md",
            "{% extends ⟦\"built-in/sections/scop.md\"⟧ %}\n",
        )],
        UNKNOWN,
        "did you mean `built-in/sections/scope.md`?",
    ),
    seed(
        "extends-itself",
        &[(
            "sections/scope.md",
            "{% extends ⟦\"⟧sections/scope.md\" %}\n",
        )],
        SYNTAX,
        "built-in/sections/scope.md",
    ),
    seed(
        "field-in-included",
        &[
            ("sections/scope.md", "{% include \"blocks/note.md\" %}\n"),
            ("blocks/note.md", "{{ ⟦memmbers⟧ | figure }}\n"),
        ],
        UNKNOWN,
        "called from here",
    ),
    seed(
        "filter-in-included",
        &[
            ("html/cover.html", "{% include \"html/logo.html\" %}\n"),
            ("html/logo.html", "{{ title | ⟦uppr⟧ }}\n"),
        ],
        UNKNOWN,
        "did you mean `upper`?",
    ),
    seed(
        "syntax-in-included",
        &[
            ("sections/scope.md", "{% include \"blocks/note.md\" %}\n"),
            ("blocks/note.md", "{{ members | figure %⟦}⟧\n"),
        ],
        SYNTAX,
        "found",
    ),
    // Blocks.
    seed(
        "block",
        &[(
            "sections/portfolio.md",
            "{% extends \"built-in/sections/portfolio.md\" %}\n{% block ⟦portfolio_area⟧ %}x{% endblock %}\n",
        )],
        UNUSED,
        "did you mean `portfolio_areas`?",
    ),
    seed(
        "field-in-block",
        &[(
            "sections/portfolio.md",
            "{% extends \"built-in/sections/portfolio.md\" %}\n{% block trend %}{{ super() }}{{ ⟦toatl⟧ | figure }}{% endblock %}\n",
        )],
        UNKNOWN,
        "did you mean `total`?",
    ),
    seed(
        "filter-in-block",
        &[(
            "sections/portfolio.md",
            "{% extends \"built-in/sections/portfolio.md\" %}\n{% block trend %}{{ total | ⟦figre⟧ }}{% endblock %}\n",
        )],
        UNKNOWN,
        "did you mean `figure`?",
    ),
    seed(
        "message-in-block",
        &[(
            "html/cover.html",
            "{% extends \"built-in/html/cover.html\" %}\n{% block network %}{{ \"page-edtion\" | ⟦t⟧ }}{% endblock %}\n",
        )],
        UNKNOWN,
        "did you mean `page-edition`?",
    ),
    seed(
        "text-outside-blocks",
        &[(
            "sections/portfolio.md",
            "{% extends \"built-in/sections/portfolio.md\" %}⟦\n⟧Some text\n",
        )],
        SYNTAX,
        "only `extends`, `block`",
    ),
    seed(
        "block-unclosed",
        &[(
            "sections/portfolio.md",
            "{% extends \"built-in/sections/portfolio.md\" %}\n{% block trend %}x\n⟦⟧",
        )],
        SYNTAX,
        "end",
    ),
    seed(
        "block-twice",
        &[(
            "sections/portfolio.md",
            "{% extends \"built-in/sections/portfolio.md\" %}\n{% block trend %}x{% endblock %}\n{% block ⟦trend⟧ %}y{% endblock %}\n",
        )],
        SYNTAX,
        "already contains a block",
    ),
    // Grammar.
    seed(
        "if-unclosed",
        &[("sections/scope.md", "{% if members %}x\n⟦⟧")],
        SYNTAX,
        "endif",
    ),
    seed(
        "tag-unknown",
        &[("sections/scope.md", "{% ⟦fro⟧ row in rows %}{% endfor %}\n")],
        SYNTAX,
        "unknown tag",
    ),
    seed(
        "braces",
        &[("sections/scope.md", "{{ members | figure ⟦}⟧\n")],
        SYNTAX,
        "found",
    ),
    // Values of another kind.
    seed(
        "text-as-figure",
        &[("sections/scope.md", "{{ as_of | ⟦figure⟧ }}\n")],
        VALUE,
        "only a figure",
    ),
    seed(
        "caption-without-message",
        &[(
            "sections/scope.md",
            "{{ ⟦table(id=\"table-coverage\", text=\"Coverage\")⟧ }}\n",
        )],
        VALUE,
        "caption is a message",
    ),
    seed(
        "anchor-without-id",
        &[("sections/scope.md", "## {{ ⟦anchor(name=\"scope\")⟧ }}A\n")],
        VALUE,
        "`id`",
    ),
    seed(
        "message-without-value",
        &[("sections/scope.md", "{{ \"scope-text\" | ⟦t⟧ }}\n")],
        VALUE,
        "scope-text",
    ),
    seed(
        "sum",
        &[("sections/scope.md", "{{ ⟦members + reported⟧ }}\n")],
        VALUE,
        "numbers",
    ),
    seed(
        "loop-over-answer",
        &[(
            "sections/scope.md",
            "{% for one in ⟦says_representatives⟧ %}x{% endfor %}\n",
        )],
        VALUE,
        "bool",
    ),
    // Messages.
    seed(
        "message",
        &[("sections/scope.md", "{{ \"scope-titel\" | ⟦t⟧ }}\n")],
        UNKNOWN,
        "did you mean `scope-title`?",
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
        "message-language",
        &[("messages/xx.ftl", "scope-title = Scope\n")],
        UNUSED,
        "language `xx`",
    ),
    // Files that nothing uses.
    seed(
        "file",
        &[("sections/scpoe.md", "x\n")],
        UNUSED,
        "did you mean `sections/scope.md`?",
    ),
    seed(
        "file-of-another-kind",
        &[("sections/scope.txt", "x\n")],
        UNUSED,
        "did you mean `sections/scope.md`?",
    ),
    seed(
        "style-from-outside",
        &[(
            "html/style/logo.css",
            "body { background: ⟦url(⟧https://example.org/x.png); }\n",
        )],
        SYNTAX,
        "asks for nothing else",
    ),
    // The plan.
    seed(
        "section-unknown",
        &[(
            "templates.yaml",
            "views: 1\nsections:\n  - {name: finance, after: ⟦result⟧}\n",
        )],
        UNKNOWN,
        "did you mean `results`?",
    ),
    seed(
        "section-without-template",
        &[(
            "templates.yaml",
            "views: 1\nsections:\n  - {name: ⟦portfolios⟧, after: cover, sees: portfolio}\n",
        )],
        UNKNOWN,
        "did you mean `portfolio`?",
    ),
    seed(
        "section-unmoved",
        &[(
            "templates.yaml",
            "views: 1\nsections:\n  - {name: ⟦finance⟧}\n",
        )],
        UNUSED,
        "stays where it is",
    ),
    seed(
        "views-unknown",
        &[("templates.yaml", "views: ⟦99⟧\n")],
        VIEWS,
        "use a newer program",
    ),
    // The document.
    seed(
        "reference",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n{{ ref(id=\"⟦methods⟧\") }}\n",
        )],
        DOCUMENT,
        "did you mean `method`?",
    ),
    seed(
        "heading-level",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n#### {{ anchor(id=\"deep\") }}⟦Deep⟧\n",
        )],
        DOCUMENT,
        "is of level 4",
    ),
    seed(
        "heading-without-anchor",
        &[("sections/year.md", "## ⟦The year⟧\n")],
        DOCUMENT,
        "begin the heading with",
    ),
    seed(
        "id-twice",
        &[("sections/year.md", "## {{ anchor(id=\"⟦scope⟧\") }}A\n")],
        DOCUMENT,
        "names two headings",
    ),
    seed(
        "caption-alone",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n{{ table(id=\"⟦table-x⟧\", text=\"scope-caption\" | t) }}\n\nText.\n",
        )],
        DOCUMENT,
        "is not followed by a table",
    ),
];
