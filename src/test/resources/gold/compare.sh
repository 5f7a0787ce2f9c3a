#!/usr/bin/env bash
# Runs pdftotext, mutool and tika-app on the gold set and prints their errors beside those of wpr.
# Needs poppler-utils, mupdf-tools, and the tika-app jar as the first argument; run from the root of the project after
# mvn test-compile. Each program is run in the ways a user would try; what it leaves of the layout is forgiven (see Peer).
set -euo pipefail
tika=${1:?path of tika-app.jar}
gold=src/test/resources/gold
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
to() { mkdir -p "$out/$1/$(dirname "$2")"; echo "$out/$1/$2.txt"; }
for file in "$gold"/*/*.pdf; do
    name=${file#"$gold"/}
    pdftotext "$file" "$(to pdftotext "$name")"
    pdftotext -raw "$file" "$(to pdftotext-raw "$name")"
    pdftotext -layout "$file" "$(to pdftotext-layout "$name")"
    mutool draw -q -F text "$file" >"$(to mutool "$name")" 2>/dev/null
    mutool draw -q -F text -O dehyphenate "$file" >"$(to mutool-dehyphenate "$name")" 2>/dev/null || true
done
java -jar "$tika" -t -i "$gold" -o "$out/tika" >/dev/null 2>&1
mvn -q -B dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$out/classpath" >/dev/null
java -cp "target/test-classes:target/classes:$(cat "$out/classpath")" wpr.gold.GoldTable "$out"
