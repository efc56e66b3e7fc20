//! The format for people: title, subject, excerpt, why it matters and how to fix it.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Excerpt, one_line, without_commands};
use crate::{Diagnostic, Severity, Sources, Span, Subject};

/// How long the line above a mark may be to be shown, in characters.
const LONGEST_LINE_ABOVE: usize = 120;

/// Draws each diagnostic with an excerpt of its text, separated by empty lines.
///
/// `styled` adds colors as terminal escape codes. A range of several lines is marked on its first
/// line only, and a long line is shown only around its mark.
pub fn human(diagnostics: &[Diagnostic], sources: &Sources, styled: bool) -> String {
    let renderer = if styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let drawn: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| draw(diagnostic, sources, &renderer))
        .collect();
    drawn.join("\n")
}

fn draw(diagnostic: &Diagnostic, sources: &Sources, renderer: &Renderer) -> String {
    let fault = &diagnostic.fault;
    let level = level(fault.rule.severity);
    let title = level.clone().primary_title(one_line(&fault.message));
    let title = renderer.render(&[Group::with_title(title.id(fault.rule.code))]);
    let subject = subject(&fault.subject).map(|subject| format!("  {subject}\n"));
    let (mut group, has_line_numbers) = places(diagnostic, sources, level);
    let why = fault.rule.why();
    if !why.is_empty() {
        group = group.element(Level::NOTE.message(why));
    }
    for way in &fault.help {
        group = group.element(Level::HELP.message(one_line(way)));
    }
    let body = aligned(renderer.render(&[group]), has_line_numbers);
    format!("{title}\n{}{body}\n", subject.unwrap_or_default())
}

/// Draws only the places of a diagnostic, each with its excerpt, without colors.
pub fn excerpt(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let level = level(diagnostic.fault.rule.severity);
    let (group, has_line_numbers) = places(diagnostic, sources, level);
    aligned(Renderer::plain().render(&[group]), has_line_numbers)
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    }
}

/// Returns the places of a diagnostic as drawn, and whether any of them has a line number.
fn places<'a>(
    diagnostic: &'a Diagnostic,
    sources: &Sources,
    level: Level<'a>,
) -> (Group<'a>, bool) {
    let fault = &diagnostic.fault;
    let primary = (&diagnostic.place, &fault.label, AnnotationKind::Primary);
    let notes = diagnostic.note_spans.iter().zip(&fault.notes);
    let notes = notes.map(|(place, note)| (place, &note.label, AnnotationKind::Context));
    let mut group = Group::with_level(level);
    let mut has_line_numbers = false;
    for (place, label, kind) in std::iter::once(primary).chain(notes) {
        if let Some(mark) = Excerpt::find(place, sources) {
            group = group.element(snippet(&mark, label, kind));
            has_line_numbers = true;
        } else {
            group = group.element(Origin::path(origin(place, label, kind)));
        }
    }
    (group, has_line_numbers)
}

/// Indents a body without line numbers. The renderer indents by their width, so without any the
/// arrow would be further to the left than in every other diagnostic.
fn aligned(body: String, has_line_numbers: bool) -> String {
    if has_line_numbers {
        return body;
    }
    let lines: Vec<_> = body.lines().map(|line| format!(" {line}")).collect();
    lines.join("\n")
}

/// Returns the name of a file without an excerpt, and the label of a note, which has no mark there.
fn origin(place: &Span, label: &str, kind: AnnotationKind) -> String {
    if kind == AnnotationKind::Primary || label.is_empty() {
        one_line(place.file.as_str())
    } else {
        one_line(&format!("{}: {label}", place.file))
    }
}

/// Returns the marked line and the one above it.
///
/// The renderer scans all it is given, so it is given two lines and not the whole file.
fn snippet<'a>(
    mark: &Excerpt<'_>,
    label: &str,
    kind: AnnotationKind,
) -> Snippet<'a, Annotation<'a>> {
    let text = mark.source.text();
    let (before, after) = text.split_at(mark.range.start);
    let (above, head) = before.rsplit_once('\n').unwrap_or(("", before));
    let tail = after.split('\n').next().unwrap_or_default();
    let marked_line = without_commands(&format!("{head}{tail}"));
    let marked_line = marked_line.trim_end_matches('\r');
    let above = above.rsplit('\n').next().unwrap_or_default();
    let above = without_commands(above.trim_end_matches('\r'));

    let start = head.len().min(marked_line.len());
    let end = (start + mark.range.len()).min(marked_line.len());
    let line = mark.start().line;
    let label = (!label.is_empty()).then(|| one_line(label));
    // The renderer shortens the marked line only, and puts a mark on an empty last line at the end
    // of the line above.
    let is_above_shown = !above.trim().is_empty()
        && above.chars().count() <= LONGEST_LINE_ABOVE
        && !marked_line.is_empty();
    let snippet = if is_above_shown {
        let offset = above.len() + 1;
        Snippet::source(format!("{above}\n{marked_line}"))
            .line_start(line.saturating_sub(1))
            .annotation(kind.span(offset + start..offset + end).label(label))
    } else {
        Snippet::source(marked_line.to_owned())
            .line_start(line)
            .annotation(kind.span(start..end).label(label))
    };
    let name = one_line(mark.source.name().as_str());
    snippet.fold(false).path(name)
}

/// Returns `Phuket · Smart Pier (th-phuket-003)`, as far as it is known.
pub fn subject(of: &Subject) -> Option<String> {
    let city = of.city_name.as_ref().or(of.city.as_ref());
    let project = match (&of.project_title, &of.project) {
        (Some(title), Some(id)) => Some(format!("{title} ({id})")),
        (Some(known), None) | (None, Some(known)) => Some(known.clone()),
        (None, None) => None,
    };
    let parts: Vec<_> = city
        .cloned()
        .into_iter()
        .chain(project)
        .map(|part| one_line(&part))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}
