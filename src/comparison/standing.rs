//! The verdict over the links, and what stands by it.

use super::Link;
use super::compared::Compared;
use super::shares::shares;
use crate::align::{Relation, Verdict, judge};
use crate::diff::EditClass;
use crate::findings::Finding;
use crate::text::{Text, Vocabulary};

/// The verdict, the links and what was found in them.
pub type Standing = (Relation, Vec<Link>, Vec<Finding>);

/// The verdict over all links. Where the alignment found no more than chance gives, the reader's
/// links alone stay, and a part is shared if there are any. `compared` is used up unless it `keeps`
/// what it has for other decisions.
pub fn stand(
    compared: &mut Compared,
    texts: &[Text; 2],
    vocabulary: &Vocabulary,
    keeps: bool,
) -> Standing {
    let judge = |compared: &Compared, links: &[Link], of_reader| {
        let verbatim_words = compared.verbatim_words(of_reader);
        judge(&shares(texts, vocabulary, links, verbatim_words))
    };
    let relation = judge(compared, &compared.links, false);
    if relation.verdict != Verdict::Unrelated {
        return if keeps {
            (relation, compared.links.clone(), compared.findings.clone())
        } else {
            let links = std::mem::take(&mut compared.links);
            (relation, links, std::mem::take(&mut compared.findings))
        };
    }
    if compared.links.iter().any(|link| link.reader) {
        let (links, findings) = compared.of_reader();
        let relation = Relation {
            verdict: Verdict::Partial,
            ..judge(compared, &links, true)
        };
        return (relation, links, findings);
    }
    let mut links = compared.links.clone();
    for edit in links.iter_mut().flat_map(|link| &mut link.edits) {
        if edit.class == EditClass::Meaning {
            edit.class = EditClass::Wording;
        }
    }
    (relation, links, Vec::new())
}
