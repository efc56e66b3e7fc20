//! The reporting chain of a cycle, read from its data folder: its current stage, and what recording
//! one more event would write.

mod json;
mod text;

use ascn_core::dataset::{CycleInputs, Inputs};
use ascn_core::governance::{
    Chain, ChainStage, Difference, Event, EventKind, STEPS, SealKind, Standing, Step,
};
use ascn_core::network::{Body, Network};
use ascn_core::scalar::Digest;
use ascn_core::sign_off::{
    Gate, Present, Recording, Refusal, Request, Status, Unmet, record, report,
};
use ascn_diagnostic::{Family, FileName, Source, Sources};
use ascn_yaml::is_of_report;

use crate::check::Checked;
use crate::error::Result;
use crate::seal;

/// The reporting chain of a cycle, read from its data folder: its current stage, and what recording
/// one more event would write.
#[derive(Debug)]
pub struct ReportingChain<'a> {
    network: &'a Network,
    cycle: &'a CycleInputs,
    chain: Chain,
    present: Present,
    sources: &'a Sources,
}

/// What is written to record an event: the ledger and what the event seals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerUpdate {
    /// The event that is added.
    pub event: Event,
    /// The ledger's file.
    pub ledger: FileName,
    /// Its text, ending with the event.
    pub text: String,
    /// What is sealed and not there yet, by the files of `sealed/`. It is written before the
    /// ledger.
    pub sealed: Vec<(FileName, String)>,
}

impl<'a> ReportingChain<'a> {
    /// Returns the chain of the newest cycle that was checked; `None` if hardly anything could be
    /// read.
    ///
    /// # Errors
    /// [`ReportError`](crate::ReportError) if the report, which an event may seal, cannot be
    /// rendered.
    pub fn new(checked: &'a Checked, sources: &'a Sources) -> Result<Option<Self>> {
        let newest = |inputs: &'a Inputs| Some((inputs, inputs.cycles.last()?));
        let Some((inputs, cycle)) = checked.inputs().and_then(newest) else {
            return Ok(None);
        };
        let seal = |dataset| seal::report(dataset, &checked.templates, &checked.diagnostics);
        let report = checked.dataset.as_ref().map(seal).transpose()?;
        let faults = checked.diagnostics.iter().map(|one| &one.fault);
        let of_the_data: Vec<_> = faults
            .filter(|one| one.rule.family != Family::Chain)
            .collect();
        let chain = cycle.chain.clone();
        Ok(Some(Self {
            network: &inputs.network,
            cycle,
            chain: chain.unwrap_or_else(|| Chain::empty(cycle.year())),
            present: Present::new(&inputs.network, cycle, &of_the_data, report),
            sources,
        }))
    }

    /// Whether a ledger is kept.
    pub fn has_ledger(&self) -> bool {
        self.cycle.chain.is_some()
    }

    /// Returns the body with that code, name, short name or alias.
    pub fn body(&self, text: &str) -> Option<Body> {
        self.network.bodies.value.find(text)
    }

    /// Returns the status of the cycle, for people.
    pub fn status_text(&self) -> String {
        self.with_gate(|gate| text::status(self, gate, &Status::new(gate, &self.present)))
    }

    /// Returns the status of the cycle, for machines: one JSON object.
    pub fn status_json(&self) -> String {
        self.with_gate(|gate| json::status(self, &Status::new(gate, &self.present)))
    }

    /// Returns what has to be written to record an event.
    ///
    /// # Errors
    /// [`Refusal`] if a condition is not met. Nothing may be written then.
    pub fn record(mut self, request: Request) -> Result<LedgerUpdate, Refusal> {
        let files = self.files_of_report(request.event);
        let sources = files
            .iter()
            .map(|(name, text)| (name.to_string(), Digest::new(text)));
        let report = self.present.report.take();
        self.present.report = report.map(|report| report::with_sources(report, sources));
        let Recording { event, sealed } =
            self.with_gate(|gate| record(request, gate, &self.chain, &self.present))?;
        let ledger = self.chain.events.file.clone();
        let before = self.sources.get(&ledger);
        let before = before.map(Source::text).unwrap_or_default();
        let text = ascn_yaml::with_event(before, &event);
        if let Some(fault) = ascn_yaml::fault_of_ledger(&ledger, &text) {
            return Err(Refusal::Note(fault));
        }
        let is_new = sealed.is_some();
        let texts = files.into_iter().filter(|_| is_new);
        let texts = texts.filter_map(|(_, text)| self.chain.unsealed(text));
        Ok(LedgerUpdate {
            event,
            ledger,
            text,
            sealed: texts.chain(sealed).collect(),
        })
    }

    /// Returns the texts that the report is made of, by file; none if such an event seals no
    /// report.
    fn files_of_report(&self, event: EventKind) -> Vec<(FileName, String)> {
        let seals_it = |step: &Step| step.event == event && step.seals == Some(SealKind::Report);
        let files = self.sources.iter().filter(|source| {
            STEPS.iter().any(seals_it) && is_of_report(source.name(), self.cycle.year())
        });
        let text = |source: &Source| source.opened().text().replace("\r\n", "\n");
        files
            .map(|source| (source.name().clone(), text(source)))
            .collect()
    }

    /// Returns why the report cannot be built for a stage; empty if it can.
    pub fn unmet_before(&self, stage: ChainStage) -> Vec<Unmet> {
        self.with_gate(|gate| gate.unmet_before(stage, &self.present))
    }

    /// Returns the figures and sections of the report that changed since it was approved, old and
    /// new; empty if it is not approved or unchanged.
    pub fn changed_since_approval(&self) -> Vec<Difference> {
        self.with_gate(|gate| {
            let approval = gate
                .standing
                .of_cycle(ChainStage::Approval, EventKind::Approved);
            approval.map_or_else(Vec::new, |event| gate.changed_since(event, &self.present))
        })
    }

    fn with_gate<T>(&self, then: impl FnOnce(&Gate<'_>) -> T) -> T {
        let cycle = &self.cycle.cycle.value;
        let standing: Standing<'_> = self.chain.standing(cycle.order());
        then(&Gate {
            network: self.network,
            cycle,
            chain: &self.chain,
            standing: &standing,
            present: Some(&self.present),
        })
    }
}
