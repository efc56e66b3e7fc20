//! The JSON Schema of each kind of file: generated from the model, published for editors, and used
//! to find every structural fault. So the three cannot diverge.
//!
//! 1. [`generate`] makes it from the model and its comments.
//! 2. [`text`] forbids parts of texts; [`title`] and [`description`] describe keys.
//! 3. [`between`] says what must hold between the values of one entry. Only editors use that: the
//!    program has a rule for each, with better messages.

mod between;
mod description;
mod generate;
pub(crate) mod shape;
mod text;
mod title;
mod visit;

use std::sync::LazyLock;

use ascn_core::scalar::Year;
use ascn_diagnostic::FileName;
use shape::Shape;

/// Defines the kinds of file: each with its name, its place in a data folder, and its schema.
macro_rules! kinds {
    ($count:literal: $($kind:ident $name:literal $place:literal,)*) => {
        /// A kind of file.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FileKind {
            $(#[doc = concat!("`", $place, "`")] $kind,)*
        }

        impl FileKind {
            /// All kinds.
            pub const ALL: [Self; $count] = [$(Self::$kind),*];

            /// Returns the kind's name on the command line and in the published file names.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// Returns the place of files of this kind in a data folder.
            pub fn place(self) -> &'static str {
                match self {
                    $(Self::$kind => $place,)*
                }
            }

            /// Returns the published schema, as JSON text.
            pub fn schema(self) -> &'static str {
                match self {
                    $(Self::$kind => include_str!(concat!("../schemas/", $name, ".json")),)*
                }
            }

            /// Returns the published schema prepared for the walk, made when first needed.
            pub(crate) fn shape(self) -> &'static Shape {
                match self {
                    $(Self::$kind => {
                        static SHAPE: LazyLock<Shape> =
                            LazyLock::new(|| Shape::new(FileKind::$kind.schema()));
                        &SHAPE
                    })*
                }
            }
        }
    };
}

kinds! {
    14:
    Submission "submission" "cycles/YEAR/submissions/CITY.yaml",
    Cycle "cycle" "cycles/YEAR/cycle.yaml",
    Settings "settings" "ascn.yaml",
    Framework "framework" "network/framework.yaml",
    MemberStates "member-states" "network/member-states.yaml",
    Cities "cities" "network/cities.yaml",
    Chairs "chairs" "network/chairs.yaml",
    Bodies "bodies" "network/bodies.yaml",
    Distribution "distribution" "network/distribution.yaml",
    Partners "partners" "network/partners.yaml",
    Typologies "typologies" "network/typologies.yaml",
    Recommendations "recommendations" "cycles/YEAR/editorial/recommendations.yaml",
    Chain "chain" "cycles/YEAR/chain.yaml",
    Templates "templates" "templates/templates.yaml",
}

impl FileKind {
    /// Returns the kind of a file of a data folder, by its name; `None` if it has no schema.
    ///
    /// # Examples
    /// ```
    /// use ascn_diagnostic::FileName;
    /// use ascn_yaml::FileKind;
    ///
    /// let kind = |name| FileKind::from_file(&FileName::new(name));
    /// assert_eq!(kind("cycles/2024/submissions/xx-example.yaml"), Some(FileKind::Submission));
    /// assert_eq!(kind("network/notes.yaml"), None);
    /// ```
    pub fn from_file(file: &FileName) -> Option<Self> {
        let parts: Vec<&str> = file.as_str().split('/').collect();
        let is_at = |kind: &Self| {
            let place: Vec<&str> = kind.place().split('/').collect();
            let mut steps = place.iter().zip(&parts);
            place.len() == parts.len() && steps.all(|(step, part)| fits(step, part))
        };
        Self::ALL.into_iter().find(is_at)
    }

    /// Returns the schema as the model gives it now; a test compares it with the published one.
    pub fn generated_schema(self) -> String {
        generate::schema(self)
    }
}

/// Whether a part of a file's name matches a step of a place.
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
