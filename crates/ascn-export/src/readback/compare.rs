//! Compares two formats of a report.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Content, Part};

/// A place where two formats differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The heading under which it is, in the first format.
    pub under: String,
    /// The parts that only the first format has there.
    pub first: Vec<Part>,
    /// The parts that only the second format has there.
    pub second: Vec<Part>,
}

/// Returns where the parts of two formats differ, in the order of the text.
pub fn differences(first: &Content, second: &Content) -> Vec<Difference> {
    let (first, second) = (&first.parts, &second.parts);
    let mut operations = capture_diff_slices(Algorithm::Myers, first, second);
    operations.retain(|operation| !matches!(operation, DiffOp::Equal { .. }));
    let differences = operations.into_iter().map(|operation| {
        let (of_first, of_second) = (operation.old_range(), operation.new_range());
        Difference {
            under: heading_before(first, of_first.start),
            first: first.get(of_first).unwrap_or_default().to_vec(),
            second: second.get(of_second).unwrap_or_default().to_vec(),
        }
    });
    differences.collect()
}

fn heading_before(parts: &[Part], end: usize) -> String {
    let before = parts.iter().take(end).rev();
    let mut headings = before.filter_map(|part| match part {
        Part::Heading(text) => Some(text.clone()),
        Part::Caption(_) | Part::Row(_) | Part::Text(_) | Part::Note(_) => None,
    });
    headings.next().unwrap_or_default()
}
