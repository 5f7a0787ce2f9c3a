#!/usr/bin/env bash
# Whole processes side by side on the same corpora, interleaved: bench/run.sh CORPUS TERMS [PAIRS]
#
# CORPUS holds syn/pdf (for tika-app's batch), syn/docx (for pandoc) and one/one.pdf, as the peers' scripts make them; TERMS
# is a list of terms, one a line, that is added to the shipped Danish rules as one lexicon. Needs: TIKA_APP=path of
# tika-app.jar, pandoc, GNU time, and an unpacked wpr in WPR (default: this checkout). ROWS chooses among
# "help one pdf docx threads". CPU seconds are those of the whole process tree, wall seconds mean something on an idle
# machine only; the table gives medians and ratios. A run that fails stops the script.
set -euo pipefail
corpus=$1 terms=$2 pairs=${3:-5} rows=${ROWS:-help one pdf docx threads}
here=$(cd "$(dirname "$0")/.." && pwd) wpr=${WPR:-$here/wpr} work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: "${TIKA_APP:?path of tika-app.jar}"
export WPR_CACHE=$work/cache

measure() { # NAME COMMAND...: adds CPU and wall seconds of a command to the lists of that name
  local name=$1
  shift
  if ! /usr/bin/time -o "$work/time" -f '%U %S %e' "$@" >"$work/said" 2>&1; then
    cat "$work/said" >&2
    echo "failed: $*" >&2
    exit 1
  fi
  tail -n 1 "$work/time" | awk '{print $1 + $2}' >>"$work/$name.cpu"
  tail -n 1 "$work/time" | awk '{print $3}' >>"$work/$name.wall"
}
median() { sort -n "$work/$1" | awk '{a[NR] = $1} END {print NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2}'; }
row() { # WHAT OURS PEER TARGET [wall]
  [ -f "$work/$2.cpu" ] || return 0
  local ours peer
  ours=$(median "$2.${5:-cpu}") peer=$(median "$3.${5:-cpu}")
  printf '| %s | %s | %s | %s | %s |\n' "$1" "$ours" "$peer" "$(awk "BEGIN {printf \"%.2f\", $ours / $peer}")" "$4"
}
wanted() { [[ " $rows " == *" $1 "* ]]; }

# The shipped Danish rules with the extra terms, and the same with one rule more.
rules() { # FOLDER
  mkdir -p "$1"
  cat >"$1/ruleset.yaml" <<Y
schema: 1
id: bench
title: bench
language: da
version: 0.1.0
authors: [bench]
edition: Bacchi & Goodwin 2016
position: none
blind-spots: none
extends: $here/rules/da
files: [terms.yaml]
Y
  {
    printf 'schema: 1\nlexicons:\n  - id: extra-terms\n    label: extra\n    terms:\n'
    sed "s/'/''/g; s/.*/      - '&'/" "$terms"
    rule extra-terms '$extra-terms' "$(head -n 1 "$terms")"
  } >"$1/terms.yaml"
}
rule() { # ID PATTERN EXAMPLE
  [ "$1" != extra-terms ] || echo 'rules:'
  printf '  - {id: bench.%s, kind: pattern, question: 1, name: %s, ask: what, source: bench, detects: it, ' "$1" "$1"
  printf "pattern: '%s', examples: {match: ['[[%s]]'], no-match: ['1']}}\n" "$2" "$3"
}
rules "$work/rules"
cp -r "$work/rules" "$work/changed"
rule more '"kommune" []{0,3} [pos="VERB"]' 'kommunen har' >>"$work/changed/terms.yaml"

"$wpr" analyze "$corpus/one/one.pdf" -o "$work/r" -q # builds, and makes the archive for quick starts
"$wpr" rules validate "$work/changed" >&2
for _ in $(seq "$pairs"); do
  if wanted help; then
    measure help "$wpr" --help
    measure java java -version
  fi
  if wanted one; then
    measure one "$wpr" analyze "$corpus/one/one.pdf" -o "$work/r" -q --no-cache
    measure one-tika java -jar "$TIKA_APP" -t "$corpus/one/one.pdf"
  fi
  if wanted pdf; then
    rm -rf "$WPR_CACHE" "$work/t"
    mkdir -p "$work/t"
    measure pdf "$wpr" analyze "$corpus/syn/pdf" -o "$work/r" -q --rules "$work/rules"
    measure pdf-warm "$wpr" analyze "$corpus/syn/pdf" -o "$work/r" -q --rules "$work/changed"
    measure pdf-tika java -jar "$TIKA_APP" -t -i "$corpus/syn/pdf" -o "$work/t" -numConsumers 2
  fi
  if wanted docx; then
    measure docx "$wpr" analyze "$corpus/syn/docx" -o "$work/r" -q --no-cache --rules da
    # shellcheck disable=SC2016
    measure docx-pandoc sh -c 'for f in "$1"/*.docx; do pandoc -f docx -t plain -o "$2/x.txt" "$f" || exit; done' sh "$corpus/syn/docx" "$work"
  fi
  if wanted threads; then
    measure one-thread "$wpr" analyze "$corpus/syn/docx" -o "$work/r" -q --no-cache --rules da --threads 1
    measure two-threads "$wpr" analyze "$corpus/syn/docx" -o "$work/r" -q --no-cache --rules da --threads 2
  fi
done
echo '| work | wpr, s | peer, s | ratio | wanted |'
echo '|---|---|---|---|---|'
row 'CPU: wpr --help / java -version' help java '0.25 s'
row 'CPU: analyze one page of PDF / tika-app extracts it' one one-tika '0.35'
row 'CPU: analyze all PDFs / tika-app batch extracts them' pdf pdf-tika '1.0'
row 'CPU: the same with a warm cache and a changed rule / first run' pdf-warm pdf '0.1'
row 'CPU: analyze all DOCX / pandoc, a process each' docx docx-pandoc '0.6'
row 'wall: analyze all DOCX with 1 thread / with 2' one-thread two-threads '1.5 or more' wall
