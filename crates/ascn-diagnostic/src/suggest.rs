//! The nearest of some names: "did you mean …".

/// How alike two names must be, from 0 to 1, for one to be suggested for the other.
///
/// Found by trying: below it, short keys suggest unrelated ones.
const LIKENESS: f64 = 0.75;

/// Returns the candidate nearest to `name`, or `None` if none is near.
///
/// # Examples
/// ```
/// use ascn_diagnostic::nearest;
///
/// assert_eq!(nearest("focus_aera", ["focus_area", "stage"]), Some("focus_area"));
/// assert_eq!(nearest("colour", ["focus_area", "stage"]), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    let scored = candidates.into_iter().map(|candidate| {
        let likeness = strsim::jaro_winkler(&name, &candidate.to_lowercase()).max(
            strsim::normalized_damerau_levenshtein(&name, &candidate.to_lowercase()),
        );
        (candidate, likeness)
    });
    scored
        .filter(|(_, likeness)| *likeness >= LIKENESS)
        .max_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(candidate, _)| candidate)
}
