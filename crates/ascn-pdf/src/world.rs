//! What the engine can see: the template, the document and the fonts. It has no access to disk,
//! network or clock.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use crate::{Fonts, PdfError};

const TEMPLATE: &str = include_str!("../../../templates/pdf/report.typ");

pub(crate) struct ReportWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Fonts,
    template: Source,
    files: BTreeMap<String, Bytes>,
}

impl ReportWorld {
    /// Creates the world from the files that the template reads.
    ///
    /// # Errors
    /// [`PdfError::Refused`] if the engine does not accept the template's name.
    pub(crate) fn new(fonts: &Fonts, files: BTreeMap<String, Vec<u8>>) -> Result<Self, PdfError> {
        let path = VirtualPath::new("report.typ");
        let path = path.map_err(|error| PdfError::Refused(vec![error.to_string()]))?;
        let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
        // Header cells of rows are an experimental feature of the engine.
        let features = [Feature::A11yExtras].into_iter().collect::<Features>();
        let files = files.into_iter();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(fonts.book()),
            fonts: fonts.clone(),
            template: Source::new(id, TEMPLATE.to_owned()),
            files: files
                .map(|(name, bytes)| (name, Bytes::new(bytes)))
                .collect(),
        })
    }
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let is_ours = matches!(id.root(), VirtualRoot::Project);
        let file = self.files.get(id.vpath().get_without_slash());
        let file = file.filter(|_| is_ours);
        file.cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
