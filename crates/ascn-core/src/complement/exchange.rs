//! City and city: both have met the same obstacle, and one has overcome it.

use std::collections::BTreeMap;

use ascn_diagnostic::DataPath;

use crate::complement::{Counterpart, Reason, ReasonKind, Side, Suggestion};
use crate::figure::FigureSource;
use crate::network::{Network, Typology};
use crate::scalar::{Code, Date};
use crate::submission::{Challenge, ChallengeKind, Lesson, Project, Status};

/// What a project knows about a kind of obstacle, with its position in the project's list.
#[derive(Debug, Clone, Copy)]
enum Experience<'a> {
    Overcome(usize, &'a Challenge, Date),
    Lesson(usize, &'a Lesson),
}

/// Makes all suggestions between the cities of these projects.
pub(super) fn suggestions<'a>(network: &'a Network, sides: &[Side<'a>]) -> Vec<Suggestion<'a>> {
    let mut known: BTreeMap<ChallengeKind, Vec<(Side<'a>, Experience<'a>)>> = BTreeMap::new();
    for side in sides {
        for kind in kinds() {
            if let Some(experience) = Experience::new(side.project(), kind) {
                known.entry(kind).or_default().push((*side, experience));
            }
        }
    }
    let mut suggestions = Vec::new();
    for who in sides {
        for (kind, index) in obstacles(who.project()) {
            let others = known.get(&kind).into_iter().flatten();
            let others = others.filter(|(other, _)| other.city.id != who.city.id);
            suggestions.extend(others.filter_map(|(other, experience)| {
                let reasons = reasons(network, (who, index), (other, experience));
                Suggestion::new(*who, Counterpart::Project(*other, kind), reasons)
            }));
        }
    }
    suggestions
}

/// Returns the kinds that are matched: two obstacles of the kind `other` need not be alike.
fn kinds() -> impl Iterator<Item = ChallengeKind> {
    let kinds = ChallengeKind::ALL.iter().copied();
    kinds.filter(|kind| *kind != ChallengeKind::Other)
}

/// Returns the kinds of a project's open obstacles, each with the position of its first.
fn obstacles(project: &Project) -> Vec<(ChallengeKind, usize)> {
    if project.stage.status() == Ok(Status::Completed) {
        return Vec::new();
    }
    let challenges = project.challenges.entries();
    let first = |kind| {
        let is_open = |one: &Challenge| one.kind == kind && !one.is_solved();
        Some((kind, challenges.iter().position(is_open)?))
    };
    kinds().filter_map(first).collect()
}

impl<'a> Experience<'a> {
    /// Finds what a project knows about a kind of obstacle: how it overcame one, else what it
    /// learnt.
    fn new(project: &'a Project, kind: ChallengeKind) -> Option<Self> {
        let challenges = project.challenges.entries().iter().enumerate();
        let of_kind = challenges.filter(|(_, one)| one.kind == kind);
        let solved = of_kind.filter_map(|(at, one)| Some((at, one, *one.solved_on.value()?)));
        // The first that says how counts, else the first.
        let says_not_how = |(_, one, _): &(_, &Challenge, _)| one.mitigation.value().is_none();
        if let Some((index, challenge, on)) = solved.min_by_key(says_not_how) {
            return Some(Self::Overcome(index, challenge, on));
        }
        let mut lessons = project.lessons.entries().iter().enumerate();
        let found = lessons.find(|(_, lesson)| lesson.about.value() == Some(&kind));
        found.map(|(index, lesson)| Self::Lesson(index, lesson))
    }
}

/// Returns why the one could ask the other; the first reason is the obstacle itself.
fn reasons<'a>(
    network: &'a Network,
    (who, obstacle): (&Side<'a>, usize),
    (other, experience): (&Side<'a>, &Experience<'a>),
) -> Vec<Reason<'a>> {
    let obstacle = who.place_in("challenges", obstacle);
    let (kind, place, told) = match *experience {
        Experience::Overcome(index, challenge, on) => {
            let kind = ReasonKind::ObstacleOvercome(other.city, on);
            let told = challenge.mitigation.value();
            (kind, other.place_in("challenges", index), told)
        }
        Experience::Lesson(index, lesson) => {
            let kind = ReasonKind::LessonLearnt(other.city, &lesson.text);
            (kind, other.place_in("lessons", index), None)
        }
    };
    let told = told.map(|text| {
        let place = FigureSource::new(&place.file, place.path.key("mitigation"));
        Reason::at(ReasonKind::MitigationTold(other.city, text), place)
    });
    let area = &who.project().focus_area;
    let same_area = (*area == other.project().focus_area).then(|| {
        let kind = ReasonKind::SameFocusArea(area);
        Reason::of_both(kind, who.place("focus_area"), other.place("focus_area"))
    });
    let typologies = network.typologies.value.iter().enumerate();
    let classes = typologies.filter_map(|at| same_class(network, at, (who, other)));
    let mut reasons = vec![Reason::of_both(kind, obstacle, place)];
    reasons.extend(same_area);
    reasons.extend(classes);
    reasons.extend(told);
    reasons
}

/// Returns the reason that both cities are in the same class of a typology.
fn same_class<'a>(
    network: &'a Network,
    (index, typology): (usize, &'a Typology),
    (who, other): (&Side<'a>, &Side<'a>),
) -> Option<Reason<'a>> {
    let of = |side: &Side<'a>| typology.class_of(&side.city.id, &side.city.country);
    let ((class, member), (other_class, other_member)) = (of(who)?, of(other)?);
    if class != other_class {
        return None;
    }
    let members = DataPath::root().index(index).key("classes").index(class);
    let members = members.key("members");
    let place = |member| FigureSource::new(&network.typologies.file, members.index(member));
    let kind = ReasonKind::SameClass(typology, typology.classes.get(class)?);
    Some(Reason::of_both(kind, place(member), place(other_member)))
}
