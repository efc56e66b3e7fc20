//! A small drawing layer: charts and a map as static SVG.
//!
//! This crate has never heard of a city or a project. A chart takes finished words, the printed
//! text of each figure and its size as a whole number. It computes only geometry, in tenths of a
//! unit. The same SVG is inlined in HTML and passed to the PDF engine, so it uses only what both
//! read: presentation attributes, no style sheet, no script, fixed decimals.
//!
//! # What always holds
//!
//! 1. A drawing is [`WIDTH`] units wide and at most [`MOST_HEIGHT`] high, so that it fits a page.
//!    What does not fit is not drawn; each chart says how many rows it has room for.
//! 2. No text is smaller than [`TEXT_SIZE`] units: 9 points on a page 170 mm wide, 14 pixels on a
//!    screen.
//! 3. Bars begin at zero. Each status and each rating has a shape of its own ([`Symbol`]); colour
//!    alone has no meaning.
//! 4. Every element has a light colour of its own and a class ([`Tone`]) by which a style sheet may
//!    change the colour.
//! 5. The root has a title and a description. The id of the drawing is the prefix of every id.
//!
//! # Layers
//!
//! 1. [`Length`] and `Path` are the geometry, [`Symbol`] and [`Tone`] the look, [`text`] says how
//!    much room words need.
//! 2. `Svg` writes elements, [`Fill`] bars.
//! 3. The charts lay out: [`Bars`], [`Segments`], [`Matrix`], [`Waterfall`], [`Columns`],
//!    [`Ladder`], [`Bullets`], [`Map`].

mod caption;
mod chart;
mod extent;
mod fill;
mod land;
mod length;
mod paint;
mod path;
mod quantity;
mod scale;
mod svg;
mod symbol;
pub mod text;

pub use caption::Caption;
pub use chart::{
    Bar, Bars, Bullet, Bullets, Column, Columns, Key, Ladder, Map, Marker, Matrix, MatrixRow,
    Panel, Rung, SegmentRow, Segments, Step, Sum, Waterfall,
};
pub use extent::{Extent, Place};
pub use fill::Fill;
pub use length::Length;
pub use paint::Tone;
pub use quantity::Quantity;
pub use svg::{MOST_HEIGHT, TEXT_SIZE, WIDTH};
pub use symbol::Symbol;
