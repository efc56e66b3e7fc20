//! The live preview as a browser meets it: over its address.
//!
//! 1. [`server`]: whom it answers, and with what.
//! 2. [`changes`]: what is shown after each change of the folder.
//! 3. [`origins`]: which template wrote a block of the page.
//!
//! No test measures time: each waits for what must come, and fails only if it never does.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::time::Duration;

use ascn_cli::{Preview, PreviewOptions};
use ascn_core::dataset::Edition;
use serde_json::Value;
use tempfile::TempDir;

use crate::harness::{files_below, text_of, write};

mod changes;
mod origins;
mod server;

/// When a test gives up waiting, however busy the machine is.
const PATIENCE: Duration = Duration::from_mins(2);

const REPORT: &str = "/report/annual-report.html";

const COVE: &str = "cycles/2024/submissions/aa-cove.yaml";

/// A copy of a small invented network, for a test to change.
struct Data {
    folder: TempDir,
}

impl Data {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = Self { folder };
        let below = "fixtures/invalid/_base/";
        for file in files_below(below) {
            data.write(file.strip_prefix(below).unwrap(), &text_of(&file));
        }
        data
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        write(&self.at(name), text).unwrap();
    }

    fn replace(&self, name: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.at(name)).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        self.write(name, &text.replacen(from, to, 1));
    }

    /// Adds words to the first project of a city.
    fn say(&self, words: &str) {
        let file = text_of(&format!("fixtures/invalid/_base/{COVE}"));
        let said = format!("stage: ongoing, summary: {words}");
        self.write(COVE, &file.replace("stage: ongoing", &said));
    }

    /// Shows the folder at any port.
    fn preview(&self) -> Preview {
        Preview::start(self.options(Some(0))).unwrap()
    }

    fn options(&self, port: Option<u16>) -> PreviewOptions {
        PreviewOptions {
            folder: self.folder.path().to_owned(),
            cycle: None,
            edition: Edition::Jcm,
            port,
        }
    }
}

/// What was answered: the status, the head and the body.
struct Answered {
    status: u16,
    head: String,
    body: String,
}

/// Asks for a path under the name of the address itself.
fn get(address: SocketAddr, path: &str) -> Answered {
    asked(
        address,
        &format!("GET {path}"),
        &format!("Host: {address}\r\n"),
    )
}

/// Sends a request as it is.
fn asked(address: SocketAddr, request: &str, headers: &str) -> Answered {
    let mut stream = connected(address);
    write!(
        stream,
        "{request} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n"
    )
    .unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answered {
        status,
        head: head.to_owned(),
        body: body.to_owned(),
    }
}

fn connected(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// The states that a page is sent, one after the other.
struct States {
    lines: std::io::Lines<BufReader<TcpStream>>,
}

impl States {
    fn new(preview: &Preview) -> Self {
        let address = preview.address();
        let mut stream = connected(address);
        write!(stream, "GET /events HTTP/1.1\r\nHost: {address}\r\n\r\n").unwrap();
        let lines = BufReader::new(stream).lines();
        Self { lines }
    }

    fn next(&mut self) -> Value {
        let mut lines = self.lines.by_ref().map(Result::unwrap);
        let line = lines.find_map(|line| line.strip_prefix("data: ").map(str::to_owned));
        serde_json::from_str(&line.unwrap()).unwrap()
    }

    /// The first state that is right.
    fn until(&mut self, is_right: impl Fn(&Value) -> bool) -> Value {
        loop {
            let state = self.next();
            if is_right(&state) {
                return state;
            }
        }
    }

    /// The first state whose page is up to date and has the text.
    fn until_shown(&mut self, preview: &Preview, text: &str) -> String {
        loop {
            self.until(|state| state["is_behind"] == false);
            let page = get(preview.address(), REPORT).body;
            if page.contains(text) {
                return page;
            }
        }
    }
}
