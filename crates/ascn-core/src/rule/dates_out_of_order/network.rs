//! The terms of member states, cities, posts and shepherds.

use super::compare::Pair;
use crate::network::Post;
use crate::rule::prelude::*;

/// Reports each term that ends before it begins.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let states = &scope.network.member_states;
    for (path, state) in DataPath::root().items(&states.value) {
        let location = |key: &'static str| states.location(path.key(key));
        membership(state.member_from, state.member_to).check(location, Subject::default, faults);
        let (list, posts) = ("national_representative", &state.national_representative);
        let location = |path| states.location(path);
        check_posts(
            posts.posts(),
            &path.key(list),
            location,
            Subject::default,
            faults,
        );
    }
    for at in scope.cities.iter() {
        let subject = || at.subject();
        let pair = membership(at.city.member_from, at.city.member_to);
        pair.check(|key| at.location(key), subject, faults);
        let location = |path| FileLocation::value(at.file, path);
        check_posts(
            at.city.csco.posts(),
            &at.path().key("csco"),
            location,
            subject,
            faults,
        );
    }
    let chairs = &scope.network.chairs;
    for (path, shepherd) in DataPath::root()
        .key("shepherds")
        .items(&chairs.value.shepherds)
    {
        let location = |key: &'static str| chairs.location(path.key(key));
        term(Some(shepherd.from), shepherd.to).check(location, Subject::default, faults);
    }
}

fn check_posts(
    posts: &[Post],
    list: &DataPath,
    location: impl Fn(DataPath) -> FileLocation,
    subject: impl Fn() -> Subject,
    faults: &mut Faults,
) {
    for (path, post) in list.items(posts) {
        term(post.from, post.to).check(|key| location(path.key(key)), &subject, faults);
    }
}

fn term(from: Option<Date>, to: Option<Date>) -> Pair {
    Pair(("from", from), ("to", to))
}

fn membership(from: Option<Date>, to: Option<Date>) -> Pair {
    Pair(("member_from", from), ("member_to", to))
}
