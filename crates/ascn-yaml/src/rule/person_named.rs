//! # person-named
//!
//! ## What it checks
//!
//! No text of the data folder has an e-mail address or a telephone number, or the title of a person
//! before a name, such as Mr, Mrs, Ms or H.E.; in a post or an organisation, no other title such as
//! Dr, Datuk or Atty. either. A name without a title cannot be distinguished from other words.
//!
//! ## Why
//!
//! The report is public and stays so. Persons change and have not been asked; posts and
//! organisations stay.
//!
//! ## Example
//!
//! ```yaml
//! attested: {by: Mr Example Person, on: 2024-08-20}   # by: Deputy Mayor
//! ```
//!
//! ## How to fix
//!
//! Write the post or the organisation instead. Keep names and contacts in your own address book.
//!
//! ## Source
//!
//! This program: posts and organisations only.

ascn_diagnostic::rule!(pub PERSON_NAMED: Error in "person_named.rs", Files);
