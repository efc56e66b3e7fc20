//! Rows by statuses: in each cell the symbol and the count.

use crate::chart::{self, GAP, Key, key};
use crate::path::Point;
use crate::svg::{Anchor, Svg};
use crate::{Caption, Length, Quantity, Tone, WIDTH, text};

/// Rows by statuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The columns.
    pub keys: Vec<Key>,
    /// The name of the last column.
    pub total_name: String,
    /// The rows, from the top.
    pub rows: Vec<MatrixRow>,
    /// The last line: all rows together.
    pub total: MatrixRow,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    /// The group it belongs to; there is a hairline between groups.
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

/// The width of a cell with one column of rows, and with two.
const WIDE_CELL: Length = Length::units(80);
const NARROW_CELL: Length = Length::units(32);

/// Between two columns of rows.
const GUTTER: Length = Length::units(16);

/// With more rows than this there are two columns of them.
const MOST_IN_ONE_COLUMN: usize = 30;

impl Matrix {
    /// The number of rows that fit, in two columns.
    pub const MOST_ROWS: usize = 69;

    /// Draws the chart; `None` if there are more rows than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::default();
        key::draw(&mut svg, &self.keys);
        let is_long = self.rows.len() > MOST_IN_ONE_COLUMN;
        let columns = if is_long { 2 } else { 1 };
        let in_column = self.rows.len().div_ceil(columns).max(1);
        let table = self.table(columns);
        let mut bottom = key::HEIGHT;
        let mut from = Point::new(Length::ZERO, key::HEIGHT);
        for rows in self.rows.chunks(in_column) {
            let end = self.draw_column(&mut svg, from, rows, &table);
            bottom = bottom.max(end.y);
            from = from.right(table.width + GUTTER);
            if rows.last() == self.rows.last() {
                let line = end.down(Length::units(2));
                svg.line(line, line.right(table.width));
                let middle = line.down(Length::units(2) + ROW.half());
                svg.text(middle, &self.total.name, Anchor::Start, Tone::Ink);
                self.draw_cells(&mut svg, middle, (&self.total, false), &table);
                bottom = bottom.max(line.y + ROW + Length::units(4));
            }
        }
        svg.finish(caption, bottom)
    }

    /// Returns the widths of the columns of rows and of their cells.
    fn table(&self, columns: usize) -> Table {
        let cell = if columns == 1 { WIDE_CELL } else { NARROW_CELL };
        let cells = cell.times(self.keys.len()) + TOTAL;
        let widest = (WIDTH - GUTTER.times(columns - 1)).part_of(columns);
        let names = self.rows.iter().chain([&self.total]);
        let name = text::room_for(names.map(|row| &row.name), widest - cells);
        let width = if columns == 1 { name + cells } else { widest };
        let left = width - cells;
        Table { width, cell, left }
    }

    /// Draws rows below their head, and returns where they end.
    fn draw_column(&self, svg: &mut Svg, from: Point, rows: &[MatrixRow], table: &Table) -> Point {
        let head = from.moved(table.width, HEAD.half());
        svg.text(head, &self.total_name, Anchor::End, Tone::Muted);
        let line = from.down(HEAD);
        svg.line(line, line.right(table.width));
        let mut group = rows.first().map(|row| &row.group);
        for (position, row) in rows.iter().enumerate() {
            let top = line.down(ROW.times(position));
            if group.replace(&row.group) != Some(&row.group) {
                svg.line(top, top.right(table.width));
            }
            let middle = top.down(ROW.half());
            // A name may reach up to the first symbol.
            let name = text::shortened(&row.name, table.left + GAP);
            svg.text(middle, &name, Anchor::Start, Tone::Ink);
            self.draw_cells(svg, middle, (row, true), table);
        }
        line.down(ROW.times(rows.len()))
    }

    /// Draws the cells of a row. The total row has no symbols.
    fn draw_cells(
        &self,
        svg: &mut Svg,
        at: Point,
        (row, has_symbols): (&MatrixRow, bool),
        table: &Table,
    ) {
        for (position, (Key { symbol, .. }, cell)) in self.keys.iter().zip(&row.cells).enumerate() {
            let right = at.right(table.left + table.cell.times(position + 1));
            if has_symbols && cell.drawn() > 0 {
                let digits = text::width(&cell.text).max(Length::units(9));
                svg.symbol(*symbol, right.right(-digits - GAP));
            }
            count(svg, right, cell);
        }
        count(svg, at.right(table.width), &row.total);
    }
}

/// The width of a column of rows and of a cell in it, and the start of the first cell.
struct Table {
    width: Length,
    cell: Length,
    left: Length,
}

/// Writes a count; zero and missing counts are muted.
fn count(svg: &mut Svg, right: Point, one: &Quantity) {
    let tone = if one.drawn() == 0 {
        Tone::Muted
    } else {
        Tone::Ink
    };
    chart::count(svg, right, one, Anchor::End, tone);
}
