//! Each chart as it is drawn, and what holds for all of them.

use proptest::prelude::*;

use super::*;
use crate::{Caption, Fill, MOST_HEIGHT, Symbol, WIDTH};

const STATUSES: [Symbol; 4] = [
    Symbol::Planning,
    Symbol::Ongoing,
    Symbol::Completed,
    Symbol::Suspended,
];

fn caption() -> Caption {
    Caption {
        id: "exhibit-one".to_owned(),
        title: "Lamps & <lights>".to_owned(),
        description: "Lamps by street.".to_owned(),
    }
}

fn quantity(size: u64) -> Quantity {
    Quantity {
        text: size.to_string(),
        figure: format!("lamps.{size}"),
        size: Some(size),
    }
}

fn unknown() -> Quantity {
    Quantity {
        text: "not reported".to_owned(),
        figure: "lamps.unknown".to_owned(),
        size: None,
    }
}

fn keys() -> Vec<Key> {
    let words = ["planning", "on-going", "completed", "suspended"];
    let keys = STATUSES.into_iter().zip(words);
    keys.map(|(symbol, word)| Key {
        symbol,
        word: word.to_owned(),
    })
    .collect()
}

/// Names of very different lengths.
fn named(position: usize) -> String {
    let names = [
        "Elm",
        "The street of the lamplighters and of their apprentices",
        "Ho <& \"Sons\"",
        "ถนน",
    ];
    let name = names.get(position % names.len()).unwrap();
    format!("{name} {position}")
}

fn bars(sizes: &[u64]) -> Bars {
    let bar = |(position, size): (usize, &u64)| Bar {
        code: "EL".to_owned(),
        name: named(position),
        symbol: STATUSES.get(position).copied(),
        tone: Tone::Area(position),
        value: quantity(*size),
        share: Some(quantity(1)),
    };
    Bars {
        bars: sizes.iter().enumerate().map(bar).collect(),
    }
}

fn segments(sizes: &[u64]) -> Segments {
    let row = |(position, size): (usize, &u64)| SegmentRow {
        name: named(position),
        parts: [1, 0, *size, 3].map(quantity).to_vec(),
        total: quantity(size.saturating_add(4)),
    };
    Segments {
        keys: keys(),
        rows: sizes.iter().enumerate().map(row).collect(),
    }
}

fn matrix(sizes: &[u64]) -> Matrix {
    let row = |(position, size): (usize, &u64)| MatrixRow {
        group: (position / 3).to_string(),
        name: named(position),
        cells: vec![quantity(0), quantity(*size), unknown(), quantity(12)],
        total: quantity(*size),
    };
    Matrix {
        keys: keys(),
        total_name: "Lamps".to_owned(),
        rows: sizes.iter().enumerate().map(row).collect(),
        total: row((0, &4)),
    }
}

fn waterfall(sizes: &[u64]) -> Waterfall {
    let step = |(position, size): (usize, &u64)| Step {
        name: named(position),
        sign: ["", "+", "\u{2212}"].get(position % 3).unwrap().to_string(),
        sum: [Sum::Is, Sum::Rises, Sum::Falls]
            .into_iter()
            .nth(position % 3)
            .unwrap(),
        value: quantity(*size),
    };
    Waterfall {
        steps: sizes.iter().enumerate().map(step).collect(),
    }
}

fn columns(sizes: &[u64]) -> Columns {
    let column = |(position, size): (usize, &u64)| Column {
        name: (2030 + position).to_string(),
        value: if position == 0 {
            unknown()
        } else {
            quantity(*size)
        },
    };
    let panel = |symbol| Panel {
        title: "Lamps of all the streets of the town".to_owned(),
        symbol,
        unit: "lamps",
        columns: sizes.iter().enumerate().map(column).collect(),
    };
    Columns {
        lines: vec![
            vec![panel(None), panel(None), panel(None)],
            STATUSES.map(|one| panel(Some(one))).to_vec(),
        ],
    }
}

