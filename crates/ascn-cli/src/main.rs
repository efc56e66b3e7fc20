//! The command `ascn`.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use ascn_cli::{Environment, run};

fn main() -> ExitCode {
    let (mut out, mut messages) = (Vec::new(), Vec::new());
    let styled = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let code = run(
        std::env::args_os(),
        &mut Environment::new(&mut out, &mut messages, styled),
    );
    // The reader of a pipe may have gone; there is nobody left to tell.
    let _ = std::io::stdout().write_all(&out);
    let _ = std::io::stderr().write_all(&messages);
    ExitCode::from(code)
}
