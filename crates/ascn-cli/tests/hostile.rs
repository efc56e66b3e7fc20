//! Tests of the real binary with hostile input, under limits of the kernel: little memory, and one
//! second of processor time.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a failed test may panic")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// 200 MB of writable memory, in the unit of `ulimit`.
const KILOBYTES: u32 = 200_000;

const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";

fn fixtures() -> PathBuf {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    repository.unwrap().join("fixtures")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in from.read_dir().unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Runs a command of the program on the small network with one other file, within the limits.
fn ascn(command: &str, file: &str, bytes: &[u8]) -> Output {
    ascn_with(command, &[(file.to_owned(), bytes)])
}

/// Runs a command of the program on the small network with some other files, within the limits.
fn ascn_with(command: &str, files: &[(String, &[u8])]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    copy(&fixtures().join("invalid/_base"), &data);
    for (file, bytes) in files {
        write(&data.join(file), bytes);
    }
    let script = format!("ulimit -d {KILOBYTES} -t 1; exec timeout 20 \"$@\"");
    let program = env!("CARGO_BIN_EXE_ascn");
    let out = folder.path().join("out");
    let mut limited = Command::new("bash");
    limited
        .args(["-c", &script, "bash", program, command])
        .arg(&data);
    if command == "build" {
        limited.arg("--out").arg(&out);
    }
    let output = limited.output().unwrap();
    let refused = output.status.code() != Some(0);
    assert!(
        !(refused && out.exists()),
        "something was written: {output:?}"
    );
    output
}

#[expect(
    clippy::disallowed_methods,
    reason = "what a test writes is no report; nobody reads it while it is written"
)]
fn write(file: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, bytes).unwrap();
}

/// The rows of a table of `fixtures/hostile`: input, its place, and the exit code.
fn rows(table: &str) -> Vec<(String, String, i32)> {
    let text = std::fs::read_to_string(fixtures().join(format!("hostile/{table}.md"))).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    let rows = rows.map(|line| {
        let mut cells = line
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().trim_matches('`'));
        let (input, at) = (cells.next().unwrap(), cells.next().unwrap());
        let exit = cells.next_back().unwrap().parse().unwrap();
        (input.to_owned(), at.to_owned(), exit)
    });
    rows.collect()
}

#[test]
fn what_is_no_text_and_no_plain_yaml_ends_within_the_limits() {
    for table in ["encodings", "yaml"] {
        // Every third: the others take the same paths.
        for (input, at, exit) in rows(table).into_iter().step_by(3) {
            let bytes = std::fs::read(fixtures().join(format!("hostile/{table}/{input}")));
            let output = ascn("build", &at, &bytes.unwrap());
            assert_eq!(output.status.code(), Some(exit), "{input}: {output:?}");
        }
    }
}

/// A submission of Haven whose first project has an additional line.
fn submission(line: &str) -> String {
    format!(
        "city: aa-haven\ncycle: 2024\ndata_as_of: 2024-09-01\nprojects:\n  - id: aa-haven-001\n    \
         title: Lanterns\n    focus_area: light\n    stage: design\n    {line}\n"
    )
}

/// A submission with a thousand projects, each with these additional keys.
fn thousand(keys: &str) -> String {
    let mut text = submission("progress: not-known");
    for number in 2..=1000 {
        let _ = writeln!(
            text,
            "  - {{id: aa-haven-{number}, title: T{number}, focus_area: light, stage: design, {keys}}}"
        );
    }
    text
}

