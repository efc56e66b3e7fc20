//! Equal inputs give equal bytes, in whatever order the files come.
//!
//! The environment of the program (time zone, language, threads) is changed by the test of the real
//! binary in `crates/ascn-cli/tests/smoke.rs`.

use ascn_report::{BuildOptions, Format, build, check};

use crate::data::{CYCLES, Texts, files, network, sources};

/// The texts in another order, from a simple generator of numbers with this seed.
pub(crate) fn shuffled(texts: &Texts, seed: u64) -> Texts {
    let mut state = seed;
    let mut keyed: Vec<(u64, &(String, String))> = texts
        .iter()
        .map(|text| {
            // Knuth's multiplier; the upper bits are the ones that look random.
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33, text)
        })
        .collect();
    keyed.sort();
    keyed.into_iter().map(|(_, text)| text.clone()).collect()
}

#[test]
fn the_order_of_the_files_changes_no_byte() {
    let texts = network();
    for cycle in CYCLES {
        let expected = files(&texts, cycle).unwrap();
        assert_eq!(expected.len(), 3);
        let mut backwards = texts.clone();
        backwards.reverse();
        let mut orders = vec![texts.clone(), backwards];
        orders.extend([1, 2, 3].map(|seed| shuffled(&texts, seed)));
        for order in orders {
            assert!(files(&order, cycle).unwrap() == expected, "{cycle}");
        }
    }
}

#[test]
fn the_order_of_the_files_changes_no_fault() {
    let mut texts = network();
    for (name, text) in &mut texts {
        if name.contains("/submissions/") {
            *text = text.replace("stage: planning", "stage: thinking");
        }
    }
    let expected = files(&texts, "2024").unwrap_err();
    assert!(expected.lines().count() > 10, "{expected}");
    for seed in 1..4 {
        assert_eq!(
            files(&shuffled(&texts, seed), "2024"),
            Err(expected.clone())
        );
    }
}

#[test]
fn a_file_of_the_report_is_the_same_whichever_others_are_asked_for() {
    let texts = network();
    let all = files(&texts, "2024").unwrap();
    let sources = sources(&texts);
    let checked = check(&sources, "2024".parse().unwrap());
    let dataset = checked.dataset.unwrap();
    let formats: [&[Format]; 3] = [
        &[],
        &[Format::Html],
        &[Format::Html, Format::Markdown, Format::Html],
    ];
    for formats in formats {
        let options = BuildOptions {
            formats: formats.to_vec(),
            ..BuildOptions::default()
        };
        let some = build(&dataset, &checked.templates, &checked.diagnostics, &options).unwrap();
        assert!(some.iter().all(|file| all.contains(file)), "{formats:?}");
        let mut wanted = formats.to_vec();
        wanted.sort_unstable();
        wanted.dedup();
        assert_eq!(some.len(), wanted.len() + 1, "{formats:?}");
    }
}

#[test]
fn later_cycles_change_no_byte_of_an_earlier_report() {
    let texts = network();
    let mut earlier = texts.clone();
    earlier.retain(|(name, _)| !name.starts_with("cycles/2024/"));
    assert!(files(&earlier, "2023") == files(&texts, "2023"));
}
