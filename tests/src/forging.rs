//! Tries to print a number that is no figure, or the mark of a figure, by every means that templates
//! have: each is told by the check, in the file and the line where it stands.
//!
//! The place of what is told stands behind `⟦`.

use ascn_diagnostic::{FileName, Severity, Sources};
use ascn_report::Templates;

/// A file below `templates/`, and its text.
type File = (&'static str, &'static str);

const SCOPE: &str = "sections/scope.md";
const PORTFOLIO: &str = "sections/portfolio.md";
const NOTE: &str = "blocks/note.md";
const COVER: &str = "html/cover.html";
const STYLE: &str = "html/style/own.css";
const ENGLISH: &str = "messages/en.ftl";
const INCLUDES: File = (SCOPE, "{% include \"blocks/note.md\" %}\n");

/// Attempts in a section that sees what `scope` sees.
const IN_A_SECTION: &[&str] = &[
    // Maps and lists.
    "{{ ⟦{\"id\": \"projects.total\", \"text\": \"999\"} | figure }}",
    "{% set f = {\"id\": \"projects.total\", \"text\": \"999\"} %}{{ ⟦f | figure }}",
    "{{ ⟦[\"projects.total\"] | figure }}",
    "{{ ⟦rows }}",
    "{{ ⟦rows[0] }}",
    "{{ ⟦{\"a\": members} }}",
    "{{ ⟦{\"a\": members}[\"a\"] }}",
    "{{ ⟦[members][0] }}",
    "{{ ⟦rows[0].members }}",
    "{{ ⟦[row.members for row in rows] | join(sep=\"\") }}",
    "{{ ⟦[row.members for row in rows if row.representative][0] }}",
    "{{ ⟦[...[members], members] }}",
    "{% for name, value in rows[0] %}{{ ⟦value }}{% endfor %}",
    "{% for pair in rows[0] | pairs %}{{ ⟦pair }}{% endfor %}",
    "{{ ⟦rows | group_by(attribute=\"country\") }}",
    "{{ ⟦rows[0] | values | first }}",
    "{{ ⟦rows[0] | get(key=\"members\") }}",
    "{{ ⟦rows[0][as_of] }}",
    // Sums and counts.
    "{{ ⟦members + reported }}",
    "{{ ⟦1 + 1 }}",
    "{{ ⟦1 ~ 2 * 3 }}",
    "{{ ⟦-members }}",
    "{{ ⟦2 ** 3 }}",
    "{{ ⟦7 // 2 }}",
    "{% set n = ⟦7 % 2 %}{{ n }}",
    "{{ rows | ⟦length }}",
    "{% if rows | ⟦length > 3 %}x{% endif %}",
    "{{ as_of | ⟦int }}",
    "{{ as_of | ⟦float }}",
    "{{ \"12.7\" | ⟦round }}",
    "{{ as_of | ⟦wordcount }}",
    "{{ \"7\" | ⟦abs }}",
    "{% for n in ⟦range(end=108) %}{% if loop.last %}{{ n }}{% endif %}{% endfor %}",
    "{% for row in rows %}{{ ⟦loop.index }}{% endfor %}",
    "{% for row in rows %}{{ ⟦loop.index0 ~ \"\" }}{% endfor %}",
    "{% for row in rows %}{% if loop.last %}{{ ⟦loop.length }}{% endif %}{% endfor %}",
    "{% for row in rows %}{{ ⟦__tera_loop_index }}{% endfor %}",
    "{{ ⟦__tera_context }}",
    "{% set ⟦__tera_loop_index = \"x\" %}{% for row in rows %}{{ __tera_loop_index }}{% endfor %}",
    "{% for ⟦__tera_loop_length in [\"x\"] %}{% for row in rows %}{{ __tera_loop_length }}\
     {% endfor %}{% endfor %}",
    "{% ⟦filter default(value=rows, boolean=true) %}{% endfilter %}",
    "{% set x | default(value=members, boolean=true) %}{% endset %}{{ ⟦x }}",
    "{{ ⟦\"projects.total\" }}",
    "{% set d = \"0123\" %}{% for row in rows %}{% set_global d = ⟦d[1:] %}{% endfor %}{{ d }}",
    "{% set a = \"\" %}{% set b = \"\" %}{% for row in rows %}{% set_global a = b ~ \"1\" %}\
     {% set_global b = ⟦a %}{% endfor %}{{ a }}",
    "{% for n in [\"1\", \"2\"] %}{% if n in ⟦(members | figure) %}{{ n }}{% endif %}{% endfor %}",
    "{% set f %}{{ members | figure }}{% endset %}{% if ⟦f is containing(pat=\"1\") %}1{% endif %}",
    "{% for n in [1, 2] %}{% if members | value == ⟦n %}{{ n }}{% endif %}{% endfor %}",
    "{% for row in rows | sort(attribute=⟦\"members\") %}{{ row.country }}{% endfor %}",
    "{% set_global n = 0 %}{% for row in rows %}{% set_global n = ⟦n + 1 %}{% endfor %}{{ n }}",
    // The figure itself, and its value.
    "{{ ⟦members }}",
    "{{ ⟦members ~ \"\" }}",
    "{{ members.⟦text }}",
    "{{ members.⟦id }}",
    "{{ members.⟦value }}",
    "{{ ⟦members | default(value=\"0\") }}",
    "{{ ⟦members if rows else reported }}",
    "{{ ⟦as_of if rows else members }}",
    "{{ ⟦rows and members }}",
    "{{ ⟦says_representatives }}",
    "{{ members | ⟦upper }}",
    "{{ \"scope-counts\" | t(members=⟦members, reported=1, nil=1, silent=1, cleared=1) }}",
    "{{ link(text=⟦members, to=\"https://example.org\") }}",
    "{{ ⟦\"projects.totl\" | figure }}",
    // What is finished, changed.
    "{{ members | figure | ⟦replace(from=\"1\", to=\"9\") }}",
    "{{ members | figure | ⟦truncate(length=1) }}",
    "{{ ⟦(members | figure)[0:2] }}",
    "{{ members | figure | ⟦reverse }}",
    "{{ members | figure | ⟦split(pat=\"1\") }}",
    "{{ ⟦(members | figure) ~ \"9\" }}",
    "{{ as_of | replace(from=\"2\", to=⟦members | figure) }}",
    "{% for sign in ⟦members | figure %}{{ sign }}{% endfor %}",
    "{% filter ⟦replace(from=\"1\", to=\"9\") %}{{ members | figure }}{% endfilter %}",
    "{% set kept %}{{ members | figure }}{% endset %}{{ kept | ⟦trim }}",
    "{% set kept | ⟦upper %}{{ members | figure }}{% endset %}{{ kept }}",
    "{{ \"scope-title\" | t | ⟦lower }}",
    // Names that become something else, between the rounds of a loop too.
    "{% set as_of = members %}{{ as_of }}",
    "{% set x = \"\" %}{% for row in rows %}{{ x }}{% set_global ⟦x = row.members %}{% endfor %}",
    "{% if rows %}{% set x = \"a\" %}{% else %}{% set ⟦x = members %}{% endif %}{{ x }}",
    "{% for x in rows %}{% set ⟦x = members %}{{ x }}{% endfor %}",
    // Text that claims to be more.
    "{{ \"\u{e000}projects.total\u{e008}999\u{e009}\" | ⟦markdown }}",
    "{{ \"*108*\" | ⟦markdown }}",
    "{{ as_of | ⟦markdown }}",
    "{{ as_of | ⟦safe }}",
    "⟦\u{e000}projects.total\u{e008}999\u{e009}",
    "⟦&#xE000;projects.total&#xe008;999&#xE009;",
    "⟦&#57344;",
    "R⟦&#{{ 57344 }};",
    "⟦\u{202e}{{ members | figure }}",
    "⟦&#x202E;{{ members | figure }}",
    "{{ \"⟦\u{2067}\" }}{{ members | figure }}",
    "R⟦&{{ \"scope-title\" | t }}",
    "<data ⟦data-figure=\"projects.total\">999</data>",
    // What the engine reads, and a hasty reader would not.
    "{% raw %}endraw{% endraw %}{{ ⟦1 + 1 }}",
    "{#}{{ \" #}{{ ⟦1 + 1 }}{# \" }}#}",
    "{%-- raw %}{{ \"{% endraw %}{{ ⟦1 + 1 }}",
    "{{ [⟦1 + 1 for row in rows] | join }}",
    "{{ {\"a\": ⟦1 + 1}[\"a\"] }}",
    "{{ ⟦(((members))) }}",
];

