//! Labelled sentences as one text, and which of them a span of ours stands for.

use serde_json::Value;

/// The sentences as one text, paragraphs parted by a blank line, and where each stands.
pub fn join(sentences: &[&str], paragraphs: &Value) -> (String, Vec<(usize, usize)>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    for (at, sentence) in sentences.iter().enumerate() {
        if at > 0 {
            let breaks = paragraphs.is_array() && paragraphs[at] != paragraphs[at - 1];
            text.push_str(if breaks { "\n\n" } else { " " });
        }
        spans.push((text.len(), text.len() + sentence.len()));
        text.push_str(sentence);
    }
    (text, spans)
}

/// The labelled sentences that a span of ours stands for: those it covers by half, and the one
/// that holds most of it.
pub fn sentences_under(span: (usize, usize), spans: &[(usize, usize)]) -> Vec<usize> {
    let overlap =
        |other: (usize, usize)| (span.1.min(other.1) as f64 - span.0.max(other.0) as f64).max(0.0);
    let length = |span: (usize, usize)| (span.1 - span.0) as f64;
    let hits: Vec<usize> = (0..spans.len())
        .filter(|&at| {
            let shared = overlap(spans[at]);
            shared > 0.0 && (shared >= length(spans[at]) / 2.0 || shared > length(span) / 2.0)
        })
        .collect();
    if !hits.is_empty() {
        return hits;
    }
    (0..spans.len())
        .max_by(|&x, &y| overlap(spans[x]).total_cmp(&overlap(spans[y])))
        .into_iter()
        .collect()
}
