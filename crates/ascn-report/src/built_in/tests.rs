//! Tests of what the program brings for its templates.

use ascn_core::editorial::{Addressee, FollowUpState};
use ascn_core::figure::{DelayBand, MilestoneState, ProgressBand, RatingChange};
use ascn_core::network::{AreaBasis, SupportKind};
use ascn_core::scalar::Code;
use ascn_core::submission::{
    Agreement, Assessment, ChallengeKind, CostBasis, DataQuality, Direction, FinanceStatus,
    Instrument, Origin, PartnerRole, RatingValue, ResultLevel,
};
use ascn_diagnostic::Sources;
use ascn_template::vocabulary::own_words;
use ascn_template::{Engine, FieldKind, Standing, TemplateKind, own_file, testing};

use super::*;
use crate::own_templates::read_templates;

#[test]
fn the_published_schema_is_fresh() {
    let stale = "run `cargo xtask docs`: the views have changed";
    assert_eq!(views_schema(), generated_views_schema(), "{stale}");
}

#[test]
fn every_entry_of_the_program_says_what_it_is_for() {
    for entry in built_in_templates().entries() {
        assert_ne!(entry.purpose, "", "{}", entry.name);
        assert_eq!(entry.standing, Standing::BuiltIn);
        let sees = entry.kind == TemplateKind::Markdown || entry.name == ascn_template::PAGE;
        assert!(!sees || entry.sees.is_some(), "{}", entry.name);
    }
}

/// The built-in templates meet every requirement that those of a data folder must meet.
#[test]
fn the_templates_of_the_program_may_be_copied() {
    let copied = |change: fn(&str, &str) -> String| {
        let mut sources = Sources::default();
        let plan = format!("views: {VIEWS_VERSION}\n");
        sources.add(own_file("templates.yaml"), plan);
        let messages = built_in().languages.iter().map(|one| (one.file, one.text));
        let messages = messages.map(|(file, text)| (file.trim_start_matches("templates/"), text));
        let texts = built_in().templates.iter().map(|one| (one.name, one.text));
        for (name, text) in texts.chain(messages) {
            sources.add(own_file(name), change(name, text));
        }
        let (_, faults) = read_templates(&sources);
        let faults = faults.into_vec().into_iter();
        let told = faults.map(|fault| format!("{}: {}", fault.location.file, fault.message));
        told.collect::<Vec<_>>()
    };
    assert_eq!(copied(|_, text| text.to_owned()), [""; 0]);
    let told = copied(|name, text| match name {
        "sections/scope.md" => text.replacen("scope-title", "scope-tilte", 1),
        _ => text.to_owned(),
    });
    let expected = "templates/sections/scope.md: there is no message `scope-tilte`";
    assert_eq!(told, [expected]);
}

#[test]
fn every_example_gives_what_it_says() {
    let engine = Engine::new(&built_in_templates(), "en").unwrap();
    for word in own_words().chain(built_in().components) {
        assert!(!word.examples.is_empty(), "{}", word.name);
        for one in word.examples {
            let came = testing::example(&engine, one).unwrap();
            assert!(one.template.contains(word.name), "{}", one.template);
            assert_eq!(came, one.result, "{}", one.template);
        }
    }
}

#[test]
fn every_field_and_group_is_described() {
    let views = &built_in().views;
    for template in built_in().seeing() {
        let group = views.group_of(template.name).unwrap();
        assert_ne!(views.description_of(&group), "", "{group}");
        for field in views.fields(template.name) {
            assert_ne!(field.description, "", "{}: {field}", template.name);
        }
    }
}

#[test]
fn no_view_has_a_number() {
    let text = schema::document().to_string();
    let kinds = ["integer", "number"].map(|kind| format!(r#""type":"{kind}""#));
    assert!(kinds.iter().all(|kind| !text.contains(kind)));
    assert!(text.contains(r#""type":"string""#));
}

#[test]
fn figures_and_markdown_are_told_from_text() {
    let kind = |template: &str, path: &str| {
        let fields = built_in().views.fields(template).into_iter();
        let mut fields = fields.filter(|field| field.path == path);
        fields.next().map(|field| (field.kind, field.is_optional))
    };
    let profile = "blocks/city-profile.md";
    assert_eq!(kind(profile, "consent"), Some((FieldKind::Markdown, true)));
    assert_eq!(
        kind(profile, "projects_count"),
        Some((FieldKind::Figure, true))
    );
    assert_eq!(
        kind("sections/scope.md", "rows[].country"),
        Some((FieldKind::Text, false))
    );
}

fn ids<C: Code>(family: &str) -> impl Iterator<Item = String> {
    let codes = C::ALL.iter().map(|code| code.code());
    codes.map(move |code| format!("{family}-{code}"))
}

#[test]
fn every_code_of_a_submission_has_its_words() {
    let messages = built_in_templates().messages("en").unwrap();
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
    // The network names the meeting itself.
    let addressees = Addressee::ALL.iter().filter(|one| **one != Addressee::Jcm);
    for one in addressees {
        let id = format!("addressee-{}", one.code());
        assert!(messages.text(&id).is_ok(), "{id}");
    }
}
