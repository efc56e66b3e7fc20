//! # template-value
//!
//! ## What it checks
//!
//! Filters, functions, components and messages get the values they need, of the kind they need: the
//! filter `figure` a figure, a caption a message.
//!
//! ## Why
//!
//! A value of another kind would be printed as something that nobody meant, such as the inside of a
//! figure.
//!
//! ## Example
//!
//! ```text
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

ascn_diagnostic::rule!(pub(crate) TEMPLATE_VALUE: Error in "template_value.rs");
