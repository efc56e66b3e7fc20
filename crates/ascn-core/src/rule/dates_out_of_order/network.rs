//! The terms of member states, cities, posts and shepherds.

use ascn_diagnostic::{DataPath, Faults, Spot, Subject};

use super::compare::Pair;
use crate::dataset::Scope;
use crate::network::{Office, Post};
use crate::scalar::Date;

/// Tells each term that ends before it begins.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let network = scope.network;
    let states = &network.member_states;
    for (index, state) in states.value.iter().enumerate() {
        let path = DataPath::root().index(index);
        let spot = |key: &'static str| states.spot(path.key(key));
        membership(state.member_from, state.member_to).check(spot, Subject::default, faults);
        let posts = path.key("national_representative");
        let spot = |path| states.spot(path);
        check_posts(
            state.national_representative.posts(),
            &posts,
            spot,
            Subject::default,
            faults,
        );
    }
    for at in scope.cities.iter() {
        let subject = || at.subject();
        let pair = membership(at.city.member_from, at.city.member_to);
        pair.check(|key| at.spot(key), subject, faults);
        if let Office::Posts(posts) = &at.city.csco {
            let spot = |path| Spot::value(at.file, path);
            check_posts(posts, &at.path().key("csco"), spot, subject, faults);
        }
    }
    let chairs = &network.chairs;
    for (index, shepherd) in chairs.value.shepherds.iter().enumerate() {
        let path = DataPath::root().key("shepherds").index(index);
        let spot = |key: &'static str| chairs.spot(path.key(key));
        term(Some(shepherd.from), shepherd.to).check(spot, Subject::default, faults);
    }
}

fn check_posts(
    posts: &[Post],
    list: &DataPath,
    spot: impl Fn(DataPath) -> Spot,
    subject: impl Fn() -> Subject,
    faults: &mut Faults,
) {
    for (index, post) in posts.iter().enumerate() {
        let path = list.index(index);
        term(post.from, post.to).check(|key| spot(path.key(key)), &subject, faults);
    }
}

fn term(from: Option<Date>, to: Option<Date>) -> Pair {
    Pair {
        first: ("from", from),
        second: ("to", to),
    }
}

fn membership(from: Option<Date>, to: Option<Date>) -> Pair {
    Pair {
        first: ("member_from", from),
        second: ("member_to", to),
    }
}
