//! The terms of member states, cities, posts and shepherds.

use super::compare::Pair;
use crate::network::Post;
use crate::rule::prelude::*;

/// Reports each term that ends before it begins.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let states = &scope.network.member_states;
    for (path, state) in DataPath::root().items(&states.value) {
        let location = |key: &'static str| states.location(path.key(key));
        let pair = membership(state.member_from, state.member_to);
        faults.extend(pair.check(location, Subject::default));
        let list = path.key("national_representative");
        let posts = state.national_representative.posts();
        check_posts(posts, &list, &states.file, Subject::default, faults);
    }
    for at in scope.cities.iter() {
        let subject = || at.subject();
        let pair = membership(at.city.member_from, at.city.member_to);
        faults.extend(pair.check(|key| at.location(key), subject));
        let (list, posts) = (at.path().key("csco"), at.city.csco.posts());
        check_posts(posts, &list, at.file, subject, faults);
    }
    let chairs = &scope.network.chairs;
    let list = DataPath::root().key("shepherds");
    for (path, shepherd) in list.items(&chairs.value.shepherds) {
        let location = |key: &'static str| chairs.location(path.key(key));
        let pair = term(Some(shepherd.from), shepherd.to);
        faults.extend(pair.check(location, Subject::default));
    }
}

fn check_posts(
    posts: &[Post],
    list: &DataPath,
    file: &FileName,
    subject: impl Fn() -> Subject,
    faults: &mut Faults,
) {
    for (path, post) in list.items(posts) {
        let location = |key: &'static str| FileLocation::value(file, path.key(key));
        faults.extend(term(post.from, post.to).check(location, &subject));
    }
}

fn term(from: Option<Date>, to: Option<Date>) -> Pair {
    Pair(("from", from), ("to", to))
}

fn membership(from: Option<Date>, to: Option<Date>) -> Pair {
    Pair(("member_from", from), ("member_to", to))
}
