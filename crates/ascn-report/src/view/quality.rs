//! Method and data quality.

use ascn_diagnostic::Diagnostic;
use schemars::JsonSchema;
use serde::Serialize;

use crate::view::FigureId;

/// How the figures were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Method {
    /// The cut-off, as a date in words.
    pub as_of: String,
    /// The number of places of a printed share.
    pub share_decimals: String,
    /// The focus areas with their two letters.
    pub areas: Vec<CodedName>,
    /// The strategic outcomes.
    pub outcomes: Vec<String>,
    /// The urban systems.
    pub urban_systems: Vec<String>,
    /// The enablers.
    pub enablers: Vec<String>,
}

/// A focus area with its two letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CodedName {
    /// Its two letters.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What is known of the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DataQuality {
    /// All listed projects.
    pub total: FigureId,
    /// How many projects give each value that is optional.
    pub disclosures: Vec<Disclosure>,
    /// What the checks found doubtful.
    pub caveats: Vec<Caveat>,
}

/// The number of projects that give a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Disclosure {
    /// The name of the value: the message `disclosed-NAME` names it.
    pub name: String,
    /// The number of projects that give it.
    pub projects: FigureId,
}

/// A warning of the checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Caveat {
    /// The city it is about, if it is about one.
    pub city: Option<String>,
    /// The finding; of a project, after its title.
    pub message: String,
    /// The rule's code.
    pub code: String,
    /// The file and line.
    pub place: String,
}

impl Caveat {
    /// Returns the caveat of a warning.
    ///
    /// The place is the file alone: lines move with every comment, and the report would with them.
    pub(crate) fn new(warning: &Diagnostic) -> Self {
        let (subject, message) = (&warning.fault.subject, &warning.fault.message);
        Self {
            city: subject.city_name.clone(),
            message: match &subject.project_title {
                Some(title) => format!("{title}: {message}"),
                None => message.clone(),
            },
            code: warning.fault.rule.code.to_owned(),
            place: warning.place.file.to_string(),
        }
    }
}
