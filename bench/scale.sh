#!/usr/bin/env bash
# Time and memory against the size of a corpus: bench/scale.sh [NUMBER...] analyses so many short notes (default: 100 1000
# 10000), each of 25 sentences drawn from the documents in examples/, and prints a table. Needs GNU time and an unpacked wpr in
# WPR (default: this checkout); OPTIONS are given to analyze. Time that grows faster than the corpus, or memory that grows with
# it, is a fault.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd) wpr=${WPR:-$here/wpr} work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$wpr" extract "$here"/examples/*.{html,docx,pdf} | sed 's/\([.?!]\) \+/\1\n/g' | grep -E '^.{40,400}[.?!]$' >"$work/sentences"
echo '| documents | CPU, s | CPU per document, ms | wall, s | memory, MB |'
echo '|---|---|---|---|---|'
[ $# -gt 0 ] || set -- 100 1000 10000
for n in "$@"; do
  mkdir -p "$work/$n"
  awk -v n="$n" -v folder="$work/$n" '
    { sentence[NR] = $0 }
    END {
      srand(1)
      for (i = 1; i <= n; i++) {
        file = sprintf("%s/%05d.txt", folder, i)
        for (j = 0; j < 25; j++) printf "%s%s", sentence[1 + int(rand() * NR)], j % 5 == 4 ? "\n\n" : " " >file
        close(file)
      }
    }' "$work/sentences"
  # shellcheck disable=SC2086 # OPTIONS holds several words
  /usr/bin/time -o "$work/time" -f '%U %S %e %M' "$wpr" analyze "$work/$n" -o "$work/results" -q --no-cache --language da ${OPTIONS:-}
  tail -n 1 "$work/time" | awk -v n="$n" '{printf "| %d | %.1f | %.1f | %.1f | %d |\n", n, $1 + $2, 1000 * ($1 + $2) / n, $3, $4 / 1024}'
  rm -rf "${work:?}/$n" "$work/results"
done
