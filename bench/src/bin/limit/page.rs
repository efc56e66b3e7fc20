//! The page of a city, concatenated.

use pulldown_cmark::{Parser, html};

use crate::model::{ActionPlan, Actual, Measurement, Money, Project, Submission};

const HEAD: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>";

/// Appends the page of a submission to a text.
pub(crate) fn write(out: &mut String, submission: &Submission) {
    out.push_str(HEAD);
    escape(out, &submission.city);
    out.push_str("</title>\n</head>\n<body>\n<h1>");
    escape(out, &submission.city);
    out.push_str("</h1>\n");
    about(out, submission);
    list(out, &submission.projects);
    if let Some(highlight) = &submission.highlight {
        line(out, "Highlight", &[&highlight.project]);
        html::push_html(out, Parser::new(&highlight.story));
    }
    for project in &submission.projects {
        entry(out, project);
    }
    out.push_str("</body>\n</html>\n");
}

/// Escapes a text for use between tags.
pub(crate) fn escape(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let mut letters = from.chars();
        out.push_str(match letters.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some(_) | None => "&quot;",
        });
        rest = letters.as_str();
    }
    out.push_str(rest);
}

/// A paragraph: its label, and the values.
fn line(out: &mut String, label: &str, values: &[&str]) {
    out.push_str("<p>");
    out.push_str(label);
    for (number, value) in values.iter().enumerate() {
        out.push_str(if number == 0 { ": " } else { " · " });
        escape(out, value);
    }
    out.push_str("</p>\n");
}

