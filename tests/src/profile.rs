//! What a city says is in its profile, and what it does not say is named there.

use crate::folder::Folder;

const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";

/// The profile of Haven, with `more` keys for the first of its two projects.
fn profile(more: &str) -> String {
    let mut folder = Folder::read("invalid/_base");
    folder.replace(HAVEN, "stage: design", &format!("stage: design{more}"));
    profile_in(&folder)
}

fn profile_in(folder: &Folder) -> String {
    let markdown = folder.report().markdown;
    let (_, rest) = markdown.split_once("#### Haven\n").unwrap();
    let ends = ["\n#### ", "\n### ", "\n## "];
    let end = ends.iter().filter_map(|end| rest.find(end)).min().unwrap();
    rest.get(..end).unwrap().to_owned()
}

#[track_caller]
fn assert_holds(profile: &str, lines: &[&str]) {
    for line in lines {
        assert!(profile.contains(line), "no {line:?} in:\n{profile}");
    }
}

#[test]
fn of_projects_of_which_nothing_more_is_said_one_sentence_says_so() {
    let profile = profile("");
    assert_holds(&profile, &["nothing was reported of these projects"]);
    assert!(!profile.contains("##### "), "{profile}");
    let of_city = "Not reported: what may be published, action plan, highlight.";
    assert_holds(&profile, &[of_city]);
}

#[test]
fn of_a_project_that_says_anything_each_value_that_it_does_not_say_is_named() {
    let profile = profile(", objective: Ships find the quay.");
    assert_holds(
        &profile,
        &[
            "##### Lanterns\n\n- Objective: Ships find the quay.\n",
            "nothing was reported of: Old Well.",
            "Not reported: title in the city's own language, summary, project type, origin, \
             strategic outcomes, Sustainable Development Goals, date of the present stage, start \
             and end, progress of the works, rating, milestones, indicators, cost, finance, \
             partners, challenges, support required, lessons, next steps, evidence.\n",
        ],
    );
}

#[test]
fn the_ways_of_being_missing_are_told_apart() {
    let profile = profile(
        ", milestones: [], finance: {state: not-disclosed, reason: The tender is open.}, \
         partners: not-known, cost: not-applicable, dates: {planned_start: 2024-02}",
    );
    assert_holds(
        &profile,
        &[
            "- Planned start: February 2024 · Start: not reported · Planned end: not reported",
            "- Cost: not applicable\n",
            "- Milestones: none · Finance: not disclosed (The tender is open.) · Partners: not \
             known\n",
        ],
    );
}

#[test]
fn an_explanation_is_asked_for_where_something_calls_for_one() {
    let on_time =
        profile(", dates: {planned_end: 2025-01, current_end: 2025-01}, rating: {value: on-track}");
    assert_holds(
        &on_time,
        &["Planned end now: January 2025 · End: not reported\n"],
    );
    assert_holds(
        &on_time,
        &["- Rating: ▲\u{A0}on track · Rating in the last report: not reported\n"],
    );
    let late = profile(
        ", dates: {planned_end: 2025-01, current_end: 2025-03, note: Rain.}, rating: {value: \
         at-risk, reason: Rain., mitigation: not-known}",
    );
    assert_holds(
        &late,
        &[
            "Later than first planned: 2 months · Note on the dates: Rain.\n",
            "Rating in the last report: not reported · Reason: Rain. · Mitigation: not known\n",
        ],
    );
}

#[test]
fn a_rating_stands_against_that_of_the_last_report() {
    let mut folder = Folder::read("invalid/_base");
    let last = "cycles/2023/submissions/aa-haven.yaml";
    folder.replace(
        last,
        "title: Lanterns,",
        "title: Lanterns, rating: {value: on-track},",
    );
    let worse = "stage: design, rating: {value: off-track, reason: Rain., mitigation: Roofs.}";
    folder.replace(HAVEN, "stage: design", worse);
    let line = "Rating: ▼\u{A0}off track · Rating in the last report: ▲\u{A0}on track (↓\u{A0}worse \
                now) · Reason: Rain. · Mitigation: Roofs.\n";
    assert_holds(&profile_in(&folder), &[line]);
}

#[test]
fn facts_of_the_submission_stand_in_place_of_those_of_the_network() {
    let mut folder = Folder::read("invalid/_base");
    let facts = "{on: 2024, population: 7, area_km2: {state: not-known, reason: Nobody measured.}}";
    let text = format!("{}city_facts: {facts}\n", folder.text(HAVEN));
    folder.set(HAVEN, &text);
    let line = "Area: not known (Nobody measured.). Population: 7. Density as stated: not \
                reported. As of 2024. Source: not reported.";
    assert_holds(&profile_in(&folder), &[line]);
}

#[test]
fn why_the_submission_has_no_facts_stands_beside_those_of_the_network() {
    let mut folder = Folder::read("invalid/_base");
    let cities = "network/cities.yaml";
    let facts = "country: AA, facts: {population: 9},";
    folder.replace(cities, "country: AA,", facts);
    let text = format!("{}city_facts: not-disclosed\n", folder.text(HAVEN));
    folder.set(HAVEN, &text);
    let profile = profile_in(&folder);
    assert_holds(
        &profile,
        &[
            "Population: 9.",
            "This year's submission says of area and population: not disclosed.",
        ],
    );
}

#[test]
fn without_a_foreword_there_is_no_section_of_it() {
    let mut folder = Folder::read("invalid/_base");
    assert!(!folder.report().markdown.contains("Foreword"));
    folder.set("cycles/2024/editorial/foreword.md", "Well met.\n");
    let markdown = folder.report().markdown;
    assert!(markdown.contains("## 1 Foreword\n\nWell met.\n\n## 2 Key messages"));
}

#[test]
fn a_recommendation_names_its_figures_with_their_values() {
    let mut folder = Folder::read("invalid/_base");
    folder.set(
        "cycles/2024/editorial/recommendations.yaml",
        "- {id: r-1, text: Say it., addressee: chair, by: 2025, evidence: [projects.total]}\n",
    );
    let markdown = folder.report().markdown;
    let row = "| r-1 | Say it. | Chair | 2025 | count of listed projects (projects.total): 3 |\n";
    assert!(markdown.contains(row), "{markdown}");
    assert!(markdown.contains("The report of 2023 made no recommendation."));
}
