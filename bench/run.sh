#!/usr/bin/env bash
# Whole processes side by side on the same corpora, interleaved: bench/run.sh CORPUS [PAIRS]
#
# CORPUS holds pdf/ (for tika-app's batch) and docx/ (for pandoc) and one.pdf. Needs: TIKA_APP=path of tika-app.jar, pandoc,
# GNU time, an unpacked wpr in WPR (default: this checkout). CPU seconds are those of the whole process tree; the table
# gives medians and the ratio of wpr to the peer. Wall times on a shared machine say little and are left out.
set -euo pipefail
corpus=$1 pairs=${2:-5}
here=$(cd "$(dirname "$0")/.." && pwd) wpr=${WPR:-$here/wpr} work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: "${TIKA_APP:?path of tika-app.jar}"
export WPR_CACHE=$work/cache

cpu() { # NAME COMMAND...: adds the CPU seconds of a command to the list of that name
  local name=$1
  shift
  /usr/bin/time -o "$work/time" -f '%U %S' "$@" >/dev/null 2>&1 || true
  tail -n 1 "$work/time" | awk '{print $1 + $2}' >>"$work/$name"
}
median() { sort -n "$work/$1" | awk '{a[NR] = $1} END {print NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2}'; }
row() { # WHAT OURS PEER
  local ours peer
  ours=$(median "$2") peer=$(median "$3")
  printf '| %s | %s | %s | %s |\n' "$1" "$ours" "$peer" "$(awk "BEGIN {printf \"%.2f\", $ours / $peer}")"
}

"$wpr" analyze "$corpus/one.pdf" -o "$work/r" -q || true # builds, and makes the archive for quick starts
for _ in $(seq "$pairs"); do
  rm -rf "$WPR_CACHE"
  cpu help "$wpr" --help
  cpu java java -version
  cpu one "$wpr" analyze "$corpus/one.pdf" -o "$work/r" -q --no-cache
  cpu one-tika java -jar "$TIKA_APP" -t "$corpus/one.pdf"
  cpu pdf "$wpr" analyze "$corpus/pdf" -o "$work/r" -q --rules da
  cpu pdf-warm "$wpr" analyze "$corpus/pdf" -o "$work/r" -q
  mkdir -p "$work/t"
  cpu pdf-tika java -jar "$TIKA_APP" -t -i "$corpus/pdf" -o "$work/t" -numConsumers 2
  cpu docx "$wpr" analyze "$corpus/docx" -o "$work/r" -q --no-cache
  # shellcheck disable=SC2016
  cpu docx-pandoc sh -c 'for f in "$1"/*.docx; do pandoc -f docx -t plain -o "$2/x.txt" "$f"; done' sh "$corpus/docx" "$work"
done
echo '| work | wpr, CPU s | peer, CPU s | ratio |'
echo '|---|---|---|---|'
row 'wpr --help / java -version' help java
row 'analyze one page of PDF / tika-app extracts it' one one-tika
row 'analyze all PDFs / tika-app batch extracts them' pdf pdf-tika
row 'the same with a warm cache and other rules / first run' pdf-warm pdf
row 'analyze all DOCX / pandoc, a process each' docx docx-pandoc
