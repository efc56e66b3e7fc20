//! What no repository can keep, or what is very large: made here, each by a line that says how.

use std::path::Path;

use super::laid::Laid;
use super::table::Table;
use crate::harness::write;

const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";

/// A submission of Haven, with more lines in its first project.
fn submission(more: &str) -> String {
    format!(
        "city: aa-haven\ncycle: 2024\ndata_as_of: 2024-09-01\nprojects:\n  - id: aa-haven-001\n    \
         title: Lanterns\n    focus_area: light\n    stage: design\n    {more}\n  \
         - {{id: aa-haven-002, title: Old Well, focus_area: water, stage: completed}}\n"
    )
}

fn quoted(text: &str) -> String {
    format!("objective: \"{text}\"")
}

/// The text of a very large or very deep submission.
fn text(name: &str) -> Option<String> {
    let many = |count: usize, one: &dyn Fn(usize) -> String| {
        let all: Vec<String> = (0..count).map(one).collect();
        all.join(", ")
    };
    let line = |count: usize, one: &dyn Fn(usize) -> String| {
        (0..count).map(one).collect::<Vec<_>>().concat()
    };
    let project = |n: usize| {
        format!("  - {{id: aa-haven-{n}, title: T{n}, focus_area: light, stage: design}}\n")
    };
    let head = "city: aa-haven\ncycle: 2024\ndata_as_of: 2024-09-01\n";
    Some(match name {
        "60,000 brackets" => submission(&format!("outcomes: {}", "[".repeat(60_000))),
        "30,000 dashes" => format!("{head}projects:\n  {}\n", "- ".repeat(30_000)),
        "100,000 keys" => line(100_000, &|n| format!("k{n}: x\n")),
        "100,000 keys of the same name" => line(100_000, &|_| "k: x\n".to_owned()),
        "257 keys in brackets" => submission(&format!(
            "dates: {{{}}}",
            many(257, &|n| format!("k{n}: x"))
        )),
        "1,001 entries" => format!("{head}projects:\n{}", line(1_001, &project)),
        "100,000 entries" => submission(&format!(
            "outcomes:\n{}",
            line(100_000, &|_| "      - x\n".to_owned())
        )),
        "1,000 projects without anything" => format!(
            "{head}projects:\n{}",
            line(1_000, &|_| "  - {}\n".to_owned())
        ),
        "1,000 projects of one id" => format!("{head}projects:\n{}", line(1_000, &|_| project(1))),
        "1,000 projects with 100 wrong keys" => format!(
            "{head}projects:\n{}",
            line(1_000, &|n| project(n).replace(
                '}',
                &format!(", {}}}", many(100, &|k| format!("k{k}: x")))
            ))
        ),
        "60,000 anchors" => line(60_000, &|n| format!("- &a{n} x\n")),
        "60,000 tags" => submission(&format!(
            "outcomes:\n{}",
            line(60_000, &|_| "      - !a x\n".to_owned())
        )),
        "100,000 empty documents" => "---\n".repeat(100_000),
        "a text of 67,600 bytes" => submission(&format!(
            "summary: |\n{}",
            "      words of lamps and lights\n".repeat(2_600)
        )),
        "a key of 60,000 bytes" => submission(&format!("{}: x", "k".repeat(60_000))),
        "a code of 60,000 bytes" => submission(&format!("origin: {}", "k".repeat(60_000))),
        "an id of 60,000 bytes" => submission(&format!("outcomes: [{}]", "k".repeat(60_000))),
        "a number of 60,000 digits" => submission(&format!(
            "cost: {{total: {{amount: {}, currency: USD}}}}",
            "9".repeat(60_000)
        )),
        "a date of 60,000 digits" => submission(&format!("stage_since: {}", "2".repeat(60_000))),
        "a line of 100,000 bytes" => submission(&quoted(&"lamps ".repeat(17_000))),
        "a comment of 1,000,000 bytes" => {
            format!("# {}\n{}", "x".repeat(1_000_000), submission(""))
        }
        "150,000 NUL" => submission(&quoted(&"\0\n".repeat(150_000))),
        "150,000 overrides" => submission(&quoted(&"\u{202E}\n".repeat(150_000))),
        "30,000 accents" => submission(&quoted(&"\u{301}".repeat(30_000))),
        "50,000 quotation marks" => submission(&quoted(&"\"".repeat(50_000))),
        "30,000 question marks" => format!("{head}{}", "? ".repeat(30_000)),
        "30,000 colons" => format!("{head}a{}", ": ".repeat(30_000)),
        "20,000 lists in a list" => submission(&format!("outcomes: [{}]", "[],".repeat(20_000))),
        "8,000 entries in an entry" => {
            submission(&format!("dates: {{{}}}", "a: {}, ".repeat(8_000)))
        }
        "60,000 blanks before a key" => format!("{head}{}x: y\n", " ".repeat(60_000)),
        "60,000 line ends in quotes" => submission(&quoted(&"\n".repeat(60_000))),
        "10,000 escapes" => submission(&quoted(&"\\u0001".repeat(10_000))),
        "60,000 aliases" => submission(&format!(
            "outcomes:\n      - &a x\n{}",
            line(60_000, &|_| "      - *a\n".to_owned())
        )),
        "1,000,000 bytes of letters" => "lamps and lights\n".repeat(60_000),
        "1,050,000 bytes" => format!(
            "{}{}",
            submission(""),
            "# lamps and lights of all\n".repeat(42_000)
        ),
        "a foreword of 1,000,000 bytes" => "Lamps and lights.\n".repeat(55_000),
        _ => return None,
    })
}

