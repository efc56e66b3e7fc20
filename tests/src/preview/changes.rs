//! What is shown after each change of the folder.

use super::{COVE, Data, REPORT, States, get};

#[test]
fn a_change_is_shown() {
    let data = Data::new();
    let preview = data.preview();
    let mut states = States::new(&preview);
    let first = states.until(|state| state["is_behind"] == false);
    assert_eq!(first["cycle"], "2024");
    data.say("Rain falls.");
    states.until_shown(&preview, "Rain falls.");
}

#[test]
fn a_page_that_stays_the_same_is_not_told_as_a_new_one() {
    let data = Data::new();
    let preview = data.preview();
    let mut states = States::new(&preview);
    let first = states.until(|state| state["is_behind"] == false);
    data.replace(COVE, "city:", "# a comment\ncity:");
    let second = states.next();
    assert_eq!(first["page"], second["page"]);
    assert_ne!(first["revision"], second["revision"]);
}

#[test]
fn a_fault_leaves_the_last_page_until_it_is_mended() {
    let data = Data::new();
    let preview = data.preview();
    let mut states = States::new(&preview);
    let page = states.until_shown(&preview, "Storm Glass");
    data.replace(COVE, "stage: ongoing", "stage: <b>going</b>");
    let state = states.until(|state| state["is_behind"] == true);
    let fault = &state["faults"][0];
    assert_eq!(fault["severity"], "error");
    assert_eq!(fault["place"]["file"], COVE);
    assert_eq!(fault["place"]["line"], 5);
    assert!(fault["place"]["column"].as_u64() > Some(1));
    for part in ["code", "message", "subject", "excerpt", "note"] {
        assert!(
            fault[part].as_str().is_some_and(|text| !text.is_empty()),
            "{part}"
        );
    }
    assert!(fault["excerpt"].as_str().unwrap().contains("<b>going</b>"));
    assert!(
        fault["help"]
            .as_array()
            .is_some_and(|ways| !ways.is_empty())
    );
    assert_eq!(get(preview.address(), REPORT).body, page);

    data.replace(COVE, "stage: <b>going</b>", "stage: completed");
    let state = states.until(|state| state["is_behind"] == false);
    let is_error = |fault: &serde_json::Value| fault["severity"] == "error";
    assert!(!state["faults"].as_array().unwrap().iter().any(is_error));
    assert_ne!(get(preview.address(), REPORT).body, page);
}

#[test]
fn it_starts_with_whatever_is_there() {
    type Break = fn(&Data);
    let broken: [(&str, Break); 3] = [
        ("no cycle", |data| {
            std::fs::remove_dir_all(data.at("cycles")).unwrap();
        }),
        ("not UTF-8", |data| {
            let file = std::fs::File::create(data.at(COVE)).unwrap();
            std::io::Write::write_all(&mut &file, b"city: \xff\n").unwrap();
        }),
        ("a fault", |data| {
            data.replace(COVE, "focus_area: light", "focus_area: nothing");
        }),
    ];
    let whole = Data::new();
    for (what, break_it) in broken {
        let data = Data::new();
        break_it(&data);
        let preview = data.preview();
        let mut states = States::new(&preview);
        let state = states.until(|_| true);
        assert_eq!(state["is_behind"], true, "{what}");
        assert_eq!(state["page"], serde_json::Value::Null, "{what}");
        assert_eq!(state["faults"][0]["severity"], "error", "{what}");
        assert_eq!(get(preview.address(), REPORT).status, 404, "{what}");

        for name in [
            "cycle.yaml",
            "submissions/aa-cove.yaml",
            "submissions/aa-haven.yaml",
        ] {
            let name = format!("cycles/2024/{name}");
            data.write(&name, &std::fs::read_to_string(whole.at(&name)).unwrap());
        }
        states.until_shown(&preview, "Storm Glass");
    }
}

#[test]
fn a_file_that_is_renamed_into_place_is_seen() {
    let data = Data::new();
    let preview = data.preview();
    let mut states = States::new(&preview);
    states.until_shown(&preview, "Storm Glass");
    let whole = Data::new();
    for round in 0..3 {
        whole.say(&format!("Rain {round} falls."));
        let beside = data.at("cycles/2024/submissions/.aa-cove.swp");
        std::fs::copy(whole.at(COVE), &beside).unwrap();
        std::fs::rename(&beside, data.at(COVE)).unwrap();
        states.until_shown(&preview, &format!("Rain {round} falls."));
    }
}

#[test]
fn a_folder_that_went_and_came_again_is_watched_again() {
    let data = Data::new();
    let preview = data.preview();
    let mut states = States::new(&preview);
    states.until_shown(&preview, "Storm Glass");
    std::fs::rename(data.at("cycles"), data.at("elsewhere")).unwrap();
    states.until(|state| state["is_behind"] == true);
    std::fs::rename(data.at("elsewhere"), data.at("cycles")).unwrap();
    states.until_shown(&preview, "Storm Glass");
    for words in ["Rain falls.", "Snow falls."] {
        data.say(words);
        states.until_shown(&preview, words);
    }
}

#[test]
fn the_last_of_many_changes_is_shown() {
    let data = Data::new();
    let preview = data.preview();
    let mut states = States::new(&preview);
    for round in 0..200 {
        data.say(&format!("Rain {round} falls."));
    }
    states.until_shown(&preview, "Rain 199 falls.");
}

#[test]
fn every_open_page_is_told() {
    let data = Data::new();
    let preview = data.preview();
    let mut pages = [(); 3].map(|()| States::new(&preview));
    data.say("Rain falls.");
    for states in &mut pages {
        states.until_shown(&preview, "Rain falls.");
    }
}
