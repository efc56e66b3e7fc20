//! The same work for many items, in parallel.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// The least number of items for which threads save more than they cost.
const MANY: usize = 64;

/// Does the work for each item; in parallel if they are many and `one_by_one` is false.
///
/// The results are in the order of the items either way.
///
/// # Errors
/// The error of the first item that fails.
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
