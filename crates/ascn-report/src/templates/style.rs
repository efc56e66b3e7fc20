//! The style sheet of the page, with the styles of a data folder.

use ascn_diagnostic::{Fault, Faults};

use ascn_yaml::limit;

use super::{Kind, Templates, built_in, css, own_spot};
use crate::rule::TEMPLATE_SYNTAX;

impl Templates {
    /// The style sheet of the page: the built-in files or what replaces them, then further ones of
    /// the data folder in the order of their names.
    pub(crate) fn style(&self) -> String {
        let built_in = built_in::STYLES.iter();
        let built_in = built_in.map(|(name, text)| self.text(name).unwrap_or(text));
        let further = self.own_of(Kind::Style);
        let further = further.filter(|(name, _)| built_in::text(name).is_none());
        let all = built_in.chain(further.map(|(_, text)| text));
        all.flat_map(|text| [text, "\n"]).collect()
    }
}

/// What a style may not hold, and why.
const FORBIDDEN: [(&str, &str); 4] = [
    ("</", "it would end the style of the page"),
    ("<!--", "it would end the style of the page"),
    ("@import", "the page is one file and asks for nothing else"),
    ("url(", "the page is one file and asks for nothing else"),
];

/// Reports what a style may not hold.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own_of(Kind::Style) {
        for (word, why) in FORBIDDEN {
            let places = text.match_indices(word).map(|(at, _)| at);
            for at in places.filter(|at| !is_data(text, *at + word.len())) {
                let spot = own_spot(name, at..at + word.len());
                let message = format!("a style cannot hold `{word}`");
                let fault = Fault::new(&TEMPLATE_SYNTAX, spot, message).label(why);
                faults.push(fault.mend("leave it out; a picture can be written as `url(data:…)`"));
            }
        }
        let slips = css::slips(text).into_iter().take(limit::FAULTS + 1);
        faults.extend(slips.map(|slip| {
            let fault = Fault::new(&TEMPLATE_SYNTAX, own_spot(name, slip.at), slip.message);
            fault.mend(slip.mend)
        }));
    }
}

/// Whether an address is one of data, which is in the file itself.
fn is_data(text: &str, at: usize) -> bool {
    let address = text.get(at..).unwrap_or_default();
    address.trim_start_matches(['"', '\'']).starts_with("data:")
}
