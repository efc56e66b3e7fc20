//! Reading the templates of a data folder as typed expressions, before anything is rendered.
//!
//! What a template prints is checked before there are data: a name that is not there, also in a
//! branch that the data of today do not take; a number that is no figure; a list, a group or a
//! figure that would be printed with its inside.
//!
//! 1. [`kind`] says what a value can be, [`scope`] which names there are at a place.
//! 2. [`expression`], [`operand`] and [`collection`] read the tokens of a tag, [`filter`] knows what
//!    filters take and give.
//! 3. [`reader`] takes each template that is rendered, and [`walk`] goes through its tags, [`rounds`]
//!    through loops, [`call`] into what is included, extended and called; [`tell`] tells what is wrong.

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
