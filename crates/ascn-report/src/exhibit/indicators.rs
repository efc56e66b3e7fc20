//! Exhibit: the indicators of all projects, and how much of the way is done.

use crate::exhibit::Drawn;
use crate::exhibit::way::{self, Way};
use crate::section::Material;
use crate::view::Indicators;

pub(super) fn drawing(material: &Material<'_>, indicators: &Indicators) -> Drawn {
    let ways = indicators.rows.iter().map(|line| Way {
        city: &line.project.city,
        aim: &line.indicator.title,
        done: &line.indicator.progress,
    });
    let ways: Vec<Way<'_>> = ways.collect();
    let title = material.word("indicators-caption")?;
    way::drawing(material, "indicators", title, &ways)
}
