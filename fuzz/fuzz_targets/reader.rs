//! Any text as the submission of a city: it is read, checked, and every fault is shown.

#![no_main]

use ascn_fuzz::{SUBMISSION, checked, with};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    checked(&with(SUBMISSION, text));
});