fn ladder(sizes: &[u64]) -> Ladder {
    let fills = [Fill::Outline, Fill::Half, Fill::Stripes, Fill::Full];
    let rung = |(position, size): (usize, &u64)| Rung {
        name: named(position),
        count: (position % 2 == 0).then(|| quantity(3)),
        amount: quantity(*size),
        fill: *fills.get(position % 4).unwrap(),
        is_part: position % 4 == 3,
    };
    Ladder {
        count_name: "Lamps".to_owned(),
        amount_name: "Candles".to_owned(),
        rungs: sizes.iter().enumerate().map(rung).collect(),
    }
}

fn bullets(thousandths: &[Option<i32>]) -> Bullets {
    let bullet = |(position, done): (usize, &Option<i32>)| Bullet {
        name: named(position),
        done: if done.is_some() {
            quantity(7)
        } else {
            unknown()
        },
        thousandths: *done,
    };
    Bullets {
        baseline_name: "Baseline".to_owned(),
        target_name: "Target".to_owned(),
        bullets: thousandths.iter().enumerate().map(bullet).collect(),
    }
}

fn map(places: &[(i64, i64)]) -> Map {
    let marker = |(position, place): (usize, &(i64, i64))| Marker {
        name: named(position),
        place: *place,
    };
    Map {
        markers: places.iter().enumerate().map(marker).collect(),
    }
}

#[test]
fn bars_carry_their_names_and_figures() {
    let drawn = bars(&[12, 0, 1_000, 7]).draw(&caption()).unwrap();
    insta::assert_snapshot!("bars", drawn);
}

#[test]
fn segments_carry_their_counts_where_there_is_room() {
    let drawn = segments(&[40, 1, 0]).draw(&caption()).unwrap();
    insta::assert_snapshot!("segments", drawn);
}

#[test]
fn a_cell_has_a_symbol_and_a_count() {
    let drawn = matrix(&[2, 0, 5, 11]).draw(&caption()).unwrap();
    insta::assert_snapshot!("matrix", drawn);
}

#[test]
fn steps_lead_from_one_sum_to_another() {
    let drawn = waterfall(&[20, 9, 4]).draw(&caption()).unwrap();
    insta::assert_snapshot!("waterfall", drawn);
}

#[test]
fn panels_have_one_scale() {
    let drawn = columns(&[0, 86, 108]).draw(&caption()).unwrap();
    insta::assert_snapshot!("columns", drawn);
}

#[test]
fn a_part_hangs_below_its_rung() {
    let drawn = ladder(&[7_000, 2_000, 29_000, 17_000])
        .draw(&caption())
        .unwrap();
    insta::assert_snapshot!("ladder", drawn);
}

#[test]
fn a_way_is_drawn_from_its_baseline() {
    let ways = [Some(531), Some(0), Some(-100), Some(2_000), None];
    let drawn = bullets(&ways).draw(&caption()).unwrap();
    insta::assert_snapshot!("bullets", drawn);
}

#[test]
fn where_no_outline_is_held_there_is_only_a_net_of_degrees() {
    let map = map(&[(0, 5_100), (300, 4_900)]);
    assert!(!map.has_land());
    insta::assert_snapshot!("map", map.draw(&caption()).unwrap());
}

#[test]
fn land_is_drawn_where_the_outline_is_held() {
    let map = map(&[(10_200, 700), (11_800, 400)]);
    assert!(map.has_land());
    assert!(map.draw(&caption()).unwrap().contains("class=\"land\""));
}

#[test]
fn what_does_not_fit_a_page_is_not_drawn() {
    type Draws = fn(usize) -> bool;
    let fits: [(usize, Draws); 7] = [
        (Bars::MOST_ROWS, |rows| {
            bars(&vec![1; rows]).draw(&caption()).is_some()
        }),
        (Segments::MOST_ROWS, |rows| {
            segments(&vec![1; rows]).draw(&caption()).is_some()
        }),
        (Matrix::MOST_ROWS, |rows| {
            matrix(&vec![1; rows]).draw(&caption()).is_some()
        }),
        (Waterfall::MOST_ROWS, |rows| {
            waterfall(&vec![1; rows]).draw(&caption()).is_some()
        }),
        (Columns::MOST_COLUMNS, |rows| {
            columns(&vec![1; rows]).draw(&caption()).is_some()
        }),
        (Ladder::MOST_ROWS, |rows| {
            ladder(&vec![1; rows]).draw(&caption()).is_some()
        }),
        (Bullets::MOST_ROWS, |rows| {
            bullets(&vec![Some(1); rows]).draw(&caption()).is_some()
        }),
    ];
    for (chart, (most, is_drawn)) in fits.into_iter().enumerate() {
        assert!(is_drawn(most), "chart {chart} does not hold {most}");
        assert!(!is_drawn(most + 1), "chart {chart} holds more than {most}");
    }
    assert!(map(&[]).draw(&caption()).is_none());
}

