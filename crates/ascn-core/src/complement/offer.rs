//! City and partner: what a project asks for, and a programme offers it.

use ascn_diagnostic::DataPath;

use crate::complement::{Counterpart, Reason, ReasonKind, Side, Suggestion};
use crate::figure::FigureSource;
use crate::network::{Network, Partner, Programme, SupportKind};
use crate::scalar::{Code, codes};
use crate::submission::Project;

/// Support that a project asks for without any suggestion.
#[derive(Debug, Clone)]
pub struct Unmatched<'a> {
    /// Who asks.
    pub who: Side<'a>,
    /// For what.
    pub kind: SupportKind,
    /// Where.
    pub place: FigureSource,
    /// What is lacking.
    pub gap: Gap,
}

codes! {
    /// What is lacking for a suggestion.
    Gap {
        /// No programme offers that kind of support for the focus area and the member state.
        NoOffer = "no-offer",
        /// The project names each programme that offers it among its partners already.
        AlreadyPartner = "already-partner",
        /// The programmes that offer it name neither focus areas nor member states, so there is
        /// only one reason.
        OneReason = "one-reason",
    }
}

/// A programme and its path in the file of partners.
struct Offer<'a> {
    partner: &'a Partner,
    programme: &'a Programme,
    path: DataPath,
}

/// A project that asks for a kind of support, and where it does.
struct Need<'a> {
    who: Side<'a>,
    kind: SupportKind,
    place: FigureSource,
}

/// Makes all suggestions between these projects and the network's partners, and returns the needs
/// that stay unmatched.
pub(super) fn suggestions<'a>(
    network: &'a Network,
    sides: &[Side<'a>],
) -> (Vec<Suggestion<'a>>, Vec<Unmatched<'a>>) {
    let offers = offers(network);
    let (mut suggestions, mut unmatched) = (Vec::new(), Vec::new());
    for need in sides.iter().flat_map(needs) {
        match answer(network, &offers, &need) {
            Ok(found) => suggestions.extend(found),
            Err(gap) => unmatched.push(Unmatched {
                who: need.who,
                kind: need.kind,
                place: need.place,
                gap,
            }),
        }
    }
    (suggestions, unmatched)
}

fn offers(network: &Network) -> Vec<Offer<'_>> {
    let mut offers = Vec::new();
    for (path, partner) in DataPath::root().items(&network.partners.value) {
        for (path, programme) in path.key("programmes").items(&partner.programmes) {
            offers.push(Offer {
                partner,
                programme,
                path,
            });
        }
    }
    offers
}

/// Returns the kinds of support that a project asks for, each at the first place where it does.
fn needs<'a>(who: &Side<'a>) -> Vec<Need<'a>> {
    let asked = who.project().support_required.entries();
    let need = |kind: &SupportKind| {
        let index = asked.iter().position(|one| one.kind == *kind)?;
        let place = who.place_in("support_required", index);
        let (who, kind) = (*who, *kind);
        Some(Need { who, kind, place })
    };
    SupportKind::ALL.iter().filter_map(need).collect()
}

/// Returns the suggestions for a need.
///
/// # Errors
/// What is lacking if there are none.
fn answer<'a>(
    network: &'a Network,
    offers: &[Offer<'a>],
    need: &Need<'a>,
) -> Result<Vec<Suggestion<'a>>, Gap> {
    let fitting = offers.iter().filter(|offer| offer.fits(need));
    let (taken, free): (Vec<_>, Vec<_>) =
        fitting.partition(|offer| offer.is_taken(need.who.project()));
    let suggestion = |offer: &&Offer<'a>| {
        let with = Counterpart::Programme(offer.partner, offer.programme, need.kind);
        Suggestion::new(need.who, with, offer.reasons(network, need))
    };
    let found: Vec<_> = free.iter().filter_map(suggestion).collect();
    match (found.is_empty(), free.is_empty(), taken.is_empty()) {
        (false, _, _) => Ok(found),
        (true, false, _) => Err(Gap::OneReason),
        (true, true, false) => Err(Gap::AlreadyPartner),
        (true, true, true) => Err(Gap::NoOffer),
    }
}

impl<'a> Offer<'a> {
    /// Whether the programme offers what is asked for, and is not only for others.
    fn fits(&self, need: &Need<'_>) -> bool {
        let (areas, countries) = (&self.programme.focus_areas, &self.programme.countries);
        let (area, country) = (&need.who.project().focus_area, &need.who.city.country);
        self.programme.offers.contains(&need.kind)
            && (areas.is_empty() || areas.contains(area))
            && (countries.is_empty() || countries.contains(country))
    }

    /// Whether the project already names the programme among its partners.
    fn is_taken(&self, project: &Project) -> bool {
        let mut partners = project.partners.value().into_iter().flatten();
        partners.any(|one| {
            one.id == self.partner.id && one.programme.value() == Some(&self.programme.id)
        })
    }

    /// Returns why the project could ask for it; the first reason is the offer itself.
    fn reasons(&self, network: &'a Network, need: &Need<'a>) -> Vec<Reason<'a>> {
        let (who, programme) = (&need.who, self.programme);
        let (area, country) = (&who.project().focus_area, &who.city.country);
        let place = |key, index: Option<usize>| {
            let path = self.path.key(key).index(index?);
            Some(FigureSource::new(&network.partners.file, path))
        };
        let stated = [
            (
                ReasonKind::OfferOfKind(need.kind),
                need.place.clone(),
                place("offers", position(&programme.offers, &need.kind)),
            ),
            (
                ReasonKind::OfferForFocusArea(area),
                who.place("focus_area"),
                place("focus_areas", position(&programme.focus_areas, area)),
            ),
            (
                ReasonKind::OfferForMemberState(country),
                who.place_of_country(network),
                place("countries", position(&programme.countries, country)),
            ),
        ];
        let reason =
            |(kind, ours, theirs): (_, _, Option<_>)| Some(Reason::of_both(kind, ours, theirs?));
        stated.into_iter().filter_map(reason).collect()
    }
}

fn position<T: PartialEq>(list: &[T], wanted: &T) -> Option<usize> {
    list.iter().position(|one| one == wanted)
}
