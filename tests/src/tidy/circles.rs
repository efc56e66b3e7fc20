//! No circle between modules: of those beside each other, none names one that leads back to it.
//!
//! 1. [`paths`] reads which paths the shipped code of a file names.
//! 2. Each is followed to the module that it leads to, through every `use` that re-exports it.
//! 3. At every level of a crate, what a module or one below it names is counted as an arrow to the
//!    module beside it. A module and those below it count as one: between them arrows go both ways.

mod paths;

use std::collections::{BTreeMap, BTreeSet};

use super::assert_none;
use crate::harness::{files_below, text_of};
use paths::{named, shipped, tokens};

/// The names of a module and of those above it, the root of the crate first and without a name.
type ModulePath = Vec<String>;

/// What a module names.
#[derive(Default)]
struct Module {
    /// The modules declared in it.
    below: BTreeSet<String>,
    /// All paths that it names, from the root of the crate.
    names: Vec<ModulePath>,
    /// Those that it imports, by the names that they have in it.
    imports: BTreeMap<String, ModulePath>,
}

/// At each level, the modules there that name others, each with those beside it that it names.
type Arrows = BTreeMap<ModulePath, BTreeMap<String, BTreeSet<String>>>;

/// The modules of a crate, from its files by their names below its folder; tests are left out.
fn modules<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> BTreeMap<ModulePath, Module> {
    let mut modules: BTreeMap<ModulePath, Module> = BTreeMap::new();
    for (file, text) in files {
        let name = file.strip_suffix(".rs").unwrap_or(file);
        let path: ModulePath = match name {
            "lib" | "main" => Vec::new(),
            name => name.split('/').map(str::to_owned).collect(),
        };
        let code = shipped(text);
        let tokens = tokens(&code);
        let module = modules.entry(path.clone()).or_default();
        let declared = tokens.windows(3).filter_map(|three| match three {
            ["mod", name, ";"] => Some((*name).to_owned()),
            _ => None,
        });
        module.below.extend(declared);
        for one in named(&tokens) {
            let Some(whole) = from_root(&one.segments, &path, module) else {
                continue;
            };
            if let Some(name) = one.imported_as {
                module.imports.insert(name.to_owned(), whole.clone());
            }
            module.names.push(whole);
        }
    }
    let is_declared = |path: &ModulePath| {
        (0..path.len()).all(|depth| {
            let above = modules.get(&path[..depth]);
            above.is_some_and(|above| above.below.contains(&path[depth]))
        })
    };
    let paths: BTreeSet<ModulePath> = modules
        .keys()
        .filter(|path| is_declared(path))
        .cloned()
        .collect();
    modules.retain(|path, _| paths.contains(path));
    modules
}

/// A path as it is written in a module, from the root of the crate; `None` if it leads out of it.
fn from_root(segments: &[&str], at: &ModulePath, module: &Module) -> Option<ModulePath> {
    let (first, mut rest) = segments.split_first()?;
    let mut whole = match *first {
        "crate" => Vec::new(),
        "self" => at.clone(),
        "super" => at[..at.len().checked_sub(1)?].to_vec(),
        name if module.below.contains(name) => [at.as_slice(), &[name.to_owned()]].concat(),
        _ => return None,
    };
    while let ["super", behind @ ..] = rest {
        whole.pop()?;
        rest = behind;
    }
    whole.extend(rest.iter().map(|&segment| segment.to_owned()));
    Some(whole)
}

/// The module that a path leads to, through all re-exports.
fn target(path: &ModulePath, modules: &BTreeMap<ModulePath, Module>) -> ModulePath {
    let (mut path, mut seen) = (path.clone(), BTreeSet::new());
    loop {
        let mut depths = (0..=path.len()).rev();
        let found = depths.find_map(|depth| modules.get_key_value(&path[..depth]));
        let Some((owner, module)) = found else {
            return Vec::new();
        };
        let name = path.get(owner.len());
        let next = name.and_then(|name| module.imports.get(name));
        let Some(next) = next.filter(|_| seen.insert(path.clone())) else {
            return owner.clone();
        };
        path = [next.as_slice(), &path[owner.len() + 1..]].concat();
    }
}

fn arrows(modules: &BTreeMap<ModulePath, Module>) -> Arrows {
    let mut arrows = Arrows::new();
    for (path, module) in modules {
        for named in &module.names {
            let target = target(named, modules);
            let common = path.iter().zip(&target).take_while(|(a, b)| a == b).count();
            if let (Some(from), Some(to)) = (path.get(common), target.get(common)) {
                let level = arrows.entry(path[..common].to_vec()).or_default();
                level.entry(from.clone()).or_default().insert(to.clone());
            }
        }
    }
    arrows
}

