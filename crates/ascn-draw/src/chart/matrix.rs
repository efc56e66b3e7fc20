//! Rows by statuses: in each cell the symbol and the count.

use crate::caption::Caption;
use crate::chart::{GAP, Key, key};
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
const TOTAL: Length = Length::units(36);

/// How wide a cell is where there is one column of rows, and where there are two.
const WIDE_CELL: Length = Length::units(80);
const NARROW_CELL: Length = Length::units(32);

/// Between two columns of rows.
const GUTTER: Length = Length::units(16);

/// Beyond so many rows there are two columns of them.
const MOST_IN_ONE_COLUMN: usize = 30;

impl Matrix {
    /// So many rows fit, in two columns.
    pub const MOST_ROWS: usize = 69;

    /// The drawing; `None` if there are more rows than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::new();
        key::draw(&mut svg, Point::new(Length::ZERO, Length::ZERO), &self.keys);
        let is_long = self.rows.len() > MOST_IN_ONE_COLUMN;
        let columns = if is_long { 2 } else { 1 };
        let in_column = self.rows.len().div_ceil(columns).max(1);
        let table = self.table(columns);
        let mut bottom = key::HEIGHT;
        let mut from = Point::new(Length::ZERO, key::HEIGHT);
        for rows in self.rows.chunks(in_column) {
            let end = self.draw_column(&mut svg, from, rows, &table);
            bottom = bottom.max(end.y);
            from = from.moved(table.width + GUTTER, Length::ZERO);
            let is_last = rows.last() == self.rows.last();
            if is_last {
                let line = end.moved(Length::ZERO, Length::units(2));
                svg.line(line, line.moved(table.width, Length::ZERO));
                let middle = line.moved(Length::ZERO, Length::units(2) + ROW.half());
                self.draw_total(&mut svg, middle, &table);
                bottom = bottom.max(line.y + ROW + Length::units(4));
            }
        }
        svg.finish(caption, bottom)
    }

    /// How wide the columns of rows and the cells in them are.
    fn table(&self, columns: usize) -> Table {
        let cell = if columns == 1 { WIDE_CELL } else { NARROW_CELL };
        let cells = cell.times(self.keys.len()) + TOTAL;
        let widest = (WIDTH - GUTTER.times(columns - 1)).part_of(columns);
        let names = self.rows.iter().chain([&self.total]);
        let name = text::room_for(names.map(|row| row.name.as_str()), widest - cells);
        let width = if columns == 1 { name + cells } else { widest };
        Table { width, cell }
    }

    /// Draws rows below their head, and says where they end.
    fn draw_column(&self, svg: &mut Svg, from: Point, rows: &[MatrixRow], table: &Table) -> Point {
        let head = from.moved(table.width, HEAD.half());
        svg.text(head, &self.total_name, Anchor::End, Tone::Muted);
        let line = from.moved(Length::ZERO, HEAD);
        svg.line(line, line.moved(table.width, Length::ZERO));
        let mut group = rows.first().map(|row| row.group.as_str());
        for (position, row) in rows.iter().enumerate() {
            let top = line.moved(Length::ZERO, ROW.times(position));
            if group != Some(row.group.as_str()) {
                svg.line(top, top.moved(table.width, Length::ZERO));
                group = Some(row.group.as_str());
            }
            self.draw_row(svg, top.moved(Length::ZERO, ROW.half()), row, table);
        }
        line.moved(Length::ZERO, ROW.times(rows.len()))
    }

    fn draw_row(&self, svg: &mut Svg, at: Point, row: &MatrixRow, table: &Table) {
        let left = table.width - table.cell.times(self.keys.len()) - TOTAL;
        // A name may reach up to where the first symbol stands.
        let name = text::shortened(&row.name, left + GAP);
        svg.text(at, &name, Anchor::Start, Tone::Ink);
        for (position, (Key { symbol, .. }, cell)) in self.keys.iter().zip(&row.cells).enumerate() {
            let right = at.moved(left + table.cell.times(position + 1), Length::ZERO);
            if cell.drawn() > 0 {
                let digits = text::width(&cell.text).max(Length::units(9));
                symbol.draw(svg, right.moved(-digits - GAP, Length::ZERO));
            }
            count(svg, right, cell);
        }
        count(svg, at.moved(table.width, Length::ZERO), &row.total);
    }

    /// Draws the last line: its numbers are large, and the symbols stand above them.
    fn draw_total(&self, svg: &mut Svg, at: Point, table: &Table) {
        let left = table.width - table.cell.times(self.keys.len()) - TOTAL;
        svg.text(at, &self.total.name, Anchor::Start, Tone::Ink);
        for (position, cell) in self.total.cells.iter().enumerate() {
            let right = left + table.cell.times(position + 1);
            count(svg, at.moved(right, Length::ZERO), cell);
        }
        count(svg, at.moved(table.width, Length::ZERO), &self.total.total);
    }
}

/// How wide a column of rows and a cell in it are.
struct Table {
    width: Length,
    cell: Length,
}

/// Writes a count; nothing stands back, and so does a dash where there is no number.
fn count(svg: &mut Svg, right: Point, one: &Quantity) {
    match one.size {
        Some(0) => svg.quantity(right, one, Anchor::End, Tone::Muted),
        Some(_) => svg.quantity(right, one, Anchor::End, Tone::Ink),
        None => svg.text(right, "–", Anchor::End, Tone::Muted),
    }
}
