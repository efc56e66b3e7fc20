//! Tests over the whole program.
//!
//! 1. [`harness`] finds fixtures and compares texts with expected files; [`folder`] reads and
//!    alters data folders in memory; [`data`] makes reports of them, and [`page`] reads those back.
//! 2. [`tidy`] checks the repository against its own rules.
//! 3. [`diagnostics`]: every rule has a manual page, a failing fixture and a near miss.
//! 4. [`reading`]: how the surprises of YAML are read, and several faults at once.
//! 5. [`robust`]: nothing that somebody wrote makes the program fail.
//! 6. [`variants`]: the faults that a rule reports beside the one of its fixture.
//! 7. [`documents`]: the documents are right.
//! 8. [`asean`]: the real network gives what was counted by hand.
//! 9. [`reports`]: whole reports, as a reader gets them.
//! 10. [`templates`]: each template with each of its samples.
//! 11. [`determinism`]: equal inputs give equal bytes.
//! 12. [`command_line`]: what each command writes where, and its exit code.
//! 13. [`safety`]: no text of a city changes the report around it.
//! 14. [`ladder`]: the reporting chain, walked from the call to publication.
//! 15. [`derived`]: the documents that are derived from the report.
//! 16. [`small`]: what a report says of few cities, of none, and of those that gave nothing.
//! 17. [`comparison`]: two cycles compared, like for like.
//! 18. [`full`]: an invented network that uses every key and every code.
//! 19. [`editions`]: what a city has not consented to publish is in no file of the public edition.
//! 20. [`profile`]: what a city says is in its profile, and what it does not say is named there.
//! 21. [`complement`]: who could ask whom, as the report prints it.
//! 22. [`chapters`]: what the chapters on money, partners and challenges say and leave out.
//! 23. [`mutated`]: each value of the invented network changed or removed, and each key misspelt,
//!     in turn.
//! 24. [`totals`]: the rows of a table add up to its total.
//! 25. [`exhibits`]: each drawing says what its table says, and needs no colour to be read.
//! 26. [`publication`]: the HTML page is safe to open, and knows the sources of its figures.
//! 27. [`scripts`]: names in every script of the region, and characters that no font of the PDF
//!     has.
//! 28. [`site`]: the pages of countries and cities beside the report.
//! 29. [`views`]: changes in the views of the templates are recorded.
//! 30. [`messages`]: each message of the report is used, and each that is asked for exists.
//! 31. [`languages`]: the report in each of its languages is the same report.
//! 32. [`editors`]: which faults the schemas of the files report in an editor.
//! 33. [`preview`]: the live preview, over its address.
//! 34. [`own_templates`]: what templates of a data folder replace, add, move and leave out.
//! 35. [`template_faults`]: faults put into templates on purpose.
//! 36. [`forms`]: each form of the faults says the same.
//! 37. [`hostile`]: whatever somebody puts into a data folder ends in a clear fault, soon.
//! 38. [`forging`]: no template can print a number that is no figure.
//! 39. [`generated`]: the networks of the benchmark are valid; their sums, lists and bytes are
//!     right.
//! 40. [`additions`]: how many files a new rule and a new figure touch.
//! 41. [`left_out`]: each section and each exhibit left out of every network.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed test may panic"
)]

mod additions;
mod asean;
mod chapters;
mod command_line;
mod comparison;
mod complement;
mod data;
mod derived;
mod determinism;
mod diagnostics;
mod documents;
mod editions;
mod editors;
mod exhibits;
mod folder;
mod forging;
mod forms;
mod full;
mod generated;
mod harness;
mod hostile;
mod ladder;
mod languages;
mod left_out;
mod messages;
mod mutated;
mod own_templates;
mod page;
mod preview;
mod profile;
mod publication;
mod reading;
mod reports;
mod robust;
mod safety;
mod scripts;
mod site;
mod small;
mod template_faults;
mod templates;
mod tidy;
mod totals;
mod variants;
mod views;
