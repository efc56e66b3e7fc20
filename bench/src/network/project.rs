//! An entry of the list of projects, as it is reported in one cycle.

mod money;

use std::fmt::{self, Write as _};

use super::Cycle;
use super::calendar::Month;
use super::city::City;
use super::plan::{Plan, Stage};
use super::words::{CHALLENGES, DEEDS, DISTRICTS, EFFECTS, LESSONS, STEPS, SUPPORT};

/// Returns the stable id of a project.
pub(super) fn id(city: &City, plan: &Plan) -> String {
    format!("{}-{:03}", city.id, plan.number)
}

/// A project on the day of a cycle.
struct Entry<'a> {
    city: &'a City,
    plan: &'a Plan,
    cycle: Cycle,
    stage: Stage,
    since: Month,
}

/// Writes a project.
pub(super) fn write(text: &mut String, city: &City, plan: &Plan, cycle: Cycle) {
    let (stage, since) = plan.stage(cycle.month);
    let entry = Entry {
        city,
        plan,
        cycle,
        stage,
        since,
    };
    // Writing to a string cannot fail.
    let _ = entry.write(text);
}

impl Entry<'_> {
    fn write(&self, out: &mut String) -> fmt::Result {
        self.head(out)?;
        self.summary(out)?;
        self.dates(out)?;
        if self.says("milestones", 50) {
            self.milestones(out)?;
        }
        if self.says("indicators", 40) || self.stage == Stage::Completed {
            self.indicators(out)?;
        }
        if self.says("cost", 75) {
            self.cost(out)?;
        }
        if self.says("finance", 50) {
            self.finance(out)?;
        }
        if self.says("partners", 45) {
            self.partners(out)?;
        }
        self.challenges(out)?;
        self.outlook(out)?;
        out.write_char('\n')
    }

    /// Whether the project reports something that so many of a hundred report.
    fn says(&self, what: &str, cases: u32) -> bool {
        self.plan.chance(what).percent(cases)
    }

    fn head(&self, out: &mut String) -> fmt::Result {
        let kind = &self.plan.kind;
        writeln!(out, "  - id: {}", id(self.city, self.plan))?;
        writeln!(out, "    title: {} of {}", kind.title, self.city.name)?;
        if self.says("title_local", 40) {
            writeln!(out, "    title_local: {}", kind.title_local)?;
        }
        writeln!(out, "    focus_area: {}", kind.area)?;
        writeln!(out, "    project_type: {}", kind.of_type)?;
        let mut chance = self.plan.chance("outcome");
        let outcome = chance.pick(&["fair-town", "clean-air-and-water", "steady-work"]);
        writeln!(out, "    outcomes: [{outcome}]")?;
        if self.says("sdg_targets", 40) {
            let target = chance.pick(&["6.1", "9.1", "11.2", "11.6", "4.4"]);
            writeln!(out, "    sdg_targets: [\"{target}\"]")?;
        }
        let origin = chance.pick(&["action-plan-2018", "action-plan-update", "other"]);
        writeln!(out, "    origin: {origin}")?;
        if self.is_new() {
            writeln!(out, "    change: {{kind: new}}")?;
        }
        writeln!(out, "    stage: {}", self.stage.code())?;
        writeln!(out, "    stage_since: {}", self.since)?;
        writeln!(out, "    objective: {}", kind.objective)
    }

    /// Whether the cycle before did not list it.
    fn is_new(&self) -> bool {
        let earlier = self.cycle.month.minus(12);
        let was_listed = !self.city.is_new() && self.plan.is_listed(earlier);
        self.cycle.has_earlier && !was_listed
    }

    /// Two paragraphs and a list for half of them, one paragraph for the completed; other sentences
    /// each year.
    fn summary(&self, out: &mut String) -> fmt::Result {
        let year = self.cycle.month.year();
        let mut chance = self.plan.chance(&format!("summary {year}"));
        let count = chance.between(40, 4_000);
        let (deed, district) = (chance.pick(&DEEDS), chance.pick(&DISTRICTS));
        let (effect, month) = (
            chance.pick(&EFFECTS),
            self.cycle.month.minus(chance.below(9)),
        );
        writeln!(out, "    summary: |")?;
        writeln!(
            out,
            "      {deed} {district} in {month}, where {count} households live. {effect}"
        )?;
        if self.stage == Stage::Completed {
            return Ok(());
        }
        let (deed, district) = (chance.pick(&DEEDS), chance.pick(&DISTRICTS));
        let effect = chance.pick(&EFFECTS);
        writeln!(
            out,
            "\n      {deed} {district} in the spring of {year}. {effect}"
        )?;
        if chance.percent(40) {
            let (one, two) = (chance.pick(&DISTRICTS), chance.between(2, 30));
            writeln!(
                out,
                "\n      - {two} streets of {one} follow in {}.",
                year + 1
            )?;
            writeln!(
                out,
                "      - The office of {} answers for the upkeep.",
                self.city.name
            )?;
        }
        Ok(())
    }

    fn dates(&self, out: &mut String) -> fmt::Result {
        let plan = self.plan;
        write!(out, "    dates: {{planned_start: {}", plan.start)?;
        if self.stage != Stage::Planning {
            write!(out, ", actual_start: {}", plan.start.day(15))?;
        }
        write!(out, ", planned_end: {}", plan.planned_end())?;
        if self.stage == Stage::Completed {
            write!(out, ", current_end: {0}, actual_end: {0}", plan.end())?;
        } else {
            write!(out, ", current_end: {}", plan.end())?;
        }
        if plan.delay > 0 {
            write!(out, ", note: The pipes below the road are mended first.")?;
        }
        writeln!(out, "}}")?;
        if self.stage != Stage::Planning {
            writeln!(out, "    progress_percent: {}", self.percent())?;
        }
        match self.stage {
            Stage::Planning | Stage::Completed => Ok(()),
            Stage::Design | Stage::Procurement | Stage::Implementation if plan.delay > 0 => {
                writeln!(
                    out,
                    "    rating: {{value: at-risk, reason: The pipes are older than the plans say., \
                 mitigation: Welders of the shipyard are lent.}}"
                )
            }
            Stage::Design | Stage::Procurement | Stage::Implementation => {
                writeln!(out, "    rating: {{value: on-track}}")
            }
        }
    }

    /// How much is done, in percent; 100 only when it is completed.
    fn percent(&self) -> u32 {
        let percent = self.plan.percent(self.cycle.month);
        if self.stage == Stage::Completed {
            100
        } else {
            percent.min(98)
        }
    }

    fn milestones(&self, out: &mut String) -> fmt::Result {
        writeln!(out, "    milestones:")?;
        let titles = [
            "Supplier contracted",
            "Half of the works done",
            "Works handed over",
        ];
        for ((number, title), percent) in (1..).zip(titles).zip([20, 55, 90]) {
            let (due, is) = self.plan.after_percent(percent);
            write!(
                out,
                "      - {{id: m{number}, title: {title}, due: {}",
                due.day(15)
            )?;
            if is <= self.cycle.month {
                write!(out, ", met_on: {}", is.day(5))?;
            } else if is != due {
                write!(
                    out,
                    ", due_now: {}, note: The pipes are mended first.",
                    is.day(15)
                )?;
            }
            writeln!(out, "}}")?;
        }
        Ok(())
    }

    /// What it delivers, and for completed projects what changed because of it.
    fn indicators(&self, out: &mut String) -> fmt::Result {
        let kind = &self.plan.kind;
        let mut chance = self.plan.chance("indicator");
        let (target, end) = (chance.between(20, 9_000), self.plan.planned_end());
        writeln!(out, "    indicators:")?;
        writeln!(
            out,
            "      - id: i1\n        title: {}\n        level: output",
            kind.output
        )?;
        writeln!(out, "        unit: {}\n        direction: up", kind.unit)?;
        writeln!(
            out,
            "        baseline: {{value: 0, on: {}}}",
            self.plan.listed_since().minus(1)
        )?;
        writeln!(out, "        target: {{value: {target}, on: {end}}}")?;
        self.actual(out, 0, target)?;
        let (from, to) = (chance.between(5, 40), chance.between(50, 95));
        if self.stage == Stage::Completed || chance.percent(20) {
            writeln!(
                out,
                "      - id: i2\n        title: {}\n        level: outcome",
                kind.outcome
            )?;
            writeln!(out, "        unit: percent\n        direction: up")?;
            writeln!(
                out,
                "        baseline: {{value: {from}, on: {}}}",
                self.plan.listed_since().minus(1)
            )?;
            writeln!(out, "        target: {{value: {to}, on: {end}}}")?;
            self.actual(out, from, to)?;
        }
        Ok(())
    }

    /// How far an indicator is between two values.
    fn actual(&self, out: &mut String, from: u32, to: u32) -> fmt::Result {
        if self.stage == Stage::Planning {
            return writeln!(out, "        actual: not-applicable");
        }
        let value = from + (to - from) * self.percent() / 100;
        let on = self.cycle.month.minus(1).min(self.plan.end());
        writeln!(out, "        actual: {{value: {value}, on: {on}}}")?;
        let quality = self
            .plan
            .chance("quality")
            .pick(&["measured", "survey", "estimated"]);
        writeln!(out, "        data_quality: {quality}")?;
        writeln!(out, "        source: Town Hall, yearly count")
    }

    fn partners(&self, out: &mut String) -> fmt::Result {
        let mut chance = self.plan.chance("partner");
        let signed_on = self.plan.start.minus(2).day(20);
        writeln!(out, "    partners:")?;
        if signed_on > self.cycle.month.day(1) {
            return writeln!(
                out,
                "      - {{id: lune-agency, role: technical, agreement: none}}"
            );
        }
        let (id, role, agreement) = chance.pick(&[
            ("mossgrid-systems", "solution-provider", "contract"),
            ("vellum-university", "research", "mou"),
            ("lune-agency", "technical", "loi"),
        ]);
        writeln!(
            out,
            "      - {{id: {id}, role: {role}, agreement: {agreement}, signed_on: {signed_on}}}"
        )
    }

    /// An open challenge if the rating requires one, and for others one that was overcome.
    fn challenges(&self, out: &mut String) -> fmt::Result {
        let is_open = self.plan.delay > 0;
        if self.stage == Stage::Planning || !(is_open || self.says("challenges", 30)) {
            return Ok(());
        }
        let (kind, text, mitigation) = self.plan.chance("challenge").pick(&CHALLENGES);
        let since = self.plan.start;
        writeln!(out, "    challenges:")?;
        writeln!(
            out,
            "      - kind: {kind}\n        text: {text}\n        mitigation: {mitigation}"
        )?;
        writeln!(out, "        since: {since}")?;
        if !is_open || self.stage == Stage::Completed {
            let solved_on = since.plus(9).min(self.cycle.month.minus(1)).max(since);
            writeln!(out, "        solved_on: {solved_on}")?;
        }
        Ok(())
    }

    /// What it needs, has learnt and does next; and the documents of a completed one.
    fn outlook(&self, out: &mut String) -> fmt::Result {
        let year = self.cycle.month.year();
        let mut chance = self.plan.chance(&format!("outlook {year}"));
        if self.stage == Stage::Completed {
            let lesson = chance.pick(&LESSONS);
            let end = self.plan.end();
            writeln!(out, "    lessons: [{{text: {lesson}}}]")?;
            let id = id(self.city, self.plan);
            let url = format!("https://example.org/reports/{id}");
            return writeln!(
                out,
                "    evidence: [{{title: Report on the works, url: \"{url}\", on: {end}}}]"
            );
        }
        if chance.percent(15) {
            let ((kind, text), by) = (chance.pick(&SUPPORT), self.cycle.month.plus(9));
            writeln!(
                out,
                "    support_required: [{{kind: {kind}, text: {text}, wanted_by: {by}}}]"
            )?;
        }
        if chance.percent(40) {
            let (step, by) = (chance.pick(&STEPS), self.cycle.month.plus(6));
            writeln!(out, "    next_steps: [{{step: {step}, by: {by}}}]")?;
        }
        Ok(())
    }
}
