//! Limits on the templates of a data folder, and on the number of reported faults.
//!
//! The template engine has limits of its own, with two gaps: it recurses for each `elif`, so its
//! stack can overflow; and each of its errors repeats the whole line, so one long line with
//! thousands of errors takes gigabytes.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Faults, FileName, limit, lines_with_offsets};

use crate::file::own_location;
use crate::templates::Templates;

/// How often `elif` may occur in one template. Every occurrence counts, even in text, so that the
/// count cannot depend on reading the tags differently from the engine.
const ELIFS: usize = 256;

const ELIF: &str = "elif";

/// The most bytes in a line of a template; the longest of the program has some 400.
const LINE_BYTES: usize = 4 * 1024;

/// Reports each template that exceeds a limit, and takes it out of use.
pub(super) fn check(templates: &mut Templates, faults: &mut Faults) {
    let beyond = templates.own_of_engine().flat_map(|(name, text)| {
        let beyond = too_many_elifs(name, text).into_iter();
        let beyond = beyond.chain(too_long_lines(name, text));
        beyond.map(|fault| (name.to_owned(), fault))
    });
    for (name, fault) in beyond.collect::<Vec<_>>() {
        faults.push(fault);
        templates.set_aside(&name);
    }
}

fn too_many_elifs(name: &str, text: &str) -> Option<Fault> {
    let (at, _) = text.match_indices(ELIF).nth(ELIFS)?;
    let message = format!("`{ELIF}` stands in a template more than {ELIFS} times");
    let help = "choose among so many with the id of a message, as in `(\"focus-area-\" ~ code) | t`, \
                or divide the template";
    let fault = limit::fault(own_location(name, at..at + ELIF.len()), message, help);
    Some(fault.label("one too many"))
}

fn too_long_lines(name: &str, text: &str) -> impl Iterator<Item = Fault> {
    let too_long = lines_with_offsets(text).filter(|(_, line)| line.len() > LINE_BYTES);
    too_long.map(|(start, line)| {
        let (location, bytes) = (own_location(name, start..start), line.len());
        let message =
            format!("a line of the template has {bytes} bytes, and it may have {LINE_BYTES}");
        let fault = limit::fault(location, message, "break the line where a line may end");
        fault.label("here it begins")
    })
}

/// Returns the first faults of each file, and a note where there are more.
pub(super) fn first(faults: Faults) -> Faults {
    let mut counts: BTreeMap<FileName, usize> = BTreeMap::new();
    let told = faults.into_vec().into_iter().filter_map(|fault| {
        let count = counts.entry(fault.location.file.clone()).or_default();
        *count += 1;
        match *count {
            ..=limit::FAULTS => Some(fault),
            count => (count == limit::FAULTS + 1).then(|| limit::more(&fault.location.file)),
        }
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::example;

    fn told(file: &str, text: &str) -> Vec<Fault> {
        example::read(&[(file, text)]).1
    }

    fn codes(faults: &[Fault]) -> Vec<&str> {
        faults.iter().map(|fault| fault.rule.code).collect()
    }

    #[test]
    fn what_would_overflow_the_stack_of_the_engine_is_told_before_it_reads_it() {
        let scope = |text: &str| told("sections/scope.md", text);
        let elifs = |count: usize| {
            let inside = "{% elif members %}\n".repeat(count);
            format!("{{% if members %}}{inside}{{% endif %}}")
        };
        assert_eq!(codes(&scope(&elifs(ELIFS))), [""; 0]);
        assert_eq!(codes(&scope(&elifs(ELIFS + 1))), ["beyond-limit"]);
        assert_eq!(codes(&scope(&elifs(60_000))), ["beyond-limit"]);
    }

    #[test]
    fn a_line_that_is_repeated_in_thousands_of_errors_is_not_read() {
        let line = |bytes: usize| format!("{}\n", "{{ 1|a }}".repeat(bytes / 9));
        let told = |text: String| told("sections/scope.md", &text);
        assert_eq!(codes(&told(line(LINE_BYTES)))[0], "template-unknown-name");
        let long = line(7 * LINE_BYTES);
        let faults = told(format!("\n{long}{long}"));
        assert_eq!(codes(&faults), ["beyond-limit", "beyond-limit"]);
        let starts = [1, 1 + long.len()];
        let locations = starts.map(|start| own_location("sections/scope.md", start..start));
        assert!(faults.iter().map(|fault| &fault.location).eq(&locations));
    }

    /// Returns the engine refuses all of these by itself; a new version of it must as well.
    #[test]
    fn the_engine_has_limits_of_its_own() {
        let many = |piece: &str| format!("{}\n", piece.repeat(100)).repeat(200);
        let around = |open: &str, close: &str| format!("{}1{}", many(open), many(close));
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
            format!("{{{{ 1{} }}}}", ".b".repeat(2_000)),
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
