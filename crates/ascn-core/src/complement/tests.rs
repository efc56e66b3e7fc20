//! What is planted is found, and what is taken away is not.

use serde_json::{Value, json};

use super::*;
use crate::figure::FigureSource;
use crate::scalar::Code;
use folder::{BELL, CITIES, Folder, HAVEN, PARTNERS, TYPOLOGIES, planted};

pub(crate) mod folder;

/// Describes a suggestion: who, with whom, about what, and why.
fn in_short(suggestion: &Suggestion<'_>) -> String {
    let with = match suggestion.with {
        Counterpart::Project(side, kind) => format!("{} {}", side.project().id, kind.code()),
        Counterpart::Programme(_, programme, kind) => format!("{} {}", programme.id, kind.code()),
    };
    let reasons = suggestion.reasons().iter();
    let reasons: Vec<_> = reasons.map(|reason| reason.kind.code()).collect();
    let who = &suggestion.who.project().id;
    format!("{who} + {with}: {}", reasons.join(" "))
}

/// Returns the same suggestion without its reasons.
fn head(in_short: &str) -> &str {
    in_short.split(':').next().unwrap()
}

const LEARN: &str = "aa-haven-001 + bb-bell-001 funding: \
                     obstacle-overcome same-focus-area same-class mitigation-told";
const TRAIN: &str = "aa-haven-001 + wicks training: \
                     offer-of-kind offer-for-focus-area offer-for-member-state";

#[test]
fn what_was_planted_is_found_and_nothing_else() {
    assert_eq!(planted().suggestions(), [LEARN, TRAIN]);
    assert_eq!(planted().unmatched(), [""; 0]);
}

#[test]
fn each_reason_says_where_it_is_stated() {
    let dataset = planted().dataset();
    let all = Complementarity::new(&dataset).suggestions;
    let reasons = all.iter().flat_map(Suggestion::reasons);
    let places: Vec<String> = reasons
        .map(|reason| {
            let place = |place: &FigureSource| format!("{}:{}", place.file.stem(), place.path);
            let places: Vec<_> = reason.places().map(place).collect();
            places.join(" ")
        })
        .collect();
    assert_eq!(
        places,
        [
            "aa-haven:projects[0].challenges[1] bb-bell:projects[0].challenges[1]",
            "aa-haven:projects[0].focus_area bb-bell:projects[0].focus_area",
            "typologies:[0].classes[0].members[1] typologies:[0].classes[0].members[0]",
            "bb-bell:projects[0].challenges[1].mitigation",
            "aa-haven:projects[0].support_required[0] partners:[0].programmes[0].offers[1]",
            "aa-haven:projects[0].focus_area partners:[0].programmes[0].focus_areas[0]",
            "cities:[1].country partners:[0].programmes[0].countries[0]",
        ]
    );
}

/// Returns the folder with only the first reason and the one of that code for each suggestion.
fn with_two_reasons(code: &str) -> Folder {
    let mut folder = planted();
    let members = "/0/classes/0/members";
    if code != "same-class" {
        folder = folder.with(TYPOLOGIES, members, json!(["bb-bell"]));
    }
    if code != "mitigation-told" {
        let challenge = folder.at(BELL, "/projects/0/challenges/1");
        challenge.as_object_mut().unwrap().remove("mitigation");
    }
    if code != "same-focus-area" {
        folder = folder.with(BELL, "/projects/0/focus_area", json!("water"));
    }
    if code != "offer-for-focus-area" {
        folder = folder.with(PARTNERS, "/0/programmes/0/focus_areas", json!([]));
    }
    if code != "offer-for-member-state" {
        folder = folder.with(PARTNERS, "/0/programmes/0/countries", json!([]));
    }
    folder
}

