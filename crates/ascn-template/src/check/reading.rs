//! Reads the templates of a data folder as typed expressions, before anything is rendered.
//!
//! So faults are found before there are data: a name that does not exist, even in a branch that
//! today's data do not reach; a number that is no figure; a list, a group or a figure that would be
//! printed as its internal representation.
//!
//! 1. [`kind`] says what a value can be, [`scope`] which names exist at a place.
//! 2. [`expression`], [`operand`], [`collection`] and [`filter`] read the tokens of a tag.
//! 3. [`reader`] takes each template that is rendered; [`walk`] goes through its tags, [`rounds`]
//!    through loops, [`call`] into what it includes, extends and calls; [`tell`] reports faults.

mod call;
mod collection;
mod cursor;
mod expression;
mod filter;
mod kind;
mod operand;
mod reader;
mod rounds;
mod scope;
mod state;
mod tell;
mod walk;

pub(super) use reader::check;
