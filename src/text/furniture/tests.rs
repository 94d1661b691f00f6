//! Known answers: what is furniture on a page, and what must stay.

use super::super::{Role, Text, Vocabulary};

fn read(source: &str) -> Text {
    let mut text = Text::new(source.to_owned(), None);
    let mut vocabulary = Vocabulary::default();
    while !text.read_on(1 << 20, &mut vocabulary) {}
    text
}

fn furniture(source: &str) -> Vec<String> {
    let text = read(source);
    text.sentences
        .iter()
        .filter(|sentence| sentence.role == Role::Furniture)
        .map(|sentence| text.at(sentence.span).to_owned())
        .collect()
}

/// A page made of `above`, a headline and story, and `below`: only `above` and `below` are
/// furniture.
#[track_caller]
fn around(story: [&str; 2], above: &[&str], below: &[&str]) {
    let [headline, body] = story;
    let source = format!(
        "{}\n{headline}\n{body}\n{}",
        above.join("\n"),
        below.join("\n")
    );
    let expected: Vec<&str> = above.iter().chain(below).copied().collect();
    assert_eq!(furniture(&source).join(" "), expected.join(" "), "{source}");
}

const ENGLISH: [&str; 2] = [
    "Old crane stays in the harbour",
    "The council decided on Tuesday that the old crane will stay where it is. It was built in 1911.",
];

#[test]
fn a_menu_and_the_name_of_the_paper_stand_above_the_story() {
    around(
        ENGLISH,
        &[
            "Skip to content",
            "The Harbour Echo",
            "News | Sport | Opinion | Notices",
        ],
        &[],
    );
    around(ENGLISH, &["Home", "Technology", "Subscribe"], &[]);
    around(ENGLISH, &["Home > News > Local > Harbour"], &[]);
}

#[test]
fn sharing_and_subscription_are_furniture_wherever_they_stand() {
    around(
        ENGLISH,
        &[],
        &[
            "Share this article: Facebook, Email, Copy link",
            "📩 Sign up for our morning newsletter",
            "For news that affects the harbour, sign up for breaking news alerts sent to you.",
            "Get the harbour briefing in your inbox every morning.",
            "Follow us for more harbour news",
        ],
    );
}

#[test]
fn capitals_make_no_difference() {
    around(
        ENGLISH,
        &["SKIP TO CONTENT"],
        &[
            "SUBSCRIBE TO OUR NEWSLETTER",
            "READ MORE: How cranes are built",
        ],
    );
}

#[test]
fn players_and_sizes_are_furniture() {
    around(
        ENGLISH,
        &[],
        &[
            "please wait",
            "No media source currently available",
            "0:00 0:03:41 0:00",
            "Direct link",
            "XS",
            "SM",
            "MD",
            "LG",
        ],
    );
}

#[test]
fn the_end_of_a_page_is_furniture() {
    around(
        ENGLISH,
        &[],
        &[
            "Tags: harbour, crane",
            "Related: How cranes are built",
            "We want to hear from you: did you ever climb the crane?",
            "Got a story? Ring the Echo on any weekday.",
            "Leave a comment",
            "Your email address will not be published. Required fields are marked *",
            "The Echo has served the harbour since 1911. If you have a complaint about this article, write to us.",
            "© 2025 The Harbour Echo. All rights reserved. Terms of use. Privacy policy.",
        ],
    );
}

#[test]
fn the_links_below_most_read_are_furniture() {
    around(
        ENGLISH,
        &[],
        &["Most read", "Ferry sinks off Skarne", "Mayor quits"],
    );
    around(
        ENGLISH,
        &[],
        &[
            "Follow topics: Cranes, Harbours",
            "Most read this week",
            "Mayor quits",
        ],
    );
}

#[test]
fn bylines_and_time_stamps_are_furniture() {
    let source = "Old crane stays\nBy Marta Quill\nWed 12 March 2024 18.03 CET\nPublished 9:12 a.m., May 6\nThe old crane will stay where it is, the council said.";
    assert_eq!(
        furniture(source),
        [
            "By Marta Quill",
            "Wed 12 March 2024 18.03 CET",
            "Published 9:12 a.m., May 6"
        ]
    );
    let source = "Old crane stays\nLast updated: 6 May, 9:12 a.m.\nThe old crane will stay where it is, the council said.";
    assert_eq!(furniture(source), ["Last updated: 6 May, 9:12 a.m."]);
    let source = "Old crane stays\nUpdated twice since 1919, it is still in use.\nThe old crane will stay where it is, the council said.";
    assert!(furniture(source).is_empty());
}

#[test]
fn a_second_copy_of_a_heading_or_caption_is_furniture() {
    let caption = "The old crane stands above the harbour of Skarne, May 6, 2019.";
    let [headline, body] = ENGLISH;
    let source =
        format!("{headline}\n{caption}\n{caption}\n{body}\n{headline}\n{body} Or so it seems.");
    assert_eq!(furniture(&source), [caption, headline]);
}

