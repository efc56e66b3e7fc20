//! Coverage, portfolio, reconciliation and trend.

use super::Formula;

formulas! {
    "Coverage, portfolio, reconciliation and trend." PORTFOLIO:
    MEMBERS "cities.members"
        "count of cities that are members on the cycle's `data_as_of`; a city whose membership date is too coarse to say counts if it reported"
        []
        "Terms of Reference, paragraph 4"
        "29 cities that joined before 2024 and two that joined in 2024 and reported make 31";
    REPORTED "cities.reported"
        "count of member cities with a submission of `return: full`"
        []
        "Terms of Reference, paragraph 17d"
        "31 of 31";
    RECEIVED "cities.received"
        "count of member cities with a submission, whether full or nil"
        []
        "Terms of Reference, paragraph 17d"
        "31 + 0 = 31";
    NIL "cities.nil"
        "count of member cities with a submission of `return: nil`"
        []
        "Terms of Reference, paragraph 17d"
        "0 of 31";
    SILENT "cities.silent"
        "count of member cities without a submission"
        []
        "Terms of Reference, paragraph 17d"
        "members − reported − nil: 31 − 31 − 0 = 0";
    UNDECIDED "cities.undecided"
        "count of cities without a submission whose membership date is too coarse to say whether they were members on the day; named, not counted as members"
        []
        "the file format, chapter on dates"
        "three cities that joined at some day of 2023, asked on 14 August 2023";
    CLEARED "cities.cleared"
        "count of member cities whose submission the National Representative cleared and that has not changed since, by the ledger of the reporting chain; where no ledger is kept, by what the submissions say; not reported where they say nothing of clearance"
        ["submission cleared.decision", "chain []"]
        "Terms of Reference, paragraphs 16c and 17d"
        "not reported: no submission of the cycle says `cleared`";
    TOTAL "projects.total"
        "count of listed projects: stage neither cancelled, withdrawn, merged nor no longer listed"
        ["submission projects[].stage"]
        "Monitoring and Evaluation Reports, appendix"
        "110 projects in the files, 2 of them no longer listed: 108";
    STATUS "projects.status.STATUS"
        "count of listed projects whose stage prints as that status"
        ["submission projects[].stage"]
        "Monitoring and Evaluation Report 2022, definitions below Exhibit 2"
        "16 planning + 81 on-going + 11 completed + 0 suspended = 108";
    STATUS_SHARE "projects.status.STATUS.share"
        "the count of that status ÷ `projects.total`, in percent"
        ["submission projects[].stage"]
        "Monitoring and Evaluation Reports, introduction"
        "11 ÷ 108 = 10.2 %";
    AREA "projects.focus-area.AREA"
        "count of listed projects whose primary focus area is that one; each project is counted once"
        ["submission projects[].focus_area", "submission projects[].stage"]
        "Monitoring and Evaluation Reports, Exhibit 1"
        "28 + 6 + 12 + 20 + 28 + 14 = 108";
    AREA_SHARE "projects.focus-area.AREA.share"
        "the count of that focus area ÷ `projects.total`, in percent"
        ["submission projects[].focus_area", "submission projects[].stage"]
        "Monitoring and Evaluation Reports, Exhibit 1"
        "28 ÷ 108 = 25.9 %";
    AREA_STATUS "projects.focus-area.AREA.status.STATUS"
        "count of listed projects of that focus area whose stage prints as that status"
        ["submission projects[].focus_area", "submission projects[].stage"]
        "Monitoring and Evaluation Reports, Exhibit 2"
        "of 20 in Quality Environment: 5 planning, 14 on-going, 1 completed";
    AREA_CITIES "cities.focus-area.AREA"
        "count of cities with a listed project of that focus area"
        ["submission projects[].focus_area", "submission projects[].stage"]
        "Monitoring and Evaluation Reports, section 2"
        "a city with two projects of the area counts once";
    COUNTRY "projects.country.COUNTRY"
        "count of listed projects of the cities of that member state"
        ["submission projects[].stage", "cities [].country"]
        "Monitoring and Evaluation Reports, Exhibit 3"
        "19 projects in six cities";
    COUNTRY_STATUS "projects.country.COUNTRY.status.STATUS"
        "count of listed projects of that member state whose stage prints as that status"
        ["submission projects[].stage", "cities [].country"]
        "Monitoring and Evaluation Reports, Exhibit 3"
        "of 19: 5 planning, 14 on-going";
    COUNTRY_CITIES "cities.country.COUNTRY"
        "count of member cities of that member state"
        ["cities [].country"]
        "Terms of Reference, paragraph 4"
        "6 cities";
    COUNTRY_REPORTED "cities.country.COUNTRY.reported"
        "count of member cities of that member state with a submission, whether full or nil"
        ["cities [].country"]
        "Terms of Reference, paragraph 17d"
        "6 of 6 cities";
    CITY "projects.city.CITY"
        "count of listed projects of that city"
        ["submission projects[].stage"]
        "Monitoring and Evaluation Reports, Exhibit 2"
        "5 projects";
    CITY_STATUS "projects.city.CITY.status.STATUS"
        "count of listed projects of that city whose stage prints as that status"
        ["submission projects[].stage"]
        "Monitoring and Evaluation Reports, Exhibit 2"
        "of 5: 2 planning, 3 on-going";
    DISCLOSED "projects.disclosed.VALUE"
        "count of listed projects whose submission gives that value; `not-known`, `not-applicable` and `not-disclosed` do not count"
        ["submission projects[].stage", "submission projects[].VALUE"]
        "the file format, chapter on missing values"
        "0 of 108 projects give a cost";
    LAST "projects.last"
        "count of listed projects of the last cycle; not available in the first cycle"
        ["last submission projects[].stage"]
        "the file format, chapter on reconciliation"
        "86";
    CARRIED "projects.carried"
        "count of projects listed in both cycles, by id"
        ["submission projects[].stage", "submission projects[].id", "last submission projects[].stage", "last submission projects[].id"]
        "the file format, chapter on reconciliation"
        "86 − 2 no longer listed = 84";
    NEW "projects.new"
        "count of projects listed now, not listed last cycle and declared `change: {kind: new}`"
        ["submission projects[].stage", "submission projects[].id", "last submission projects[].stage", "last submission projects[].id", "submission projects[].change.kind"]
        "the file format, chapter on reconciliation"
        "86 − 2 + 24 new = 108";
    SPLIT "projects.split"
        "count of projects listed now, not listed last cycle and declared `split-from`"
        ["submission projects[].stage", "submission projects[].id", "last submission projects[].stage", "last submission projects[].id", "submission projects[].change.kind"]
        "the file format, chapter on reconciliation" "0";
    RETURNED "projects.returned"
        "count of projects listed now, not listed last cycle and declared `returned`"
        ["submission projects[].stage", "submission projects[].id", "last submission projects[].stage", "last submission projects[].id", "submission projects[].change.kind"]
        "the file format, chapter on reconciliation" "0";
    DEPARTED "projects.DEPARTURE"
        "count of projects listed last cycle and now at that stage: withdrawn, cancelled, merged, no-longer-listed"
        ["submission projects[].stage", "submission projects[].id", "last submission projects[].stage", "last submission projects[].id"]
        "the file format, chapter on reconciliation"
        "2 no longer listed";
    NOT_REPORTED "projects.not-reported"
        "count of projects listed last cycle by cities that gave no list this cycle: they sent nothing, had nothing to report, or are no longer members"
        ["submission projects[].stage", "submission projects[].id", "last submission projects[].stage", "last submission projects[].id"]
        "the file format, chapter on reconciliation" "0";
    RENAMED "projects.renamed"
        "count of projects listed in both cycles under different titles"
        ["submission projects[].stage", "submission projects[].id", "last submission projects[].stage", "last submission projects[].id", "submission projects[].title", "last submission projects[].title"]
        "the file format, chapter on reconciliation"
        "15";
    RECLASSIFIED "projects.reclassified"
        "count of projects listed in both cycles under different focus areas"
        ["submission projects[].stage", "submission projects[].id", "last submission projects[].stage", "last submission projects[].id", "submission projects[].focus_area", "last submission projects[].focus_area"]
        "the file format, chapter on reconciliation"
        "1: a project of Civic & Social that stands under Industry & Innovation a year later";
    COMPLETED_NOW "projects.completed-this-cycle"
        "count of projects listed as completed now and in no cycle before"
        ["submission projects[].stage", "submission projects[].id", "earlier submission projects[].stage", "earlier submission projects[].id"]
        "Monitoring and Evaluation Report 2024, appendix B"
        "11 completed − 2 that were completed before = 9";
    JOINED_CITIES "cities.joined"
        "count of cities with a submission of `return: full` this cycle and not last cycle"
        ["last submission return", "last submission city"]
        "the file format, chapter on reconciliation"
        "5";
    JOINED_PROJECTS "projects.joined"
        "count of listed projects of cities with a submission of `return: full` this cycle and not last cycle"
        ["submission projects[].stage", "last submission return", "last submission city"]
        "the file format, chapter on reconciliation"
        "12";
    MATCHED_CITIES "cities.matched"
        "count of cities with a submission of `return: full` in both cycles"
        ["last submission return", "last submission city"]
        "the file format, chapter on reconciliation"
        "26";
    MATCHED_LAST "projects.matched.last"
        "count of projects listed last cycle in cities with a submission of `return: full` in both cycles"
        ["last submission projects[].stage", "last submission return", "last submission city"]
        "the file format, chapter on reconciliation"
        "86";
    MATCHED_THIS "projects.matched.this"
        "count of projects listed this cycle in cities with a submission of `return: full` in both cycles"
        ["submission projects[].stage", "last submission return", "last submission city"]
        "the file format, chapter on reconciliation"
        "108 − 12 = 96";
    TREND "trend.CYCLE.FIGURE"
        "the figure of that name, computed over that cycle"
        ["earlier submission projects[].stage", "submission projects[].stage", "earlier submission return", "earlier submission cleared.decision", "submission cleared.decision", "earlier cycle data_as_of", "earlier chain []", "chain []"]
        "the formula of the figure"
        "`trend.2022.projects.total` is 77";
}
