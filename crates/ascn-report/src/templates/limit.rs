//! What may be in a template of a data folder, and how much is told of one.
//!
//! The engine of the templates keeps to limits of its own but for one: it calls itself for each
//! `elif`, and its stack ends before the template does.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Faults, FileName};
use ascn_yaml::limit;

use super::{Templates, own_spot};

/// How often `elif` may stand in one template. It is counted wherever it stands, in text too: no
/// reading of the tags can then differ from that of the engine.
const ELIFS: usize = 256;

/// The word that is counted.
const ELIF: &str = "elif";

/// Takes each template out of use that is beyond the limit, and tells it.
pub(super) fn check(templates: &mut Templates, faults: &mut Faults) {
    let own = templates.own().filter(|(name, _)| is_of_engine(name));
    let beyond = own.filter_map(|(name, text)| {
        let (at, _) = text.match_indices(ELIF).nth(ELIFS)?;
        Some((name.to_owned(), at))
    });
    for (name, at) in beyond.collect::<Vec<_>>() {
        let spot = own_spot(&name, at..at + ELIF.len());
        let message = format!("`{ELIF}` stands in a template more than {ELIFS} times");
        let mend = "choose among so many with the id of a message, as in \
                    `(\"focus-area-\" ~ code) | t`, or divide the template";
        faults.push(limit::fault(spot, message, mend).label("one too many"));
        templates.set_aside(&name);
    }
}

fn is_of_engine(name: &str) -> bool {
    super::Kind::of(name).is_some_and(super::Kind::is_of_engine)
}

/// The first faults of each file, and of each that has further ones that there are more.
pub(super) fn first(faults: Faults) -> Faults {
    let mut counts: BTreeMap<FileName, usize> = BTreeMap::new();
    let told = faults.into_vec().into_iter().filter_map(|fault| {
        let count = counts.entry(fault.spot.file.clone()).or_default();
        *count += 1;
        at_most(*count, fault)
    });
    told.collect()
}

/// A fault that is the so-manieth of its file, or in place of the first too many that there are
/// more.
fn at_most(count: usize, fault: Fault) -> Option<Fault> {
    if count <= limit::FAULTS {
        Some(fault)
    } else {
        (count == limit::FAULTS + 1).then(|| limit::more(&fault.spot.file))
    }
}

#[cfg(test)]
mod tests {
    use ascn_diagnostic::{Fault, Sources};

    use super::*;
    use crate::templates::FOLDER;

    fn told(file: &str, text: &str) -> Vec<Fault> {
        let mut sources = Sources::default();
        sources.add(FileName::new(ascn_yaml::TEMPLATE_PLAN), "views: 1\n".into());
        sources.add(FileName::new(&format!("{FOLDER}{file}")), text.to_owned());
        Templates::read(&sources).1.into_vec()
    }

    fn codes(faults: &[Fault]) -> Vec<&str> {
        faults.iter().map(|fault| fault.rule.code).collect()
    }

    #[test]
    fn what_would_overflow_the_stack_of_the_engine_is_told_before_it_reads_it() {
        let scope = |text: &str| told("sections/scope.md", text);
        let elifs = |count: usize| {
            let inside = "{% elif members %}".repeat(count);
            format!("{{% if members %}}{inside}{{% endif %}}")
        };
        assert_eq!(codes(&scope(&elifs(ELIFS))), [""; 0]);
        assert_eq!(codes(&scope(&elifs(ELIFS + 1))), ["beyond-limit"]);
        assert_eq!(codes(&scope(&elifs(60_000))), ["beyond-limit"]);
    }

    /// The engine refuses all of these by itself; a new version of it must as well.
    #[test]
    fn the_engine_has_limits_of_its_own() {
        let around = |open: &str, close: &str| {
            let count = 20_000;
            format!("{}1{}", open.repeat(count), close.repeat(count))
        };
        let value = |open: &str, close: &str| format!("{{{{ {} }}}}", around(open, close));
        for text in [
            value("(", ")"),
            value("[", "]"),
            value("{\"a\": ", "}"),
            value("link(text=", ")"),
            value("not ", ""),
            value("- ", ""),
            value("1 if true else ", ""),
            value("[1 for a in ", "]"),
            value("", ".b"),
            value("", "[0]"),
            value("", " ~ 1"),
            value("", " and 1"),
            value("", " | upper"),
            value("", " is defined"),
            around("{% if true %}", "{% endif %}"),
            around("{% for a in rows %}", "{% endfor %}"),
            around("{% filter upper %}", "{% endfilter %}"),
            around("{% set a %}", "{% endset %}"),
        ] {
            let faults = told("sections/scope.md", &text);
            assert_eq!(codes(&faults), ["template-syntax"], "{}", &text[..40]);
        }
    }

    #[test]
    fn of_very_many_faults_the_first_are_told() {
        let many = |piece: fn(usize) -> String| (0..5_000).map(piece).collect::<String>();
        let files = [
            ("sections/scope.md", many(|n| format!("{{{{ a{n} }}}}\n"))),
            (
                "sections/scope.md",
                many(|n| format!("{{{{ as_of | a{n} }}}}\n")),
            ),
            ("messages/en.ftl", many(|n| format!("a{n} = x\n"))),
            (
                "messages/en.ftl",
                many(|n| format!("scope-title = {{ a{n} }}\n")),
            ),
            ("messages/en.ftl", many(|n| format!("a{n} = {{ b{n} }}\n"))),
            ("messages/en.ftl", many(|n| format!("a{n}\n"))),
            ("html/style/own.css", many(|_| "@import\n".to_owned())),
        ];
        for (file, text) in files {
            let faults = told(file, &text);
            let last = faults.last().map(|fault| fault.rule.code);
            let is_one = file.ends_with("ftl") && text.starts_with("scope-title");
            if !is_one {
                assert_eq!(faults.len(), limit::FAULTS + 1, "{}", &text[..20]);
                assert_eq!(last, Some("beyond-limit"), "{}", &text[..20]);
            }
        }
    }
}
