//! The figures of a report, as its templates print them.

use std::sync::Arc;

use ascn_core::figure::{Figure, FigureValue, Figures};
use ascn_template::{Messages, TemplateError};

use crate::print;

/// The figures of a report, and how they are printed.
pub(crate) struct PrintedFigures {
    pub(crate) figures: Arc<Figures>,
    /// The number of places of a printed share.
    pub(crate) places: u32,
    pub(crate) messages: Arc<Messages>,
}

impl ascn_template::Figures for PrintedFigures {
    fn printed(&self, id: &str) -> Option<Result<String, TemplateError>> {
        let figure = self.figures.get(id)?;
        Some(print::figure(figure, self.places, &self.messages))
    }

    fn is_number(&self, id: &str) -> bool {
        let value = self.figures.get(id).map(Figure::value);
        let is_missing = |value| {
            use FigureValue::{NotAvailable, NotReported, NotShown};
            matches!(value, NotAvailable | NotReported | NotShown)
        };
        value.is_some_and(|value| !is_missing(value))
    }

    fn ids(&self) -> Vec<&str> {
        self.figures.iter().map(Figure::id).collect()
    }
}
