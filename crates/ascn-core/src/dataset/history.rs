//! This cycle compared with the last one.
//!
//! *last + new + split + returned − withdrawn − cancelled − merged − no longer listed − listed by
//! cities that did not report this cycle = this*

use std::collections::BTreeMap;

use ascn_diagnostic::FileLocation;

use crate::by_id::first_of_each;
use crate::dataset::{CycleInputs, ProjectAt};
use crate::network::CityId;
use crate::submission::{ChangeKind, Cost, Departure, ReturnKind};

/// A project that is in both cycles.
#[derive(Debug, Clone, Copy)]
pub struct Carried<'a> {
    /// The project in the last cycle.
    pub last: ProjectAt<'a>,
    /// The project in this cycle.
    pub this: ProjectAt<'a>,
}

impl<'a> Carried<'a> {
    /// Returns the locations that its place in both lists follows from.
    pub fn listing_locations(&self) -> [FileLocation; 4] {
        let [was_id, was_stage] = self.last.listing_locations();
        let [id, stage] = self.this.listing_locations();
        [was_id, was_stage, id, stage]
    }

    /// Returns the cost in the last cycle and the cost now, if both are known in one currency.
    pub fn costs(&self) -> Option<(&'a Cost, &'a Cost)> {
        let (was, is) = (self.last.project, self.this.project);
        let costs = was.cost.value().zip(is.cost.value());
        costs.filter(|(was, is)| was.total.currency == is.total.currency)
    }
}

/// This cycle compared with the last one; every listed project of either is in exactly one list.
#[derive(Debug, Default)]
pub struct Reconciliation<'a> {
    /// Listed in both cycles.
    pub carried: Vec<Carried<'a>>,
    /// Listed now and not last cycle, and declared `new`.
    pub new: Vec<ProjectAt<'a>>,
    /// Listed now and not last cycle, and declared `split-from`.
    pub split: Vec<ProjectAt<'a>>,
    /// Listed now and not last cycle, and declared `returned`.
    pub returned: Vec<ProjectAt<'a>>,
    /// Listed now and not last cycle, and declared nothing of the kind: a fault.
    pub undeclared: Vec<ProjectAt<'a>>,
    /// Listed last cycle and departed now, by how they left.
    pub departed: BTreeMap<Departure, Vec<Carried<'a>>>,
    /// Listed last cycle by a city that has not reported this cycle, or reported nothing.
    pub not_reported: Vec<ProjectAt<'a>>,
    /// Listed last cycle by a city that reported and does not name them: a fault.
    pub missing: Vec<ProjectAt<'a>>,
}

impl<'a> Reconciliation<'a> {
    /// Compares `this` cycle with the `last` one.
    ///
    /// Nothing is concluded about a city whose file of either cycle cannot be read.
    pub fn new(this: &'a CycleInputs, last: &'a CycleInputs) -> Self {
        let is_readable = |city: &CityId| !this.is_unreadable(city) && !last.is_unreadable(city);
        let projects =
            |cycle: &'a CycleInputs| cycle.projects().filter(move |at| is_readable(at.city()));
        let before = projects(last).filter(ProjectAt::is_listed);
        let before = first_of_each(before.map(|at| (&at.project.id, at)));
        let mut now = BTreeMap::new();
        // Of two with one id, that of the city that had it counts; a rule reports the other.
        for at in projects(this) {
            let was = before.get(&at.project.id);
            let is_owner = was.is_some_and(|was| was.city() == at.city());
            let counted = now.entry(&at.project.id).or_insert(at);
            if is_owner && counted.city() != at.city() {
                *counted = at;
            }
        }
        let mut reconciliation = Self::default();
        for at in now.values() {
            reconciliation.place_current(*at, before.get(&at.project.id).copied());
        }
        for (id, at) in before {
            if !now.contains_key(id) {
                let returned = this.submission_of(at.city());
                match returned.map(|one| one.value.return_kind) {
                    Some(ReturnKind::Full) => reconciliation.missing.push(at),
                    Some(ReturnKind::Nil) | None => reconciliation.not_reported.push(at),
                }
            }
        }
        reconciliation
    }

    fn place_current(&mut self, this: ProjectAt<'a>, last: Option<ProjectAt<'a>>) {
        match (this.project.stage.status(), last) {
            (Ok(_), Some(last)) => self.carried.push(Carried { last, this }),
            (Err(departure), Some(last)) => {
                let departed = self.departed.entry(departure).or_default();
                departed.push(Carried { last, this });
            }
            (Ok(_), None) => match this.project.change.kind {
                ChangeKind::New => self.new.push(this),
                ChangeKind::SplitFrom => self.split.push(this),
                ChangeKind::Returned => self.returned.push(this),
                ChangeKind::None
                | ChangeKind::Renamed
                | ChangeKind::Rescoped
                | ChangeKind::Reclassified
                | ChangeKind::Withdrawn
                | ChangeKind::MergedInto => self.undeclared.push(this),
            },
            // It had left before and is named again: that changes no count.
            (Err(_), None) => {}
        }
    }

    /// Returns the projects that left in that way.
    pub fn departed_by(&self, departure: Departure) -> &[Carried<'a>] {
        self.departed.get(&departure).map_or(&[], Vec::as_slice)
    }
}
