//! Names in every script of the region (`fixtures/scripts/`), and characters that no font has.

use ascn_diagnostic::render;
use ascn_report::{MissingGlyph, missing_glyph_faults};

use crate::folder::Folder;
use crate::harness::{files_below, text_of};

/// The Lao town of the fixture.
const LAO: &str = "cycles/2024/submissions/aa-lao.yaml";

/// The faults of characters that no font has, one on each line.
fn told(folder: &Folder, missing: &[(char, Option<&'static str>)]) -> Vec<String> {
    let findings = folder.check();
    let missing = missing.iter().map(|(character, script)| MissingGlyph {
        character: *character,
        script: *script,
    });
    let missing: Vec<MissingGlyph> = missing.collect();
    let dataset = findings.checked.dataset.unwrap();
    let faults = missing_glyph_faults(&missing, &findings.sources, &dataset);
    let lines = render::short(&faults, &findings.sources);
    lines.lines().map(str::to_owned).collect()
}

/// A range of letters of each script that the fonts of the PDF are for.
const LETTERS: [(char, char); 8] = [
    ('\u{0E01}', '\u{0E5B}'),
    ('\u{0E81}', '\u{0EDF}'),
    ('\u{1780}', '\u{17DD}'),
    ('\u{1000}', '\u{109F}'),
    ('\u{0B82}', '\u{0BFA}'),
    ('\u{06A0}', '\u{06CF}'),
    ('\u{4E00}', '\u{9FFF}'),
    ('\u{1EA0}', '\u{1EF9}'),
];

#[test]
fn the_fixture_has_every_script_of_the_fonts() {
    let files = files_below("fixtures/scripts/");
    let text: String = files.iter().map(|file| text_of(file)).collect();
    for (first, last) in LETTERS {
        let count = text
            .chars()
            .filter(|one| (first..=last).contains(one))
            .count();
        assert!(count > 5, "{first}: {count}");
    }
}

#[test]
fn every_script_is_read_checked_and_printed() {
    let folder = Folder::read("scripts");
    assert_eq!(folder.check().human(), "");
    let report = folder.report();
    let submissions = &report.dataset.current().submissions;
    assert_eq!(submissions.len(), 8);
    for submission in submissions {
        let city = report.dataset.network().city(&submission.value.city);
        let name = &city.unwrap().name;
        let title = &submission.value.projects[0].title;
        for text in [&report.markdown, &report.html] {
            assert!(text.contains(name.as_str()), "{name}");
            assert!(text.contains(title.as_str()), "{title}");
        }
    }
}

#[test]
fn a_missing_glyph_is_told_with_its_city_and_its_place() {
    let mut folder = Folder::read("scripts");
    folder.replace(LAO, "objective: \"", "objective: \"한강 ");
    let korean = [('한', Some("Korean")), ('강', Some("Korean"))];
    let findings = folder.check();
    let missing = korean.map(|(character, script)| MissingGlyph { character, script });
    let dataset = findings.checked.dataset.unwrap();
    let faults = missing_glyph_faults(&missing, &findings.sources, &dataset);
    assert_eq!(faults.len(), 1, "two characters side by side are one fault");
    let subject = &faults[0].fault.subject;
    assert_eq!(subject.city_name.as_deref(), Some("ບ້ານໂຄມໄຟ"));
    assert_eq!(subject.project.as_deref(), Some("aa-lao-001"));
    let told = told(&folder, &korean);
    let expected = "cycles/2024/submissions/aa-lao.yaml:11:17: error[no-glyph]: no font of the PDF \
                    has `한` (U+D55C, Korean) and `강` (U+AC15, Korean)";
    assert_eq!(told, [expected]);
}

#[test]
fn a_missing_glyph_is_told_wherever_it_stands() {
    let mut folder = Folder::read("scripts");
    folder.replace(LAO, "objective: \"", "objective: \"☂ and ☂: ");
    folder.replace("ascn.yaml", "Lantern Report", "Lantern ☂ Report");
    let told = told(&folder, &[('☂', None)]);
    let places: Vec<&str> = told
        .iter()
        .filter_map(|line| line.split(": ").next())
        .collect();
    let expected = [
        "ascn.yaml:6:23",
        "cycles/2024/submissions/aa-lao.yaml:11:17",
        "cycles/2024/submissions/aa-lao.yaml:11:23",
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_missing_glyph_of_no_file_is_told_of_the_templates() {
    let told = told(&Folder::read("scripts"), &[('☂', None)]);
    let expected = "ascn.yaml: error[no-glyph]: no font of the PDF has `☂` (U+2602), and it stands \
                    in no file of the folder";
    assert_eq!(told, [expected]);
}