fn begin_table(out: &mut String, caption: &str, columns: &[&str]) {
    out.push_str("<table>\n<caption>");
    escape(out, caption);
    out.push_str("</caption>\n<thead>\n<tr>");
    for column in columns {
        out.push_str("<th scope=\"col\">");
        out.push_str(column);
        out.push_str("</th>");
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
}

fn row(out: &mut String, cells: &[&str]) {
    out.push_str("<tr>");
    for cell in cells {
        out.push_str("<td>");
        escape(out, cell);
        out.push_str("</td>");
    }
    out.push_str("</tr>\n");
}

fn end_table(out: &mut String) {
    out.push_str("</tbody>\n</table>\n");
}

fn or_not(text: Option<&String>) -> &str {
    text.map_or("not reported", String::as_str)
}

fn measured(measurement: &Measurement) -> String {
    format!("{} ({})", measurement.value, measurement.on.0)
}

fn money(money: Option<&Money>) -> String {
    money.map_or_else(
        || "not reported".to_owned(),
        |money| format!("{} {}", money.currency, money.amount),
    )
}

fn about(out: &mut String, submission: &Submission) {
    let (attested, cleared) = (&submission.attested, &submission.cleared);
    let cycle = submission.cycle.to_string();
    line(out, "Cycle", &[&cycle, &submission.data_as_of]);
    line(out, "Attested", &[&attested.by, &attested.on]);
    let decision = or_not(cleared.decision.as_ref());
    line(out, "Cleared", &[&cleared.by, &cleared.on, decision]);
    if let Some(consent) = &submission.consent {
        let yes = |consents| if consents { "yes" } else { "no" };
        line(out, "Consent", &[yes(consent.finance), yes(consent.photos)]);
    }
    if let (Some(kind), Some(reason)) = (&submission.kind, &submission.reason) {
        line(out, "Return", &[kind, reason]);
    }
    if let Some(facts) = &submission.city_facts {
        let (area, people) = (facts.area_km2.to_string(), facts.population.to_string());
        let (density, on) = (facts.density.to_string(), facts.on.to_string());
        let values = [
            &area,
            &facts.area_basis,
            &people,
            &density,
            &on,
            &facts.source,
        ];
        line(out, "Facts", &values.map(String::as_str));
    }
    if let Some(plan) = &submission.action_plan {
        action_plan(out, plan);
    }
}

fn action_plan(out: &mut String, plan: &ActionPlan) {
    line(
        out,
        "Action plan",
        &[&plan.version, &plan.horizon.to_string(), &plan.vision],
    );
    let columns = [
        "Id",
        "Target",
        "Unit",
        "Direction",
        "Baseline",
        "Target",
        "Latest",
        "State",
    ];
    begin_table(out, "Targets", &columns);
    for target in &plan.targets {
        let baseline = measured(&target.baseline);
        let (aim, latest) = (measured(&target.aim), measured(&target.latest));
        let (unit, direction) = (&target.unit, &target.direction);
        let state = &target.assessment;
        row(
            out,
            &[
                &target.id,
                &target.text,
                unit,
                direction,
                &baseline,
                &aim,
                &latest,
                state,
            ],
        );
    }
    end_table(out);
}

fn list(out: &mut String, projects: &[Project]) {
    begin_table(
        out,
        "Projects",
        &["Id", "Project", "Focus area", "Stage", "Change"],
    );
    for project in projects {
        let change = project.change.as_ref().map(|change| &change.kind);
        let cells = [
            &project.id,
            &project.title,
            &project.focus_area,
            &project.stage,
        ];
        let [id, title, area, stage] = cells;
        row(out, &[id, title, area, stage, or_not(change)]);
    }
    end_table(out);
}

fn entry(out: &mut String, project: &Project) {
    out.push_str("<h2>");
    escape(out, &project.title);
    out.push_str("</h2>\n");
    html::push_html(out, Parser::new(&project.summary));
    line(out, "Title", &[or_not(project.title_local.as_ref())]);
    line(out, "Objective", &[&project.objective]);
    line(out, "Type", &[&project.of_type, &project.origin]);
    line(
        out,
        "Outcomes",
        &[
            &project.outcomes.join(", "),
            &project.sdg_targets.join(", "),
        ],
    );
    let dates = &project.dates;
    let planned = [
        project.stage_since.as_str(),
        &dates.planned_start,
        &dates.planned_end,
    ];
    line(out, "Planned", &planned);
    let [started, ended] = [
        or_not(dates.actual_start.as_ref()),
        or_not(dates.actual_end.as_ref()),
    ];
    let note = or_not(dates.note.as_ref());
    line(out, "Dates", &[started, &dates.current_end, ended, note]);
    if let Some(percent) = project.progress_percent {
        line(out, "Progress", &[&percent.to_string()]);
    }
    if let Some(rating) = &project.rating {
        let [reason, mitigation] = [&rating.reason, &rating.mitigation]
            .map(Option::as_ref)
            .map(or_not);
        line(out, "Rating", &[&rating.value, reason, mitigation]);
    }
    milestones(out, project);
    indicators(out, project);
    finance(out, project);
    partners(out, project);
    challenges(out, project);
    outlook(out, project);
}

fn milestones(out: &mut String, project: &Project) {
    if project.milestones.is_empty() {
        return;
    }
    begin_table(
        out,
        "Milestones",
        &["Id", "Milestone", "Due", "Due now", "Met on", "Note"],
    );
    for one in &project.milestones {
        let [due_now, met_on, note] = [&one.due_now, &one.met_on, &one.note]
            .map(Option::as_ref)
            .map(or_not);
        row(out, &[&one.id, &one.title, &one.due, due_now, met_on, note]);
    }
    end_table(out);
}

fn indicators(out: &mut String, project: &Project) {
    if project.indicators.is_empty() {
        return;
    }
    let columns = [
        "Id",
        "Indicator",
        "Level",
        "Unit",
        "Direction",
        "Baseline",
        "Target",
        "Actual",
        "Quality",
        "Source",
    ];
    begin_table(out, "Indicators", &columns);
    for one in &project.indicators {
        let [baseline, target] = [&one.baseline, &one.target].map(measured);
        let actual = match &one.actual {
            Actual::Measured(measurement) => measured(measurement),
            Actual::Missing(word) => word.clone(),
        };
        let [quality, source] = [&one.data_quality, &one.source]
            .map(Option::as_ref)
            .map(or_not);
        let (level, unit) = (&one.level, &one.unit);
        row(
            out,
            &[
                &one.id,
                &one.title,
                level,
                unit,
                &one.direction,
                &baseline,
                &target,
                &actual,
                quality,
                source,
            ],
        );
    }
    end_table(out);
}

fn finance(out: &mut String, project: &Project) {
    if let Some(cost) = &project.cost {
        let note = or_not(cost.note.as_ref());
        line(out, "Cost", &[&money(Some(&cost.total)), &cost.basis, note]);
    }
    if project.finance.is_empty() {
        return;
    }
    let columns = [
        "Source",
        "Instrument",
        "Status",
        "Sought",
        "Pledged",
        "Committed",
        "Disbursed",
        "As of",
    ];
    begin_table(out, "Finance", &columns);
    for one in &project.finance {
        let amounts = [&one.sought, &one.pledged, &one.committed, &one.disbursed];
        let [sought, pledged, committed, disbursed] = amounts.map(Option::as_ref).map(money);
        let (instrument, status) = (&one.instrument, &one.status);
        row(
            out,
            &[
                &one.source,
                instrument,
                status,
                &sought,
                &pledged,
                &committed,
                &disbursed,
                &one.as_of,
            ],
        );
    }
    end_table(out);
}

fn partners(out: &mut String, project: &Project) {
    if project.partners.is_empty() {
        return;
    }
    begin_table(
        out,
        "Partners",
        &["Partner", "Role", "Agreement", "Signed on"],
    );
    for one in &project.partners {
        row(
            out,
            &[
                &one.id,
                &one.role,
                &one.agreement,
                or_not(one.signed_on.as_ref()),
            ],
        );
    }
    end_table(out);
}

fn challenges(out: &mut String, project: &Project) {
    if project.challenges.is_empty() {
        return;
    }
    begin_table(
        out,
        "Challenges",
        &["Kind", "Challenge", "Mitigation", "Since", "Solved on"],
    );
    for one in &project.challenges {
        let solved_on = or_not(one.solved_on.as_ref());
        row(
            out,
            &[&one.kind, &one.text, &one.mitigation, &one.since, solved_on],
        );
    }
    end_table(out);
}

fn outlook(out: &mut String, project: &Project) {
    for one in &project.support_required {
        line(
            out,
            "Support required",
            &[&one.kind, &one.text, &one.wanted_by],
        );
    }
    for one in &project.lessons {
        line(out, "Lesson", &[&one.text]);
    }
    for one in &project.next_steps {
        line(out, "Next step", &[&one.step, &one.by]);
    }
    for one in &project.evidence {
        line(out, "Evidence", &[&one.title, &one.url, &one.on]);
    }
}
