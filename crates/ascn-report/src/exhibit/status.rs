//! The printed statuses, in the order in which tables have them.

use ascn_core::scalar::Code;
use ascn_core::submission::Status;
use ascn_draw::{Key, Quantity, Symbol};

use crate::error::Result;
use crate::exhibit::{each, quantity};
use crate::section::Material;
use crate::view::StatusFigures;

/// The shape of a status.
fn symbol(status: Status) -> Symbol {
    match status {
        Status::Planning => Symbol::Planning,
        Status::Ongoing => Symbol::Ongoing,
        Status::Completed => Symbol::Completed,
        Status::Suspended => Symbol::Suspended,
    }
}

/// Each status with its shape and its word.
pub(super) fn keys(material: &Material<'_>) -> Result<Vec<Key>> {
    each(Status::ALL.iter().copied(), |status| {
        Ok(Key {
            symbol: symbol(status),
            word: material.status(status)?.word,
        })
    })
}

/// The figures of all statuses.
pub(super) fn quantities(material: &Material<'_>, of: &StatusFigures) -> Result<Vec<Quantity>> {
    each(Status::ALL.iter().copied(), |status| {
        quantity(material, of.figure(status))
    })
}

/// The figures of all statuses, as a description tells them.
pub(super) fn said(material: &Material<'_>, of: &StatusFigures) -> Result<Vec<String>> {
    each(Status::ALL.iter().copied(), |status| {
        let word = material.status(status)?.word;
        super::said(material, &word, of.figure(status))
    })
}
