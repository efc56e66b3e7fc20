//! What the figures of a family count, from the `figures.json` of a network that has them all.

use std::collections::BTreeMap;

use ascn_core::figure::formula_of;
use serde_json::Value;

use crate::documents::transcripts::Copy;

/// The network that uses every key of the file format, and so has the figures of every family.
const NETWORK: &str = "fixtures/full";

/// The units, by the pattern of the family.
pub(super) struct Units(BTreeMap<&'static str, String>);

impl Units {
    /// Computes the figures of the network.
    ///
    /// # Errors
    /// If its report cannot be made.
    pub(super) fn computed() -> Result<Self, String> {
        let copy = Copy::new(NETWORK, &[])?;
        let told = copy.run("build data --out data/out --format md");
        let figures = copy.text("out/figures.json");
        let figures = figures.map_err(|fault| format!("{told}{fault}"))?;
        let figures: Value = serde_json::from_str(&figures).map_err(|fault| fault.to_string())?;
        let figures = figures.get("figures").and_then(Value::as_array);
        let units = figures.into_iter().flatten().filter_map(|figure| {
            let formula = formula_of(figure.get("id")?.as_str()?)?;
            Some((formula.pattern, figure.get("unit")?.as_str()?.to_owned()))
        });
        Ok(Self(units.collect()))
    }

    /// Returns the unit of a figure and the link to its formula, as they follow its type.
    pub(super) fn of(&self, example: &Value) -> String {
        let id = example.get("id").and_then(Value::as_str);
        let Some(formula) = id.and_then(formula_of) else {
            return String::new();
        };
        let (pattern, anchor) = (formula.pattern, formula.anchor());
        let unit = self.0.get(pattern).map(|unit| format!(" in {unit}"));
        let unit = unit.unwrap_or_default();
        format!("{unit}: [`{pattern}`](method.md#{anchor})")
    }
}
