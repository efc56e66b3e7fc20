//! Each section and each exhibit is left out in turn, in every network: the report builds without
//! it, or is refused at the references that need it.

use ascn_core::dataset::Dataset;
use ascn_diagnostic::{Diagnostic, Sources, render};
use ascn_report::{BuildOptions, Format, build, built_in, check, prove, template_faults, testing};
use ascn_template::Templates;

use crate::folder::Folder;
use crate::harness::{files_below, text_of};

/// The networks that build.
const NETWORKS: [&str; 6] = [
    "asean",
    "attacked",
    "full",
    "invalid/_base",
    "ladder",
    "scripts",
];

/// Files that overlay a network: names below `templates/`, and texts.
type Laid = Vec<(String, String)>;

/// The names of the sections, with their texts.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    built_in().templates.iter().filter_map(|template| {
        let name = template.name.strip_prefix("sections/")?;
        Some((name.strip_suffix(".md")?, template.text))
    })
}

fn without_section(name: &str) -> Laid {
    let plan = format!("views: 1\nsections:\n  - {{name: {name}, shown: false}}\n");
    vec![("templates.yaml".to_owned(), plan)]
}

/// Leaves out each exhibit: its block, or all of its section except the heading.
fn without_exhibits() -> impl Iterator<Item = (String, Laid)> {
    sections().flat_map(|(name, text)| {
        let exhibits = text.match_indices("exhibit(id=\"");
        exhibits.map(move |(at, call)| {
            let id = text[at + call.len()..].split('"').next().unwrap();
            let block = text[..at].rsplit_once("{% block ").map(|(_, rest)| rest);
            let block = block
                .and_then(|rest| rest.split_once(' '))
                .map(|(block, _)| block);
            let file = format!("sections/{name}.md");
            let left = match block {
                Some(block) => format!(
                    "{{% extends \"built-in/{file}\" %}}\n{{% block {block} %}}{{% endblock %}}\n"
                ),
                None => format!("{}\n", text.lines().next().unwrap()),
            };
            let plan = ("templates.yaml".to_owned(), "views: 1\n".to_owned());
            (id.to_owned(), vec![plan, (file, left)])
        })
    })
}

/// A checked network, and its texts.
struct Network {
    dataset: Dataset,
    diagnostics: Vec<Diagnostic>,
    sources: Sources,
}

fn networks() -> Vec<(String, Folder)> {
    let read = |name: &&str| ((*name).to_owned(), Folder::read(name));
    let mut all: Vec<_> = NETWORKS.iter().map(read).collect();
    let mut starter = Folder::default();
    for file in files_below("crates/ascn-cli/starter") {
        let name = file.replace("crates/ascn-cli/starter/", "");
        starter.set(&name, &text_of(&file));
    }
    all.push(("starter".to_owned(), starter));
    all
}

impl Network {
    fn new(folder: &Folder) -> Self {
        let sources = folder.sources();
        let cycles = ascn_yaml::cycles(&sources);
        let checked = check(&sources, *cycles.last().unwrap());
        Self {
            dataset: checked.dataset.unwrap(),
            diagnostics: checked.diagnostics,
            sources,
        }
    }

    /// The faults of a report with these templates.
    fn told(&mut self, templates: &Templates) -> Vec<Diagnostic> {
        let options = BuildOptions {
            formats: vec![Format::Markdown],
            ..BuildOptions::default()
        };
        let made = build(&self.dataset, templates, &self.diagnostics, &options);
        made.map_or_else(
            |error| template_faults(&error, &mut self.sources),
            |_| Vec::new(),
        )
    }
}

/// Whether the faults of something left out help: each is at a reference, with a way that is not
/// the one tried here.
fn helps(faults: &[Diagnostic]) -> bool {
    faults.iter().all(|one| {
        let is_placed = one.place.range.is_some() && one.fault.rule.code == "template-document";
        let says_how = one
            .fault
            .help
            .iter()
            .any(|way| way.contains("refers to it"));
        is_placed && says_how && one.fault.message.contains("leads nowhere")
    })
}

/// Leaves something out of each network; returns how often the report was refused.
#[track_caller]
fn leave_out(all: &[(String, Laid)]) -> usize {
    lay_over(&networks(), all)
}

/// Overlays each network with each of the texts; returns how often the report was refused.
#[track_caller]
fn lay_over(networks: &[(String, Folder)], all: &[(String, Laid)]) -> usize {
    let mut refused = 0;
    for (network, folder) in networks {
        let mut read = Network::new(folder);
        for (what, laid) in all {
            let files = laid
                .iter()
                .map(|(name, text)| (name.as_str(), text.as_str()));
            let templates = testing::templates(files).unwrap();
            let faults = read.told(&templates);
            refused += usize::from(!faults.is_empty());
            let text = render::human(&faults, &read.sources, false);
            assert!(helps(&faults), "{network} without {what}:\n{text}");
        }
    }
    refused
}

#[test]
fn each_section_can_be_left_out_of_every_network() {
    let all = sections().map(|(name, _)| (name.to_owned(), without_section(name)));
    let all: Vec<_> = all.collect();
    assert_eq!(all.len(), 26);
    assert_eq!(leave_out(&all), 0);
}

#[test]
fn any_two_sections_can_be_left_out_and_each_can_be_moved() {
    let names: Vec<&str> = sections().map(|(name, _)| name).collect();
    let mut all = Vec::new();
    for (at, one) in names.iter().enumerate() {
        for other in &names[at + 1..] {
            let plan = format!(
                "views: 2\nsections:\n  - {{name: {one}, shown: false}}\n  - {{name: {other}, shown: false}}\n"
            );
            all.push((
                format!("{one} and {other}"),
                vec![("templates.yaml".to_owned(), plan)],
            ));
        }
        for after in ["cover", "finance", "sign-offs"] {
            let stays = [("foreword", "cover"), ("partnerships", "finance")];
            if *one != after && !stays.contains(&(one, after)) {
                let plan = format!("views: 2\nsections:\n  - {{name: {one}, after: {after}}}\n");
                all.push((
                    format!("{one} moved"),
                    vec![("templates.yaml".to_owned(), plan)],
                ));
            }
        }
    }
    let starter = networks().pop().unwrap();
    assert_eq!(lay_over(&[starter], &all), 0);
}

#[test]
fn each_exhibit_can_be_left_out_or_is_told_at_its_references() {
    let all: Vec<_> = without_exhibits().collect();
    assert_eq!(all.len(), 11);
    // Where there was an earlier cycle, `changes` refers to the reconciliation.
    assert_eq!(leave_out(&all), 5);
}

#[test]
fn the_check_says_the_same_as_the_build() {
    let sections = sections().map(|(name, _)| (name.to_owned(), without_section(name)));
    for (what, laid) in sections.chain(without_exhibits()) {
        let mut folder = Folder::read("invalid/_base");
        for (name, text) in &laid {
            folder.set(&format!("templates/{name}"), text);
        }
        let mut sources = folder.sources();
        let cycles = ascn_yaml::cycles(&sources);
        let mut checked = check(&sources, *cycles.last().unwrap());
        assert!(checked.diagnostics.is_empty(), "{what}");
        prove(&mut checked, &mut sources).unwrap();
        let files = laid
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()));
        let templates = testing::templates(files).unwrap();
        let mut network = Network::new(&Folder::read("invalid/_base"));
        let by_build = network.told(&templates);
        let by_build = render::human(&by_build, &network.sources, false);
        let by_check = render::human(&checked.diagnostics, &sources, false);
        assert_eq!(by_check, by_build, "{what}");
    }
}
