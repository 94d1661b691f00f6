//! How long a comparison takes, whole and by stage: `cargo bench`.

mod articles;

use article_compare::{Options, compare};
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

criterion_group!(benches, whole);
criterion_main!(benches);
