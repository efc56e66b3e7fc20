//! The faults that rules on who reports, and on what, report beside their fixtures.

use ascn_diagnostic::Severity;

use super::{CHAIRS, CITIES, COVE, CYCLE, Case, FRAMEWORK, HAVEN, STATES, hold};
use crate::folder::Folder;

const WHO: &[Case] = &[
    (CYCLE, "cycle: 2024", "cycle: 2023", "1:8 cycle-differs"),
    (
        COVE,
        "projects:",
        "return: nil\nreason: None.\nprojects:",
        "6:1 nil-return-unexplained",
    ),
    (
        COVE,
        "projects:",
        "return: nil\nprojects:",
        "4:9 nil-return-unexplained, 5:1 nil-return-unexplained",
    ),
    (
        HAVEN,
        "focus_area: water",
        "focus_area: watre",
        "6:53 unknown-focus-area",
    ),
    (
        COVE,
        "stage: ongoing",
        "stage: ongoing, project_type: wels",
        "5:92 unknown-project-type",
    ),
    (
        COVE,
        "aa-cove-001",
        "aa-haven-001",
        "4:1 project-missing, 5:10 duplicate-project-id",
    ),
    (
        CITIES,
        "csco: [{post: Harbour Master, organisation: Port of Cove, from: 2020}]",
        "csco: vacant",
        "6:9 csco-vacant",
    ),
    (
        CITIES,
        "csco: [{post: Harbour Master, organisation: Port of Cove, from: 2020}]",
        "csco: []",
        "6:3 csco-vacant",
    ),
    (CITIES, "bb-bell", "aa-cove", "8:8 duplicate-id"),
    (
        "ascn.yaml",
        "language: en",
        "language: en\nabbreviations: [{short: A, name: B}, {short: A, name: C}]",
        "8:46 duplicate-id",
    ),
    (
        "ascn.yaml",
        "language: en",
        "language: English",
        "7:11 unknown-language",
    ),
    (
        "ascn.yaml",
        "language: en",
        "language: xx\nedition_languages: {public: yy}",
        "7:11 unknown-language, 8:29 unknown-language",
    ),
    (
        "ascn.yaml",
        "language: en",
        "language: id\nedition_languages: {public: en}",
        "",
    ),
    (
        STATES,
        "code: BB",
        "code: AA",
        "network/chairs.yaml:3:28 unknown-country, network/cities.yaml:8:38 unknown-country, 5:9 duplicate-id",
    ),
    (FRAMEWORK, "code: WA", "code: LI", "12:11 duplicate-id"),
    (
        FRAMEWORK,
        "id: clear-water",
        "id: quiet-nights",
        "3:10 duplicate-id",
    ),
    (CHAIRS, "country: BB", "country: BC", "3:28 unknown-country"),
    (
        CHAIRS,
        "{country: AA, from",
        "{country: AC, from",
        "5:15 unknown-country",
    ),
];

#[test]
fn who_reports_and_on_what() {
    hold(WHO);
}

#[test]
fn files_that_no_city_owns() {
    let base = Folder::read("invalid/_base");
    let places = |file: &str, text: &str| {
        let mut folder = base.clone();
        folder.set(&format!("cycles/2024/submissions/{file}"), text);
        folder.check().places(Severity::Error)
    };
    let told = |file: &str, code: &str| vec![format!("cycles/2024/submissions/{file} {code}")];
    let nobody = "city: cc-nowhere\ncycle: 2024\ndata_as_of: 2024\nprojects: []\n";
    assert_eq!(
        places("bb-bell.yml", ""),
        told("bb-bell.yml", "unowned-file")
    );
    assert_eq!(
        places("old/bb-bell.yaml", ""),
        told("old/bb-bell.yaml", "unowned-file")
    );
    assert_eq!(
        places("cc-nowhere.yaml", nobody),
        told("cc-nowhere.yaml:1:7", "unknown-city")
    );
    assert_eq!(
        places("bb-blle.yaml", "\""),
        [
            told("bb-blle.yaml", "unowned-file"),
            told("bb-blle.yaml:1:1", "not-yaml")
        ]
        .concat()
    );
    assert_eq!(
        places("bb-bell.yaml", "\""),
        told("bb-bell.yaml:1:1", "not-yaml")
    );
}
