//! Suggestions in the report: the planted ones are printed with their reasons, and no others.

use std::collections::BTreeMap;

use ascn_core::network::Classed;

use crate::data::{CYCLES, asean};
use crate::folder::Folder;
use crate::harness::expected_file;
use crate::page::chapter;

const COVE: &str = "cycles/2024/submissions/aa-cove.yaml";
const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";

fn section(report: &str) -> &str {
    chapter(report, "Shared obstacles and matching offers")
}

/// Two cities: Haven's lanterns have obstacles that Cove's glass overcame or learnt from, and both
/// ask for support. Every kind of reason and of gap is there.
fn planted() -> Folder {
    let mut folder = Folder::read("invalid/_base");
    folder.replace(
        HAVEN,
        "stage: design",
        "stage: design, challenges: [{kind: security, text: Thieves.}, {kind: procurement, \
         text: No bidder.}], support_required: [{kind: advisory, text: Which oil.}, \
         {kind: training, text: Lighters.}]",
    );
    folder.replace(
        COVE,
        "stage: ongoing",
        "stage: ongoing, challenges: [{kind: security, text: Gulls., solved_on: 2024-02, \
         mitigation: A *net* | above.}], lessons: [{text: Two <b> lots., about: procurement}], \
         support_required: [{kind: funding, text: Sand.}, {kind: technical, text: Heat.}], \
         partners: [{id: tide-bank, programme: high-water, role: funding}]",
    );
    folder.set("network/partners.yaml", PARTNERS);
    folder.set("network/typologies.yaml", TYPOLOGIES);
    folder
}

const PARTNERS: &str = "\
- id: tide-bank
  name: Tide Bank
  kind: multilateral
  programmes:
    - {id: high-water, name: High Water, offers: [technical], focus_areas: [light]}
    - {id: low-water, name: Low Water, offers: [funding], focus_areas: [light], countries: [AA]}
    - {id: any-water, name: Any Water, offers: [training]}
";

const TYPOLOGIES: &str = "\
- id: shores
  title: Shores
  source: An Almanac (2020)
  of: cities
  classes: [{id: on-the-sea, name: On the sea, members: [aa-cove, aa-haven]}]
- id: winds
  title: Winds
  source: An Almanac (2020)
  of: countries
  note: By the eye.
  classes: [{id: windy, name: Windy, members: [AA]}, {id: calm, name: Calm, members: [BB]}]
";

#[test]
fn what_was_planted_is_printed_with_its_reasons() {
    let report = planted().report();
    let section = format!("{}\n", section(&report.markdown));
    expected_file!("complement/section.md", section);
    assert_eq!(report.count("projects.disclosed.challenges"), 2);
    assert_eq!(report.count("projects.disclosed.support-required"), 2);
}

#[test]
fn without_challenges_and_requests_the_section_is_one_line() {
    for cycle in CYCLES {
        let report = asean(cycle);
        let total = report.count("projects.total");
        let line = format!(
            "Challenges: disclosed for 0 of {total} projects. Support required: disclosed for 0 of \
             {total} projects. No suggestion follows from them."
        );
        let section = section(&report.markdown);
        assert_eq!(
            section.lines().skip(2).collect::<Vec<_>>(),
            [line],
            "{cycle}"
        );
    }
}

#[test]
fn where_too_few_cities_reported_the_sentence_is_whole() {
    let mut folder = Folder::read("invalid/_base");
    folder.remove(HAVEN);
    let threshold = "coverage_threshold: {cities: 0.9, projects: 0.3}\n";
    let settings = folder.text("ascn.yaml").to_owned() + threshold;
    folder.set("ascn.yaml", &settings);
    let line = "Challenges: not shown (1 of 2 cities sent a submission). Support required: not shown \
                (1 of 2 cities sent a submission). No suggestion follows from them.";
    let markdown = folder.report().markdown;
    assert_eq!(section(&markdown).lines().nth(2), Some(line));
}

#[test]
fn the_real_typologies_name_who_exists_and_each_once() {
    let network = asean("2024").dataset.network();
    let mut sizes = BTreeMap::new();
    for typology in &network.typologies.value {
        let mut named = Vec::new();
        for class in &typology.classes {
            sizes.insert(class.id.as_str(), class.members.len());
            named.extend(&class.members);
        }
        for id in &named {
            let is_known = match typology.of {
                Classed::Cities => network.city(&id.parse().unwrap()).is_some(),
                Classed::Countries => network.member_state(&id.parse().unwrap()).is_some(),
            };
            assert!(is_known, "{id}");
            let count = named.iter().filter(|other| *other == id).count();
            assert_eq!(count, 1, "{id}");
        }
    }
    let expected = [
        ("developed-high-density", 1),
        ("developed-low-density", 1),
        ("developing-rapid", 2),
        ("emerging-high-density", 6),
        ("emerging-low-density", 0),
        ("less-developed-developing", 3),
        ("middle-income-fairly-developed", 3),
        ("small-developed-mature", 2),
    ];
    assert_eq!(sizes.into_iter().collect::<Vec<_>>(), expected);
}
