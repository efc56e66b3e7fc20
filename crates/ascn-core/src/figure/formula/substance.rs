//! Results, time, money, partners, challenges, action plans, recommendations, and what changed.

use super::Formula;

formulas! {
    "Results, time, money, partners, challenges, action plans, recommendations, and what changed." SUBSTANCE:
    RATING "projects.rating.RATING"
        "count of listed projects whose city rates them so"
        ["submission projects[].stage", "submission projects[].rating"]
        "ADB Development Effectiveness Review Rating System (2014)"
        "of 10 projects 8 give a rating: 5 on track + 2 at risk + 1 off track = 8";
    RATING_CHANGE "projects.rating-change.CHANGE"
        "count of projects listed in both cycles with a rating in both, whose rating is better, the same or worse than then"
        ["submission projects[].stage", "submission projects[].id", "submission projects[].rating", "last submission projects[].stage", "last submission projects[].id", "last submission projects[].rating"]
        "World Bank, Implementation Status and Results Report: previous and current rating"
        "from at risk to on track: better";
    SCHEDULE "projects.schedule.BAND"
        "count of listed projects by the months between the end first planned (`planned_end`) and the end as it stands (`actual_end`, else `current_end`); a date without a month or day counts as its last day, and of two days the number of months begun counts"
        ["submission projects[].stage", "submission projects[].dates"]
        "World Bank, Implementation Status and Results Report: original and revised closing date"
        "planned for 2024-12, now 2025-06: six months, `up-to-6-months`";
    MILESTONES "milestones.total"
        "count of the milestones of listed projects"
        ["submission projects[].stage", "submission projects[].milestones"]
        "OC4IDS, milestones"
        "6";
    MILESTONES_DUE "milestones.due"
        "count of the milestones that were met, or were first planned for a day not after the cycle's `data_as_of`: met on time + met late + missed"
        ["submission projects[].stage", "submission projects[].milestones"]
        "OC4IDS, milestones"
        "2 + 1 + 1 = 4";
    MILESTONES_STATE "milestones.STATE"
        "count of milestones by what became of them: `met-on-time` (met not after the day first planned), `met-late`, `missed` (not met, and the day first planned is past), `upcoming`, `not-known` (whether it was met is not known or not disclosed)"
        ["submission projects[].stage", "submission projects[].milestones"]
        "OC4IDS, milestones: scheduled, met, not met"
        "2 met on time + 1 met late + 1 missed + 2 upcoming + 0 not known = 6";
    MILESTONES_ON_TIME "milestones.met-on-time.share"
        "the milestones met on time ÷ `milestones.due`, in percent"
        ["submission projects[].stage", "submission projects[].milestones"]
        "OC4IDS, milestones"
        "2 ÷ 4 = 50.0 %";
    INDICATORS "indicators.total"
        "count of the indicators of listed projects"
        ["submission projects[].stage", "submission projects[].indicators"]
        "OECD-DAC Glossary (2023): indicator"
        "5";
    INDICATORS_LEVEL "indicators.level.LEVEL"
        "count of the indicators of listed projects at that level of the results chain"
        ["submission projects[].stage", "submission projects[].indicators"]
        "OECD-DAC Glossary (2023): output, outcome, impact"
        "2 outputs + 2 outcomes + 1 impact = 5";
    INDICATORS_QUALITY "indicators.quality.QUALITY"
        "count of the indicators with an actual value, by how it was found; `not-said` where the city does not say it"
        ["submission projects[].stage", "submission projects[].indicators"]
        "U4SSC KPIs Verification Manual (2022): grades of data quality"
        "of 4 actual values 2 measured, 1 estimated, 1 not said";
    INDICATORS_MEASURED "indicators.measured"
        "count of the indicators with a baseline, a target other than the baseline, and an actual value: the progress of these can be computed"
        ["submission projects[].stage", "submission projects[].indicators"]
        "OECD-DAC Glossary (2023): baseline, target"
        "4 of 5";
    INDICATORS_PROGRESS "indicators.progress.BAND"
        "count of the indicators whose progress can be computed, by how far they are: `reached` (100 % or more), `half-way` (50 % or more), `begun` (above 0 %), `not-begun` (0 % or below)"
        ["submission projects[].stage", "submission projects[].indicators"]
        "World Bank, Implementation Status and Results Report: results table"
        "1 + 2 + 1 + 0 = 4";
    INDICATOR_PROGRESS "indicator.PROJECT.INDICATOR.progress"
        "(actual − baseline) ÷ (target − baseline), in percent: 0 at the baseline, 100 at the target, whichever way it is to move; not available where the target is the baseline; not reported where one of the three is missing"
        ["submission projects[].indicators"]
        "World Bank, Implementation Status and Results Report: results table"
        "from 12 towards 60, now 31: (31 − 12) ÷ (60 − 12) = 39.6 %";
    OUTCOME_EVIDENCE "projects.completed.EVIDENCE"
        "count of completed projects `with-outcome-evidence`: they give an actual value of an indicator of outcome or impact, and a document that bears it out; and of those `without-outcome-evidence`"
        ["submission projects[].stage", "submission projects[].indicators", "submission projects[].evidence"]
        "World Bank IEG, quality of evidence in completion reports"
        "of 11 completed projects 3 with and 8 without";
    SDG "projects.sdg.GOAL"
        "count of listed projects that serve a target of that Sustainable Development Goal; a project may serve several goals, and counts once in each"
        ["submission projects[].stage", "submission projects[].sdg_targets"]
        "United Nations, A/RES/70/1"
        "a project with 11.2 and 11.6 counts once in goal 11";
    COST "finance.cost.usd"
        "sum of the total costs of listed projects, each put into US dollars by the cycle's rate and rounded to whole dollars before it is added; what has no rate is left out"
        ["submission projects[].stage", "submission projects[].cost", "cycle rates"]
        "World Bank, Implementation Status and Results Report: financial performance"
        "100,000,000 in a currency worth 0.0303 dollars + 1,200,000 dollars = 4,230,000 dollars";
    LADDER "finance.RUNG.usd"
        "sum of the amounts on that rung of the ladder, in US dollars as for `finance.cost.usd`: `sought` and `pledged` of the lines that are no further; `committed` of the lines that are committed, disbursing or closed; `disbursed`, which is a part of what is committed"
        ["submission projects[].stage", "submission projects[].finance", "cycle rates"]
        "IATI 2.03: pledge, commitment, disbursement"
        "a memorandum counts on no rung";
    MONEY_PART "finance.MEASURE.DIMENSION.MEMBER.usd"
        "the part of `finance.cost.usd`, `finance.committed.usd` or `finance.disbursed.usd` that belongs to one focus area, member state, source or instrument (`area`, `country`, `source`, `instrument`); not reported where no project of that focus area or member state gives it"
        ["submission projects[].stage", "submission projects[].focus_area", "submission projects[].cost", "submission projects[].finance", "cycle rates", "cities [].country"]
        "World Bank, Implementation Status and Results Report: components with cost"
        "the parts of a dimension add to the whole";
    GAP "finance.gap.usd"
        "sum over the listed projects that give both their cost and their finance of what is not yet committed: cost − committed, where that is above zero; a project is left out if one of these amounts is not given or has no rate"
        ["submission projects[].stage", "submission projects[].cost", "submission projects[].finance", "cycle rates"]
        "Concept Note: bankable projects"
        "cost 4,200,000, committed 3,000,000: 1,200,000 dollars";
    FINANCE_COVERAGE "finance.coverage"
        "count of listed projects that give a cost or a line of finance"
        ["submission projects[].stage", "submission projects[].cost", "submission projects[].finance"]
        "the file format, chapter on missing values"
        "0 of 108";
    FINANCE_LINES "finance.lines.STATUS"
        "count of the lines of finance of listed projects at that status; `bound` counts those that are committed, disbursing or closed"
        ["submission projects[].stage", "submission projects[].finance"]
        "IATI 2.03: pledge, commitment, disbursement"
        "2 committed + 1 disbursing + 0 closed = 3 bound";
    PARTNERSHIPS "partnerships.total"
        "count of the partners of listed projects; a partner of two projects counts twice"
        ["submission projects[].stage", "submission projects[].partners"]
        "Terms of Reference, paragraph 18g"
        "4";
    PARTNERSHIPS_STAGE "partnerships.stage.STAGE"
        "count of partnerships by what was agreed: `discussed` (nothing signed), `intended` (letter of intent or memorandum of understanding), `bound` (contract, grant agreement or loan agreement), `not-said`"
        ["submission projects[].stage", "submission projects[].partners"]
        "Concept Note, twinning: discussed, memorandum, funded agreement"
        "1 discussed + 2 intended + 1 bound = 4";
    PARTNERSHIPS_OF "partnerships.DIMENSION.MEMBER"
        "count of partnerships with that partner (`partner`) or in that role (`role`)"
        ["submission projects[].stage", "submission projects[].partners"]
        "IATI 2.03, `OrganisationRole`"
        "2 technical partners";
    CHALLENGES "challenges.STATE"
        "count of the challenges of listed projects that stand (`open`) or were overcome (`solved`: `solved_on` is given)"
        ["submission projects[].stage", "submission projects[].challenges"]
        "ASCN2019 Report: problems or obstacles encountered"
        "5 open, 2 solved";
    CHALLENGES_KIND "challenges.kind.KIND"
        "count of the open challenges of that kind"
        ["submission projects[].stage", "submission projects[].challenges"]
        "ASCN2019 Report: problems or obstacles encountered"
        "3 of funding + 2 of coordination = 5 open";
    SUPPORT "support.total"
        "count of the requests for support of listed projects"
        ["submission projects[].stage", "submission projects[].support_required"]
        "Smart City Action Plans (2018): Support Required"
        "3";
    SUPPORT_KIND "support.kind.KIND"
        "count of the requests for support of that kind"
        ["submission projects[].stage", "submission projects[].support_required"]
        "Smart City Action Plans (2018): Support Required"
        "2 of funding + 1 of training = 3";
    LESSONS "lessons.total"
        "count of the lessons of listed projects"
        ["submission projects[].stage", "submission projects[].lessons"]
        "Monitoring and Evaluation Report 2025, observations"
        "4";
    NEXT_STEPS "next-steps.total"
        "count of the steps that listed projects plan for the next twelve months"
        ["submission projects[].stage", "submission projects[].next_steps"]
        "ASCN2019 Report: way forward"
        "7";
    TARGETS "targets.total"
        "count of the targets of the action plans of member cities"
        ["submission action_plan"]
        "Smart City Action Plans (2018): Strategic Targets"
        "9";
    TARGETS_ASSESSED "targets.assessed.ASSESSMENT"
        "count of the targets that their city assesses so; `not-said` where it does not assess them"
        ["submission action_plan"]
        "Smart City Action Plans (2018): Strategic Targets"
        "3 met + 2 on track + 2 behind + 1 not measurable + 0 dropped + 1 not said = 9";
    TARGET_PROGRESS "target.CITY.TARGET.progress"
        "(latest − baseline) ÷ (target − baseline), in percent, as for an indicator"
        ["submission action_plan"]
        "Smart City Action Plans (2018): Strategic Targets"
        "from 40 towards 85, now 62: (62 − 40) ÷ (85 − 40) = 48.9 %";
    CITY_DISCLOSED "cities.disclosed.VALUE"
        "count of member cities whose submission gives that value"
        ["submission action_plan", "submission highlight", "submission city_facts"]
        "the file format, chapter on missing values"
        "0 of 31 cities give an action plan";
    RECOMMENDATIONS "recommendations.last"
        "count of the recommendations of the last report; not available in the first cycle"
        ["last recommendations []"]
        "Monitoring and Evaluation Reports, section 3"
        "4";
    FOLLOW_UP "recommendations.follow-up.STATE"
        "count of the recommendations of the last report by what became of them; `not-said` where nobody said it"
        ["last recommendations []"]
        "ASCC monitoring: matrix of follow-up"
        "1 open + 1 in progress + 1 done + 1 not said = 4";
    CHANGE_PROJECTS "change.projects.total.WHEN"
        "`projects.total`, counted over the cities with a submission of `return: full` in both cycles: `then` in the last one, `now` in this one; projects that were merged into another, split from another, or returned to the list are left out both times, with the one they were merged into or split from"
        ["submission projects[].stage", "submission projects[].id", "submission projects[].change", "last submission projects[].stage", "last submission projects[].id", "last submission return", "last submission city", "last cycle data_as_of"]
        "the file format, chapter on reconciliation"
        "86 projects of the 26 cities then, 108 − 12 = 96 now: the number rose";
    CHANGE_STATUS "change.projects.status.STATUS.WHEN"
        "`projects.status.STATUS`, as for `change.projects.total.WHEN`"
        ["submission projects[].stage", "submission projects[].id", "submission projects[].change", "last submission projects[].stage", "last submission projects[].id", "last submission return", "last submission city", "last cycle data_as_of"]
        "the file format, chapter on reconciliation"
        "17 in planning then, 13 now: the number fell";
    CHANGE_AREA "change.projects.focus-area.AREA.WHEN"
        "`projects.focus-area.AREA`, as for `change.projects.total.WHEN`; projects that now stand under another focus area are left out both times as well"
        ["submission projects[].focus_area", "submission projects[].stage", "submission projects[].id", "submission projects[].change", "last submission projects[].focus_area", "last submission projects[].stage", "last submission projects[].id", "last submission return", "last submission city", "last cycle data_as_of"]
        "the file format, chapter on reconciliation"
        "a project that moved from Civic & Social to Industry & Innovation counts in neither";
    CHANGE_RATING "change.projects.rating.RATING.WHEN"
        "`projects.rating.RATING`, as for `change.projects.total.WHEN`; projects whose scope changed are left out both times as well"
        ["submission projects[].rating", "submission projects[].stage", "submission projects[].id", "submission projects[].change", "last submission projects[].rating", "last submission projects[].stage", "last submission projects[].id", "last submission return", "last submission city", "last cycle data_as_of"]
        "World Bank, Implementation Status and Results Report: previous and current rating"
        "3 on track then, 4 now: the number rose";
    CHANGE_MONEY "change.finance.RUNG.usd.WHEN"
        "`finance.committed.usd` and `finance.disbursed.usd`, as for `change.projects.total.WHEN`; projects whose scope changed are left out both times as well; the amounts of both cycles are put into US dollars at the rates of this cycle; not available where an amount is in a currency without a rate"
        ["submission projects[].finance", "submission projects[].stage", "submission projects[].id", "submission projects[].change", "cycle rates", "last submission projects[].finance", "last submission projects[].stage", "last submission projects[].id", "last submission return", "last submission city", "last cycle data_as_of"]
        "IATI 2.03: commitment, disbursement"
        "100 in a currency worth 2 dollars last year and 3 this year: 300 dollars then, 300 now, unchanged";
    CHANGE_MILESTONES "change.milestones.met-on-time.WHEN"
        "`milestones.met-on-time`, as for `change.projects.total.WHEN`; projects whose scope changed are left out both times as well"
        ["submission projects[].milestones", "submission projects[].stage", "submission projects[].id", "submission projects[].change", "last submission projects[].milestones", "last submission projects[].stage", "last submission projects[].id", "last submission return", "last submission city", "last cycle data_as_of"]
        "OC4IDS, milestones: scheduled, met, not met"
        "1 then, 2 now: the number rose";
    CHANGE_INDICATORS "change.indicators.progress.reached.WHEN"
        "`indicators.progress.reached`, over the indicators that stand in both cycles, by project and id, with the same unit, direction, level, baseline and target, and whose progress can be computed both times; projects are left out as for `change.finance.RUNG.usd.WHEN`; not available where no indicator is left"
        ["submission projects[].indicators", "submission projects[].stage", "submission projects[].id", "submission projects[].change", "last submission projects[].indicators", "last submission projects[].stage", "last submission projects[].id", "last submission return", "last submission city", "last cycle data_as_of"]
        "OECD-DAC Glossary (2023): indicator, baseline, target"
        "an indicator in percent then and in tonnes now counts in neither";
    CHANGE_CHALLENGES "change.challenges.open.WHEN"
        "`challenges.open`, as for `change.projects.total.WHEN`; projects whose scope changed are left out both times as well"
        ["submission projects[].challenges", "submission projects[].stage", "submission projects[].id", "submission projects[].change", "last submission projects[].challenges", "last submission projects[].stage", "last submission projects[].id", "last submission return", "last submission city", "last cycle data_as_of"]
        "ASCN2019 Report: problems or obstacles encountered"
        "5 then, 4 now: the number fell";
}
