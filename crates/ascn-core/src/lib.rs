//! The model of the ASEAN Smart Cities Network: who reports what to whom, what a submission may
//! contain, and the figures computed from it. It knows no YAML, templates, files, clock or floating
//! point.
//!
//! # Steps
//!
//! 1. [`network`] and [`framework`] hold what does not depend on the year, [`cycle`] a year,
//!    [`submission`] what a city reports in it, and [`editorial`] what the secretariat writes about
//!    it. Their values are made of [`scalar`]s.
//! 2. [`dataset::Inputs`] is what was read; [`check::check()`] runs every [`rule`] over it.
//! 3. If no error was found, the result is a [`dataset::Dataset`]; nothing else makes one.
//! 4. [`figure::Figures::new`] computes every figure of a dataset, once.
//! 5. [`complement::Complementarity::new`] suggests who could ask whom, each time with its reasons.
//! 6. [`governance`] defines who signs what, in which order; [`sign_off`] what can be signed now,
//!    and what has changed since it was signed.
//!
//! # Layers
//!
//! A module names only those above it in this list, so each can be read without those below it.
//!
//! 1. [`scalar`]; [`by_id`], a list whose entries are found by id
//! 2. [`framework`]
//! 3. [`network`]; [`template`], the templates that a data folder provides
//! 4. [`submission`], [`cycle`], [`editorial`]
//! 5. [`governance`]
//! 6. [`dataset`]
//! 7. [`comparison`], then [`figure`]
//! 8. [`complement`] and [`sign_off`]
//! 9. [`rule`], then [`check`](mod@check)
//!
//! # Terms
//!
//! The terms are those of the network's own documents, or else those of the OECD-DAC *Glossary of
//! Key Terms in Evaluation and Results-Based Management* (second edition, 2023).
//!
//! | term | meaning | source |
//! | --- | --- | --- |
//! | member state | a state of the association | Terms of Reference, 4 |
//! | National Representative | the one body that represents a member state in the network | Terms of Reference, 4 and 16 |
//! | Chief Smart City Officer (CSCO) | the one post that is responsible for a city | Terms of Reference, 4 and 17 |
//! | Chair | the National Representative of the country that chairs the association | Terms of Reference, 8 |
//! | Shepherd | the country that gives the network continuity, for two years, renewable | Terms of Reference, 15 |
//! | Annual Meeting | the meeting at which cities and member states share progress | Terms of Reference, 9 |
//! | strategic outcome, focus area, urban system, enabler | the parts of the Framework | ASEAN Smart Cities Framework |
//! | Joint Consultative Meeting | the meeting the network reports to | Terms of Reference, 20 |
//! | sectoral body | a body that receives the report for notation | Terms of Reference, 20 |
//! | clearance | the National Representative's consent to a city's report | Terms of Reference, 16c and 17d |
//! | submission | a city's yearly report on its projects | Terms of Reference, 17d |
//! | cycle | the year of a call for submissions and of the report made from them | Monitoring and Evaluation Reports |
//! | data as of | the cut-off day for which a report is true | Monitoring and Evaluation Reports |
//! | status | planning, on-going or completed, as the report prints it | Monitoring and Evaluation Report 2022 |
//! | stage | the finer step of a project from which its status follows | this program |
//! | coverage | how many gave a value, out of how many that were asked | this program |

pub mod by_id;
pub mod check;
pub mod comparison;
pub mod complement;
pub mod cycle;
pub mod dataset;
pub mod editorial;
pub mod figure;
pub mod framework;
pub mod governance;
pub mod network;
pub mod rule;
pub mod scalar;
pub mod sign_off;
pub mod submission;
pub mod template;
