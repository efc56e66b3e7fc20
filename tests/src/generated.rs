//! The networks that the benchmark invents: a valid report is measured.

use ascn_bench::network::{Cycles, Network};
use ascn_core::comparison::{Comparison, Step};
use ascn_core::dataset::Edition;
use ascn_report::{BuildOptions, Layout, ReportFile, build, check};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use rayon::ThreadPoolBuilder;

use crate::data::{Texts, sources};
use crate::determinism::shuffled;
use crate::folder::Folder;
use crate::robust::for_all;
use crate::totals;

/// The files of a network.
fn network(cities: u32, cycles: Cycles) -> Texts {
    let files = Network { cities, cycles }.files();
    files.map(|file| (file.name, file.text)).collect()
}

/// The data folder of a network.
fn folder(cities: u32, cycles: Cycles) -> Folder {
    let mut folder = Folder::default();
    for (name, text) in network(cities, cycles) {
        folder.set(&name, &text);
    }
    folder
}

/// Sizes of networks and their cycles.
fn networks() -> impl Strategy<Value = (u32, Cycles)> {
    (1..60_u32, prop_oneof![Just(Cycles::One), Just(Cycles::Two)])
}

/// The pages of a site, in both editions.
fn site(texts: &Texts) -> Vec<ReportFile> {
    let checked = check(&sources(texts), "2032".parse().unwrap());
    let options = BuildOptions {
        layout: Layout::Site,
        editions: vec![Edition::Jcm, Edition::Public],
        ..BuildOptions::default()
    };
    let dataset = checked.dataset.unwrap();
    build(&dataset, &checked.templates, &checked.diagnostics, &options).unwrap()
}

#[test]
fn a_generated_network_is_checked_without_a_word() {
    for cycles in [Cycles::One, Cycles::Two] {
        assert_eq!(folder(300, cycles).check().human(), "");
    }
}

#[test]
fn the_first_cities_of_a_network_are_those_of_a_smaller_one() {
    let files = |cities| network(cities, Cycles::Two);
    let (few, more) = (files(20), files(40));
    assert_eq!(few, files(20));
    assert_eq!(more.len(), few.len() + 20 + 18);
    for file in few
        .iter()
        .filter(|(name, _)| name.contains("/submissions/"))
    {
        assert!(more.contains(file), "{} differs", file.0);
    }
}

#[test]
fn a_city_tells_about_four_kilobytes() {
    let folder = folder(1_000, Cycles::One);
    let names = folder.names().filter(|name| name.contains("/submissions/"));
    let sizes: Vec<usize> = names.map(|name| folder.text(name).len()).collect();
    assert_eq!(sizes.len(), 1_000);
    let mean = sizes.iter().sum::<usize>() / sizes.len();
    assert!((3_500..4_800).contains(&mean), "{mean} bytes");
}

#[test]
fn every_total_of_a_generated_network_is_the_sum_of_its_rows() {
    for_all(6, &networks(), |(cities, cycles)| {
        let folder = folder(cities, cycles);
        for (name, markdown) in totals::reports(&folder, vec![Edition::Jcm, Edition::Public]) {
            let totals = totals::assert_all_add_up(&name, &markdown);
            assert!(totals > 3, "{name} of {cities} has {totals} totals");
        }
    });
}

#[test]
fn the_lists_of_two_generated_cycles_follow_from_each_other() {
    for_all(12, &(1..200_u32), |cities| {
        let checked = folder(cities, Cycles::Two).check().checked;
        let dataset = checked.dataset.unwrap();
        let comparison = Comparison::with_last(&dataset).unwrap();
        assert!(!comparison.steps.is_empty());
        assert!(comparison.steps.iter().all(Step::is_balanced));
    });
}

/// The result of work that so many threads do side by side.
fn by_threads<R: Send>(count: usize, work: impl FnOnce() -> R + Send) -> R {
    let threads = ThreadPoolBuilder::new().num_threads(count).build().unwrap();
    threads.install(work)
}

#[test]
fn a_site_is_the_same_however_many_threads_make_it() {
    // Smaller networks are always made by one thread.
    for_all(1, &(64..80_u32, 2..6_usize), |(cities, count)| {
        let texts = network(cities, Cycles::One);
        let expected = by_threads(1, || site(&texts));
        let made = by_threads(count, || site(&texts));
        assert!(made == expected, "{cities} cities, {count} threads");
    });
}

#[test]
fn a_site_is_the_same_in_whatever_order_its_files_were_read() {
    for_all(2, &(30..50_u32, any::<u64>()), |(cities, seed)| {
        let texts = network(cities, Cycles::Two);
        let expected = site(&texts);
        assert!(site(&texts) == expected, "another run of {cities} cities");
        let other = site(&shuffled(&texts, seed));
        assert!(other == expected, "{cities} cities, {seed}");
    });
}