#[test]
fn a_suggestion_of_two_reasons_is_gone_when_any_place_of_either_is() {
    let further = [
        ("same-focus-area", LEARN),
        ("same-class", LEARN),
        ("mitigation-told", LEARN),
        ("offer-for-focus-area", TRAIN),
        ("offer-for-member-state", TRAIN),
    ];
    for (code, suggestion) in further {
        let folder = with_two_reasons(code);
        let dataset = folder.dataset();
        let all = Complementarity::new(&dataset).suggestions;
        let [one] = all.as_slice() else {
            panic!("{code}: {:?}", folder.suggestions());
        };
        assert_eq!(head(&in_short(one)), head(suggestion));
        let codes = one.reasons().iter().map(|reason| reason.kind.code());
        assert_eq!(codes.collect::<Vec<_>>()[1..], [code]);
        for place in one.reasons().iter().flat_map(Reason::places) {
            let left = folder.clone().without(place).suggestions();
            assert_eq!(left, [""; 0], "{code}: without {place:?}");
        }
    }
}

#[test]
fn a_reason_alone_is_never_a_suggestion() {
    let folder = with_two_reasons("none of them");
    assert_eq!(folder.suggestions(), [""; 0]);
    assert_eq!(folder.unmatched(), ["aa-haven-001 training one-reason"]);
}

#[test]
fn taking_away_one_of_several_reasons_takes_away_that_one() {
    let dataset = planted().dataset();
    for suggestion in Complementarity::new(&dataset).suggestions {
        for reason in suggestion.reasons().iter().skip(1) {
            for place in reason.places() {
                let left = planted().without(place).suggestions();
                let same = |one: &&String| head(one) == head(&in_short(&suggestion));
                // A list that becomes empty says nothing; one that names others rules it out.
                let stays = left.iter().find(same).map_or("", String::as_str);
                assert!(!stays.contains(reason.kind.code()), "{stays}: {place:?}");
            }
        }
    }
}

#[test]
fn the_other_way_round_it_is_the_same() {
    let mut turned = planted();
    let of_haven = turned.at(HAVEN, "/projects/0/challenges").clone();
    let of_bell = turned.at(BELL, "/projects/0/challenges").clone();
    let turned = turned
        .with(HAVEN, "/projects/0/challenges", of_bell)
        .with(BELL, "/projects/0/challenges", of_haven)
        .with(BELL, "/projects/0/stage", json!("design"));
    let learn = LEARN.replace("aa-haven-001 + bb-bell-001", "bb-bell-001 + aa-haven-001");
    // Bell is in Arandia, which sorts before Zealand.
    assert_eq!(turned.suggestions(), [learn.as_str(), TRAIN]);
}

#[test]
fn each_of_two_can_ask_the_other() {
    let mut folder = planted().with(BELL, "/projects/0/stage", json!("design"));
    let add = |list: &mut Value, challenge: Value| list.as_array_mut().unwrap().push(challenge);
    let solved = json!({"kind": "security", "text": "Thieves.", "solved_on": "2029",
                        "mitigation": "A watch."});
    let open = json!({"kind": "security", "text": "Gulls."});
    add(folder.at(HAVEN, "/projects/0/challenges"), solved);
    add(folder.at(BELL, "/projects/0/challenges"), open);
    let back = LEARN
        .replace("aa-haven-001 + bb-bell-001", "bb-bell-001 + aa-haven-001")
        .replace("funding", "security");
    assert_eq!(folder.suggestions(), [back.as_str(), LEARN, TRAIN]);
}

#[test]
fn a_lesson_about_the_kind_does_as_well_as_an_obstacle_overcome() {
    let lessons = json!([{"text": "Fog passes."}, {"text": "Ask the guild.", "about": "funding"}]);
    let folder = planted()
        .with(BELL, "/projects/0/challenges", json!([]))
        .adding(BELL, "/projects/0", "lessons", lessons);
    let learn = "aa-haven-001 + bb-bell-001 funding: lesson-learnt same-focus-area same-class";
    assert_eq!(folder.suggestions(), [learn, TRAIN]);
}

