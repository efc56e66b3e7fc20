//! # template-value
//!
//! ## What it checks
//!
//! Only texts, figures with `| figure`, and finished text are printed, joined or given to messages;
//! no list, no group and no yes or no. Nothing makes a number out of something, and nothing changes
//! finished text. Filters, functions, components and messages get values of the kind they need: the
//! filter `figure` a figure, a caption a message.
//!
//! ## Why
//!
//! A value of another kind would be printed as something that nobody meant, such as the inside of a
//! figure; and a number that is no figure has no formula and no source, so nobody could trace it.
//!
//! ## Example
//!
//! ```text
//! {{ rows | length }}           a number that nobody could trace
//! {{ title | figure }}          a title is no figure
//! ```
//!
//! ## How to fix
//!
//! Look up the filter, function or component in the guide for template authors, and give it what it
//! asks for.
//!
//! ## Source
//!
//! Guide for template authors, *Filters* and *Functions*.

ascn_diagnostic::rule!(pub(crate) TEMPLATE_VALUE: Error in "template_value.rs", Templates);
