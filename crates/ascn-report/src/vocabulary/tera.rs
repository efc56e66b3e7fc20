//! What the language of the templates has by itself, as [Tera](https://keats.github.io/tera/)
//! defines it.

mod test;
mod text;
mod value;

pub(super) use test::{FUNCTIONS, TESTS};
pub(super) use text::FILTERS as FILTERS_OF_TEXT;
pub(super) use value::FILTERS as FILTERS_OF_VALUES;
