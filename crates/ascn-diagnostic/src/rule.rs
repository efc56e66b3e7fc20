//! A rule: the code of a fault and its page in the manual.
//!
//! The macro [`rule!`](crate::rule!) declares a rule in the file that holds its page.

pub(crate) mod beyond_limit;

use crate::Release;

/// How much a fault matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// No report is made.
    Error,
    /// A report is made and lists it.
    Warning,
}

impl Severity {
    /// Returns `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// What a rule is about, in the order of the manual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// The contents of a data folder, before any text of it is read.
    Folder,
    /// The form of the files.
    Files,
    /// The network.
    Network,
    /// Who reports.
    Reporting,
    /// Projects.
    Projects,
    /// Stage and time.
    Time,
    /// Results.
    Results,
    /// Action plans.
    Plans,
    /// Money and partners.
    Money,
    /// From one year to the next.
    Years,
    /// What the secretariat writes.
    Editorial,
    /// The ledger of the reporting chain. This is not what was submitted: its faults are shown by
    /// the status of the chain, and are not caveats of the report.
    Chain,
    /// Templates and their samples.
    Templates,
    /// The report as PDF.
    Pdf,
}

impl Family {
    /// Whether the rule is about the files of the folder and what they say, as opposed to what is
    /// made of them.
    pub fn is_of_data(self) -> bool {
        (Self::Files..=Self::Chain).contains(&self)
    }
}

/// The code of a fault and its page in the manual.
///
/// The page is the `//!` comment at the top of the file that declares the rule, so that anyone who
/// changes a rule sees its page. It has the sections `What it checks`, `Why`, `Example`, `How to
/// fix` and `Source`.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name of the fault, in kebab-case, such as `unknown-key`.
    pub code: &'static str,
    /// Whether it stops the report.
    pub severity: Severity,
    /// What it is about.
    pub family: Family,
    /// The first release that has it.
    pub since: Release,
    page: &'static str,
}

impl Rule {
    /// Creates the rule of a page, a comment whose first line, `//! # CODE`, gives the code.
    pub const fn new(severity: Severity, family: Family, page: &'static [u8]) -> Self {
        let page = match str::from_utf8(page) {
            Ok(page) => page,
            Err(_) => "",
        };
        Self {
            code: headline(page),
            severity,
            family,
            since: Release::FIRST,
            page,
        }
    }

    /// Sets the first release that has the rule.
    #[must_use]
    pub const fn since(self, since: Release) -> Self {
        Self { since, ..self }
    }

    /// Returns the rule's page in the manual, as Markdown.
    pub fn manual(&self) -> String {
        let mut page = String::new();
        let lines = self.page.lines();
        for line in lines.map_while(|line| line.strip_prefix("//!")) {
            page.push_str(line.strip_prefix(' ').unwrap_or(line));
            page.push('\n');
        }
        page
    }

    /// Returns what the rule checks: the section `What it checks` of its page, on one line.
    pub fn what(&self) -> String {
        self.section("## What it checks")
    }

    /// Returns why the fault matters: the section `Why` of its page, on one line.
    pub fn why(&self) -> String {
        self.section("## Why")
    }

    /// Returns the text below a heading of the page, on one line.
    fn section(&self, heading: &str) -> String {
        let manual = self.manual();
        let section = manual.lines().skip_while(|line| *line != heading).skip(1);
        let text = section.take_while(|line| !line.starts_with("## "));
        let words: Vec<&str> = text.flat_map(str::split_whitespace).collect();
        words.join(" ")
    }
}

/// Returns the text after `//! # ` in the first line of a page.
const fn headline(page: &'static str) -> &'static str {
    let Some((_, text)) = page.split_at_checked("//! # ".len()) else {
        return "";
    };
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest
        && *first > b' '
    {
        rest = behind;
    }
    text.split_at(text.len() - rest.len()).0
}

/// Declares the rule whose page is the comment of this file: `rule!(pub NAME: Error in "name.rs",
/// Files)`, followed by `since (0, 2, 0)` if the first release does not have it.
#[macro_export]
macro_rules! rule {
    (
        $visible:vis $name:ident: $severity:ident in $file:literal, $family:ident
        $(, since ($($number:literal),+))?
    ) => {
        /// The rule of this page.
        $visible static $name: $crate::Rule = {
            const SOURCE: &str = include_str!($file);
            const PAGE: [u8; $crate::page::length(SOURCE)] = $crate::page::copy(SOURCE);
            $crate::Rule::new($crate::Severity::$severity, $crate::Family::$family, &PAGE)
                $(.since($crate::Release::new($($number),+)))?
        };
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_a_page_is_its_headline() {
        for page in [
            "//! # late-day\n//!\n",
            "//! # late-day\r\n",
            "//! # late-day",
        ] {
            let rule = Rule::new(Severity::Error, Family::Time, page.as_bytes());
            assert_eq!((rule.code, rule.since), ("late-day", Release::FIRST));
        }
        assert_eq!(headline("//!"), "");
        let later = Release::new(0, 2, 0);
        let rule = Rule::new(Severity::Error, Family::Time, b"").since(later);
        assert_eq!(rule.since, later);
    }
}
