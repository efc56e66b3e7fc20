//! Attempts with several files, in components, in the page and in messages.

use super::{File, SCOPE};

const PORTFOLIO: &str = "sections/portfolio.md";
const NOTE: &str = "blocks/note.md";
const COVER: &str = "html/cover.html";
const STYLE: &str = "html/style/own.css";
const ENGLISH: &str = "messages/en.ftl";
const INCLUDES: File = (SCOPE, "{% include \"blocks/note.md\" %}\n");

/// Attempts with several files.
pub(super) const WITH_FILES: &[&[File]] = &[
    &[INCLUDES, (NOTE, "A\n{{ ⟦members }}\n")],
    &[INCLUDES, (NOTE, "{{ rows | ⟦length }}\n")],
    &[
        (
            SCOPE,
            "{% set x = rows %}{% include \"blocks/note.md\" %}\n",
        ),
        (NOTE, "{{ ⟦x }}\n"),
    ],
    &[
        (
            SCOPE,
            "{% for row in rows %}\n{% include \"blocks/note.md\" %}{% endfor %}\n",
        ),
        (NOTE, "{{ ⟦row.members }}\n"),
    ],
    // Components, of the data folder and of the program.
    &[(
        "components/statuses.md",
        "{% component statuses(f) %}\n{{ ⟦f.planning }}{% endcomponent statuses %}\n",
    )],
    &[(
        "components/unsaid.md",
        "{% component unsaid(names) %}{{ names | ⟦length }}{% endcomponent unsaid %}\n",
    )],
    &[
        (SCOPE, "{{<own of={rows}/>}}\n"),
        (
            "components/own.md",
            "{% component own(of) %}\n{{ ⟦of }}{% endcomponent own %}\n",
        ),
    ],
    &[
        (SCOPE, "{{<own a=\"x\"/>}}{{<own a={members}/>}}\n"),
        (
            "components/own.md",
            "{% component own(a) %}{{ ⟦a }}{% endcomponent own %}\n",
        ),
    ],
    &[
        (SCOPE, "{{<own/>}}\n"),
        (
            "components/own.md",
            "{% component own(a=[1, 2]) %}{{ ⟦a }}{% endcomponent own %}\n",
        ),
    ],
    &[
        (SCOPE, "{% <own> %}{{ members | figure }}{% </own> %}\n"),
        (
            "components/own.md",
            "{% component own() %}{{ body | ⟦replace(from=\"1\", to=\"2\") }}{% endcomponent own %}\n",
        ),
    ],
    &[(SCOPE, "\n{{⟦<sentences list={rows}/>}}\n")],
    &[
        (SCOPE, "{{<own d=\"0123\" of={rows}/>}}\n"),
        (
            "components/own.md",
            "{% component own(d, of) %}{% if of %}{{⟦<own d={d[1:]} of={of[1:]}/>}}{% else %}{{ d }}\
             {% endif %}{% endcomponent own %}\n",
        ),
    ],
    // Blocks of templates that are extended.
    &[(
        PORTFOLIO,
        "{% extends \"built-in/sections/portfolio.md\" %}\n{% block trend %}\n{{ ⟦total }}{% endblock %}\n",
    )],
    &[(
        PORTFOLIO,
        "{% extends \"built-in/sections/portfolio.md\" %}\n{% block trend %}{{ super() | ⟦upper }}{% endblock %}\n",
    )],
    &[
        (
            SCOPE,
            "{% extends \"sections/year.md\" %}\n{% block a %}{{ ⟦x }}{% endblock %}\n",
        ),
        (
            "sections/year.md",
            "{% set x = members %}{% block a %}{% endblock %}\n",
        ),
    ],
    &[
        (
            SCOPE,
            "{% extends \"sections/year.md\" %}\n{% block a %}{% set_global d = \"0123\" %}\
             {% for row in rows %}{{ ⟦super() }}{% endfor %}{{ d }}{% endblock %}\n",
        ),
        (
            "sections/year.md",
            "{% block a %}{% set_global d = d[1:] %}{% endblock %}\n",
        ),
    ],
    // The page.
    &[(COVER, "<p>\n{{ ⟦imprint }}</p>\n")],
    &[(COVER, "{{ title | ⟦safe }}\n")],
    &[(COVER, "{{ \"<b>9</b>\" | ⟦safe }}\n")],
    &[(COVER, "{{ places | ⟦length }}\n")],
    &[(
        COVER,
        "<data ⟦data-figure=\"projects.total\" value=\"999\">999</data>\n",
    )],
    &[(
        COVER,
        "<data ⟦data-{{ \"figure\" }}=\"projects.total\">999</data>\n",
    )],
    &[(COVER, "<data ⟦DATA-FIGURE=\"projects.total\">999</data>\n")],
    &[(COVER, "{{ body | ⟦replace(from=\"1\", to=\"2\") }}\n")],
    &[(
        COVER,
        "⟦<bdo dir=\"rtl\">{{ \"projects.total\" | figure }}</bdo>\n",
    )],
    &[(
        COVER,
        "<data ⟦data- {%- set x = \"\" -%} figure=\"projects.total\">9</data>\n",
    )],
    &[(
        COVER,
        "⟦&#x00000000000000202E;{{ \"projects.total\" | figure }}\n",
    )],
    &[(
        "html/page.html",
        "<title>⟦{{ \"projects.total\" | figure }}</title>\n",
    )],
    // Styles.
    &[(STYLE, "td::after { content: ⟦counter(page) }\n")],
    &[(STYLE, "⟦@counter-style own { system: extends decimal }\n")],
    &[(STYLE, "td { display: ⟦list-item }\n")],
    &[(STYLE, "[data-figure]::after { content: ⟦\"999\" }\n")],
    &[(STYLE, "td::after {\n content: ⟦'9' }\n")],
    &[(STYLE, "td::after { --n: \"9\"; content: ⟦var(--n) }\n")],
    &[(STYLE, "td::after { content: ⟦attr(value) }\n")],
    &[(STYLE, "td { ⟦counter-increment: rows }\n")],
    &[(
        STYLE,
        "[data-figure] { unicode-bidi: ⟦bidi-override; direction: rtl }\n",
    )],
    // Messages.
    &[(ENGLISH, "scope-title = A { \"⟦\\u202E\" }\n")],
    &[(
        ENGLISH,
        "scope-title = A\nyear-title = ⟦\u{e000}projects.total\u{e008}9\u{e009}\n",
    )],
    &[(
        COVER,
        "{% set a = \"data-fig\" %}<data ⟦{{ a }}ure=\"projects.total\">9</data>\n",
    )],
    &[(ENGLISH, "scope-title = A { \"⟦\\uE000\" }\n")],
    &[(ENGLISH, "scope-title = A { \"⟦\\u003C\" }data { \"x\" }\n")],
    &[(ENGLISH, "scope-title = A { \"⟦\\U00E008\" }\n")],
    &[(ENGLISH, "scope-title = ⟦&#xE000;\n")],
    &[(ENGLISH, "scope-title = ⟦&#x{\"E000\"};\n")],
    &[(
        ENGLISH,
        "scope-title = A\n⟦change-joined = { $projects_count }\n",
    )],
    &[(
        ENGLISH,
        "⟦change-joined = { $projects_count ->\n    [1] one\n   *[other] { NUMBER($projects_count) }\n }\n",
    )],
];
