//! Templates made of parts: components, templates that include and extend others, blocks.

use super::{SYNTAX, Seed, UNKNOWN, UNUSED, VALUE, seed};

pub(super) const SEEDS: &[Seed] = &[
    // Components.
    seed(
        "component",
        &[("sections/ongoing.md", "{{⟦<registr⟧ rows={ongoing}/>}}\n")],
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
        "did you mean `planning`?",
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
            "\n{% include \"⟦sections/scope.md⟧\" %}\n",
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
            "{% extends \"⟦sections/scope.md⟧\" %}\n",
        )],
        SYNTAX,
        "built-in/sections/scope.md",
    ),
    seed(
        "include-in-a-circle",
        &[
            (
                "blocks/a.md",
                "{{ \"scope-title\" | t }}\n{% if members %}{% include \"⟦blocks/b.md⟧\" %}{% endif %}\n",
            ),
            ("blocks/b.md", "{% include \"blocks/a.md\" %}\n"),
            ("sections/scope.md", "{% include \"blocks/a.md\" %}\n"),
        ],
        SYNTAX,
        "includes itself without end, by `blocks/a.md` → `blocks/b.md` → `blocks/a.md`",
    ),
    seed(
        "extends-in-a-circle",
        &[
            ("sections/own.md", "{% extends \"⟦sections/scope.md⟧\" %}\n"),
            ("sections/scope.md", "{% extends \"sections/own.md\" %}\n"),
        ],
        SYNTAX,
        "extends itself without end, by",
    ),
    seed(
        "component-calls-itself",
        &[
            (
                "components/own.md",
                "{% component own(a) %}\n{{ a }} {{⟦<own a=\"x\"/>⟧}}{% endcomponent own %}\n",
            ),
            ("sections/scope.md", "{{<own a={as_of}/>}}\n"),
        ],
        SYNTAX,
        "the component `own` calls itself without end",
    ),
    seed(
        "components-in-a-circle",
        &[
            (
                "components/two.md",
                "{% component two() %}\n{% if true %}{{⟦<one/>⟧}}{% endif %}{% endcomponent two %}\n",
            ),
            (
                "components/one.md",
                "{% component one() %}{{<two/>}}{% endcomponent one %}\n",
            ),
            ("sections/scope.md", "{{<one/>}}\n"),
        ],
        SYNTAX,
        "calls itself without end, by `one` → `two` → `one`",
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
        "stands here",
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
            "{% extends \"built-in/html/cover.html\" %}\n{% block network %}{{ \"⟦page-edtion⟧\" | t }}{% endblock %}\n",
        )],
        UNKNOWN,
        "did you mean `page-edition`?",
    ),
    seed(
        "text-outside-blocks",
        &[(
            "sections/portfolio.md",
            "{% extends \"built-in/sections/portfolio.md\" %}\n\n⟦Some text⟧\n{% block trend %}{% endblock %}\n",
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
    seed(
        "page-of-a-city",
        &[
            (
                "blocks/city-profile.md",
                "{% include \"blocks/note.md\" %}\n",
            ),
            ("blocks/note.md", "{{ ⟦contry⟧ }}\n"),
        ],
        UNKNOWN,
        "did you mean `country`?",
    ),
    seed(
        "include-of-what-extends",
        &[
            (
                "sections/scope.md",
                "{% include \"⟦blocks/highlight.md⟧\" %}\n",
            ),
            (
                "blocks/highlight.md",
                "{% extends \"built-in/blocks/highlight.md\" %}\n",
            ),
        ],
        SYNTAX,
        "include `built-in/blocks/highlight.md`",
    ),
];
