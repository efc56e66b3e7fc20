//! The streams that a command writes to: its product, and its messages.

use std::io::Write;

use ascn_diagnostic::render::shown;

use crate::failure::{Exit, Failure};

/// The streams that a command writes to: its product, and its messages.
pub struct Environment<'a> {
    product: &'a mut dyn Write,
    messages: &'a mut dyn Write,
    /// Whether messages may be coloured.
    pub(crate) styled: bool,
}

impl<'a> Environment<'a> {
    /// Creates an environment from a stream for products and one for messages.
    pub fn new(product: &'a mut dyn Write, messages: &'a mut dyn Write, styled: bool) -> Self {
        Self {
            product,
            messages,
            styled,
        }
    }

    /// Writes a product.
    pub(crate) fn print(&mut self, text: &str) -> Result<(), Failure> {
        let written = self.product.write_all(text.as_bytes());
        written.map_err(Failure::Stream)
    }

    /// Flushes both streams, for a command that runs for long.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.product.flush().map_err(Failure::Stream)?;
        self.messages.flush().map_err(Failure::Stream)
    }

    /// Writes a message.
    pub(crate) fn tell(&mut self, text: &str) -> Result<(), Failure> {
        let written = self.messages.write_all(text.as_bytes());
        written.map_err(Failure::Stream)
    }

    /// Reports why a command could not be carried out.
    pub(crate) fn tell_failure(&mut self, failure: &Failure) -> Exit {
        // If the messages cannot be written either, only the exit code can say so.
        let _ = self.tell(&shown(&format!("error: {failure}\n")));
        failure.exit()
    }

    /// Prints help and version as products, and any fault of the command line as a message.
    pub(crate) fn tell_usage(&mut self, error: &clap::Error) -> u8 {
        let text = error.render().to_string();
        let _ = if error.use_stderr() {
            self.tell(&shown(&text))
        } else {
            self.print(&text)
        };
        u8::try_from(error.exit_code()).unwrap_or(2)
    }
}
