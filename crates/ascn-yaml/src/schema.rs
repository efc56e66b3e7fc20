//! The JSON Schema of each kind of file: generated from the model, published for editors, and
//! walked to find every structural fault. So the three cannot drift apart.
//!
//! 1. [`generate`] makes it of the model, and of the comments there.
//! 2. [`text`] says what no text may hold, [`title`] what a key is called, [`description`] what it
//!    means.
//! 3. [`between`] says what must hold between the values of one entry. Only editors read that: the
//!    program has a rule for each, with better words.

mod between;
mod description;
mod generate;
pub(crate) mod shape;
mod text;
mod title;

use std::sync::{LazyLock, OnceLock};

use ascn_core::cycle::Year;
use ascn_diagnostic::FileName;
use serde_json::Value;
use shape::Shape;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `cycles/YEAR/submissions/CITY.yaml`
    Submission,
    /// `cycles/YEAR/cycle.yaml`
    Cycle,
    /// `ascn.yaml`
    Settings,
    /// `network/framework.yaml`
    Framework,
    /// `network/member-states.yaml`
    MemberStates,
    /// `network/cities.yaml`
    Cities,
    /// `network/chairs.yaml`
    Chairs,
    /// `network/bodies.yaml`
    Bodies,
    /// `network/distribution.yaml`
    Distribution,
    /// `network/partners.yaml`
    Partners,
    /// `network/typologies.yaml`
    Typologies,
    /// `cycles/YEAR/editorial/recommendations.yaml`
    Recommendations,
    /// `cycles/YEAR/chain.yaml`
    Chain,
    /// `templates/templates.yaml`
    Templates,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 14] = [
        Self::Submission,
        Self::Cycle,
        Self::Settings,
        Self::Framework,
        Self::MemberStates,
        Self::Cities,
        Self::Chairs,
        Self::Bodies,
        Self::Distribution,
        Self::Partners,
        Self::Typologies,
        Self::Recommendations,
        Self::Chain,
        Self::Templates,
    ];

    /// The kind's name on the command line and in the published file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Submission => "submission",
            Self::Cycle => "cycle",
            Self::Settings => "settings",
            Self::Framework => "framework",
            Self::MemberStates => "member-states",
            Self::Cities => "cities",
            Self::Chairs => "chairs",
            Self::Bodies => "bodies",
            Self::Distribution => "distribution",
            Self::Partners => "partners",
            Self::Typologies => "typologies",
            Self::Recommendations => "recommendations",
            Self::Chain => "chain",
            Self::Templates => "templates",
        }
    }

    /// Where files of this kind lie in a data folder.
    pub fn place(self) -> &'static str {
        match self {
            Self::Submission => "cycles/YEAR/submissions/CITY.yaml",
            Self::Cycle => "cycles/YEAR/cycle.yaml",
            Self::Settings => "ascn.yaml",
            Self::Framework => "network/framework.yaml",
            Self::MemberStates => "network/member-states.yaml",
            Self::Cities => "network/cities.yaml",
            Self::Chairs => "network/chairs.yaml",
            Self::Bodies => "network/bodies.yaml",
            Self::Distribution => "network/distribution.yaml",
            Self::Partners => "network/partners.yaml",
            Self::Typologies => "network/typologies.yaml",
            Self::Recommendations => "cycles/YEAR/editorial/recommendations.yaml",
            Self::Chain => "cycles/YEAR/chain.yaml",
            Self::Templates => "templates/templates.yaml",
        }
    }

    /// The kind of a file of a data folder, by its name; `None` if it has no schema.
    ///
    /// # Examples
    /// ```
    /// use ascn_diagnostic::FileName;
    /// use ascn_yaml::FileKind;
    ///
    /// let kind = |name| FileKind::of(&FileName::new(name));
    /// assert_eq!(kind("cycles/2024/submissions/xx-example.yaml"), Some(FileKind::Submission));
    /// assert_eq!(kind("network/notes.yaml"), None);
    /// ```
    pub fn of(file: &FileName) -> Option<Self> {
        let parts: Vec<&str> = file.as_str().split('/').collect();
        let is_at = |kind: &Self| {
            let place: Vec<&str> = kind.place().split('/').collect();
            let mut steps = place.iter().zip(&parts);
            place.len() == parts.len() && steps.all(|(step, part)| fits(step, part))
        };
        Self::ALL.into_iter().find(is_at)
    }

    /// The published schema, as JSON text.
    pub fn schema(self) -> &'static str {
        match self {
            Self::Submission => include_str!("../schemas/submission.json"),
            Self::Cycle => include_str!("../schemas/cycle.json"),
            Self::Settings => include_str!("../schemas/settings.json"),
            Self::Framework => include_str!("../schemas/framework.json"),
            Self::MemberStates => include_str!("../schemas/member-states.json"),
            Self::Cities => include_str!("../schemas/cities.json"),
            Self::Chairs => include_str!("../schemas/chairs.json"),
            Self::Bodies => include_str!("../schemas/bodies.json"),
            Self::Distribution => include_str!("../schemas/distribution.json"),
            Self::Partners => include_str!("../schemas/partners.json"),
            Self::Typologies => include_str!("../schemas/typologies.json"),
            Self::Recommendations => include_str!("../schemas/recommendations.json"),
            Self::Chain => include_str!("../schemas/chain.json"),
            Self::Templates => include_str!("../schemas/templates.json"),
        }
    }

    /// The schema as the model gives it now; the published one is checked to be the same.
    pub fn generated_schema(self) -> String {
        generate::schema(self)
    }

    /// The published schema, parsed once, and not before a file of that kind is read.
    pub(crate) fn parsed(self) -> &'static Value {
        static PARSED: [OnceLock<Value>; 14] = [const { OnceLock::new() }; 14];
        let parse = || serde_json::from_str(self.schema()).unwrap_or_default();
        let own = PARSED.get(self.position());
        own.map_or(&Value::Null, |own| own.get_or_init(parse))
    }

    /// The published schema, made ready for the walk once.
    pub(crate) fn shape(self) -> &'static Shape {
        static SHAPES: [OnceLock<Shape>; 14] = [const { OnceLock::new() }; 14];
        static NONE: LazyLock<Shape> = LazyLock::new(|| Shape::of(&Value::Null));
        let own = SHAPES.get(self.position());
        own.map_or(&NONE, |own| own.get_or_init(|| Shape::of(self.parsed())))
    }

    fn position(self) -> usize {
        let mut all = Self::ALL.iter();
        all.position(|kind| *kind == self).unwrap_or_default()
    }
}

/// Whether a part of a file's name is what that step of a place stands for.
fn fits(step: &str, part: &str) -> bool {
    match step {
        "YEAR" => part.parse::<Year>().is_ok(),
        "CITY.yaml" => part.strip_suffix(".yaml").is_some_and(|id| !id.is_empty()),
        step => step == part,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_schemas_are_fresh() {
        for kind in FileKind::ALL {
            let stale = "run `cargo xtask docs`: the model has changed";
            assert_eq!(
                kind.schema(),
                kind.generated_schema(),
                "{}: {stale}",
                kind.name()
            );
        }
    }
}
