//! The difference of two texts, line by line.

use std::fmt::Write as _;

/// How many equal lines are shown before and after a change.
const CONTEXT: usize = 3;

/// How many lines ahead an equal line is looked for; the search grows with its square.
const FURTHEST: usize = 1_000;

/// How many changed lines are shown at most.
const MOST: usize = 60;

/// Shows where two texts differ: `-` only in the first, `+` only in the second.
///
/// Equal lines at both ends are left out and what lies between is paired by the next line that is
/// in both; not always the shortest difference, but one a person can follow.
pub(super) fn of(held: &str, came: &str) -> String {
    let held: Vec<&str> = held.split('\n').collect();
    let came: Vec<&str> = came.split('\n').collect();
    let start = held.iter().zip(&came).take_while(|(a, b)| a == b).count();
    let (common, mut old) = held.split_at(start);
    let (_, mut new) = came.split_at(start);

    let mut shown = format!("@@ line {} @@\n", start + 1);
    let lead = common.len().saturating_sub(CONTEXT);
    lines(&mut shown, ' ', common.get(lead..).unwrap_or_default());
    let mut changed_count = 0;
    while (!old.is_empty() || !new.is_empty()) && changed_count < MOST {
        let (removed, added) = next_common(old, new);
        lines(&mut shown, '-', old.get(..removed).unwrap_or_default());
        lines(&mut shown, '+', new.get(..added).unwrap_or_default());
        changed_count += removed + added;
        old = old.get(removed..).unwrap_or_default();
        new = new.get(added..).unwrap_or_default();
        let equal = old.iter().zip(new).take_while(|(a, b)| a == b).count();
        let (same, rest) = old.split_at(equal);
        let around = if equal > 2 * CONTEXT { CONTEXT } else { equal };
        lines(&mut shown, ' ', same.get(..around).unwrap_or_default());
        if around < equal {
            let _ = writeln!(shown, "  … {} equal lines", equal - around);
        }
        old = rest;
        new = new.get(equal..).unwrap_or_default();
    }
    if changed_count >= MOST {
        shown.push_str("… and more\n");
    }
    shown
}

/// How many lines to leave out of each text until the next line is in both.
fn next_common(old: &[&str], new: &[&str]) -> (usize, usize) {
    (0..FURTHEST)
        .find_map(|distance| {
            (0..=distance)
                .map(|removed| (removed, distance - removed))
                .find(|&(removed, added)| {
                    let line = old.get(removed);
                    line.is_some() && line == new.get(added)
                })
        })
        .unwrap_or((old.len(), new.len()))
}

fn lines(shown: &mut String, sign: char, lines: &[&str]) {
    for line in lines.iter().take(MOST) {
        let _ = writeln!(shown, "{sign} {line}");
    }
}

#[test]
fn only_what_differs_is_marked() {
    let held = "1\n2\n3\n4\nfive\n6\n7\n";
    let came = "1\n2\n3\n4\n5\n6\nsix and a half\n7\n";
    assert_eq!(
        of(held, came),
        "@@ line 5 @@\n  2\n  3\n  4\n- five\n+ 5\n  6\n+ six and a half\n  7\n  \n"
    );
}

#[test]
fn texts_without_a_common_line_are_shown_whole() {
    assert_eq!(of("a", "b\nc"), "@@ line 1 @@\n- a\n+ b\n+ c\n");
}
