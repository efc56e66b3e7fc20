//! Rows by statuses: in each cell the symbol and the count.

use crate::caption::Caption;
use crate::chart::{GAP, Key, figure, key};
use crate::length::Length;
use crate::paint::Tone;
use crate::path::Point;
use crate::quantity::Quantity;
use crate::svg::{Anchor, Svg, WIDTH};
use crate::text;

/// Rows by statuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The columns.
    pub keys: Vec<Key>,
    /// What the last column is called.
    pub total_name: String,
    /// The rows, from the top.
    pub rows: Vec<MatrixRow>,
    /// The last line: all rows together.
    pub total: MatrixRow,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    /// What it belongs to: a hairline stands between groups.
    pub group: String,
    /// Its name.
    pub name: String,
    /// Its cells, one for each key.
    pub cells: Vec<Quantity>,
    /// All of them together.
    pub total: Quantity,
}

const ROW: Length = Length::units(23);
const HEAD: Length = Length::units(21);
const CELL: Length = Length::units(33);
const TOTAL: Length = Length::units(36);

/// Between two columns of rows.
const GUTTER: Length = Length::units(24);

/// Beyond so many rows there are two columns of them.
const MOST_IN_ONE_COLUMN: usize = 30;

impl Matrix {
    /// So many rows fit, in two columns.
    pub const MOST_ROWS: usize = 69;

    /// The drawing; `None` if there are more rows than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::new();
        let count = self.rows.len();
        let columns = if count > MOST_IN_ONE_COLUMN { 2 } else { 1 };
        let in_column = count.div_ceil(columns).max(1);
        let top = key::HEIGHT;
        key::draw(&mut svg, Point::new(Length::ZERO, Length::ZERO), &self.keys);
        let cells = CELL.times(self.keys.len()) + TOTAL;
        let names = self
            .rows
            .iter()
            .chain([&self.total])
            .map(|row| row.name.as_str());
        let widest = (WIDTH - GUTTER).part_of(columns);
        let name = text::room_for(names, widest - cells - GAP);
        // Names may reach up to the symbols.
        let width = if columns == 1 {
            name + GAP.times(4) + cells
        } else {
            widest
        };
        let mut bottom = Length::ZERO;
        for (column, rows) in self.rows.chunks(in_column).enumerate() {
            let from = Point::new((width + GUTTER).times(column), top);
            let is_last = (column + 1) * in_column >= count;
            let end = self.draw_column(&mut svg, from, rows, width);
            bottom = bottom.max(end);
            if is_last {
                let line = Point::new(from.x, end + Length::units(2));
                svg.line(line, line.moved(width, Length::ZERO));
                let middle = line.moved(Length::ZERO, Length::units(2) + ROW.half());
                self.draw_row(&mut svg, middle, &self.total, width);
                bottom = bottom.max(line.y + ROW + Length::units(4));
            }
        }
        svg.finish(caption, bottom)
    }

    fn draw_column(&self, svg: &mut Svg, from: Point, rows: &[MatrixRow], width: Length) -> Length {
        let head = from.moved(width, HEAD.half());
        svg.text(head, &self.total_name, Anchor::End, Tone::Muted);
        let line = from.moved(Length::ZERO, HEAD);
        svg.line(line, line.moved(width, Length::ZERO));
        let mut group = rows.first().map(|row| row.group.as_str());
        for (position, row) in rows.iter().enumerate() {
            let top = line.moved(Length::ZERO, ROW.times(position));
            if group != Some(row.group.as_str()) {
                svg.line(top, top.moved(width, Length::ZERO));
                group = Some(row.group.as_str());
            }
            self.draw_row(svg, top.moved(Length::ZERO, ROW.half()), row, width);
        }
        line.y + ROW.times(rows.len())
    }

    fn draw_row(&self, svg: &mut Svg, at: Point, row: &MatrixRow, width: Length) {
        let cells = width - CELL.times(self.keys.len()) - TOTAL;
        let name = text::shortened(&row.name, cells + GAP);
        svg.text(at, &name, Anchor::Start, Tone::Ink);
        for (position, (Key { symbol, .. }, cell)) in self.keys.iter().zip(&row.cells).enumerate() {
            let left = at.moved(cells + CELL.times(position), Length::ZERO);
            let right = left.moved(CELL, Length::ZERO);
            match cell.size {
                Some(0) => svg.quantity(right, cell, Anchor::End, Tone::Muted),
                Some(_) => {
                    let digits = text::width(&cell.text).max(Length::units(9));
                    symbol.draw(svg, right.moved(-digits - Length::units(8), Length::ZERO));
                    figure(svg, right, cell, Anchor::End);
                }
                None => svg.text(right, "–", Anchor::End, Tone::Muted),
            }
        }
        match row.total.size {
            Some(_) => figure(svg, at.moved(width, Length::ZERO), &row.total, Anchor::End),
            None => svg.text(at.moved(width, Length::ZERO), "–", Anchor::End, Tone::Muted),
        }
    }
}
