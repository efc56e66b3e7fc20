//! How each figure is computed, in words: for `ascn trace` and for the method's page.

use crate::submission::Departure;

/// How a family of figures is computed.
#[derive(Debug, PartialEq, Eq)]
pub struct Formula {
    /// The ids of the family; capitals stand for what varies.
    pub pattern: &'static str,
    /// How each is computed.
    pub text: &'static str,
    /// The document and paragraph the formula follows.
    pub source: &'static str,
    /// A worked example.
    pub example: &'static str,
}

impl Formula {
    /// The heading of the formula in the method's page, as an anchor: `projects-status`.
    ///
    /// What varies is left out, unless too little would be left to tell the families apart.
    pub fn anchor(&self) -> String {
        let words = self.pattern.split('.');
        let fixed: Vec<_> = words.clone().filter(|word| !varies(word)).collect();
        if fixed.len() > 1 {
            fixed.join("-")
        } else {
            words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
        }
    }
}

/// The formula of the figure of that id; `None` if no figure can have it.
///
/// What stands in capitals in a pattern fits anything, apart from two: `DEPARTURE` fits the way in
/// which a project left the list, and `FIGURE` the id of another figure. Of several patterns that
/// fit, the one with the fewest capitals counts.
///
/// # Examples
/// ```
/// use ascn_core::figure::formula_of;
///
/// let pattern = |id| formula_of(id).map(|formula| formula.pattern);
/// assert_eq!(pattern("projects.status.ongoing"), Some("projects.status.STATUS"));
/// assert_eq!(pattern("projects.withdrawn"), Some("projects.DEPARTURE"));
/// assert_eq!(pattern("trend.2022.projects.total"), Some("trend.CYCLE.FIGURE"));
/// assert_eq!(pattern("projects.totla"), None);
/// ```
pub fn formula_of(id: &str) -> Option<&'static Formula> {
    let fitting = FORMULAS.iter().filter(|one| fits(one.pattern, id));
    let varying = |one: &&&Formula| one.pattern.split('.').filter(|word| varies(word)).count();
    fitting.min_by_key(varying).copied()
}

/// Whether a word of a pattern stands for others.
fn varies(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_uppercase())
}

fn fits(pattern: &str, id: &str) -> bool {
    if pattern == "FIGURE" {
        return formula_of(id).is_some();
    }
    let (word, words) = first_of(pattern);
    let (part, parts) = first_of(id);
    let is_fit = match word {
        "DEPARTURE" => Departure::ALL.iter().any(|one| one.code() == part),
        _ if varies(word) => !part.is_empty(),
        _ => word == part,
    };
    is_fit
        && match (words, parts) {
            (None, None) => true,
            (Some(words), Some(parts)) => fits(words, parts),
            (None, Some(_)) | (Some(_), None) => false,
        }
}

/// The first word of an id or a pattern, and the rest, if there is one.
fn first_of(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((word, rest)) => (word, Some(rest)),
        None => (id, None),
    }
}

macro_rules! formulas {
    ($($name:ident $pattern:literal $text:literal $source:literal $example:literal;)*) => {
        $(pub(super) static $name: Formula =
            Formula { pattern: $pattern, text: $text, source: $source, example: $example };)*

        /// All formulas, in the order of the method's page.
        pub static FORMULAS: &[&Formula] = &[$(&$name),*];
    };
}