#[test]
fn repeated_sentences_of_a_story_and_refrains_stay() {
    let lines = "The tide comes in\nThe tide goes out\n".repeat(5);
    assert!(furniture(&lines).is_empty());
    assert!(furniture(&"The tide comes in. ".repeat(9)).is_empty());
    assert!(furniture(&"The tide comes in again today.\n".repeat(9)).is_empty());
    let chorus = "“No more boats,” they sang.\nThe crew of the ferry looked on in silence.\n";
    assert!(furniture(&chorus.repeat(3)).is_empty());
}

#[test]
fn sentences_that_only_sound_like_furniture_stay() {
    for sentence in [
        "Residents can sign up for the trial until Friday, the council said.",
        "The site uses cookies to track the ships, according to the report.",
        "“Sign up for our newsletter,” he told the crowd in the harbour.",
        "He asked visitors to share this article with their friends in town.",
        "Get well soon, the children of the harbour school wrote to the crew.",
        "By noon, the crane had been taken down and the crowd had gone home.",
        "More than 20 comments on the plan were sent in by the fishermen.",
        "Related industries lost 300 jobs when the shipyard closed its gates.",
        "By signing up to the pact the islands agreed to share the catch of cod.",
        "Elsewhere on the island, the storm took the roof of the school with it.",
        "3 boats published their catch in 2024, and 12 more will do so in May.",
        "No part of this harbour was built before the old crane was put up.",
        "Join the queue early, for the boats to the island are small and few.",
        "We want to hear the crane again in the morning, the fishermen said.",
        "Most read the notice on the crane, but few of the visitors obeyed it.",
        "Follow the coast road and the crane comes into view behind the dunes.",
    ] {
        let [headline, body] = ENGLISH;
        let found = furniture(&format!(
            "{headline}\n{body}\n{sentence}\n{body} So it goes."
        ));
        assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn headlines_subheadings_and_captions_stay() {
    for line in [
        "Politics and the sea",
        "Technology",
        "Ferry news: what we know",
        "Crane | Harbour",
        "The old crane, pictured in May",
        "Share prices of shipyards fall",
        "3 cranes posted abroad since 2019",
        "More cranes for 2024",
        "Live music returns to the pier",
        "By sea and by land",
    ] {
        let [headline, body] = ENGLISH;
        let found = furniture(&format!("{line}\n{body}\n{headline}\n{body} So it goes."));
        assert!(found.is_empty(), "{found:?}");
    }
    let short = "Home\nNews\nMayor quits\nBy Ana Duarte\nThe mayor of the harbour town quit on Tuesday, she said.";
    assert_eq!(furniture(short), ["Home", "News", "By Ana Duarte"]);
}

#[test]
fn four_more_languages_have_their_own_furniture() {
    around(
        [
            "Der alte Kran bleibt im Hafen",
            "Der Rat hat am Dienstag beschlossen, dass der alte Kran im Hafen stehen bleibt.",
        ],
        &["Zum Inhalt springen", "Startseite", "Politik"],
        &[
            "Artikel teilen",
            "Lesen Sie auch: Wie Kräne gebaut werden",
            "Abonnieren Sie unseren Newsletter.",
            "© 2025 Hafen-Echo. Alle Rechte vorbehalten.",
        ],
    );
    around(
        [
            "La vieille grue reste au port",
            "Le conseil a décidé mardi que la vieille grue du port restera à sa place.",
        ],
        &["Aller au contenu", "Accueil", "Politique"],
        &[
            "Partager cet article",
            "Lire aussi : Comment on construit les grues",
            "Recevez notre newsletter chaque matin.",
            "Tous droits réservés",
        ],
    );
    around(
        [
            "La vieja grúa se queda en el puerto",
            "El concejo decidió el martes que la vieja grúa del puerto se quedará donde está.",
        ],
        &["Ir al contenido", "Inicio", "Deportes"],
        &[
            "Comparte esta noticia",
            "Lea también: Cómo se construyen las grúas",
            "Suscríbete a nuestro boletín para no perderte nada.",
            "Todos los derechos reservados.",
        ],
    );
    around(
        [
            "O velho guindaste fica no porto",
            "O conselho decidiu na terça que o velho guindaste do porto ficará onde está.",
        ],
        &["Ir para o conteúdo", "Início", "Esportes"],
        &[
            "Compartilhe esta notícia",
            "Leia também: Como se constroem guindastes",
            "Receba nossa newsletter todas as manhãs.",
            "Todos os direitos reservados.",
        ],
    );
}

#[test]
fn hostile_texts_end_in_no_panic() {
    for piece in [
        "©",
        "|",
        ":",
        "0:00",
        "Share",
        "Most read\n",
        "Related:",
        "News\n",
        "\n",
        "By\n",
        "a. ",
    ] {
        for times in [1, 2, 5, 500] {
            read(&piece.repeat(times));
            read(&format!("{piece} ").repeat(times));
            read(&format!("{piece}\n").repeat(times));
        }
    }
}
