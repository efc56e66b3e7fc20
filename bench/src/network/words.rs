//! The lists that names and sentences are made of. Everything is invented.

/// The syllables of the names of cities: two letters each, so that no name has two readings.
pub(super) const SYLLABLES: [&str; 40] = [
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va",
    "we", "yi", "zo", "bu", "ca", "de", "fi", "go", "hu", "ja", "ke", "li", "mo", "nu", "pa", "re",
    "si", "to", "vu", "wa", "ye", "zi", "bo", "cu",
];

/// A member state.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Country {
    /// Its two letters, from those that ISO 3166-1 leaves to its users.
    pub(super) code: &'static str,
    /// Its name.
    pub(super) name: &'static str,
    /// The three letters of its currency.
    pub(super) currency: &'static str,
    /// How many units of its currency are about a dollar.
    pub(super) units: u32,
}

/// The member states, in the order of their letters.
pub(super) const COUNTRIES: [Country; 10] = [
    country("XA", "Alderland", "XAD", 2),
    country("XB", "Brackmoor", "XBK", 50),
    country("XC", "Cressida Isles", "USD", 1),
    country("XD", "Dunwater", "XAD", 2),
    country("XE", "Eastermere", "XBK", 50),
    country("XF", "Fallowfield", "USD", 1),
    country("XG", "Greenstead", "XAD", 2),
    country("XH", "Harrowgate", "XBK", 50),
    country("XI", "Inverdale", "USD", 1),
    country("XJ", "Jasperland", "XAD", 2),
];

const fn country(
    code: &'static str,
    name: &'static str,
    currency: &'static str,
    units: u32,
) -> Country {
    Country {
        code,
        name,
        currency,
        units,
    }
}

/// The kind of a project: one of the project types of the framework, in the words of a city.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Kind {
    /// Its focus area.
    pub(super) area: &'static str,
    /// Its project type.
    pub(super) of_type: &'static str,
    /// The first half of its title; the city follows.
    pub(super) title: &'static str,
    /// Its title in another language and script.
    pub(super) title_local: &'static str,
    /// What it delivers, as an indicator.
    pub(super) output: &'static str,
    /// The unit of the output.
    pub(super) unit: &'static str,
    /// What changes because of it, in percent, as an indicator.
    pub(super) outcome: &'static str,
    /// What it is for, in a sentence.
    pub(super) objective: &'static str,
}

/// A project type for each of the framework.
pub(super) const KINDS: [Kind; 12] = [
    Kind {
        area: "water-waste",
        of_type: "water-supply",
        title: "Water Meters",
        title_local: "มิเตอร์น้ำอัจฉริยะ",
        output: "Meters that report daily",
        unit: "meters",
        outcome: "Readings that are billed within a month",
        objective: "Less water is lost between the reservoir and the tap.",
    },
    Kind {
        area: "water-waste",
        of_type: "drainage",
        title: "Rain Gardens",
        title_local: "សួនទឹកភ្លៀង",
        output: "Roofs that drain into a garden",
        unit: "roofs",
        outcome: "Streets that are dry an hour after rain",
        objective: "Rain seeps away where it falls.",
    },
    Kind {
        area: "water-waste",
        of_type: "waste-collection",
        title: "Bins that Report",
        title_local: "ຖັງຂີ້ເຫຍື້ອ",
        output: "Bins with a sensor",
        unit: "bins",
        outcome: "Bins emptied before they are full",
        objective: "Less waste is left in the streets and more of it is sorted.",
    },
    Kind {
        area: "getting-about",
        of_type: "buses",
        title: "Bus Lanes",
        title_local: "Làn đường xe buýt",
        output: "Lanes marked and watched",
        unit: "lanes",
        outcome: "Buses that arrive within five minutes of their time",
        objective: "Buses are not held up by cars.",
    },
    Kind {
        area: "getting-about",
        of_type: "ferries",
        title: "River Boards",
        title_local: "မြစ်ဆိပ်ကမ်း",
        output: "Landings with a board",
        unit: "landings",
        outcome: "Passengers who say that they know the next boat",
        objective: "Passengers know when the next boat comes.",
    },
    Kind {
        area: "getting-about",
        of_type: "footways",
        title: "Level Footways",
        title_local: "Trotoar yang rata",
        output: "Crossings made level",
        unit: "crossings",
        outcome: "Schools that can be reached on a footway",
        objective: "Children and wheelchairs reach the school without a step.",
    },
    Kind {
        area: "town-services",
        of_type: "counters",
        title: "One Counter",
        title_local: "หน้าต่างเดียว",
        output: "Services that one counter gives",
        unit: "services",
        outcome: "Requests that are answered on the same day",
        objective: "A permit is asked for once and at one place.",
    },
    Kind {
        area: "town-services",
        of_type: "libraries",
        title: "Library Vans",
        title_local: "நடமாடும் நூலகம்",
        output: "Hamlets on the round of a van",
        unit: "hamlets",
        outcome: "Pupils who borrowed a book this year",
        objective: "Every hamlet has books once a week.",
    },
    Kind {
        area: "safe-streets",
        of_type: "lighting",
        title: "Street Lamps",
        title_local: "ភ្លើងបំភ្លឺផ្លូវ",
        output: "Lamps replaced",
        unit: "lamps",
        outcome: "Lamps that burn on a night of the count",
        objective: "Streets are lit at night and use less current.",
    },
    Kind {
        area: "safe-streets",
        of_type: "flood-warning",
        title: "River Gauges",
        title_local: "เครื่องวัดระดับน้ำ",
        output: "Gauges that report by the minute",
        unit: "gauges",
        outcome: "Households that are warned an hour before the water",
        objective: "Households below the weir are warned before the water comes.",
    },
    Kind {
        area: "skills-trade",
        of_type: "training",
        title: "Skills Hall",
        title_local: "Nhà dạy nghề",
        output: "People who finished a course",
        unit: "people",
        outcome: "Graduates with work after six months",
        objective: "Workers of the old mills find work with new machines.",
    },
    Kind {
        area: "skills-trade",
        of_type: "markets",
        title: "Market Prices by Telephone",
        title_local: "Harga pasar",
        output: "Stalls whose prices are told",
        unit: "stalls",
        outcome: "Farmers who asked for prices before they set out",
        objective: "Farmers know the prices of three markets before they set out.",
    },
];

