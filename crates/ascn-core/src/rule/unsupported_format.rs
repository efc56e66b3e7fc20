//! # unsupported-format
//!
//! ## What it checks
//!
//! `format` in `ascn.yaml` is a version of the file format that this program reads: 1.
//!
//! ## Why
//!
//! Files of another version may mean something else by the same words.
//!
//! ## Example
//!
//! ```yaml
//! format: 2                      # 1
//! ```
//!
//! ## How to fix
//!
//! Write `format: 1`. If the folder was made for a later program, use that program.
//!
//! ## Source
//!
//! The file format, chapter *Settings*.

use super::prelude::*;

rule!(Error in "unsupported_format.rs", Network, Network(check));

/// The version of the file format that this program reads.
const READ: u32 = 1;

/// Reports a version of the file format that this program does not read.
fn check(network: &Network, faults: &mut Faults) {
    let format = network.settings.value.format;
    if format == READ {
        return;
    }
    let message = format!("the file format is {format}, and this program reads format {READ}");
    let fault = Fault::new(&RULE, network.settings.location_of("format"), message)
        .label(format!("this program reads {READ}"))
        .help(format!("write `format: {READ}`, or use a later program"));
    faults.push(fault);
}
