//! The texts that the program brings, each with its purpose and the view it sees, if any.

use ascn_template::Template;
use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::view;

/// Makes the schema of a view.
pub(super) type MakeSchema = fn(&mut SchemaGenerator) -> Schema;

/// Describes a view; types that views share are described once, among the definitions.
fn of<V: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<V>()
}

macro_rules! text {
    ($name:literal $purpose:literal) => {
        Template {
            name: $name,
            purpose: $purpose,
            text: include_str!(concat!("../../../../templates/", $name)),
        }
    };
}

macro_rules! templates {
    ($($name:literal $view:path => $purpose:literal),* $(,)?) => {
        /// All templates that see a view, with the schema of that view.
        pub(super) const SEEING: &[(Template, MakeSchema)] = &[
            $((text!($name $purpose), of::<$view>)),*
        ];
    };
}

templates! {
    "annual-report.md" view::ReportView => "the frame: the title, then all sections",
    "sections/cover.md" view::Cover => "what, which year, as of when",
    "sections/foreword.md" view::Foreword => "the foreword; nothing, if there is none",
    "sections/key-messages.md" view::KeyMessages => "the key messages, and what a person adds to them",
    "sections/scope.md" view::Scope => "who was asked and who reported; definitions",
    "sections/places.md" view::Places => "the member cities, on a map and in a table",
    "sections/year.md" view::Year => "chair, meeting, new members",
    "sections/portfolio.md" view::Portfolio => "exhibits, reconciliation, trend",
    "sections/changes.md" view::Changes => "what changed since the last report, and what is not compared",
    "sections/progress.md" view::Progress => "ratings, delays, milestones",
    "sections/results.md" view::Results => "action plans, indicators, outcomes, goals",
    "sections/focus-areas.md" view::FocusAreas => "each focus area, with the projects that cities highlight",
    "sections/cities.md" view::Cities => "the countries, each with its profiles",
    "sections/complementarity.md" view::Complementarity => "who could ask whom, with the reasons; support without a suggestion",
    "sections/finance.md" view::Finance => "what projects cost, who pays, who asks for money",
    "sections/partnerships.md" view::Partnerships => "with whom projects are carried out",
    "sections/challenges.md" view::Challenges => "what stands in the way, what would help, what was learnt",
    "sections/recommendations.md" view::Recommendations => "observations, recommendations, follow-up of the last ones",
    "sections/outlook.md" view::Outlook => "the steps of the next twelve months",
    "sections/ongoing.md" view::Ongoing => "appendix: on-going, planned and suspended projects",
    "sections/completed.md" view::Completed => "appendix: completed projects",
    "sections/departures.md" view::Departures => "appendix: what left, what came, what is called otherwise",
    "sections/indicators.md" view::Indicators => "appendix: every indicator",
    "sections/method.md" view::Method => "appendix: what is counted, codes",
    "sections/data-quality.md" view::DataQuality => "appendix: what was disclosed, caveats",
    "sections/typologies.md" view::Typologies => "appendix: typologies as they were published",
    "sections/sign-offs.md" view::SignOffs => "appendix: clearances, history, distribution",
    "blocks/city-profile.md" view::CityProfile => "the profile of one city",
    "blocks/action-plan.md" view::ActionPlan => "in a city's profile: the action plan and its targets",
    "blocks/highlight.md" view::Highlight => "in a city's profile: the one project that the city wants to be shown",
    "blocks/project.md" view::ProjectProfile => "in a city's profile: everything that the city says of one project",
    "documents/chair-brief.md" view::Brief => "the Chair's brief to the Joint Consultative Meeting",
    "documents/jcm-note.md" view::Note => "that meeting's note to the Coordinating Council",
    "documents/summit-paragraph.md" view::Note => "the paragraph proposed for the Summit's statement",
    "documents/covering-note.md" view::Note => "the covering note to the sectoral bodies",
    "documents/extract.md" view::Extract => "one member state's extract",
    "site/index.md" view::IndexPage => "the first page of the site",
    "site/country.md" view::CountryPage => "the page of a member state",
    "site/city.md" view::CityPage => "the page of a city, around its profile",
    "html/page.html" view::Page => "the frame of the HTML page",
}

/// The parts of the HTML page that its frame includes, then its style: first for the screen, then
/// for print.
pub(super) const OF_PAGE: &[Template] = &[
    text!("html/cover.html" "in the HTML page: what the cover says"),
    text!("html/panel.html" "in the HTML page: contents and cities"),
    text!("html/tools.html" "in the HTML page: what the script adds"),
    text!("html/style/text.css" "colours, text, tables, notes"),
    text!("html/style/frame.css" "cover, contents, list of cities"),
    text!("html/style/tools.css" "what the script adds to the page"),
    text!("html/style/figure.css" "exhibits, and the colours of their drawings"),
    text!("html/style/print.css" "the page on paper"),
];
