//! Grammar, values, files that nothing uses, the plan, and the document as a whole.

use super::{DOCUMENT, SYNTAX, Seed, UNKNOWN, UNUSED, VALUE, VIEWS, seed};

pub(super) const SEEDS: &[Seed] = &[
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
        "stands here",
    ),
    // Values of another kind.
    seed(
        "compared-kinds",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{% if ⟦as_of > 3⟧ %}x{% endif %}\n",
        )],
        VALUE,
        "a text cannot be compared with a number",
    ),
    seed(
        "kind-of-test",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{% if ⟦rows⟧ is starting_with(pat=\"a\") %}x{% endif %}\n",
        )],
        VALUE,
        "a text is needed here, and a list is given",
    ),
    seed(
        "kind-of-argument",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{{ ⟦as_of⟧ | truncate(length=\"a\") }}\n",
        )],
        VALUE,
        "a number is needed here, and a text is given",
    ),
    seed(
        "argument-out-of-range",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{{ as_of | ⟦truncate(length=-1)⟧ }}\n",
        )],
        VALUE,
        "too large or too small",
    ),
    seed(
        "argument-missing",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{{ as_of | ⟦replace(from=\"a\")⟧ }}\n",
        )],
        VALUE,
        "the argument `to` is missing",
    ),
    seed(
        "looked-into-answer",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{% if \"a\" in ⟦says_representatives⟧ %}x{% endif %}\n",
        )],
        VALUE,
        "can be looked into",
    ),
    seed(
        "place-of-a-list",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{{ rows[⟦\"a\"⟧].country }}\n",
        )],
        VALUE,
        "by whole numbers",
    ),
    seed(
        "super-alone",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{{ ⟦super()⟧ }}\n",
        )],
        SYNTAX,
        "where no block is replaced",
    ),
    seed(
        "thrown",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{{ ⟦throw(message=\"Do not use this.\")⟧ }}\n",
        )],
        VALUE,
        "the template stops here and says: Do not use this.",
    ),
    seed(
        "text-without-end",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{% set a = as_of ~ as_of %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set ⟦a⟧ = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}{% set a = a ~ a %}\n",
        )],
        VALUE,
        "no memory would hold it",
    ),
    seed(
        "name-becomes-another",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\n{% set x = \"a\" %}{% if members %}{% set ⟦x⟧ = rows %}{% endif %}\n",
        )],
        VALUE,
        "would become a list",
    ),
    seed(
        "character-of-pieces",
        &[(
            "sections/scope.md",
            "## {{ anchor(id=\"scope\") }}A\n\nA ⟦&⟧{{ as_of }}\n",
        )],
        SYNTAX,
        "or a space behind it",
    ),
    seed(
        "text-as-figure",
        &[("sections/scope.md", "{{ as_of | ⟦figure⟧ }}\n")],
        UNKNOWN,
        "no figure",
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
        "makes a number that is no figure",
    ),
    seed(
        "figure-without-filter",
        &[("sections/scope.md", "{{ ⟦members⟧ }}\n")],
        VALUE,
        "write `members | figure`",
    ),
    seed(
        "list-printed",
        &[("sections/scope.md", "{{ ⟦rows⟧ }}\n")],
        VALUE,
        "{% for one in rows %}",
    ),
    seed(
        "length",
        &[("sections/scope.md", "{{ rows | ⟦length⟧ }}\n")],
        VALUE,
        "{% if … %}",
    ),
    seed(
        "figure-unknown",
        &[("sections/scope.md", "{{ ⟦\"projects.totl\"⟧ | figure }}\n")],
        UNKNOWN,
        "did you mean `projects.total`?",
    ),
    seed(
        "digits-changed",
        &[(
            "sections/scope.md",
            "{{ members | figure | ⟦replace⟧(from=\"1\", to=\"9\") }}\n",
        )],
        VALUE,
        "finished text",
    ),
    seed(
        "number-of-message",
        &[(
            "messages/en.ftl",
            "⟦change-joined⟧ = { $projects_count } new projects\n",
        )],
        VALUE,
        "{ $projects }",
    ),
    seed(
        "mark",
        &[("sections/scope.md", "⟦&#xE000⟧;projects.total\n")],
        SYNTAX,
        "marks the figures",
    ),
    seed(
        "loop-over-answer",
        &[(
            "sections/scope.md",
            "{% for one in ⟦says_representatives⟧ %}x{% endfor %}\n",
        )],
        VALUE,
        "a yes or no cannot be gone through",
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
        "section-behind-its-neighbour",
        &[(
            "templates.yaml",
            "views: 1\nsections:\n  - {name: finance, after: ⟦cities⟧}\n",
        )],
        UNUSED,
        "it stands behind `cities` anyhow",
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
            "## {{ anchor(id=\"year\") }}A\n\nA.\n{{ ⟦ref⟧(id=\"methods\") }}\n",
        )],
        DOCUMENT,
        "did you mean `method`?",
    ),
    seed(
        "reference-into-left-out-section",
        &[
            (
                "sections/year.md",
                "## {{ anchor(id=\"year\") }}A\n\n{{ ⟦ref⟧(id=\"typologies\") }}\n",
            ),
            (
                "templates.yaml",
                "views: 1\nsections:\n  - {name: typologies, shown: false}\n",
            ),
        ],
        DOCUMENT,
        "show the section `typologies` again",
    ),
    seed(
        "heading-of-a-message",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n⟦### {{ \"scope-title\" | t }}⟧\n",
        )],
        DOCUMENT,
        "has no anchor",
    ),
    seed(
        "heading-of-each-city",
        &[("blocks/city-profile.md", "⟦## {{ name }}⟧\n")],
        DOCUMENT,
        "has no anchor",
    ),
    seed(
        "title-missing",
        &[(
            "annual-report.md",
            "⟦{% for section in sections %}⟧\n{{ section.text | markdown }}\n\n{% endfor %}",
        )],
        DOCUMENT,
        "has no title",
    ),
    seed(
        "table-without-caption",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n⟦| {{ \"column-city\" | t }} |⟧\n| - |\n| x |\n",
        )],
        DOCUMENT,
        "above it",
    ),
    seed(
        "cell-too-many",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n{{ table(id=\"t\", text=\"scope-title\" | t) }}\n\n| A |\n| - |\n⟦| x | {{ members | figure }} |⟧\n",
        )],
        DOCUMENT,
        "would not be printed",
    ),
    seed(
        "anchor-in-text",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n⟦Text {{ anchor(id=\"b\") }} text⟧\n",
        )],
        DOCUMENT,
        "has no meaning",
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
