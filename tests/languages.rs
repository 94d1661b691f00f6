//! Known answers in twelve languages, worked out by hand: where sentences end, which tell which,
//! what is quoted, and which number differs.

use article_compare::{Comparison, FindingKind, Options, compare};

/// A text of three sentences: a number, a quotation, a place. B tells the last before the second,
/// and has 41 for 14.
struct Case {
    language: &'static str,
    sentences: [&'static str; 3],
    /// What stands between two sentences.
    joint: &'static str,
    quotation: &'static str,
}

const CASES: [Case; 12] = [
    Case {
        language: "en",
        sentences: [
            "The flood destroyed 14 houses in the valley.",
            "“We lost everything in one night,” said Ida Brenn.",
            "The road to the coast will stay closed until spring.",
        ],
        joint: " ",
        quotation: "“We lost everything in one night,”",
    },
    Case {
        language: "de",
        sentences: [
            "Das Hochwasser zerstörte im Tal 14 Häuser.",
            "„Wir haben in einer Nacht alles verloren“, sagte Ida Brenn.",
            "Die Straße zur Küste bleibt bis zum Frühjahr gesperrt.",
        ],
        joint: " ",
        quotation: "„Wir haben in einer Nacht alles verloren“",
    },
    Case {
        language: "fr",
        sentences: [
            "La crue a détruit 14 maisons dans la vallée.",
            "« Nous avons tout perdu en une nuit », a dit Ida Brenn.",
            "La route de la côte restera fermée jusqu’au printemps.",
        ],
        joint: " ",
        quotation: "« Nous avons tout perdu en une nuit »",
    },
    Case {
        language: "es",
        sentences: [
            "La riada destruyó 14 casas en el valle.",
            "«Lo perdimos todo en una noche», dijo Ida Brenn.",
            "La carretera de la costa seguirá cerrada hasta la primavera.",
        ],
        joint: " ",
        quotation: "«Lo perdimos todo en una noche»",
    },
    Case {
        language: "pt",
        sentences: [
            "A enchente destruiu 14 casas no vale.",
            "“Perdemos tudo em uma noite”, disse Ida Brenn.",
            "A estrada da costa ficará fechada até a primavera.",
        ],
        joint: " ",
        quotation: "“Perdemos tudo em uma noite”",
    },
    Case {
        language: "ru",
        sentences: [
            "Наводнение разрушило 14 домов в долине.",
            "«Мы потеряли всё за одну ночь», — сказала Ида Бренн.",
            "Дорога к побережью останется закрытой до весны.",
        ],
        joint: " ",
        quotation: "«Мы потеряли всё за одну ночь»",
    },
    Case {
        language: "ar",
        sentences: [
            "دمّر الفيضان 14 منزلا في الوادي.",
            "«فقدنا كل شيء في ليلة واحدة»، قالت إيدا.",
            "سيبقى الطريق إلى الساحل مغلقا حتى الربيع.",
        ],
        joint: " ",
        quotation: "«فقدنا كل شيء في ليلة واحدة»",
    },
    Case {
        language: "hi",
        sentences: [
            "बाढ़ ने घाटी में 14 घर नष्ट कर दिए।",
            "“हमने एक रात में सब कुछ खो दिया,” इडा ने कहा।",
            "तट की सड़क वसंत तक बंद रहेगी।",
        ],
        joint: " ",
        quotation: "“हमने एक रात में सब कुछ खो दिया,”",
    },
    Case {
        language: "zh",
        sentences: [
            "洪水冲毁了山谷里的14座房屋。",
            "“我们一夜之间失去了一切”，伊达说。",
            "通往海岸的道路将关闭到春天。",
        ],
        joint: "",
        quotation: "“我们一夜之间失去了一切”",
    },
    Case {
        language: "ja",
        sentences: [
            "洪水は谷の14軒の家を壊した。",
            "「一晩ですべてを失った」とイダさんは話した。",
            "海岸への道は春まで閉鎖される。",
        ],
        joint: "",
        quotation: "「一晩ですべてを失った」",
    },
    Case {
        language: "ko",
        sentences: [
            "홍수로 계곡의 집 14채가 무너졌다.",
            "“우리는 하룻밤에 모든 것을 잃었다”고 이다가 말했다.",
            "해안으로 가는 길은 봄까지 닫힌다.",
        ],
        joint: " ",
        quotation: "“우리는 하룻밤에 모든 것을 잃었다”",
    },
    // Thai ends its sentences with no mark.
    Case {
        language: "th",
        sentences: [
            "น้ำท่วมทำลายบ้าน 14 หลังในหุบเขา",
            "“เราสูญเสียทุกอย่างในคืนเดียว” ไอดากล่าว",
            "ถนนไปชายฝั่งจะปิดจนถึงฤดูใบไม้ผลิ",
        ],
        joint: "\n\n",
        quotation: "“เราสูญเสียทุกอย่างในคืนเดียว”",
    },
];

/// The case's two texts and their comparison.
fn compared(case: &Case) -> (String, String, Comparison) {
    let [first, second, third] = case.sentences;
    let changed = first.replace("14", "41");
    let a = [first, second, third].join(case.joint);
    let b = [&changed, third, second].join(case.joint);
    let comparison = compare(&a, &b, &Options::default());
    (a, b, comparison)
}

#[test]
fn sentences_end_where_they_do() {
    for case in &CASES {
        let (a, _, comparison) = compared(case);
        let found: Vec<&str> = comparison
            .a
            .sentences
            .iter()
            .map(|s| s.span.of(&a))
            .collect();
        assert_eq!(found, case.sentences, "{}", case.language);
    }
}

#[test]
fn sentences_that_tell_the_same_are_linked_wherever_they_stand() {
    for case in &CASES {
        let (_, _, comparison) = compared(case);
        let links: Vec<_> = comparison
            .links
            .iter()
            .map(|link| (link.a.as_slice(), link.b.as_slice()))
            .collect();
        let known: [(&[usize], &[usize]); 3] = [(&[0], &[0]), (&[1], &[2]), (&[2], &[1])];
        assert_eq!(links, known, "{}", case.language);
    }
}

#[test]
fn quotations_are_found_with_their_marks() {
    for case in &CASES {
        let (a, b, comparison) = compared(case);
        for (text, side) in [(&a, &comparison.a), (&b, &comparison.b)] {
            let found: Vec<&str> = side.quotations.iter().map(|q| q.span.of(text)).collect();
            assert_eq!(found, [case.quotation], "{}", case.language);
        }
    }
}

#[test]
fn another_number_is_the_only_finding() {
    for case in &CASES {
        let (a, b, comparison) = compared(case);
        let [finding] = &comparison.findings[..] else {
            panic!("{}: {:?}", case.language, comparison.findings);
        };
        assert_eq!(finding.kind, FindingKind::Number, "{}", case.language);
        let (in_a, in_b) = (finding.a.of(&a), finding.b.of(&b));
        assert!(in_a.contains("14") && in_b.contains("41"), "{in_a} {in_b}");
    }
}

#[test]
fn short_sentences_between_the_same_two_are_linked_without_a_common_word() {
    for [before, one, other, after] in [
        [
            "The gas line blew up behind the bakery on Mill Street.",
            "Nobody was hurt.",
            "There were no injuries.",
            "Crews sealed the pipe by noon.",
        ],
        [
            "Der Zug entgleiste am Dienstag kurz vor dem Bahnhof Lenz.",
            "Verletzt wurde niemand.",
            "Alle blieben unversehrt.",
            "Die Strecke bleibt bis Freitag gesperrt.",
        ],
        [
            "Le train a déraillé mardi près de la gare de Lenz.",
            "Personne n’a été blessé.",
            "On ne déplore aucune victime.",
            "La ligne reste fermée jusqu’à vendredi.",
        ],
        [
            "El incendio destruyó el almacén de la calle Mayor.",
            "No hubo heridos.",
            "Todos salieron ilesos.",
            "Los bomberos tardaron tres horas en apagar las llamas.",
        ],
    ] {
        let a = [before, one, after].join(" ");
        let b = [before, other, after].join(" ");
        let links = compare(&a, &b, &Options::default()).links;
        let pairs: Vec<_> = links
            .iter()
            .map(|link| (&link.a[..], &link.b[..]))
            .collect();
        assert_eq!(
            pairs,
            [(&[0][..], &[0][..]), (&[1], &[1]), (&[2], &[2])],
            "{one} {other}"
        );
        assert!(links[1].similarity < links[0].similarity, "{one} {other}");
    }
}
