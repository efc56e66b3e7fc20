//! A marked document, read and numbered.

use crate::error::Faults;
use crate::number::{self, Numbered};
use crate::origin::{self, Origins};
use crate::tree::{self, Tree};
use crate::{
    Caption, CaptionKind, DocumentError, Drawing, Heading, Html, Labels, Origin, html, markdown,
    outline, syntax,
};

/// A marked document whose outline is sound and whose references all resolve.
#[derive(Debug)]
pub struct Document {
    marked: String,
    origins: Origins,
    labels: Labels,
    numbered: Numbered,
    figures: Vec<(String, String)>,
    /// Present until it is taken: nobody needs it twice, and it is larger than the text.
    tree: Option<Tree>,
    drawings: Vec<Drawing>,
}

impl Document {
    /// Reads marked Markdown: tidies its blank lines, numbers its headings and captions, resolves
    /// its references, and makes a tree of its blocks.
    ///
    /// The heading of level 1 is the title and has no number. Headings of level 2 and 3 are
    /// numbered "3" and "3.1", appendices "Appendix A" and "A.1"; deeper headings have no number.
    ///
    /// # Errors
    /// Returns the first [`DocumentError`] found.
    ///
    /// # Examples
    /// ```
    /// use ascn_export::{Document, Labels, mark};
    ///
    /// let marked = format!(
    ///     "# Report\n\n## {}At a glance\n\n{} projects.",
    ///     mark::anchor("glance"),
    ///     mark::figure("projects.total", "108"),
    /// );
    /// let mut document = Document::parse(&marked, Labels::default())?;
    /// assert_eq!(document.to_markdown(), "# Report\n\n## 1 At a glance\n\n108 projects.\n");
    /// assert!(document.to_html().body.contains(r#"<h2 id="glance">"#));
    /// # Ok::<(), ascn_export::DocumentError>(())
    /// ```
    pub fn parse(marked: &str, labels: Labels) -> Result<Self, DocumentError> {
        let (marked, origins) = origin::tidied(marked);
        let events = syntax::all_events(&marked);
        let mut faults = Faults::new();
        let outline = outline::read(&marked, &events, &mut faults);
        let numbered = number::number(&outline, &labels, &mut faults);
        if let Some((error, _)) = faults.into_iter().next() {
            return Err(error);
        }
        let tree = tree::read(events, &numbered, &origins);
        Ok(Self {
            marked,
            origins,
            labels,
            numbered,
            figures: outline.figures,
            tree: Some(tree),
            drawings: Vec::new(),
        })
    }

    /// Returns all faults of marked Markdown, each with where it was written as far as the text
    /// says so ([`mark::template_line`](crate::mark::template_line)). If there are none,
    /// [`Document::parse`] succeeds.
    pub fn faults(marked: &str) -> Vec<(DocumentError, Option<Origin>)> {
        let (marked, origins) = origin::tidied(marked);
        let mut faults = Faults::new();
        let outline = outline::read(&marked, &syntax::all_events(&marked), &mut faults);
        number::number(&outline, &Labels::default(), &mut faults);
        let faults = faults.into_iter();
        let placed = faults.map(|(error, at)| (error, origin::at(&origins, &at)));
        placed.collect()
    }

    /// Adds drawings of exhibits, except of exhibits that the document does not have.
    #[must_use]
    pub fn with_drawings(mut self, mut drawings: Vec<Drawing>) -> Self {
        let is_there = |id: &str| {
            let mut captions = self.captions().iter();
            captions.any(|one| one.kind == CaptionKind::Exhibit && one.id == id)
        };
        drawings.retain(|one| is_there(&one.exhibit));
        self.drawings = drawings;
        self
    }

    /// Returns the canonical text: Markdown without marks, with its numbers.
    pub fn to_markdown(&self) -> String {
        markdown::strip(&self.marked, &self.numbered.targets)
    }

    /// Returns the document as HTML that a page template frames.
    pub fn to_html(&mut self) -> Html {
        html::write(&self.tree(), self.headings(), &self.labels, &self.drawings)
    }

    /// Returns the document as a tree of blocks.
    ///
    /// Parsing makes the tree and the first call takes it; a later call parses the document again.
    pub fn tree(&mut self) -> Tree {
        let again = || {
            let events = syntax::all_events(&self.marked);
            tree::read(events, &self.numbered, &self.origins)
        };
        self.tree.take().unwrap_or_else(again)
    }

    /// Returns the text of the title.
    pub fn title(&self) -> &str {
        &self.numbered.title
    }

    /// Returns the headings below the title, in reading order.
    pub fn headings(&self) -> &[Heading] {
        &self.numbered.headings
    }

    /// Returns the captions, in reading order.
    pub fn captions(&self) -> &[Caption] {
        &self.numbered.captions
    }

    /// Returns the drawings of its exhibits.
    pub fn drawings(&self) -> &[Drawing] {
        &self.drawings
    }

    /// Returns the id and the printed text of each figure, in the order of the text.
    ///
    /// A figure in a footnote comes where the footnote is written, not where it is printed.
    pub fn figures(&self) -> &[(String, String)] {
        &self.figures
    }
}

#[cfg(test)]
pub(crate) mod tests;
