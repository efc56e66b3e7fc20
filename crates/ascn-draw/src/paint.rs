//! Tones: the class of an element, and its colour on white.

use crate::Symbol;

/// What an element is painted as.
///
/// Lines are stroked, with the class `rule` or `lead`; everything else is filled. To recolour a
/// drawing, a style sheet gives these two a `stroke`, and the other classes a `fill`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Text, and everything that has to be seen first.
    Ink,
    /// Muted text.
    Muted,
    /// Hairlines: the stroke of lines.
    Rule,
    /// Lines that lead from a name to what it names: the stroke of lines.
    Lead,
    /// Bars without another meaning.
    Bar,
    /// The part of a whole at this position, from 0: `area-1` to `area-6`, then from the start
    /// again.
    Area(usize),
    /// The colour of a status or a rating.
    Of(Symbol),
    /// Land on a map.
    Land,
    /// Sea on a map.
    Sea,
    /// A place on a map.
    Marker,
}

/// The colours of the parts of a whole, by position.
const AREAS: [(&str, &str); 6] = [
    ("area-1", "#8E2F5C"),
    ("area-2", "#B3541E"),
    ("area-3", "#7A6A00"),
    ("area-4", "#2E7D32"),
    ("area-5", "#00697A"),
    ("area-6", "#2F4B9B"),
];

impl Tone {
    /// Returns the class.
    pub fn class(self) -> &'static str {
        self.look().0
    }

    /// Returns the colour on white.
    pub fn color(self) -> &'static str {
        self.look().1
    }

    fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Ink => ("ink", "#1B1F24"),
            Self::Muted => ("muted", "#5A636E"),
            Self::Rule => ("rule", "#C3CAD2"),
            Self::Lead => ("lead", "#5A636E"),
            Self::Bar => ("bar", "#4A6078"),
            Self::Land => ("land", "#D3DAE0"),
            Self::Sea => ("sea", "#F5F8FA"),
            Self::Marker => ("marker", "#0B5394"),
            Self::Area(position) => {
                let mut looks = AREAS.into_iter().cycle().skip(position % AREAS.len());
                looks.next().unwrap_or(("ink", "#1B1F24"))
            }
            Self::Of(symbol) => match symbol {
                Symbol::Planning => ("status-planning", "#5A636E"),
                Symbol::Ongoing => ("status-ongoing", "#0B5394"),
                Symbol::Completed => ("status-completed", "#1B1F24"),
                Symbol::Suspended => ("status-suspended", "#8A5A00"),
                Symbol::Departed => ("status-departed", "#5A636E"),
                Symbol::OnTrack => ("rating-on-track", "#1E6B34"),
                Symbol::AtRisk => ("rating-at-risk", "#8A5A00"),
                Symbol::OffTrack => ("rating-off-track", "#A3211F"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seventh_part_begins_anew() {
        assert_eq!(Tone::Area(6), Tone::Area(6));
        assert_eq!(Tone::Area(6).class(), Tone::Area(0).class());
        assert_eq!(Tone::Area(5).class(), "area-6");
    }

    #[test]
    fn the_class_of_a_symbol_is_its_own() {
        let mut classes: Vec<_> = Symbol::ALL.map(|one| Tone::Of(one).class()).to_vec();
        classes.sort_unstable();
        classes.dedup();
        assert_eq!(classes.len(), Symbol::ALL.len());
    }
}
