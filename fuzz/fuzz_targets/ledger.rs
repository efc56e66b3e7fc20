//! Any text as the ledger of a cycle: it is read, replayed and checked against the gates.

#![no_main]

use ascn_fuzz::{checked, with};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    checked(&with("cycles/2032/chain.yaml", text));
});
