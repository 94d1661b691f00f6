//! How much the sentences claim that the other text does not tell.

use article_compare::{Options, compare};

/// What each sentence of `told` and `untold` claims, where the other text is `told` alone.
fn claims(told: &str, untold: &[&str]) -> Vec<Option<u32>> {
    let whole = format!("{told} {}", untold.join(" "));
    let comparison = compare(&whole, told, &Options::default());
    comparison.a.sentences.iter().map(|s| s.claims).collect()
}

#[test]
fn numbers_names_and_quotations_claim_more_than_talk() {
    let told = "The council of the small town closed the old ferry pier for good. The boats will \
                land at the new quay behind the market hall from now on.";
    let untold = [
        "It was a grey and quiet day.",
        "On 9 June the engineer Ida Brenn found 14 cracks in the piles.",
        "“The pier is a danger to all who use it,” she wrote.",
    ];
    let [first, second, talk, facts, quotation] = claims(told, &untold)[..] else {
        panic!("five sentences");
    };
    assert_eq!([first, second], [None, None]);
    assert!(
        talk < quotation && quotation < facts,
        "{talk:?} {quotation:?} {facts:?}"
    );
}

#[test]
fn capitals_of_german_nouns_are_no_names() {
    let told = "Der Rat der kleinen Stadt hat den alten Anleger für immer gesperrt. Die Boote legen \
                von nun an am neuen Kai hinter der Markthalle an.";
    let untold = [
        "Das Wetter war an diesem Tag grau wie der Himmel über dem Wasser.",
        "Ida Brenn fand am 9. Juni 14 Risse.",
    ];
    let [_, _, talk, facts] = claims(told, &untold)[..] else {
        panic!("four sentences");
    };
    assert!(talk < facts, "{talk:?} {facts:?}");
}

#[test]
fn figures_weigh_in_writing_without_spaces_and_capitals() {
    let told = "町議会は古い渡し船の桟橋を閉鎖した。船は今後、市場の裏の新しい岸壁に着く。";
    let untold = [
        "その日は曇りだった。",
        "6月9日に14か所のひびと3本の折れた杭が見つかった。",
    ];
    let [_, _, talk, facts] = claims(told, &untold)[..] else {
        panic!("four sentences");
    };
    assert!(talk < facts, "{talk:?} {facts:?}");
}
