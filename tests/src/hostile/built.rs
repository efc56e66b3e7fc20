//! What no repository can keep, or what is very large: made here, each by a line that says how.
//!
//! 1. [`TEXTS`]: very large and very deep submissions.
//! 2. [`LINKS`] and [`NAMES`]: what only a file system can hold.
//! 3. [`put`]: the rest.

use std::path::Path;

use super::laid::Laid;
use super::table::Table;
use crate::harness::write;

const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";

const HEAD: &str = "city: aa-haven\ncycle: 2024\ndata_as_of: 2024-09-01\n";

/// A submission of Haven, with more lines in its first project.
fn with(more: &str) -> String {
    format!(
        "{HEAD}projects:\n  - id: aa-haven-001\n    title: Lanterns\n    focus_area: light\n    \
         stage: design\n    {more}\n  \
         - {{id: aa-haven-002, title: Old Well, focus_area: water, stage: completed}}\n"
    )
}

/// A submission whose first project has this value.
fn value(key: &str, value: &str) -> String {
    with(&format!("{key}: {value}"))
}

/// A submission whose first project has this objective, between quotes.
fn quoted(piece: &str, count: usize) -> String {
    value("objective", &format!("\"{}\"", piece.repeat(count)))
}

/// A submission whose first project has so many outcomes.
fn outcomes(piece: &str, count: usize) -> String {
    value("outcomes", &format!("\n{}", piece.repeat(count)))
}

/// So many numbered pieces, with the number in place of `#`.
fn numbered(piece: &str, count: usize) -> String {
    let pieces = (0..count).map(|number| piece.replace('#', &number.to_string()));
    pieces.collect()
}

/// A submission with so many projects, with the number in place of `#`.
fn projects(project: &str, count: usize) -> String {
    format!(
        "{HEAD}projects:\n{}",
        numbered(&format!("  - {project}\n"), count)
    )
}

/// The text of a very large or very deep submission.
type Text = fn() -> String;

const TEXTS: &[(&str, Text)] = &[
    ("60,000 brackets", || value("outcomes", &"[".repeat(60_000))),
    ("30,000 dashes", || {
        format!("{HEAD}projects:\n  {}\n", "- ".repeat(30_000))
    }),
    ("100,000 keys", || numbered("k#: x\n", 100_000)),
    ("100,000 keys of the same name", || "k: x\n".repeat(100_000)),
    ("257 keys in brackets", || {
        value("dates", &format!("{{{}}}", numbered("k#: x, ", 257)))
    }),
    ("1,001 entries", || {
        projects(
            "{id: aa-haven-#, title: T#, focus_area: light, stage: design}",
            1_001,
        )
    }),
    ("100,000 entries", || outcomes("      - x\n", 100_000)),
    ("1,000 projects without anything", || projects("{}", 1_000)),
    ("1,000 projects of one id", || {
        projects(
            "{id: aa-haven-1, title: T, focus_area: light, stage: design}",
            1_000,
        )
    }),
    ("1,000 projects with 100 wrong keys", || {
        let keys = numbered("k#: x, ", 100);
        projects(
            &format!("{{id: aa-haven-#, title: T#, focus_area: light, {keys}stage: design}}"),
            1_000,
        )
    }),
    ("60,000 anchors", || numbered("- &a# x\n", 60_000)),
    ("60,000 tags", || outcomes("      - !a x\n", 60_000)),
    ("100,000 empty documents", || "---\n".repeat(100_000)),
    ("a text of 67,600 bytes", || {
        value(
            "summary",
            &format!("|\n{}", "      words of lamps and lights\n".repeat(2_600)),
        )
    }),
    ("a key of 60,000 bytes", || value(&"k".repeat(60_000), "x")),
    ("a code of 60,000 bytes", || {
        value("origin", &"k".repeat(60_000))
    }),
    ("an id of 60,000 bytes", || {
        value("outcomes", &format!("[{}]", "k".repeat(60_000)))
    }),
    ("a number of 60,000 digits", || {
        value("progress_percent", &"9".repeat(60_000))
    }),
    ("a date of 60,000 digits", || {
        value("stage_since", &"2".repeat(60_000))
    }),
    ("a line of 100,000 bytes", || quoted("lamps ", 17_000)),
    ("a comment of 1,000,000 bytes", || {
        format!("# {}\n{}", "x".repeat(1_000_000), with(""))
    }),
    ("150,000 NUL", || quoted("\0\n", 150_000)),
    ("150,000 overrides", || quoted("\u{202E}\n", 150_000)),
    ("30,000 accents", || quoted("\u{301}", 30_000)),
    ("50,000 quotation marks", || quoted("\"", 50_000)),
    ("30,000 question marks", || {
        format!("{HEAD}{}", "? ".repeat(30_000))
    }),
    ("30,000 colons", || {
        format!("{HEAD}a{}", ": ".repeat(30_000))
    }),
    ("20,000 lists in a list", || {
        value("outcomes", &format!("[{}]", "[],".repeat(20_000)))
    }),
    ("8,000 entries in an entry", || {
        value("dates", &format!("{{{}}}", "a: {}, ".repeat(8_000)))
    }),
    ("60,000 blanks before a key", || {
        format!("{HEAD}{}x: y\n", " ".repeat(60_000))
    }),
    ("60,000 line ends in quotes", || quoted("\n", 60_000)),
    ("10,000 escapes", || quoted("\\u0001", 10_000)),
    ("60,000 aliases", || {
        outcomes("      - *a\n", 60_000).replacen("*a", "&a x", 1)
    }),
    ("1,000,000 bytes of letters", || {
        "lamps and lights\n".repeat(60_000)
    }),
    ("1,050,000 bytes", || {
        format!(
            "{}{}",
            with(""),
            "# lamps and lights of all\n".repeat(42_000)
        )
    }),
    ("a foreword of 1,000,000 bytes", || {
        "Lamps and lights.\n".repeat(55_000)
    }),
];

