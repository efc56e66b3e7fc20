//! Any text as a template, a message file or a style of a data folder: it is read, and a report is
//! built with it if it has no faults. The first line says which file it is.

#![no_main]

use ascn_fuzz::{built, checked, with};
use libfuzzer_sys::fuzz_target;

/// The files that a data folder may have in place of the built-in ones.
const FILES: [&str; 8] = [
    "templates/templates.yaml",
    "templates/messages/en.ftl",
    "templates/html/style/own.css",
    "templates/annual-report.md",
    "templates/sections/portfolio.md",
    "templates/sections/own.md",
    "templates/blocks/project.md",
    "templates/components/counts.md",
];

fuzz_target!(|input: &str| {
    let (first, text) = input.split_once('\n').unwrap_or_default();
    if let Some(file) = FILES.iter().find(|file| **file == first) {
        built(&checked(&with(file, text)));
    }
});
