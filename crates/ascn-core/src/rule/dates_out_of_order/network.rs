//! The terms of member states, cities, posts and shepherds.

use super::compare::Pair;
use crate::network::Post;
use crate::rule::prelude::*;

/// Reports each term that ends before it begins.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let states = &scope.network.member_states;
    for (path, state) in DataPath::root().items(&states.value) {
        let spot = |key: &'static str| states.spot(path.key(key));
        membership(state.member_from, state.member_to).check(spot, Subject::default, faults);
        let (list, posts) = ("national_representative", &state.national_representative);
        let spot = |path| states.spot(path);
        check_posts(
            posts.posts(),
            &path.key(list),
            spot,
            Subject::default,
            faults,
        );
    }
    for at in scope.cities.iter() {
        let subject = || at.subject();
        let pair = membership(at.city.member_from, at.city.member_to);
        pair.check(|key| at.spot(key), subject, faults);
        let spot = |path| Spot::value(at.file, path);
        check_posts(
            at.city.csco.posts(),
            &at.path().key("csco"),
            spot,
            subject,
            faults,
        );
    }
    let chairs = &scope.network.chairs;
    for (path, shepherd) in DataPath::root()
        .key("shepherds")
        .items(&chairs.value.shepherds)
    {
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
    for (path, post) in list.items(posts) {
        term(post.from, post.to).check(|key| spot(path.key(key)), &subject, faults);
    }
}

fn term(from: Option<Date>, to: Option<Date>) -> Pair {
    Pair(("from", from), ("to", to))
}

fn membership(from: Option<Date>, to: Option<Date>) -> Pair {
    Pair(("member_from", from), ("member_to", to))
}
