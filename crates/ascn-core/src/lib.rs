//! The model of the ASEAN Smart Cities Network.
pub mod check;
pub mod cycle;
pub mod figure;
pub mod framework;
pub mod network;
pub mod rule;
pub mod scalar;
pub mod submission;