#[test]
fn who_has_no_obstacle_asks_nobody() {
    let solved = planted().adding(
        HAVEN,
        "/projects/0/challenges/1",
        "solved_on",
        json!("2031"),
    );
    assert_eq!(solved.suggestions(), [TRAIN]);
    let completed = planted().with(HAVEN, "/projects/0/stage", json!("completed"));
    assert_eq!(completed.suggestions(), [TRAIN]);
    let gone = planted().with(HAVEN, "/projects/0/stage", json!("cancelled"));
    assert_eq!(gone.suggestions(), [""; 0]);
    assert_eq!(gone.unmatched(), [""; 0]);
}

#[test]
fn nobody_is_sent_to_a_project_that_has_left_or_stands_in_the_same_city() {
    let gone = planted().with(BELL, "/projects/0/stage", json!("withdrawn"));
    assert_eq!(gone.suggestions(), [TRAIN]);
    let mut at_home = planted();
    let lamps = at_home.at(BELL, "/projects").take();
    let projects = at_home.at(HAVEN, "/projects").as_array_mut().unwrap();
    projects.extend(lamps.as_array().unwrap().clone());
    let at_home = at_home.with(BELL, "/projects", json!([]));
    assert_eq!(at_home.suggestions(), [TRAIN]);
}

#[test]
fn cities_of_countries_in_one_class_have_a_reason_and_one_country_is_named_once() {
    let of_countries = |members: Value| {
        with_two_reasons("same-class")
            .with(TYPOLOGIES, "/0/of", json!("countries"))
            .with(TYPOLOGIES, "/0/classes/0/members", members)
    };
    let learn = "aa-haven-001 + bb-bell-001 funding: obstacle-overcome same-class";
    assert_eq!(of_countries(json!(["AA", "BB"])).suggestions(), [learn]);
    assert_eq!(of_countries(json!(["AA"])).suggestions(), [""; 0]);
    let one_country = of_countries(json!(["AA"])).with(CITIES, "/0/country", json!("AA"));
    let dataset = one_country.dataset();
    let all = Complementarity::new(&dataset).suggestions;
    assert_eq!(all[0].reasons()[1].places().count(), 1);
}

#[test]
fn a_programme_for_others_is_no_match() {
    let elsewhere = |key: &str, value: Value| {
        let pointer = format!("/0/programmes/0/{key}");
        planted().with(PARTNERS, &pointer, value)
    };
    for folder in [
        elsewhere("offers", json!(["funding"])),
        elsewhere("focus_areas", json!(["water"])),
        elsewhere("countries", json!(["BB"])),
    ] {
        assert_eq!(folder.suggestions(), [LEARN]);
        assert_eq!(folder.unmatched(), ["aa-haven-001 training no-offer"]);
    }
}

#[test]
fn a_programme_that_is_a_partner_already_is_not_suggested() {
    let with_partner =
        |partner: Value| planted().adding(HAVEN, "/projects/0", "partners", json!([partner]));
    let taken = with_partner(json!({"id": "guild", "programme": "wicks", "role": "technical"}));
    assert_eq!(taken.suggestions(), [LEARN]);
    assert_eq!(taken.unmatched(), ["aa-haven-001 training already-partner"]);
    for free in [
        json!({"id": "guild", "programme": "wells", "role": "technical"}),
        json!({"id": "guild", "role": "technical"}),
    ] {
        assert_eq!(with_partner(free).suggestions(), [LEARN, TRAIN]);
    }
}

#[test]
fn the_solved_challenge_that_tells_how_counts_before_one_that_does_not() {
    let mut folder = planted();
    let challenges = folder.at(BELL, "/projects/0/challenges").as_array_mut();
    let silent = json!({"kind": "funding", "text": "Wax was dear.", "solved_on": "2029"});
    challenges.unwrap().insert(0, silent);
    assert_eq!(folder.suggestions(), [LEARN, TRAIN]);
}
