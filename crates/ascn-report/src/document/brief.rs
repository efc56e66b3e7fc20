//! The Chair's brief to the Joint Consultative Meeting: what the report says, on two pages.

use crate::document::head;
use crate::error::ReportError;
use crate::section::{self, Material};
use crate::view::Brief;

pub(super) fn view(material: &Material<'_>) -> Result<Brief, ReportError> {
    Ok(Brief {
        head: head::view(material)?,
        key_messages: section::key_messages(material)?,
        scope: section::scope(material)?,
        portfolio: section::portfolio(material)?,
        quality: section::data_quality(material)?,
    })
}