/// One circle of arrows.
fn circle(arrows: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut left = arrows.clone();
    loop {
        let names: BTreeSet<String> = left.keys().cloned().collect();
        left.retain(|_, to| !to.is_disjoint(&names));
        if left.len() == names.len() {
            break;
        }
    }
    // Everything that is left leads on to another that is left.
    let mut walked = vec![left.keys().next()?.clone()];
    loop {
        let to = left.get(walked.last()?)?;
        let next = to.iter().find(|name| left.contains_key(*name))?.clone();
        if let Some(start) = walked.iter().position(|name| *name == next) {
            let mut circle = walked.split_off(start);
            circle.push(next);
            return Some(circle);
        }
        walked.push(next);
    }
}

/// All circles between the modules of a crate, separately for each level.
fn circles(modules: &BTreeMap<ModulePath, Module>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (level, mut arrows) in arrows(modules) {
        while let Some(circle) = circle(&arrows) {
            arrows.retain(|name, _| !circle.contains(name));
            found.push((level.join("/"), circle.join(" → ")));
        }
    }
    found
}

#[test]
fn no_modules_name_each_other_in_a_circle() {
    let mut files = files_below("crates");
    files.extend(files_below("bench"));
    files.retain(|file| file.to_ascii_lowercase().ends_with(".rs") && file.contains("/src/"));
    let is_root = |file: &&String| file.ends_with("/lib.rs") || file.ends_with("/main.rs");
    let roots = files.iter().filter(is_root);
    let folders = roots.filter_map(|file| Some(file.rsplit_once('/')?.0));
    let mut offenders = Vec::new();
    for folder in folders.collect::<BTreeSet<_>>() {
        let texts = files.iter().filter_map(|file| {
            let name = file.strip_prefix(folder)?.strip_prefix('/')?;
            Some((name, text_of(file)))
        });
        let texts: Vec<(&str, String)> = texts.collect();
        let modules = modules(texts.iter().map(|(name, text)| (*name, text.as_str())));
        for (level, circle) in circles(&modules) {
            let level = format!("{folder}/{level}");
            let level = level.trim_end_matches('/');
            offenders.push(format!("{level}: {circle}"));
        }
    }
    assert_none("each of these leads back to itself", &offenders);
}

#[track_caller]
fn check(files: &[(&str, &str)], expected: &[(&str, &str)]) {
    let found = circles(&modules(files.iter().copied()));
    let found: Vec<_> = found
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_circle_is_found_wherever_it_is_named() {
    let lib = ("lib.rs", "mod a;\nmod b;\nmod c;\n");
    let circle = [("", "a → b → c → a")];
    check(
        &[
            lib,
            ("a.rs", "use crate::b;"),
            ("b.rs", "use super::c::C;"),
            ("c.rs", "use crate::{a, x::{self}};"),
        ],
        &circle,
    );
    // In the middle of the code, and from a module below.
    let below = [
        ("b.rs", "mod d;"),
        ("b/d.rs", "fn f() -> super::super::c::C {}"),
    ];
    check(
        &[
            lib,
            ("a.rs", "fn f() { crate::b::g() }"),
            below[0],
            below[1],
            ("c.rs", "use crate::a;"),
        ],
        &circle,
    );
    // By a name that the root re-exports.
    check(
        &[
            ("lib.rs", "mod a;\nmod b;\npub use b::{B as D};\n"),
            ("a.rs", "use crate::D;"),
            ("b.rs", "use crate::a;"),
        ],
        &[("", "a → b → a")],
    );
}

#[test]
fn each_level_has_its_own_circles() {
    check(
        &[
            ("lib.rs", "mod a;"),
            ("a.rs", "mod b;\nmod c;\npub use b::B;\npub use c::C;"),
            ("a/b.rs", "use crate::a::C;"),
            ("a/c.rs", "use super::B;"),
        ],
        &[("a", "b → c → b")],
    );
}

#[test]
fn comments_tests_and_what_is_above_make_no_circle() {
    check(
        &[
            (
                "lib.rs",
                "mod a;\nmod b;\n#[cfg(test)]\nmod tests;\nstruct Root;\n",
            ),
            ("a.rs", "use crate::{Root, b::B};\n"),
            (
                "b.rs",
                "//! See [`crate::a`].\n#[cfg(test)]\nmod tests {\n    use crate::a;\n}\n",
            ),
            ("tests.rs", "use crate::a::A;"),
        ],
        &[],
    );
}