/// Links: the target of each, and what it replaces.
const LINKS: &[(&str, &str, &str)] = &[
    ("a link out of the folder", "/etc/passwd", HAVEN),
    ("a link to a file beside", "aa-cove.yaml", HAVEN),
    ("a link to nothing", "nowhere.yaml", HAVEN),
    ("a link to itself", "aa-haven.yaml", HAVEN),
    ("a link to a device", "/dev/zero", HAVEN),
    ("a link to what waits", "/dev/stdin", HAVEN),
    (
        "a link in place of the settings",
        "/etc/hostname",
        "ascn.yaml",
    ),
    ("a link in place of the network", "/etc", "network"),
    (
        "a link in place of the submissions",
        "/",
        "cycles/2024/submissions",
    ),
    ("a link in place of a year", "2023", "cycles/2024"),
    ("a link in place of all years", "/", "cycles"),
    ("a link in place of the templates", "/", "templates"),
    ("a link to the folder itself", "..", "cycles/loop"),
    (
        "a link as a ledger",
        "/etc/passwd",
        "cycles/2024/chain.yaml",
    ),
    (
        "a link as a foreword",
        "/etc/passwd",
        "cycles/2024/editorial/foreword.md",
    ),
];

/// Names of files, beside the submissions.
const NAMES: &[(&str, &[u8])] = &[
    ("a name of other bytes", b"aa-h\xE9ven.yaml"),
    ("a name with a line end", b"aa\nhaven.yaml"),
    ("a name that clears the terminal", b"\x1b[2J.yaml"),
    ("a name that is turned", "aa\u{202E}haven.yaml".as_bytes()),
    ("a name with a backslash", b"x\\aa-haven.yaml"),
    ("a name that is a command", b"$(reboot).yaml"),
    ("a name like an option", b"--out.yaml"),
    ("a name of HTML", b"<img src=x>.yaml"),
    ("a name of 255 bytes", &LONG_NAME),
];

const LONG_NAME: [u8; 255] = {
    let mut name = [b'h'; 255];
    [name[250], name[251], name[252], name[253], name[254]] = *b".yaml";
    name
};