/// Parts of a city.
pub(super) const DISTRICTS: [&str; 12] = [
    "the old town",
    "the harbour quarter",
    "the mill quarter",
    "the eastern districts",
    "the hill wards",
    "the railway quarter",
    "the northern suburbs",
    "the river bank",
    "the university quarter",
    "the market wards",
    "the garden suburbs",
    "the western districts",
];

/// What was done, as the first half of a sentence; a part of the city follows.
pub(super) const DEEDS: [&str; 8] = [
    "Crews of the council worked in",
    "The contractor finished the works in",
    "The survey was repeated in",
    "Residents were asked for their view in",
    "A second team began in",
    "The equipment was tested for three weeks in",
    "Pipes and cables were moved in",
    "The trial was extended to",
];

/// What came of it, as a sentence.
pub(super) const EFFECTS: [&str; 8] = [
    "Repairs now take a day instead of a week.",
    "Complaints to the town hall fell by a third.",
    "The *night shift* reads the values and acts on them.",
    "Shopkeepers keep the places in front of their doors free.",
    "The schools use the data in their lessons.",
    "Two neighbouring towns came to look at the works.",
    "The bills follow the readings without a clerk.",
    "The council publishes the values **every month**.",
];

/// Challenges: the code of the kind, the description, and the response.
pub(super) const CHALLENGES: [(&str, &str, &str); 8] = [
    (
        "funding",
        "The second phase is not paid for yet.",
        "The council keeps a reserve for the pipes.",
    ),
    (
        "technical-capacity",
        "Few fitters know the new equipment.",
        "A course is held at the shipyard.",
    ),
    (
        "human-resources",
        "Two of five posts are not filled.",
        "Staff of the roads office are lent.",
    ),
    (
        "legal-regulatory",
        "No rule says who owns the readings.",
        "The council prepares one.",
    ),
    (
        "coordination",
        "Two agencies keep two plans of the same streets.",
        "Both meet once a month.",
    ),
    (
        "procurement",
        "No bidder met the terms of the tender.",
        "The works were tendered in two lots.",
    ),
    (
        "data-interoperability",
        "Two systems name the same street differently.",
        "A table of names is kept by hand.",
    ),
    (
        "social-acceptance",
        "Residents fear that the bills will rise.",
        "Open evenings are held in each ward.",
    ),
];

/// Support: the code of the kind, and what is asked for.
pub(super) const SUPPORT: [(&str, &str); 5] = [
    ("technical", "A specialist for old cast pipes."),
    ("advisory", "Advice on a tender for operation and upkeep."),
    ("training", "A course for eight operators."),
    (
        "knowledge-exchange",
        "How other towns share one plan of their streets.",
    ),
    (
        "policy-coordination",
        "One rule for readings in all member states.",
    ),
];

/// What was learnt.
pub(super) const LESSONS: [&str; 4] = [
    "Ask the bidders before the tender is written.",
    "Move the data before the service.",
    "A certificate keeps fitters longer than a bonus.",
    "Tell the ward what will be dug up and when.",
];

/// What comes next.
pub(super) const STEPS: [&str; 4] = [
    "Open the second lot.",
    "Train the fitters of the eastern districts.",
    "Publish the values of the first year.",
    "Hand the equipment over to the water office.",
];
