//! The format for servers that show tests: JUnit XML.
//!
//! Each file is a test. It fails if a fault in it fails the run, and then shows its faults as
//! people see them; other faults are shown as its output. Readers of JUnit expect one failure in a
//! test and ignore others, so all faults of a file are in one.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{Base, Ending, Run, human, is_command, one_line};
use crate::{Diagnostic, FileName, Severity, Sources};

/// The files with faults.
#[derive(Debug, Default)]
pub(super) struct Cases(BTreeMap<FileName, Case>);

/// The faults of a file that fail the run, and the others.
#[derive(Debug, Default)]
struct Case {
    failing: Vec<CaseFault>,
    passing: Vec<CaseFault>,
}

/// A fault as it is reported.
#[derive(Debug)]
struct CaseFault {
    code: &'static str,
    message: String,
    drawn: String,
}

impl Cases {
    pub(super) fn add(&mut self, diagnostics: &[Diagnostic], sources: &Sources, run: &Run) {
        for diagnostic in diagnostics {
            let rule = diagnostic.fault.rule;
            let case = self.0.entry(diagnostic.place.file.clone()).or_default();
            let faults = match rule.severity {
                Severity::Warning if !run.deny_warnings => &mut case.passing,
                Severity::Warning | Severity::Error => &mut case.failing,
            };
            faults.push(CaseFault {
                code: rule.code,
                message: one_line(&diagnostic.fault.message),
                drawn: human(std::slice::from_ref(diagnostic), sources, false),
            });
        }
    }

    /// Returns the whole document: the files that were asked about, other files with faults, and
    /// why the command did not finish.
    pub(super) fn close(mut self, run: &Run, ending: &Ending) -> String {
        let asked = ending.asked.iter().map(|file| {
            let case = self.0.remove(file).unwrap_or_default();
            (file.clone(), case)
        });
        let asked = asked.collect();
        let others = self.0.into_iter().collect();
        let suites = [(run.asked, asked), ("other files", others)];
        // Writing to memory cannot fail.
        let xml = document(&suites, run, ending.reason.as_deref()).unwrap_or_default();
        String::from_utf8(xml).unwrap_or_default()
    }
}

/// The name of a group of files, and the files.
type Suite<'a> = (&'a str, Vec<(FileName, Case)>);

type Xml = Writer<Vec<u8>>;

fn document(suites: &[Suite<'_>], run: &Run, reason: Option<&str>) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let errors = usize::from(reason.is_some());
    let cases = || suites.iter().flat_map(|(_, cases)| cases);
    let failures = cases().filter(|(_, case)| !case.failing.is_empty());
    let counts = [cases().count() + errors, failures.count(), errors];
    counted(&mut xml, ("testsuites", &run.command), counts, |xml| {
        for group in suites {
            suite(xml, group, &run.base)?;
        }
        reason.map_or(Ok(()), |reason| failure(xml, &run.command, reason))
    })?;
    let mut xml = xml.into_inner();
    xml.push(b'\n');
    Ok(xml)
}

/// Writes an element that counts tests, failures and errors, with its content. Readers require a
/// time, and there is no clock.
fn counted(
    xml: &mut Xml,
    (element, name): (&str, &str),
    counts: [usize; 3],
    inner: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let [tests, failures, errors] = counts.map(|count| count.to_string());
    let element = xml.create_element(element).with_attributes([
        ("name", name),
        ("tests", &tests),
        ("failures", &failures),
        ("errors", &errors),
        ("skipped", "0"),
        ("time", "0"),
    ]);
    element.write_inner_content(inner)?;
    Ok(())
}

/// Writes the files of one group, unless there are none.
fn suite(xml: &mut Xml, (name, cases): &Suite<'_>, base: &Base) -> io::Result<()> {
    if cases.is_empty() {
        return Ok(());
    }
    let failures = cases.iter().filter(|(_, case)| !case.failing.is_empty());
    let counts = [cases.len(), failures.count(), 0];
    counted(xml, ("testsuite", name), counts, |xml| {
        let mut cases = cases.iter();
        cases.try_for_each(|(file, case)| test(xml, name, (file, case), base))
    })
}

fn test(
    xml: &mut Xml,
    suite: &str,
    (file, case): (&FileName, &Case),
    base: &Base,
) -> io::Result<()> {
    let (name, file) = (legal(file.as_str()), legal(&base.path(file)));
    let test = xml.create_element("testcase").with_attributes([
        ("classname", suite),
        ("name", name.as_str()),
        ("file", file.as_str()),
        ("time", "0"),
    ]);
    if case.failing.is_empty() && case.passing.is_empty() {
        test.write_empty()?;
        return Ok(());
    }
    test.write_inner_content(|xml| {
        if let Some(first) = case.failing.first() {
            let message = legal(&match case.failing.len() {
                1 => first.message.clone(),
                many => format!("{} and {} more", first.message, many - 1),
            });
            xml.create_element("failure")
                .with_attributes([("message", message.as_str()), ("type", first.code)])
                .write_text_content(BytesText::new(&drawn(&case.failing)))?;
        }
        if !case.passing.is_empty() {
            xml.create_element("system-out")
                .write_text_content(BytesText::new(&drawn(&case.passing)))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Writes why the command did not finish, as a test that could not be run.
fn failure(xml: &mut Xml, command: &str, reason: &str) -> io::Result<()> {
    let reason = legal(reason.trim_end());
    let first = reason.lines().next().unwrap_or_default();
    counted(xml, ("testsuite", command), [1, 0, 1], |xml| {
        let test = [("classname", command), ("name", command), ("time", "0")];
        let test = xml.create_element("testcase").with_attributes(test);
        test.write_inner_content(|xml| {
            let error = [("message", first), ("type", "not-done")];
            let error = xml.create_element("error").with_attributes(error);
            error.write_text_content(BytesText::new(&reason))?;
            Ok(())
        })?;
        Ok(())
    })
}

fn drawn(faults: &[CaseFault]) -> String {
    let drawn: Vec<&str> = faults.iter().map(|one| one.drawn.as_str()).collect();
    legal(&drawn.join("\n"))
}

/// Replaces terminal commands, and the characters that XML cannot hold even when escaped.
fn legal(text: &str) -> String {
    let is_legal = |one: char| match one {
        '\t' | '\n' | '\r' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        _ => one >= ' ' && !is_command(one),
    };
    text.chars()
        .map(|one| if is_legal(one) { one } else { '\u{FFFD}' })
        .collect()
}