/// Creates what is no file with a text.
fn put(name: &str, data: &Path) {
    let haven = data.join(HAVEN);
    let sparse = |at: &Path, length| {
        let file = std::fs::File::create(at).unwrap();
        file.set_len(length).unwrap();
    };
    match name {
        "10 MB of nothing" => sparse(&haven, 10_000_000),
        "1 TB of nothing" => sparse(&haven, 1_000_000_000_000),
        "cities of 65 MB" => sparse(&data.join("network/cities.yaml"), 68_000_000),
        "a folder in place of a file" => {
            std::fs::remove_file(&haven).unwrap();
            write(&haven.join("aa-haven.yaml"), "x").unwrap();
        }
        "20 folders deep" => {
            let deep = "d/".repeat(20);
            let file = format!("cycles/2024/submissions/{deep}x.yaml");
            write(&data.join(file), "x").unwrap();
        }
        "a pipe that nobody writes to" => {
            std::fs::remove_file(&haven).unwrap();
            let made = std::process::Command::new("mkfifo").arg(&haven).status();
            assert!(made.unwrap().success());
        }
        "a socket" => {
            // The path of a socket is short: it is created elsewhere, and moved.
            std::fs::remove_file(&haven).unwrap();
            let folder = tempfile::tempdir_in(data.parent().unwrap()).unwrap();
            let made = folder.path().join("s");
            drop(std::os::unix::net::UnixListener::bind(&made).unwrap());
            std::fs::rename(&made, &haven).unwrap();
        }
        "a path that no system opens" => put_far_down(&data.join("cycles")),
        _ => panic!("{name} is not known"),
    }
}

fn put_link(to: &str, at: &Path) {
    std::fs::create_dir_all(at.parent().unwrap()).unwrap();
    if at.is_dir() {
        std::fs::remove_dir_all(at).unwrap();
    } else {
        std::fs::remove_file(at).ok();
    }
    std::os::unix::fs::symlink(to, at).unwrap();
}

fn put_named(name: &[u8], data: &Path) {
    use std::os::unix::ffi::OsStrExt as _;
    let name = std::ffi::OsStr::from_bytes(name);
    let folder = data.join("cycles/2024/submissions");
    std::fs::copy(data.join(HAVEN), folder.join(name)).unwrap();
}

/// Creates a file so deep that its path is longer than the system accepts: the inner half of the
/// folders is created apart, and moved.
fn put_far_down(folder: &Path) {
    let deep = |levels: usize| ["d".repeat(255).as_str()].repeat(levels).join("/");
    let (outer, apart) = (folder.join(deep(8)), folder.join("apart"));
    std::fs::create_dir_all(&outer).unwrap();
    let file = format!("{}.yaml", "x".repeat(250));
    write(&apart.join(deep(6)).join(file), "x").unwrap();
    std::fs::rename(&apart, outer.join("d".repeat(255))).unwrap();
}

#[test]
fn what_is_built_is_told_like_what_is_written() {
    let mut table = Table::read("built");
    for row in &mut table.rows {
        let (name, laid) = (row.input.as_str(), Laid::new());
        let text = TEXTS.iter().find(|(known, _)| *known == name);
        let link = LINKS.iter().find(|(known, ..)| *known == name);
        let named = NAMES.iter().find(|(known, _)| *known == name);
        match (text, link, named) {
            (Some((_, text)), ..) => laid.put(&row.at, text().as_bytes()),
            (_, Some((_, to, at)), _) => put_link(to, &laid.at(at)),
            (.., Some((_, bytes))) => put_named(bytes, &laid.data()),
            (None, None, None) => put(name, &laid.data()),
        }
        let came = laid.build();
        row.told = in_short(came.told_of(&row.at));
        row.exit = came.exit;
    }
    table.compare();
    table.refuses_all();
}

/// How many letters of a place and its code are shown.
const SHOWN: usize = 120;

/// The first three, and how many more there are; a very long place from its end.
fn in_short(mut told: Vec<String>) -> Vec<String> {
    for one in told.iter_mut().filter(|one| one.len() > SHOWN) {
        *one = format!("…{}", &one[one.ceil_char_boundary(one.len() - SHOWN / 2)..]);
    }
    let more = told.len().saturating_sub(3);
    told.truncate(3);
    if more > 0 {
        told.push(format!("{more} more"));
    }
    told
}
