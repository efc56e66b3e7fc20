//! The printed statuses, in the order in which tables have them.

use ascn_core::submission::Status;
use ascn_draw::{Key, Quantity, Symbol};

use crate::error::ReportError;
use crate::exhibit::quantity;
use crate::section::Material;
use crate::view::{FigureView, StatusFigures};

/// The shape of a status.
fn symbol(status: Status) -> Symbol {
    match status {
        Status::Planning => Symbol::Planning,
        Status::Ongoing => Symbol::Ongoing,
        Status::Completed => Symbol::Completed,
        Status::Suspended => Symbol::Suspended,
    }
}

/// The figure of a status.
pub(super) fn figure(of: &StatusFigures, status: Status) -> &FigureView {
    match status {
        Status::Planning => &of.planning,
        Status::Ongoing => &of.ongoing,
        Status::Completed => &of.completed,
        Status::Suspended => &of.suspended,
    }
}

/// Each status with its shape and its word.
pub(super) fn keys(material: &Material<'_>) -> Result<Vec<Key>, ReportError> {
    let key = |status: Status| {
        Ok(Key {
            symbol: symbol(status),
            word: material.status(status)?.word,
        })
    };
    Status::ALL.into_iter().map(key).collect()
}

/// The figures of all statuses.
pub(super) fn quantities(material: &Material<'_>, of: &StatusFigures) -> Vec<Quantity> {
    let of_status = |status: Status| quantity(material, figure(of, status));
    Status::ALL.map(of_status).to_vec()
}

/// The figures of all statuses, as a description tells them.
pub(super) fn said(
    material: &Material<'_>,
    of: &StatusFigures,
) -> Result<Vec<String>, ReportError> {
    let said = |status: Status| {
        let word = material.status(status)?.word;
        Ok(super::said(&word, figure(of, status)))
    };
    Status::ALL.into_iter().map(said).collect()
}
