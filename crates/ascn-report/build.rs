//! Lists the sample views that are compiled into the program: every file below `fixtures/views`.

use std::path::Path;
use std::{env, fs, io};

/// The folder of the samples, relative to this crate.
const FOLDER: &str = "../../fixtures/views";

#[expect(
    clippy::disallowed_methods,
    reason = "what is written here is read by the compiler and is no report"
)]
fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let folder = env::current_dir()?.join(FOLDER);
    let mut names = Vec::new();
    collect(&folder, "", &mut names)?;
    names.sort();
    let rows = names.iter().map(|name| {
        let file = folder.join(format!("{name}.json")).display().to_string();
        format!("    ({name:?}, include_str!({file:?})),\n")
    });
    let list = format!("&[\n{}]\n", rows.collect::<String>());
    let target = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&target).join("samples.rs"), list)
}

/// Collects the paths of all samples below a folder, without their extension.
fn collect(folder: &Path, at: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let own = path.file_name().and_then(|name| name.to_str());
        let own = own.ok_or_else(|| io::Error::other(format!("{} is no name", path.display())))?;
        if path.is_dir() {
            collect(&path, &format!("{at}{own}/"), names)?;
        } else if let Some(name) = own.strip_suffix(".json") {
            names.push(format!("{at}{name}"));
        }
    }
    Ok(())
}
