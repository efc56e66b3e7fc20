//! Rendering the templates of a data folder for their tests.

use std::collections::BTreeSet;

use ascn_diagnostic::{Diagnostic, FileName, Severity, Sources};
use ascn_report::testing::{
    self, EXPECTED, NETWORKS, Rendered, TESTS, Texts, Which, faults_of_samples, render_network,
    samples_of, tested,
};
use ascn_report::{Checked, ReportError};
use ascn_yaml::Locator;

/// The language of the samples if the data folder names none.
const LANGUAGE: &str = "en";

/// Renders the templates of a data folder with everything they are tested with. Returns the texts by
/// the path of their snapshot below `templates/tests`, or the faults of the data folder.
pub(super) fn texts(
    sources: &Sources,
    all: bool,
) -> Result<Result<Texts, Vec<Diagnostic>>, ReportError> {
    let checked = checked(sources);
    let templates = match &checked {
        Some(checked) if checked.dataset.is_none() => return Ok(Err(errors(checked))),
        Some(checked) => checked.templates.clone(),
        None => {
            let (templates, faults) = ascn_report::read_templates(sources);
            if !faults.is_empty() {
                return Ok(Err(Locator::new(sources).locate(faults.into_vec())));
            }
            templates
        }
    };
    let faults = faults_of_samples(&templates, sources);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let names = tested(&templates, if all { Which::All } else { Which::Own });
    let samples = samples_of(&templates, sources, &names);
    let inputs = checked.as_ref().and_then(Checked::inputs);
    let language = inputs.map_or(LANGUAGE, |inputs| &inputs.network.settings.value.language);
    let mut texts = Texts::new();
    for rendered in testing::render(&templates, language, &samples)? {
        texts.insert(rendered.file(), rendered.text);
    }
    if let Some(checked) = &checked {
        add(&mut texts, "", render_network(checked, &templates, &names)?);
    }
    for name in networks(sources) {
        let at = format!("{NETWORKS}{name}/");
        let folder = format!("templates/{TESTS}{at}");
        let network = below(sources, &folder);
        let Some(checked) = self::checked(&network) else {
            continue;
        };
        if checked.dataset.is_none() {
            return Ok(Err(renamed(errors(&checked), &folder)));
        }
        let rendered = render_network(&checked, &templates, &names)?;
        add(&mut texts, &at, rendered);
    }
    Ok(Ok(texts))
}

/// Whether a file below `templates/tests` is a snapshot: neither a README nor part of the data of a
/// further network.
pub(super) fn is_snapshot(path: &str) -> bool {
    let is_aside = path == "README.md";
    let is_data = path.strip_prefix(NETWORKS).is_some_and(|rest| {
        let below = rest.split_once('/').map(|(_, below)| below);
        below.is_none_or(|below| !below.starts_with(EXPECTED))
    });
    let ending = path.rsplit('.').next().unwrap_or_default();
    ["md", "html"].contains(&ending) && !is_aside && !is_data
}

fn add(texts: &mut Texts, at: &str, rendered: Vec<Rendered>) {
    for one in rendered {
        texts.insert(format!("{at}{EXPECTED}{}", one.template), one.text);
    }
}

/// Checks a data folder with its newest cycle; `None` if it has no cycle.
fn checked(sources: &Sources) -> Option<Checked> {
    let newest = ascn_yaml::cycles(sources).pop()?;
    Some(ascn_report::check(sources, newest))
}

/// Returns the errors alone: doubtful data do not concern the templates.
fn errors(checked: &Checked) -> Vec<Diagnostic> {
    let mut faults = checked.diagnostics.clone();
    faults.retain(|one| one.fault.rule.severity == Severity::Error);
    faults
}

/// Returns the names of the further networks.
fn networks(sources: &Sources) -> BTreeSet<String> {
    let prefix = format!("templates/{TESTS}{NETWORKS}");
    let names = sources.iter().filter_map(|source| {
        let path = source.name().as_str().strip_prefix(&prefix)?;
        Some(path.split_once('/')?.0.to_owned())
    });
    names.collect()
}

/// Returns the texts of a folder, as a data folder of its own.
fn below(sources: &Sources, folder: &str) -> Sources {
    let mut own = Sources::default();
    for source in sources.iter() {
        if let Some(name) = source.name().as_str().strip_prefix(folder) {
            own.add(FileName::new(name), source.text().to_owned());
        }
    }
    own
}

/// Renames the files of faults of a further network to their names in the data folder.
fn renamed(mut faults: Vec<Diagnostic>, folder: &str) -> Vec<Diagnostic> {
    let renamed = |file: &FileName| FileName::new(&format!("{folder}{file}"));
    for one in &mut faults {
        one.fault.location.file = renamed(&one.fault.location.file);
        one.place.file = renamed(&one.place.file);
        for place in &mut one.note_spans {
            place.file = renamed(&place.file);
        }
    }
    faults
}
