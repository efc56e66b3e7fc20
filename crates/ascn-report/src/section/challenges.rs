//! Challenges, lessons and support needed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use ascn_core::dataset::ProjectAt;
use ascn_core::scalar::Code;
use ascn_core::submission::{Challenge, ChallengeKind, Lesson};

use crate::material::{Entry, Material};
use crate::section::{coverage, missing};
use crate::view::{Challenges, CountRow, Example, KindExamples, LessonRow};
use ascn_template::Result;

/// The number of challenges of a kind that are quoted.
const EXAMPLES: usize = 3;

pub(super) fn view(material: &Material<'_>) -> Result<Challenges> {
    let mut challenges = material.entries(ProjectAt::challenges)?;
    challenges.retain(|entry| !entry.value.is_solved());
    let kinds = challenges.iter().map(|entry| entry.value.kind);
    let kinds = ranked(material, kinds, "challenge-kind", "challenges.kind")?;
    let requests = material.entries(ProjectAt::support_required)?;
    let support = requests.iter().map(|entry| entry.value.kind);
    let support = ranked(material, support, "support-kind", "support.kind")?;
    let of_challenges = [("open", "challenges.open"), ("solved", "challenges.solved")];
    let of_support = [("requests", "support.total")];
    let of_lessons = [("lessons", "lessons.total")];
    let coverage = |name: &str, message: &str, figures: &[(&'static str, &str)]| {
        coverage::with_figures(material, name, message, figures)
    };
    Ok(Challenges {
        coverage: coverage("challenges", "challenges-count", &of_challenges)?,
        open: "challenges.open".into(),
        examples: examples(&kinds, challenges),
        kinds: rows(material, "challenges.open", "challenges.kind", kinds),
        support_coverage: coverage("support-required", "support-count", &of_support)?,
        support_total: "support.total".into(),
        support: rows(material, "support.total", "support.kind", support),
        lessons_coverage: coverage("lessons", "lessons-count", &of_lessons)?,
        lessons: lessons(material)?,
    })
}

/// Returns each kind once, in words, the most frequent first; kinds of equal or hidden counts in
/// the order of their words.
fn ranked<K: Code + Ord>(
    material: &Material<'_>,
    kinds: impl Iterator<Item = K>,
    family: &str,
    figure: &str,
) -> Result<Vec<(K, String)>> {
    let kinds = kinds.collect::<BTreeSet<K>>().into_iter();
    let named = |kind: K| Ok((kind, material.code(family, kind)?));
    let mut kinds = kinds.map(named).collect::<Result<Vec<_>>>()?;
    kinds.sort_by_key(|(kind, word)| {
        let count = material.count(&format!("{figure}.{}", kind.code()));
        (Reverse(count), word.clone())
    });
    Ok(kinds)
}

/// Returns the lines of a table by kind; none if the numbers are not shown.
fn rows<K: Code>(
    material: &Material<'_>,
    total: &str,
    figure: &str,
    kinds: Vec<(K, String)>,
) -> Vec<CountRow> {
    let kinds = kinds.into_iter().filter(|_| material.is_shown(total));
    let rows = kinds.map(|(kind, name)| CountRow {
        name,
        count: format!("{figure}.{}", kind.code()).into(),
    });
    rows.collect()
}

fn examples(
    kinds: &[(ChallengeKind, String)],
    open: Vec<Entry<'_, Challenge>>,
) -> Vec<KindExamples> {
    let mut by_kind: BTreeMap<ChallengeKind, Vec<Entry<'_, Challenge>>> = BTreeMap::new();
    for entry in open {
        by_kind.entry(entry.value.kind).or_default().push(entry);
    }
    let of_kind = |(kind, word): &(ChallengeKind, String)| KindExamples {
        kind: word.clone(),
        examples: some_of(by_kind.remove(kind).unwrap_or_default()),
    };
    kinds.iter().map(of_kind).collect()
}

/// Returns the first few challenges, from as many cities as possible.
fn some_of(entries: Vec<Entry<'_, Challenge>>) -> Vec<Example> {
    let mut of_city: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut ranked = Vec::new();
    for entry in entries {
        let city = (entry.row.country.clone(), entry.row.city.clone());
        let before = of_city.entry(city.clone()).or_default();
        ranked.push((*before, city, entry));
        *before += 1;
    }
    ranked.sort_by_key(|(before, ..)| *before);
    ranked.truncate(EXAMPLES);
    ranked.sort_by(|(_, one, _), (_, other, _)| one.cmp(other));
    let some = ranked.into_iter().map(|(_, _, entry)| Example {
        project: entry.row,
        text: entry.value.text.clone(),
        mitigation: entry.value.mitigation.value().cloned(),
    });
    some.collect()
}

fn lessons(material: &Material<'_>) -> Result<Vec<LessonRow>> {
    let row = |entry: Entry<'_, Lesson>| {
        Ok(LessonRow {
            project: entry.row,
            text: entry.value.text.clone(),
            about: missing::code(material, "challenge-kind", &entry.value.about)?,
        })
    };
    let lessons = material.entries(ProjectAt::lessons)?;
    lessons.into_iter().map(row).collect()
}