/// The numbers of an attribute such as `x1`, in all elements.
fn numbers(svg: &str, attribute: &str) -> Vec<String> {
    let start = format!(" {attribute}=\"");
    let values = svg
        .match_indices(&start)
        .map(|(at, _)| &svg[at + start.len()..]);
    values
        .map(|rest| rest[..rest.find('"').unwrap()].to_owned())
        .collect()
}

/// Returns the corners of all paths, with the ends of arcs.
fn corners(svg: &str) -> Vec<(String, String)> {
    let mut corners = Vec::new();
    for data in numbers(svg, "d") {
        for command in data.split_inclusive(|c: char| c.is_ascii_alphabetic()) {
            let values: Vec<&str> = command
                .trim_end_matches(|c: char| c.is_ascii_alphabetic())
                .split_whitespace()
                .collect();
            if let [.., x, y] = values.as_slice() {
                corners.push(((*x).to_owned(), (*y).to_owned()));
            }
        }
    }
    corners
}

fn tenths(number: &str) -> i64 {
    let (whole, tenth) = number.split_once('.').unwrap_or((number, "0"));
    let sign = if number.starts_with('-') { -1 } else { 1 };
    whole.parse::<i64>().unwrap() * 10 + sign * tenth.parse::<i64>().unwrap()
}

/// Asserts that everything is inside the view box, and that the view box fits a page.
fn assert_inside(svg: &str) {
    let high = tenths(numbers(svg, "height").first().unwrap());
    let wide = i64::from(WIDTH.in_tenths());
    assert!(high <= i64::from(MOST_HEIGHT.in_tenths()));
    let inside = |number: &str, most: i64| {
        let at = tenths(number);
        assert!(
            (0..=most).contains(&at),
            "{number} is not within {most}:\n{svg}"
        );
    };
    for attribute in ["x", "x1", "x2"] {
        for one in numbers(svg, attribute) {
            inside(&one, wide);
        }
    }
    for attribute in ["y", "y1", "y2"] {
        for one in numbers(svg, attribute) {
            inside(&one, high);
        }
    }
    for (x, y) in corners(svg) {
        inside(&x, wide);
        inside(&y, high);
    }
    assert!(!svg.contains("<script") && !svg.contains("<style") && !svg.contains("var("));
}

fn assert_same_and_inside(draw: impl Fn() -> Option<String>) {
    let drawn = draw();
    assert_eq!(drawn, draw());
    assert_inside(&drawn.unwrap());
}

proptest! {
    #[test]
    fn every_chart_stays_within_its_view_box(
        sizes in proptest::collection::vec(prop_oneof![0_u64..200, 0_u64..9_000_000_000_000], 1..15),
        ways in proptest::collection::vec(proptest::option::of(-5_000..5_000), 1..30),
    ) {
        let caption = caption();
        assert_same_and_inside(|| bars(&sizes).draw(&caption));
        assert_same_and_inside(|| segments(&sizes).draw(&caption));
        assert_same_and_inside(|| matrix(&sizes).draw(&caption));
        assert_same_and_inside(|| waterfall(&sizes).draw(&caption));
        assert_same_and_inside(|| columns(&sizes).draw(&caption));
        assert_same_and_inside(|| ladder(&sizes).draw(&caption));
        assert_same_and_inside(|| bullets(&ways).draw(&caption));
    }

    #[test]
    fn every_map_stays_within_its_view_box(
        places in proptest::collection::vec((-18_000_i64..18_001, -9_000_i64..9_001), 1..20),
        near in proptest::collection::vec((9_500_i64..12_500, -900_i64..2_000), 1..20),
    ) {
        let caption = caption();
        assert_same_and_inside(|| map(&places).draw(&caption));
        assert_same_and_inside(|| map(&near).draw(&caption));
    }
}
