//! The files about the network as a whole: settings, framework, members, partners, cycles.

use std::fmt::Write as _;

use super::city::City;
use super::words::{COUNTRIES, KINDS};
use super::{Cycle, File, Network};

/// The texts that are the same in every network.
const SETTINGS: &str = "\
format: 1
network: Measured Towns Smart Cities Network
abbreviation: MTN
secretariat: Measured Secretariat
drafting_unit: Monitoring Desk
report_title: Report on the Smart City Projects of the Measured Towns
language: en
";

const AREAS: [(&str, &str, &str); 5] = [
    ("water-waste", "WW", "Water & Waste"),
    ("getting-about", "GA", "Getting About"),
    ("town-services", "TS", "Town Services"),
    ("safe-streets", "SA", "Safe Streets"),
    ("skills-trade", "ST", "Skills & Trade"),
];

const PARTNERS: &str = "\
- id: measured-bank
  name: Measured Development Bank
  kind: multilateral
  programmes:
    - {id: water-window, name: Water Window, offers: [funding, technical], focus_areas: [water-waste]}
- id: lune-agency
  name: Lune Agency for Cooperation
  kind: bilateral
  country: XZ
  programmes:
    - {id: training-desk, name: Training Desk, offers: [training], focus_areas: [skills-trade]}
- {id: mossgrid-systems, name: Mossgrid Systems, kind: private}
- {id: vellum-university, name: Vellum University, kind: academic}
";

/// Returns all files except the cycles and their submissions.
pub(super) fn files(network: Network) -> impl Iterator<Item = File> {
    let texts: [(&str, &dyn Fn() -> String); 6] = [
        ("ascn.yaml", &|| SETTINGS.to_owned()),
        ("network/framework.yaml", &framework),
        ("network/member-states.yaml", &member_states),
        ("network/cities.yaml", &|| cities(network)),
        ("network/chairs.yaml", &|| chairs(network)),
        ("network/partners.yaml", &partners),
    ];
    let file = |(name, text): (&str, &dyn Fn() -> String)| File {
        name: name.to_owned(),
        text: text(),
    };
    texts.map(file).into_iter()
}

fn framework() -> String {
    let mut text = "\
strategic_outcomes:
  - {id: fair-town, name: A Fair Town}
  - {id: clean-air-and-water, name: Clean Air and Water}
  - {id: steady-work, name: Steady Work}
urban_systems:
  - {id: town-plan, name: One Plan for the Town}
enablers:
  - {id: shared-data, name: Shared Data}
focus_areas:
"
    .to_owned();
    for (id, code, name) in AREAS {
        let _ = writeln!(
            text,
            "  - id: {id}\n    code: {code}\n    name: {name}\n    project_types:"
        );
        for kind in KINDS.iter().filter(|kind| kind.area == id) {
            let name = kind.title;
            let _ = writeln!(text, "      - {{id: {}, name: {name}}}", kind.of_type);
        }
    }
    text
}

fn member_states() -> String {
    let line = |country: &super::words::Country| {
        format!(
            "- {{code: {}, name: {}, national_representative: \
             [{{organisation: Ministry of Towns of {}, from: 2025-01-01}}]}}\n",
            country.code, country.name, country.name
        )
    };
    COUNTRIES.iter().map(line).collect()
}

fn cities(network: Network) -> String {
    let mut text = String::new();
    for city in (0..network.cities).map(City::new) {
        let mut chance = city.chance("registry");
        let member_from = if city.is_new() {
            "2031-09-01"
        } else {
            "2028-04-01"
        };
        let _ = writeln!(
            text,
            "- {{id: {}, name: {}, country: {}, member_from: {member_from}, \
             location: {{latitude: {}.{:03}, longitude: {}.{:03}}}, \
             csco: [{{post: Chief Engineer, organisation: Town Hall, from: 2028-05}}]}}",
            city.id,
            city.name,
            city.country.code,
            chance.between(1, 19),
            chance.below(1_000),
            chance.between(96, 126),
            chance.below(1_000),
        );
    }
    text
}

fn chairs(network: Network) -> String {
    let mut text = "chairs:\n".to_owned();
    for (cycle, country) in network.cycles().into_iter().zip(&COUNTRIES) {
        let year = cycle.month.year();
        let _ = writeln!(text, "  - {{cycle: {year}, country: {}}}", country.code);
    }
    text
}

/// The partners of all, and a council for each member state.
fn partners() -> String {
    let council = |country: &super::words::Country| {
        let (code, name) = (country.code.to_lowercase(), country.name);
        format!(
            "- {{id: councils-of-{code}, name: Town Councils of {name}, kind: local-government, \
             country: {}}}\n",
            country.code
        )
    };
    PARTNERS.to_owned() + &COUNTRIES.iter().map(council).collect::<String>()
}

/// The file of a cycle.
pub(super) fn cycle(cycle: Cycle) -> File {
    let (month, year) = (cycle.month, cycle.month.year());
    let text = format!(
        "cycle: {year}
period: {{start: {}, end: {month}}}
data_as_of: {}
annual_meeting: {{number: {}, held_on: {}, place: Babace}}
rates:
  on: {}
  source: Measured Development Bank, table of rates
  usd: {{XAD: 0.5, XBK: 0.02}}
",
        month.minus(11),
        month.day(30),
        year - 2026,
        month.day(2),
        month.day(28),
    );
    File {
        name: format!("cycles/{year}/cycle.yaml"),
        text,
    }
}
