//! The fixed words of the report: messages of a language, with values put in.

use ascn_export::NumberSigns;
use ascn_export::escape::escaped;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::error::ReportError;
use crate::language::{LANGUAGES, Language};

/// A value of a message.
#[derive(Debug, Clone)]
pub(crate) enum Argument {
    /// Plain text: it is escaped.
    Text(String),
    /// Markdown of our own making, such as a marked figure.
    Markdown(String),
    /// A number that decides between forms of a word.
    Number(u64),
}

/// The fixed words of one language.
pub(crate) struct Messages {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    signs: NumberSigns,
}

impl Messages {
    /// The messages of a language.
    pub(crate) fn of(language: &str) -> Result<Self, ReportError> {
        let known = LANGUAGES.iter().find(|known| known.tag == language);
        let Some(Language { tag, file, text }) = known else {
            return Err(ReportError::Language(language.to_owned()));
        };
        let broken = |reason: String| ReportError::MessageFile { file, reason };
        let resource = FluentResource::try_new((*text).to_owned())
            .map_err(|(_, errors)| broken(format!("{errors:?}")))?;
        let locale = tag
            .parse()
            .map_err(|_| broken("no such language".to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks would otherwise be surrounded by characters that isolate directions.
        bundle.set_use_isolating(false);
        bundle
            .add_builtins()
            .map_err(|error| broken(error.to_string()))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| broken(format!("{errors:?}")))?;
        let mut messages = Self {
            language: tag,
            bundle,
            signs: NumberSigns::default(),
        };
        messages.signs = messages.number_signs()?;
        Ok(messages)
    }

    /// The signs of the language, of which each is a message.
    fn number_signs(&self) -> Result<NumberSigns, ReportError> {
        let one = |id: &str| {
            let text = self.text(id)?;
            let mut signs = text.chars();
            match (signs.next(), signs.next()) {
                (Some(sign), None) => Ok(sign),
                (None, _) | (Some(_), Some(_)) => Err(ReportError::Message {
                    id: id.to_owned(),
                    reason: "it is to be one sign".to_owned(),
                }),
            }
        };
        NumberSigns::new(one("number-decimal")?, one("number-group")?).ok_or_else(|| {
            ReportError::Message {
                id: "number-decimal".to_owned(),
                reason: "with it and `number-group` a number could not be read back".to_owned(),
            }
        })
    }

    /// The language's tag of BCP 47.
    pub(crate) fn language(&self) -> &'static str {
        self.language
    }

    /// The signs with which the language writes numbers.
    pub(crate) fn signs(&self) -> NumberSigns {
        self.signs
    }

    /// A message without values.
    pub(crate) fn text(&self, id: &str) -> Result<String, ReportError> {
        self.with(id, &[])
    }

    /// A message with values, as Markdown.
    pub(crate) fn with(
        &self,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, ReportError> {
        let broken = |reason: String| ReportError::Message {
            id: id.to_owned(),
            reason,
        };
        let message = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value());
        let pattern = message.ok_or_else(|| broken("no message file has it".to_owned()))?;
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(escaped(text)),
                Argument::Markdown(markdown) => FluentValue::from(markdown.clone()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(broken(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use ascn_core::editorial::{Addressee, FollowUpState};
    use ascn_core::figure::{DelayBand, MilestoneState, ProgressBand, RatingChange};
    use ascn_core::network::AreaBasis;
    use ascn_core::scalar::Code;
    use ascn_core::submission::{
        Agreement, Assessment, ChallengeKind, CostBasis, DataQuality, Direction, FinanceStatus,
        Instrument, Origin, PartnerRole, RatingValue, ResultLevel, SupportKind,
    };

    use super::*;

    #[test]
    fn a_text_is_escaped_and_markdown_is_not() {
        let messages = Messages::of("en").unwrap();
        let sentence = |argument| messages.with("project-renamed-from", &[("title", argument)]);
        assert!(
            sentence(Argument::Text("a|b".into()))
                .unwrap()
                .contains("a\\|b")
        );
        assert!(
            sentence(Argument::Markdown("a|b".into()))
                .unwrap()
                .contains("a|b")
        );
    }

    /// The ids `FAMILY-CODE` of a closed list.
    fn ids<C: Code>(family: &str) -> impl Iterator<Item = String> {
        let codes = C::ALL.iter().map(|code| code.code());
        codes.map(move |code| format!("{family}-{code}"))
    }

    #[test]
    fn every_code_of_a_submission_has_its_words() {
        let messages = Messages::of("en").unwrap();
        let ids = ids::<RatingValue>("rating")
            .chain(ids::<RatingChange>("rating-change"))
            .chain(ids::<DelayBand>("delay"))
            .chain(ids::<ProgressBand>("progress-band"))
            .chain(ids::<Origin>("origin"))
            .chain(ids::<MilestoneState>("milestone-state"))
            .chain(ids::<ResultLevel>("result-level"))
            .chain(ids::<Direction>("direction"))
            .chain(ids::<DataQuality>("data-quality"))
            .chain(ids::<CostBasis>("cost-basis"))
            .chain(ids::<Instrument>("instrument"))
            .chain(ids::<FinanceStatus>("finance-status"))
            .chain(ids::<PartnerRole>("partner-role"))
            .chain(ids::<Agreement>("agreement"))
            .chain(ids::<ChallengeKind>("challenge-kind"))
            .chain(ids::<SupportKind>("support-kind"))
            .chain(ids::<Assessment>("assessment"))
            .chain(ids::<AreaBasis>("area-basis"))
            .chain(ids::<FollowUpState>("follow-up"));
        for id in ids {
            assert!(messages.text(&id).is_ok(), "{id}");
        }
        // The meeting is called what the network calls it.
        let addressees = Addressee::ALL.iter().filter(|one| **one != Addressee::Jcm);
        for one in addressees {
            let id = format!("addressee-{}", one.code());
            assert!(messages.text(&id).is_ok(), "{id}");
        }
    }

    #[test]
    fn a_missing_message_or_value_is_an_error() {
        let messages = Messages::of("en").unwrap();
        assert!(messages.text("no-such-message").is_err());
        assert!(messages.text("project-renamed-from").is_err());
        assert!(Messages::of("xx").is_err());
    }
}
