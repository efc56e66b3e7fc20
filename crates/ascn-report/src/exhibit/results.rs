//! The drawings of results: the way from baseline to target, of targets and indicators.

use ascn_core::figure::FigureValue;
use ascn_core::scalar::Decimal;
use ascn_draw::text::latin;
use ascn_draw::{Bullet, Bullets};

use crate::exhibit::{Drawn, drawn, each, quantity, said};
use crate::material::Material;
use crate::view::{FigureId, Indicators, Results};

/// Draws the targets of the action plans, and how much of the way is done.
pub(super) fn targets(material: &Material<'_>, results: &Results) -> Drawn {
    let ways = results.targets.iter().map(|line| Way {
        city: &line.city.name,
        aim: &line.target.text,
        done: &line.target.progress,
    });
    let title = material.word("results-targets-caption")?;
    ways_drawn(material, ("targets", title), &ways.collect::<Vec<_>>())
}

/// Draws the indicators of all projects, and how much of the way is done.
pub(super) fn indicators(material: &Material<'_>, indicators: &Indicators) -> Drawn {
    let ways = indicators.rows.iter().map(|line| Way {
        city: &line.project.city,
        aim: &line.indicator.title,
        done: &line.indicator.progress,
    });
    let title = material.word("indicators-caption")?;
    ways_drawn(material, ("indicators", title), &ways.collect::<Vec<_>>())
}

/// A target or an indicator, with the part of its way that is done.
struct Way<'a> {
    city: &'a str,
    aim: &'a str,
    done: &'a FigureId,
}

/// Draws ways, unless the progress of none is known.
fn ways_drawn(material: &Material<'_>, exhibit: (&str, String), ways: &[Way<'_>]) -> Drawn {
    let bullet = |way: &Way<'_>| {
        // Where the script of city and aim is not drawn, the middle of the id names the way.
        let id = way.done.as_str().trim_end_matches(".progress");
        let id = id.split_once('.').map_or(id, |(_, id)| id);
        Ok(Bullet {
            name: latin(&format!("{}: {}", way.city, way.aim), id).to_owned(),
            done: quantity(material, way.done)?,
            thousandths: thousandths(material, way.done),
        })
    };
    let bullets = each(ways, bullet)?;
    if bullets.iter().all(|one| one.thousandths.is_none()) {
        return Ok(None);
    }
    let numbers = each(ways, |way| {
        said(material, &format!("{}, {}", way.city, way.aim), way.done)
    })?;
    let bullets = Bullets {
        baseline_name: material.word("column-baseline")?,
        target_name: material.word("column-target")?,
        bullets,
    };
    drawn(material, exhibit, &numbers, |it| bullets.draw(it))
}

/// Returns the part that is done in thousandths; `None` if the figure gives none.
fn thousandths(material: &Material<'_>, done: &FigureId) -> Option<i32> {
    let FigureValue::Percent(percent) = material.figures.get(done.as_str())?.value() else {
        return None;
    };
    let thousandths = Decimal::product(percent, Decimal::from(10))?.rounded(0);
    let far = if thousandths < Decimal::from(0) {
        i32::MIN
    } else {
        i32::MAX
    };
    Some(thousandths.normalized().to_string().parse().unwrap_or(far))
}
