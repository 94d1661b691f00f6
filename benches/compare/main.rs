//! How long a comparison takes, whole and by stage: `cargo bench`.

mod articles;

use std::time::{Duration, Instant};

use article_compare::{Job, Options, compare};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn whole(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("compare");
    group.sample_size(10);
    for words in [800, 10_000, 100_000] {
        let (a, b) = articles::retelling(words);
        let pairs = [
            ("retelling", (a.clone(), b)),
            ("identical", (a.clone(), a)),
            ("unrelated", articles::unrelated(words)),
        ];
        for (name, (a, b)) in pairs {
            group.throughput(Throughput::Bytes((a.len() + b.len()) as u64));
            group.bench_function(BenchmarkId::new(name, words), |bencher| {
                bencher.iter(|| compare(&a, &b, &Options::default()));
            });
        }
    }
    group.finish();
}

/// The steps of one stage alone: reading, aligning, comparing the words of links.
fn stages(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("stages of 10,000 words");
    group.sample_size(10);
    let (a, b) = articles::retelling(10_000);
    // The borders that `Job::progress` names.
    for (name, from, until) in [
        ("read", 0.0, 0.4),
        ("align", 0.4, 0.8),
        ("compare", 0.8, f32::INFINITY),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter_custom(|rounds| {
                let times = (0..rounds).map(|_| time_between(from, until, &a, &b));
                times.sum()
            });
        });
    }
    group.finish();
}

/// How long a comparison takes from where its progress is `from` to where it is `until`.
fn time_between(from: f32, until: f32, a: &str, b: &str) -> Duration {
    let mut job = Job::new(a, b, &Options::default());
    let mut total = Duration::ZERO;
    loop {
        let counts = (from..until).contains(&job.progress());
        let begin = Instant::now();
        let done = job.advance();
        if counts {
            total += begin.elapsed();
        }
        if done {
            return total;
        }
    }
}

criterion_group!(benches, whole, stages);
criterion_main!(benches);
