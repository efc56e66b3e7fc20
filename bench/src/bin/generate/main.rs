//! Writes the data folder of an invented network: `generate FOLDER CITIES [CYCLES]`.

#![expect(
    clippy::print_stderr,
    reason = "a tool speaks to the person who runs it"
)]

use std::fs::{File, create_dir_all};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use ascn_bench::network::{Cycles, Network};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let wanted = match *arguments.as_slice() {
        [folder, cities] | [folder, cities, "1"] => Some((folder, cities, Cycles::One)),
        [folder, cities, "2"] => Some((folder, cities, Cycles::Two)),
        [..] => None,
    };
    let wanted = wanted.and_then(|(folder, cities, cycles)| {
        let cities = cities.parse().ok()?;
        Some((folder, Network { cities, cycles }))
    });
    let Some((folder, network)) = wanted else {
        eprintln!("usage: generate FOLDER CITIES [1 or 2 CYCLES]");
        return ExitCode::from(2);
    };
    match write(Path::new(folder), network) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("generate: {folder}: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Writes all files of the network below a folder.
fn write(folder: &Path, network: Network) -> io::Result<()> {
    for file in network.files() {
        let path = folder.join(&file.name);
        create_dir_all(path.parent().unwrap_or(folder))?;
        File::create(path)?.write_all(file.text.as_bytes())?;
    }
    Ok(())
}
