//! Every rule has a manual page, a failing fixture and a near miss.
#[test]
fn tmp() { let f = crate::folder::Folder::read("asean").check(); println!("{}", f.human()); println!("{:#?}", f.places(ascn_diagnostic::Severity::Error)); println!("{:#?}", f.places(ascn_diagnostic::Severity::Warning)); }
