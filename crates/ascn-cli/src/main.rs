//! The command `ascn`.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use ascn_cli::{Environment, run};
use mimalloc::MiMalloc;

/// A report is made of many small texts: this allocator saves a sixth of the time with that of the
/// system, and keeps a static binary as fast as others.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let styled = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut out = Held::new(io::stdout());
    let mut messages = Held::new(io::stderr());
    let code = run(
        std::env::args_os(),
        &mut Environment::new(&mut out, &mut messages, styled),
    );
    // An error has been reported by now, as far as it can be.
    let _ = messages.flush();
    ExitCode::from(code)
}

/// A stream that holds back what is written until it is flushed, and then writes it in one piece.
struct Held<W> {
    text: Vec<u8>,
    stream: W,
}

impl<W> Held<W> {
    fn new(stream: W) -> Self {
        let text = Vec::new();
        Self { text, stream }
    }
}

impl<W: Write> Write for Held<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        let written = self.stream.write_all(&self.text);
        self.text.clear();
        match written.and_then(|()| self.stream.flush()) {
            // The reader of the pipe has gone, as `head` does: it has all that it wanted.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => written,
        }
    }
}
