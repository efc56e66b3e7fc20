//! Invented networks of any size, in the file format of the program.
//!
//! 1. [`network`] makes the files of a data folder, the same for the same size in every run.

pub mod network;
