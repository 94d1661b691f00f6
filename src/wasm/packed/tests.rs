use std::process::Command;

use super::pack;
use crate::comparison::{
    Comparison, Edit, EditClass, Finding, FindingKind, Link, LinkKind, Quotation, Reasons,
    Relation, Role, RunnerUp, Sentence, Side, Span, Verdict,
};

const A: &str = "“Née” 😀 left.\nMenu";
const B: &str = "Née 😀 stayed.";

/// What decode.js makes of the packed form, as JSON.
fn decoded(comparison: &Comparison, a: &str, b: &str) -> String {
    let packed = pack(comparison, a, b);
    let script = format!(
        "import {{ decode }} from '{}/src/wasm/decode.js'\n\
         console.log(JSON.stringify(decode(Uint32Array.from({:?}), {:?})))",
        env!("CARGO_MANIFEST_DIR"),
        packed.numbers,
        packed.strings,
    );
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", &script])
        .output()
        .expect("this test needs node: install Node.js 20 or later");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn relation(verdict: Verdict) -> Relation {
    Relation {
        verdict,
        coverage_a: 1.0,
        coverage_b: 2.0 / 3.0,
        verbatim_a: 0.12344,
        verbatim_b: 0.0,
    }
}

/// The stretch where `part` stands in `text`.
fn find(text: &str, part: &str) -> Span {
    let start = text.find(part).unwrap();
    Span::new(start as u32, (start + part.len()) as u32)
}

#[test]
fn a_comparison_with_everything_in_it_reaches_javascript_whole() {
    let comparison = Comparison {
        relation: relation(Verdict::Retelling),
        a: Side {
            language: "fr".to_owned(),
            sentences: vec![
                Sentence {
                    span: find(A, "“Née” 😀 left."),
                    paragraph: 0,
                    role: Role::Body,
                    claims: Some(3),
                },
                Sentence {
                    span: find(A, "Menu"),
                    paragraph: 1,
                    role: Role::Furniture,
                    claims: None,
                },
            ],
            quotations: vec![
                Quotation {
                    span: find(A, "“Née”"),
                    speaker: Some(find(A, "😀")),
                },
                Quotation {
                    span: find(A, "Menu"),
                    speaker: None,
                },
            ],
            alone: vec![1],
        },
        b: Side {
            language: "und".to_owned(),
            sentences: vec![Sentence {
                span: find(B, B),
                paragraph: 0,
                role: Role::Headline,
                claims: Some(0),
            }],
            quotations: vec![],
            alone: vec![],
        },
        links: vec![Link {
            a: vec![0, 1],
            b: vec![0],
            similarity: 0.98765,
            reader: true,
            moved: true,
            kind: LinkKind::Reworded,
            edits: vec![Edit {
                a: find(A, "left"),
                b: find(B, "stayed"),
                class: EditClass::Meaning,
            }],
            reasons: Some(Reasons {
                shared: vec![(find(A, "left"), find(B, "stayed"))],
                neighbours: true,
                runner_up_a: None,
                runner_up_b: Some(RunnerUp {
                    sentence: 0,
                    similarity: 0.25,
                }),
            }),
        }],
        findings: vec![Finding {
            kind: FindingKind::Certainty,
            a: find(A, "left"),
            b: Span::new(10, 10),
            link: 0,
            message: "“left” 😀 is missing.".to_owned(),
            rule: "certainty.gone",
            arguments: ["left😀".to_owned(), "é😀".to_owned()],
        }],
        precise: false,
    };
    let expected = concat!(
        r#"{"relation":{"verdict":"retelling","coverageA":1,"coverageB":0.6667,"#,
        r#""verbatimA":0.1234,"verbatimB":0},"#,
        r#""a":{"language":"fr","sentences":["#,
        r#"{"start":0,"end":14,"paragraph":0,"role":"body","claims":3},"#,
        r#"{"start":15,"end":19,"paragraph":1,"role":"furniture"}],"#,
        r#""quotations":[{"start":0,"end":5,"speaker":[6,8]},"#,
        r#"{"start":15,"end":19,"speaker":null}],"alone":[1]},"#,
        r#""b":{"language":"und","sentences":["#,
        r#"{"start":0,"end":14,"paragraph":0,"role":"headline","claims":0}],"#,
        r#""quotations":[],"alone":[]},"#,
        r#""links":[{"a":[0,1],"b":[0],"similarity":0.9877,"reader":true,"moved":true,"#,
        r#""kind":"reworded","#,
        r#""edits":[{"a":[9,13],"b":[7,13],"class":"meaning"}],"#,
        r#""reasons":{"shared":[{"a":[9,13],"b":[7,13]}],"neighbours":true,"#,
        r#""runnerUpA":null,"runnerUpB":{"sentence":0,"similarity":0.25}}}],"#,
        r#""findings":[{"kind":"certainty","a":[9,13],"b":[7,7],"link":0,"#,
        r#""message":"“left” 😀 is missing.","rule":"certainty.gone","#,
        r#""arguments":["left😀","é😀"]}],"precise":false}"#,
    );
    assert_eq!(decoded(&comparison, A, B), expected);
}

#[test]
fn every_name_of_the_contract_reaches_javascript() {
    let classes = [
        EditClass::Typography,
        EditClass::Spelling,
        EditClass::Inflection,
        EditClass::Wording,
        EditClass::Meaning,
    ];
    let kinds = [
        FindingKind::Quotation,
        FindingKind::Attribution,
        FindingKind::Number,
        FindingKind::Date,
        FindingKind::Name,
        FindingKind::Negation,
        FindingKind::Quantity,
        FindingKind::Certainty,
        FindingKind::Wording,
    ];
    let empty = Span::default();
    let link = |kind| Link {
        a: vec![],
        b: vec![],
        similarity: 0.0,
        reader: false,
        moved: false,
        kind,
        edits: classes
            .map(|class| Edit {
                a: empty,
                b: empty,
                class,
            })
            .to_vec(),
        reasons: None,
    };
    let comparison = |verdict| Comparison {
        relation: relation(verdict),
        a: Side {
            language: String::new(),
            sentences: [Role::Headline, Role::Body, Role::Furniture]
                .map(|role| Sentence {
                    span: empty,
                    paragraph: 0,
                    role,
                    claims: None,
                })
                .to_vec(),
            quotations: vec![],
            alone: vec![],
        },
        b: Side::default(),
        links: vec![link(LinkKind::Verbatim), link(LinkKind::Reworded)],
        findings: kinds
            .map(|kind| Finding {
                kind,
                a: empty,
                b: empty,
                link: 0,
                message: String::new(),
                rule: "",
                arguments: Default::default(),
            })
            .to_vec(),
        precise: true,
    };
    let verdicts = [
        (Verdict::Identical, "identical"),
        (Verdict::Retelling, "retelling"),
        (Verdict::Partial, "partial"),
        (Verdict::Unrelated, "unrelated"),
    ];
    for (verdict, name) in verdicts {
        let json = decoded(&comparison(verdict), "", "");
        assert_eq!(values_of(&json, "verdict"), [name]);
        assert_eq!(values_of(&json, "role"), ["headline", "body", "furniture"]);
        assert_eq!(
            values_of(&json, "class"),
            ["typography", "spelling", "inflection", "wording", "meaning"].repeat(2)
        );
        assert_eq!(
            values_of(&json, "kind"),
            [
                "verbatim",
                "reworded",
                "quotation",
                "attribution",
                "number",
                "date",
                "name",
                "negation",
                "quantity",
                "certainty",
                "wording"
            ]
        );
    }
}

/// The strings that stand under `key`, in order.
fn values_of<'j>(json: &'j str, key: &str) -> Vec<&'j str> {
    json.split(&format!("\"{key}\":\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}
