//! The same work for each of many, side by side.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// Below so many, threads cost more than they save.
const MANY: usize = 64;

/// Does the same with each; side by side if they are many and `one_by_one` does not forbid it.
///
/// What comes of it is in the order of the input, however it was done.
///
/// # Errors
/// The error of the first of them that has one.
pub(crate) fn each<T: Sync, R: Send, E: Send>(
    all: &[T],
    one_by_one: bool,
    work: impl Fn(&T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    if one_by_one || all.len() < MANY {
        return all.iter().map(work).collect();
    }
    let done: Vec<Result<R, E>> = all.par_iter().map(&work).collect();
    done.into_iter().collect()
}