#[test]
fn what_is_as_large_as_it_may_be_ends_within_the_limits() {
    let keys: Vec<String> = (0..80).map(|key| format!("k{key}: x")).collect();
    let lines = |line: &str, count: usize| line.repeat(count);
    let texts = [
        submission(&format!("outcomes: {}", "[".repeat(60_000))),
        lines("- &a x\n", 140_000),
        lines("k: x\n", 200_000),
        lines("- - - - - - - - -\n", 50_000),
        lines("x\n", 500_000),
        lines("\"\n", 500_000),
        lines("{\n", 500_000),
        lines("? x\n", 250_000),
        lines("!a \n", 250_000),
        lines("\u{202E}\n", 250_000),
        thousand(&keys.join(", ")),
        thousand("origin: x, stage_since: y, cost: z, dates: w, rating: v"),
        submission(&format!("objective: \"{}\"", lines("\\0", 30_000))),
        format!(
            "{}{}",
            submission("progress: not-known"),
            lines("# lamps\n", 128_000)
        ),
    ];
    for text in texts {
        let output = ascn("build", HAVEN, text.as_bytes());
        assert_eq!(
            output.status.code(),
            Some(1),
            "{:.60}: {:?}",
            text,
            output.status
        );
    }
}

/// Counts the printed lines that name a rule.
fn told(output: &Output, rule: &str) -> usize {
    let messages = String::from_utf8_lossy(&output.stderr);
    messages.matches(&format!("error[{rule}]")).count()
}

#[test]
fn a_thousand_projects_with_other_ids_are_told_within_the_limits() {
    let of_year = |year: u16| {
        let mut text =
            format!("city: aa-haven\ncycle: {year}\ndata_as_of: {year}-09-01\nprojects:\n");
        for number in 1..=1000 {
            let id = format!("aa-haven-{year}-{number}");
            let rest = format!("title: T{year}-{number}, focus_area: light, stage: design");
            let _ = writeln!(text, "  - {{id: {id}, {rest}}}");
        }
        let file = format!("cycles/{year}/submissions/aa-haven.yaml");
        (file, text)
    };
    let [(last, was), (this, is)] = [of_year(2023), of_year(2024)];
    let output = ascn_with("build", &[(last, was.as_bytes()), (this, is.as_bytes())]);
    assert_eq!(output.status.code(), Some(1), "{:?}", output.status);
    // All of them are in the file of this year, for which a thousand errors are reported.
    assert_eq!(told(&output, "project-missing"), 1000);
    assert_eq!(told(&output, "change-undeclared"), 0);
    assert_eq!(told(&output, "beyond-limit"), 1);
}

#[test]
fn a_thousand_cities_with_other_ids_are_told_within_the_limits() {
    let mut cities = String::new();
    let mut files = Vec::new();
    for number in 1..=1000 {
        let _ = writeln!(
            cities,
            "- {{id: bb-new-{number}, name: N{number}, country: BB}}"
        );
        let id = format!("bb-old-{number}");
        let text = submission("progress: not-known").replace("aa-haven", &id);
        files.push((format!("cycles/2024/submissions/{id}.yaml"), text));
    }
    let mut all: Vec<(String, &[u8])> = Vec::new();
    all.push(("network/cities.yaml".to_owned(), cities.as_bytes()));
    all.extend(
        files
            .iter()
            .map(|(file, text)| (file.clone(), text.as_bytes())),
    );
    let output = ascn_with("build", &all);
    assert_eq!(output.status.code(), Some(1), "{:?}", output.status);
    assert!(told(&output, "unknown-city") >= 1000);
}

#[test]
fn narratives_as_long_as_they_may_be_are_printed_within_the_limits() {
    for piece in [
        "[", "![", "*", "_a ", "**a", "`", "<", "<a ", "<!--", "&", "|", "| a ", "> ", "- ", "#",
        "~~~\n", "[^a]", "[a]: x\n", "\\", "a\n", "|\n", "[x](", "<script>", "1. ",
    ] {
        let text = piece.repeat(60_000 / piece.len());
        let head = if piece == "|\n" {
            format!("{0}\n{1}\n", "|a".repeat(500), "|-".repeat(500))
        } else {
            String::new()
        };
        let narrative = format!("Words.\n\n{head}{text}");
        let file = "cycles/2024/editorial/foreword.md";
        let output = ascn("build", file, narrative.as_bytes());
        assert_eq!(
            output.status.code(),
            Some(0),
            "{piece:?}: {:?}",
            output.status
        );
    }
}
