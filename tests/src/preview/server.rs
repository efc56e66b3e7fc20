//! Whom the preview answers, and with what.

use std::time::Duration;

use ascn_cli::{Environment, Preview, PreviewError, run};

use super::{COVE, Data, REPORT, States, asked, get};
use crate::harness::text_of;

#[test]
fn only_who_asks_this_machine_by_its_name_is_answered() {
    let data = Data::new();
    let preview = data.preview();
    let address = preview.address();
    let port = address.port();
    assert!(address.ip().is_loopback());
    let status = |headers: &str| asked(address, "GET /", headers).status;
    assert_eq!(status(&format!("Host: 127.0.0.1:{port}\r\n")), 200);
    assert_eq!(status(&format!("Host: localhost:{port}\r\n")), 200);
    let foreign = [
        String::new(),
        "Host: evil.example\r\n".to_owned(),
        format!("Host: evil.example:{port}\r\n"),
        "Host: 127.0.0.1\r\n".to_owned(),
        format!("Host: 127.0.0.1:{port}\r\nHost: evil.example\r\n"),
        format!("Host: 127.0.0.1:{port}.evil.example\r\n"),
    ];
    for headers in foreign {
        assert_eq!(status(&headers), 403, "{headers}");
        assert_eq!(asked(address, "GET /events", &headers).status, 403);
    }
}

#[test]
fn it_is_only_read() {
    let data = Data::new();
    let preview = data.preview();
    let address = preview.address();
    let host = format!("Host: {address}\r\n");
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(asked(address, &format!("{method} /"), &host).status, 405);
    }
    let head = asked(address, "HEAD /", &host);
    assert_eq!((head.status, head.body.as_str()), (200, ""));
}

#[test]
fn nothing_but_what_was_read_or_is_built_in_can_be_asked_for() {
    let data = Data::new();
    data.write("secret.yaml", "hush-hush");
    data.write("out/2024/secret.yaml", "hush-hush");
    let preview = data.preview();
    let address = preview.address();
    States::new(&preview).until_shown(&preview, "Storm Glass");
    for (path, status) in [
        ("/nothing", 404),
        ("/report/other.html", 404),
        ("/source/", 404),
        ("/source/secret.yaml", 404),
        ("/text/secret.yaml", 404),
        ("/text/out/2024/secret.yaml", 404),
        ("/text/../secret.yaml", 404),
        ("/text/network/../secret.yaml", 404),
        ("/text/network/%2e%2e/secret.yaml", 404),
        ("/text/..%2f..%2fetc%2fpasswd", 404),
        ("/text//etc/passwd", 404),
        ("/text/templates/../ascn.yaml", 404),
        ("/text/%", 404),
        ("/text/ascn.yaml", 200),
        ("/source/ascn.yaml", 200),
        ("/text/sections/scope.md", 404),
        ("/text/built-in/../Cargo.toml", 404),
        ("/text/built-in/sections/scope.md", 200),
        ("/source/built-in/components/details.md", 200),
    ] {
        let answered = get(address, path);
        assert_eq!(answered.status, status, "{path}");
        assert!(!answered.body.contains("hush-hush"), "{path}");
    }
    let scope = get(address, "/text/built-in/sections/scope.md?line=3");
    let scope: serde_json::Value = serde_json::from_str(&scope.body).unwrap();
    assert_eq!(scope["content"], text_of("templates/sections/scope.md"));
    assert_eq!(
        (&scope["line"], &scope["is_built_in"]),
        (&3.into(), &true.into())
    );
}

#[test]
fn a_value_is_found_by_its_path() {
    let data = Data::new();
    let preview = data.preview();
    States::new(&preview).until_shown(&preview, "Storm Glass");
    let line = |path: &str| {
        let text = get(preview.address(), &format!("/text/{COVE}?at={path}")).body;
        serde_json::from_str::<serde_json::Value>(&text).unwrap()["line"].clone()
    };
    assert_eq!(line("cycle"), 2);
    assert_eq!(line("projects%5B0%5D.stage"), 5);
    // A value that has gone is looked for where it would be.
    assert_eq!(line("projects%5B7%5D.stage"), 4);
    assert_eq!(line("projects%5B"), serde_json::Value::Null);
}

#[test]
fn its_own_pages_take_nothing_from_elsewhere() {
    let data = Data::new();
    let preview = data.preview();
    let page = get(preview.address(), "/");
    for said in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "nosniff",
        "no-store",
    ] {
        assert!(page.head.contains(said), "{}", page.head);
    }
    for name in ["/preview.css", "/preview.js", "/source.css", "/source.js"] {
        assert_eq!(get(preview.address(), name).status, 200);
    }
    States::new(&preview).until_shown(&preview, "Storm Glass");
    assert!(
        get(preview.address(), REPORT)
            .head
            .contains("frame-ancestors 'self'")
    );
}

#[test]
fn a_port_that_is_taken_is_told_if_it_was_named() {
    let data = Data::new();
    let first = data.preview();
    let taken = first.address().port();
    let refused = Preview::start(data.options(Some(taken))).unwrap_err();
    assert!(matches!(refused, PreviewError::Listen { port, .. } if port == taken));
    // If neither is given a port, at most one has the usual one.
    let [one, other] = [(); 2].map(|()| Preview::start(data.options(None)).unwrap());
    assert_ne!(one.address(), other.address());
}

#[test]
fn the_address_is_free_again_when_it_has_ended() {
    let data = Data::new();
    let preview = data.preview();
    let port = preview.address().port();
    preview.stop();
    // The system takes its time to release the port.
    let again = (0..600).find_map(|_| {
        std::thread::sleep(Duration::from_millis(100));
        Preview::start(data.options(Some(port))).ok()
    });
    assert_eq!(again.unwrap().address().port(), port);
}

#[test]
fn a_folder_that_is_not_there_is_refused() {
    let (mut product, mut messages) = (Vec::new(), Vec::new());
    let code = run(
        ["ascn", "preview", "no-such-folder"].map(Into::into),
        &mut Environment::new(&mut product, &mut messages, false),
    );
    assert_eq!((code, product.len()), (3, 0));
    assert!(
        String::from_utf8(messages)
            .unwrap()
            .contains("no-such-folder")
    );
}