/// Attempts with several files.
const WITH_FILES: &[&[File]] = &[
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
    // Styles.
    &[(STYLE, "[data-figure]::after { content: ⟦\"999\" }\n")],
    &[(STYLE, "td::after {\n content: counter(page) ⟦'9' }\n")],
    &[(STYLE, "td::after { --n: ⟦\"9\"; content: var(--n) }\n")],
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

/// What is no forgery.
const NEAR_MISSES: &[&str] = &[
    "{% if \"scope\" is in_report(before=\"places\") and \"year\" is in_report %}x{% endif %}",
    "In 2030 there are 7 goals: {{ 7 }} {{ \"7\" }} {{ -1 }} {{ 1.5 }}",
    "{{ members | figure }} of {{ \"projects.total\" | figure }}",
    "{{ \"scope-counts\" | t(members=members | figure, reported=reported | figure, nil=nil | figure, silent=silent | figure, cleared=cleared | figure) }}",
    "{% if members %}x{% elif not rows and says_representatives or nil is defined %}y{% endif %}",
    "{% for row in rows %}{{ row.country }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for row in rows %}{% if loop.first %}{{ row.members | figure }}{% endif %}{% endfor %}",
    "{% for a in rows %}{% for b in rows %}{{ a.country ~ \" \" ~ b.country }}{% endfor %}{% endfor %}",
    "{% for row in rows | sort(attribute=\"country\") | reverse %}{{ row.country }}{% endfor %}",
    "{{ [row.country for row in rows] | join(sep=\", \") }}",
    "{{ [row.members | figure for row in rows] | join(sep=\", \") }}",
    "{{ (\"stand\" ~ \"ing\") | upper }} {{ as_of | replace(from=\" \", to=\"-\") }} {{ as_of[0:2] }}",
    "{% set title = \"scope-title\" | t %}{{ title }}{% set note %}{{ members | figure }}{% endset %}{{ note }}",
    "{% set all = rows %}{% for row in all %}{{ row.representative | default(value=\"none\", boolean=true) }}{% endfor %}",
    "{% for kind, group in rows | group_by(attribute=\"country\") %}{{ kind }}{% for row in group %}{{ row.members | figure }}{% endfor %}{% endfor %}",
    "{% for n in [1, 2, 3] %}{{ (\"month-\" ~ n) | t }}{% endfor %}",
    "{% set row = rows | first %}{{ row.country }}{{ rows[0].country }}{{ {\"a\": \"b\"}[\"a\"] }}",
    "{{ as_of if rows else \"never\" }}{# {{ 1 + 1 }} #}{% raw %}{{ 1 + 1 }}{% endraw %}",
    "{{ link(text=as_of, to=\"https://example.org?a=1&b=2\") }} R&D, AT&amp;T, &#39;",
    "{{ as_of | escape }} {{ as_of | split(pat=\" \") | last }} {% if rows | nth(n=1) is defined %}x{% endif %}",
];

/// What is told of templates, by file and line.
fn told(files: &[File]) -> Vec<(String, usize, String)> {
    let mut sources = Sources::default();
    sources.add(
        FileName::new("templates/templates.yaml"),
        "views: 1\n".to_owned(),
    );
    for (name, text) in files {
        let text = text.replace('⟦', "");
        sources.add(FileName::new(&format!("templates/{name}")), text);
    }
    let (_, faults) = Templates::read(&sources);
    let located = ascn_yaml::Locator::new(&sources).locate(faults.into_vec());
    let told = located.into_iter().map(|one| {
        assert_eq!(one.fault.rule.severity, Severity::Error);
        let text = sources.get(&one.place.file).unwrap().text();
        let start = one.place.range.unwrap_or_default().start;
        let line = text[..start].matches('\n').count() + 1;
        (
            one.place.file.to_string(),
            line,
            format!("{start} {}", one.fault.message),
        )
    });
    told.collect()
}

/// What is wrong with how an attempt is told.
fn missed(files: &[File]) -> Option<String> {
    let marked = files
        .iter()
        .find_map(|(name, text)| Some((name, text, text.find('⟦')?)));
    let found = told(files);
    let is_told = marked.is_none_or(|(name, text, at)| {
        let line = text[..at].matches('\n').count() + 1;
        let mut found = found.iter();
        found.any(|(file, of, words)| {
            *file == format!("templates/{name}")
                && *of == line
                && words.starts_with(&format!("{at} "))
        })
    });
    (!is_told || found.is_empty()).then(|| format!("{files:?}: {found:?}"))
}

#[test]
fn no_number_and_no_mark_can_be_forged() {
    let in_a_section: Vec<[File; 1]> = IN_A_SECTION.iter().map(|text| [(SCOPE, *text)]).collect();
    let in_a_section = in_a_section.iter().map(<[File; 1]>::as_slice);
    let attempts: Vec<&[File]> = in_a_section.chain(WITH_FILES.iter().copied()).collect();
    assert!(attempts.len() >= 100, "{}", attempts.len());
    let missed: Vec<String> = attempts.iter().filter_map(|files| missed(files)).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_is_no_forgery_is_not_told() {
    for text in NEAR_MISSES {
        let found = told(&[(SCOPE, text)]);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn templates_that_call_one_another_without_end_are_told() {
    let twice = |name: &str| format!("{{% include \"{name}\" %}}").repeat(9);
    let names: Vec<String> = (0..9).map(|n| format!("blocks/n{n}.md")).collect();
    let mut sources = Sources::default();
    sources.add(
        FileName::new("templates/templates.yaml"),
        "views: 1\n".to_owned(),
    );
    sources.add(
        FileName::new("templates/sections/scope.md"),
        twice(&names[0]),
    );
    for (index, name) in names.iter().enumerate() {
        let text = names
            .get(index + 1)
            .map_or("x".to_owned(), |next| twice(next));
        sources.add(FileName::new(&format!("templates/{name}")), text);
    }
    let (_, faults) = Templates::read(&sources);
    let messages: Vec<String> = faults
        .into_vec()
        .into_iter()
        .map(|one| one.message)
        .collect();
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].contains("too often"), "{messages:?}");
}
