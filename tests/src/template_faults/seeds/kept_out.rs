//! What a page, a style or Markdown cannot hold: it would be dropped, or differ between formats.

use super::{DOCUMENT, SYNTAX, Seed, VALUE, seed};

pub(super) const SEEDS: &[Seed] = &[
    // Styles.
    seed(
        "style-unclosed",
        &[(
            "html/style/own.css",
            "a { color: red }\nb ⟦{⟧ color: red;\nc { color: red }\n",
        )],
        SYNTAX,
        "what follows is dropped",
    ),
    seed(
        "style-closed-twice",
        &[(
            "html/style/own.css",
            "a { color: red }\n⟦}⟧\nb { color: red }\n",
        )],
        SYNTAX,
        "closes nothing",
    ),
    seed(
        "style-comment-unclosed",
        &[("html/style/own.css", "⟦/*⟧ a { color: red }\n")],
        SYNTAX,
        "the comment is not closed",
    ),
    seed(
        "style-text-unclosed",
        &[("html/style/own.css", "a::before { content: ⟦\"⟧x; }\n")],
        SYNTAX,
        "the text is not closed",
    ),
    seed(
        "style-font",
        &[(
            "html/style/own.css",
            "⟦@font-face⟧ { font-family: A; src: url(data:font/ttf;base64,AA==) }\n",
        )],
        SYNTAX,
        "its policy keeps all others out",
    ),
    seed(
        "style-counter",
        &[(
            "html/style/own.css",
            "li::before { content: ⟦counter⟧(city) }\n",
        )],
        SYNTAX,
        "no figure",
    ),
    // Markdown.
    seed(
        "html-in-markdown",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n{% if chair %}⟦<br>⟧{{ chair }}{% endif %}\n",
        )],
        SYNTAX,
        "each format",
    ),
    seed(
        "drawing-in-markdown",
        &[("sections/year.md", "⟦<svg>⟧\n")],
        SYNTAX,
        "HTML stands in Markdown",
    ),
    seed(
        "comment-in-markdown",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n⟦<!-- later -->⟧\n",
        )],
        SYNTAX,
        "{# … #}",
    ),
    seed(
        "picture-in-markdown",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n⟦![Logo](x.png)⟧\n",
        )],
        SYNTAX,
        "a picture stands in Markdown",
    ),
    seed(
        "html-in-message",
        &[("messages/en.ftl", "scope-title = Scope⟦<br>⟧and coverage\n")],
        SYNTAX,
        "HTML stands in Markdown",
    ),
    // The page.
    seed(
        "script",
        &[(
            "html/cover.html",
            "<h1>{{ title }}</h1>⟦<script⟧>x()</script>\n",
        )],
        SYNTAX,
        "its policy names what it has",
    ),
    seed(
        "event",
        &[(
            "html/cover.html",
            "<h1 ⟦onclick=\"x()\"⟧>{{ title }}</h1>\n",
        )],
        SYNTAX,
        "no script of your own",
    ),
    seed(
        "script-in-address",
        &[(
            "html/cover.html",
            "<a ⟦href=\"javascript:x()\"⟧>{{ title }}</a>\n",
        )],
        SYNTAX,
        "no script of your own",
    ),
    seed(
        "style-of-element",
        &[(
            "html/cover.html",
            "<h1 ⟦style=\"color: red\"⟧>{{ title }}</h1>\n",
        )],
        SYNTAX,
        "give it a `class`",
    ),
    seed(
        "picture-from-outside",
        &[(
            "html/cover.html",
            "<h1>{{ title }}</h1><img ⟦src=\"https://example.org/x.png\"⟧ alt=\"\">\n",
        )],
        SYNTAX,
        "asks for nothing else",
    ),
    seed(
        "frame-in-page",
        &[("html/cover.html", "⟦<iframe⟧ src=\"a.html\"></iframe>\n")],
        SYNTAX,
        "leave it out",
    ),
    // Figures that a reader would see as another number.
    seed(
        "digits-beside-a-figure",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\nA.\n\nOf **{{ \"⟦projects.total⟧\" | figure }}**000.\n",
        )],
        DOCUMENT,
        "put a space or a word between them, in the template",
    ),
    seed(
        "two-figures-side-by-side",
        &[(
            "sections/year.md",
            "## {{ anchor(id=\"year\") }}A\n\n{% for n in [\"projects.total\", \"projects.total\"] -%}\n⟦{{ n | figure }}⟧\n{%- endfor %}\n",
        )],
        DOCUMENT,
        "put a space or a word between them, in the template",
    ),
    seed(
        "digits-beside-a-figure-of-the-page",
        &[(
            "html/cover.html",
            "<p>-{{ \"⟦projects.total⟧\" | figure }}</p>\n",
        )],
        VALUE,
        "put a space or a word between them, in the template",
    ),
    seed(
        "figure-in-an-attribute",
        &[(
            "html/cover.html",
            "<p title=\"⟦{{ \"projects.total\" | figure }}⟧\">A</p>\n",
        )],
        SYNTAX,
        "print it in the text of an element",
    ),
];