formulas! {
    MEMBERS "cities.members"
        "count of cities that are members on the cycle's `data_as_of`; a city whose membership date is too coarse to say counts if it reported"
        "Terms of Reference, paragraph 4"
        "29 cities that joined before 2024 and two that joined in 2024 and reported make 31";
    REPORTED "cities.reported"
        "count of member cities with a submission of `return: full`"
        "Terms of Reference, paragraph 17d"
        "31 of 31";
    RECEIVED "cities.received"
        "count of member cities with a submission, whether full or nil"
        "Terms of Reference, paragraph 17d"
        "31 + 0 = 31";
    NIL "cities.nil"
        "count of member cities with a submission of `return: nil`"
        "Terms of Reference, paragraph 17d"
        "0 of 31";
    SILENT "cities.silent"
        "count of member cities without a submission"
        "Terms of Reference, paragraph 17d"
        "members − reported − nil: 31 − 31 − 0 = 0";
    UNDECIDED "cities.undecided"
        "count of cities without a submission whose membership date is too coarse to say whether they were members on the day; named, not counted as members"
        "the file format, chapter on dates"
        "three cities that joined at some day of 2023, asked on 14 August 2023";
    CLEARED "cities.cleared"
        "count of member cities whose submission the National Representative cleared and that has not changed since, by the ledger of the reporting chain; where no ledger is kept, by what the submissions say; not reported where they say nothing of clearance"
        "Terms of Reference, paragraphs 16c and 17d"
        "not reported: no submission of the cycle says `cleared`";
    TOTAL "projects.total"
        "count of listed projects: stage neither cancelled, withdrawn, merged nor no longer listed"
        "Monitoring and Evaluation Reports, appendix"
        "110 projects in the files, 2 of them no longer listed: 108";
    STATUS "projects.status.STATUS"
        "count of listed projects whose stage prints as that status"
        "Monitoring and Evaluation Report 2022, definitions below Exhibit 2"
        "16 planning + 81 on-going + 11 completed + 0 suspended = 108";
    STATUS_SHARE "projects.status.STATUS.share"
        "the count of that status ÷ `projects.total`, in percent"
        "Monitoring and Evaluation Reports, introduction"
        "11 ÷ 108 = 10.2 %";
    AREA "projects.focus-area.AREA"
        "count of listed projects whose primary focus area is that one; each project is counted once"
        "Monitoring and Evaluation Reports, Exhibit 1"
        "28 + 6 + 12 + 20 + 28 + 14 = 108";
    AREA_SHARE "projects.focus-area.AREA.share"
        "the count of that focus area ÷ `projects.total`, in percent"
        "Monitoring and Evaluation Reports, Exhibit 1"
        "28 ÷ 108 = 25.9 %";
    AREA_STATUS "projects.focus-area.AREA.status.STATUS"
        "count of listed projects of that focus area whose stage prints as that status"
        "Monitoring and Evaluation Reports, Exhibit 2"
        "of 20 in Quality Environment: 5 planning, 14 on-going, 1 completed";
    AREA_CITIES "cities.focus-area.AREA"
        "count of cities with a listed project of that focus area"
        "Monitoring and Evaluation Reports, section 2"
        "a city with two projects of the area counts once";
    COUNTRY "projects.country.COUNTRY"
        "count of listed projects of the cities of that member state"
        "Monitoring and Evaluation Reports, Exhibit 3"
        "19 projects in six cities";
    COUNTRY_STATUS "projects.country.COUNTRY.status.STATUS"
        "count of listed projects of that member state whose stage prints as that status"
        "Monitoring and Evaluation Reports, Exhibit 3"
        "of 19: 5 planning, 14 on-going";
    COUNTRY_CITIES "cities.country.COUNTRY"
        "count of member cities of that member state"
        "Terms of Reference, paragraph 4"
        "6 cities";
    COUNTRY_REPORTED "cities.country.COUNTRY.reported"
        "count of member cities of that member state with a submission, whether full or nil"
        "Terms of Reference, paragraph 17d"
        "6 of 6 cities";
    CITY "projects.city.CITY"
        "count of listed projects of that city"
        "Monitoring and Evaluation Reports, Exhibit 2"
        "5 projects";
    CITY_STATUS "projects.city.CITY.status.STATUS"
        "count of listed projects of that city whose stage prints as that status"
        "Monitoring and Evaluation Reports, Exhibit 2"
        "of 5: 2 planning, 3 on-going";
    DISCLOSED "projects.disclosed.VALUE"
        "count of listed projects whose submission gives that value; `not-known`, `not-applicable` and `not-disclosed` do not count"
        "the file format, chapter on missing values"
        "0 of 108 projects give a cost";
    LAST "projects.last"
        "count of listed projects of the last cycle; not available in the first cycle"
        "the file format, chapter on reconciliation"
        "86";
    CARRIED "projects.carried"
        "count of projects listed in both cycles, by id"
        "the file format, chapter on reconciliation"
        "86 − 2 no longer listed = 84";
    NEW "projects.new"
        "count of projects listed now, not listed last cycle and declared `change: {kind: new}`"
        "the file format, chapter on reconciliation"
        "86 − 2 + 24 new = 108";
    SPLIT "projects.split"
        "count of projects listed now, not listed last cycle and declared `split-from`"
        "the file format, chapter on reconciliation" "0";
    RETURNED "projects.returned"
        "count of projects listed now, not listed last cycle and declared `returned`"
        "the file format, chapter on reconciliation" "0";
    DEPARTED "projects.DEPARTURE"
        "count of projects listed last cycle and now at that stage: withdrawn, cancelled, merged, no-longer-listed"
        "the file format, chapter on reconciliation"
        "2 no longer listed";
    NOT_REPORTED "projects.not-reported"
        "count of projects listed last cycle by cities that gave no list this cycle: they sent nothing, had nothing to report, or are no longer members"
        "the file format, chapter on reconciliation" "0";
    RENAMED "projects.renamed"
        "count of projects listed in both cycles under different titles"
        "the file format, chapter on reconciliation"
        "15";
    RECLASSIFIED "projects.reclassified"
        "count of projects listed in both cycles under different focus areas"
        "the file format, chapter on reconciliation"
        "1: a project of Civic & Social that stands under Industry & Innovation a year later";
    COMPLETED_NOW "projects.completed-this-cycle"
        "count of projects listed as completed now and in no cycle before"
        "Monitoring and Evaluation Report 2024, appendix B"
        "11 completed − 2 that were completed before = 9";
    JOINED_CITIES "cities.joined"
        "count of cities with a submission of `return: full` this cycle and not last cycle"
        "the file format, chapter on reconciliation"
        "5";
    JOINED_PROJECTS "projects.joined"
        "count of listed projects of cities with a submission of `return: full` this cycle and not last cycle"
        "the file format, chapter on reconciliation"
        "12";
    MATCHED_CITIES "cities.matched"
        "count of cities with a submission of `return: full` in both cycles"
        "the file format, chapter on reconciliation"
        "26";
    MATCHED_LAST "projects.matched.last"
        "count of projects listed last cycle in cities with a submission of `return: full` in both cycles"
        "the file format, chapter on reconciliation"
        "86";
    MATCHED_THIS "projects.matched.this"
        "count of projects listed this cycle in cities with a submission of `return: full` in both cycles"
        "the file format, chapter on reconciliation"
        "108 − 12 = 96";
    TREND "trend.CYCLE.FIGURE"
        "the figure of that name, computed over that cycle"
        "the formula of the figure"
        "`trend.2022.projects.total` is 77";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_a_figure_of_its_own() {
        for formula in FORMULAS {
            let id = formula.pattern.replace("FIGURE", "projects.total");
            let id = id.replace("DEPARTURE", "merged");
            assert_eq!(formula_of(&id), Some(*formula), "{id}");
        }
    }

    #[test]
    fn what_no_pattern_fits_is_no_figure() {
        for id in [
            "",
            "projects",
            "projects.",
            "projects.status.",
            "projects.total.",
            "projects.total.share",
            "trend.2022",
            "trend.2022.projects",
        ] {
            assert_eq!(formula_of(id), None, "{id}");
        }
    }
}
