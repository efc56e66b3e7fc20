//! # target-against-direction
//!
//! ## What it checks
//!
//! The step from `baseline` to `target` follows the given `direction`: if an indicator is to go
//! `up`, its target is not below the baseline; if it is to go `down`, not above. The same holds for
//! the targets of an action plan that give a direction.
//!
//! ## Why
//!
//! Whether a target is reached follows from the direction: here a step forward would be printed as
//! one back.
//!
//! ## Example
//!
//! ```yaml
//! direction: up                        # down
//! baseline: {value: 40, on: 2021}
//! target: {value: 15, on: 2026}
//! ```
//!
//! ## How to fix
//!
//! Write `up` if more is better and `down` if less is, or correct the value that is wrong.
//!
//! ## Source
//!
//! IATI 2.03, `result/indicator/@ascending`.

use super::prelude::*;

rule!(Error in "target_against_direction.rs", Results, Measured(check));

/// Reports a target on the wrong side of its baseline.
fn check(measured: &Measured<'_>) -> Option<Fault> {
    let (baseline, target) = (measured.baseline?.value, measured.target?.value);
    let (direction, course) = (measured.direction?, measured.course()?);
    if direction == course {
        return None;
    }
    let side = match course {
        Direction::Up => "above",
        Direction::Down => "below",
    };
    let (id, way, course) = (measured.id, direction, course);
    let message = format!(
        "`{id}` is to go `{way}`, and its target {target} is {side} its baseline {baseline}"
    );
    let fault = Fault::new(&RULE, measured.part("target", "value"), message)
        .label(format!("{side} {baseline}"))
        .note(measured.location("direction"), "which way it is to go")
        .note(measured.part("baseline", "value"), "from here")
        .rests_on_all(measured.way_locations())
        .help(format!("write `direction: {course}`, if that is meant"))
        .help("or correct the value that is wrong");
    Some(fault)
}
