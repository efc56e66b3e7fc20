//! The folder of the repository, and calls of cargo in it.

use std::path::Path;
use std::process::Command;

/// Prints a call of cargo, then runs it in the folder of the repository; a path may be its last
/// word.
///
/// # Errors
/// If cargo cannot be started, or fails.
pub(crate) fn cargo(arguments: &str, path: Option<&Path>) -> Result<(), String> {
    let mut command = Command::new("cargo");
    command
        .args(arguments.split(' '))
        .args(path)
        .current_dir(root());
    let path = path.map(|path| format!(" {}", path.display()));
    let mut shown = format!("cargo {arguments}{}", path.unwrap_or_default());
    if arguments.starts_with("doc ") {
        command.env("RUSTDOCFLAGS", "-D warnings");
        shown = format!("RUSTDOCFLAGS=\"-D warnings\" {shown}");
    }
    println!("$ {shown}");
    let status = command.status();
    let status = status.map_err(|fault| format!("cargo cannot be started: {fault}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{shown}` ended with {status}"))
    }
}

/// The folder of the repository.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}
