#!/usr/bin/env bash
# Patterns of words in plain texts, beside a hash trie over the same files: bench/match.sh TEXT PATTERNS [whole]
#
# TEXT is a folder of texts, PATTERNS one of p10.txt, p100.txt, p1000.txt, p10000.txt, a pattern a line. TRIE is the class
# path of a program Trie PATTERNS TEXT THREADS PASSES that prints "hits=N" and "match only X Mtok per cpu s" for each pass;
# without it only our own figures are printed. With "whole" a text is one sentence for us as it is for the trie, and hits
# must be equal; without it we find no pair of words across the end of a sentence. Million tokens per CPU second, warm.
set -euo pipefail
text=$(realpath "$1") patterns=$(realpath "$2") whole=${3:-}
cd "$(dirname "$0")/.."
ours=$(mvn -q -B -Pbench -DskipTests test -Dbench.main=wpr.bench.Matching "-Dbench=$text $patterns $whole" | grep -oE '[0-9]+ [0-9.]+ [0-9]+$')
echo '| patterns | wpr, M tokens per CPU s | hits | trie, M tokens per CPU s | hits |'
echo '|---|---|---|---|---|'
while read -r count speed hits; do
  trie='- hits=-'
  [ -z "${TRIE:-}" ] || trie=$(java -Xmx2g -cp "$TRIE" Trie "$patterns/p$count.txt" "$text" 1 5 | tail -n 1 |
    sed -E 's/.*hits=([0-9]+).*match only ([0-9.]+) Mtok.*/\2 hits=\1/')
  printf '| %s | %s | %s | %s | %s |\n' "$count" "$speed" "$hits" "${trie% hits=*}" "${trie#* hits=}"
done <<<"$ours"
