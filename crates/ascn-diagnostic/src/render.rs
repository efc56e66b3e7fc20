//! Showing diagnostics: to people with an excerpt, in one line, or as JSON lines.