/// Puts what is no file with a text into the folder.
fn put(name: &str, data: &Path) -> bool {
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
            write(
                &data.join(format!("cycles/2024/submissions/{deep}x.yaml")),
                "x",
            )
            .unwrap();
        }
        _ => return put_what_unix_has(name, data),
    }
    true
}

#[cfg(unix)]
fn put_what_unix_has(name: &str, data: &Path) -> bool {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;

    let haven = data.join(HAVEN);
    let named = |name: &[u8]| {
        let folder = data.join("cycles/2024/submissions");
        std::fs::copy(&haven, folder.join(OsStr::from_bytes(name))).unwrap();
    };
    let link = |to: &str, at: &str| {
        let at = data.join(at);
        if at.is_dir() {
            std::fs::remove_dir_all(&at).unwrap();
        } else {
            std::fs::remove_file(&at).ok();
        }
        symlink(to, at).unwrap();
    };
    match name {
        "a link out of the folder" => link("/etc/passwd", HAVEN),
        "a link to a file beside" => link("aa-cove.yaml", HAVEN),
        "a link to nothing" => link("nowhere.yaml", HAVEN),
        "a link to itself" => link("aa-haven.yaml", HAVEN),
        "a link to a device" => link("/dev/zero", HAVEN),
        "a link to what waits" => link("/dev/stdin", HAVEN),
        "a link in place of the settings" => link("/etc/hostname", "ascn.yaml"),
        "a link in place of the network" => link("/etc", "network"),
        "a link in place of the submissions" => link("/", "cycles/2024/submissions"),
        "a link in place of a year" => link("2023", "cycles/2024"),
        "a link in place of all years" => link("/", "cycles"),
        "a link in place of the templates" => link("/", "templates"),
        "a link to the folder itself" => link("..", "cycles/loop"),
        "a link as a ledger" => link("/etc/passwd", "cycles/2024/chain.yaml"),
        "a link as a foreword" => {
            std::fs::create_dir_all(data.join("cycles/2024/editorial")).unwrap();
            link("/etc/passwd", "cycles/2024/editorial/foreword.md");
        }
        "a pipe that nobody writes to" => {
            std::fs::remove_file(&haven).unwrap();
            let made = std::process::Command::new("mkfifo").arg(&haven).status();
            assert!(made.unwrap().success());
        }
        "a socket" => {
            // The path of a socket is short: it is made elsewhere, and moved.
            std::fs::remove_file(&haven).unwrap();
            let folder = tempfile::tempdir_in(data.parent().unwrap()).unwrap();
            let made = folder.path().join("s");
            drop(std::os::unix::net::UnixListener::bind(&made).unwrap());
            std::fs::rename(&made, &haven).unwrap();
        }
        "a path that no system opens" => put_far_down(&data.join("cycles")),
        "a name of other bytes" => named(b"aa-h\xE9ven.yaml"),
        "a name with a line end" => named(b"aa\nhaven.yaml"),
        "a name that clears the terminal" => named(b"\x1b[2J.yaml"),
        "a name that is turned" => named("aa\u{202E}haven.yaml".as_bytes()),
        "a name with a backslash" => named(b"x\\aa-haven.yaml"),
        "a name that is a command" => named(b"$(reboot).yaml"),
        "a name like an option" => named(b"--out.yaml"),
        "a name of HTML" => named(b"<img src=x>.yaml"),
        "a name of 255 bytes" => named(format!("{}.yaml", "h".repeat(250)).as_bytes()),
        _ => return false,
    }
    true
}

/// Puts a file so far down that its path is longer than the system takes: the inner half of the folders
/// is made apart, and moved.
#[cfg(unix)]
fn put_far_down(folder: &Path) {
    let deep = |levels: usize| ["d".repeat(255).as_str()].repeat(levels).join("/");
    let (outer, apart) = (folder.join(deep(8)), folder.join("apart"));
    std::fs::create_dir_all(&outer).unwrap();
    let file = format!("{}.yaml", "x".repeat(250));
    write(&apart.join(deep(6)).join(file), "x").unwrap();
    std::fs::rename(&apart, outer.join("d".repeat(255))).unwrap();
}

#[cfg(not(unix))]
fn put_what_unix_has(_name: &str, _data: &Path) -> bool {
    false
}

#[test]
fn what_is_built_is_told_like_what_is_written() {
    let mut table = Table::read("built");
    for row in &mut table.rows {
        let laid = Laid::new();
        match text(&row.input) {
            Some(text) => laid.put(&row.at, text.as_bytes()),
            None => assert!(put(&row.input, &laid.data()), "{} is not known", row.input),
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
