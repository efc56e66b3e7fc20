//! Exhibit: the targets of the action plans, and how much of the way is done.

use crate::exhibit::Drawn;
use crate::exhibit::way::{self, Way};
use crate::section::Material;
use crate::view::Results;

pub(super) fn drawing(material: &Material<'_>, results: &Results) -> Drawn {
    let ways = results.targets.iter().map(|line| Way {
        city: &line.city.name,
        aim: &line.target.text,
        done: &line.target.progress,
    });
    let ways: Vec<Way<'_>> = ways.collect();
    let title = material.word("results-targets-caption")?;
    way::drawing(material, "targets", title, &ways)
}
