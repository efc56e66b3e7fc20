//! The command `ascn`.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use ascn_cli::{Environment, run};
use mimalloc::MiMalloc;

/// A report is made of many small texts: this allocator saves a sixth of the time that the system's
/// takes, and keeps a static binary as fast as others.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let styled = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut out = Held::of(io::stdout());
    let mut messages = Held::of(io::stderr());
    let code = run(
        std::env::args_os(),
        &mut Environment::new(&mut out, &mut messages, styled),
    );
    let _ = out.flush();
    let _ = messages.flush();
    ExitCode::from(code)
}

/// A stream that is written to in one piece: what comes is held until it is asked for.
struct Held<W> {
    text: Vec<u8>,
    stream: W,
}

impl<W> Held<W> {
    fn of(stream: W) -> Self {
        let text = Vec::new();
        Self { text, stream }
    }
}

impl<W: Write> Write for Held<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        // The reader of a pipe may have gone; there is nobody left to tell.
        let _ = self.stream.write_all(&self.text);
        let _ = self.stream.flush();
        self.text.clear();
        Ok(())
    }
}
