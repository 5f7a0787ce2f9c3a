#!/usr/bin/env bash
# Makes the binary test files from the sources beside this script. Needs LibreOffice with Danish hyphenation, qpdf, poppler, pandoc.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
convert() { # TARGET-FORMAT SOURCE -> file in $work
    soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir "$work" "$2" >/dev/null 2>&1
}

sed 's|<!-- columns -->|<style:columns fo:column-count="2" fo:column-gap="0.8cm"/>|' report.fodt >"$work/columns.fodt"
for format in pdf docx odt rtf doc; do convert "$format" report.fodt; done
convert docx extras.fodt
cp "$work/extras.docx" .
convert pdf "$work/columns.fodt"
convert 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"false"}}' tagged.fodt
for format in pptx ppt; do convert "$format" slides.fodp; done
cp "$work"/tagged.pdf .
cp "$work"/report.{pdf,docx,odt,rtf,doc} "$work"/columns.pdf "$work"/slides.{pptx,ppt} .

qpdf --encrypt secret secret 256 -- report.pdf encrypted.pdf
pdftoppm -r 40 -gray -f 1 -l 1 -png report.pdf "$work/scan"
mv "$work"/scan*.png "$work/scan.png"
convert pdf "$work/scan.png"
cp "$work/scan.pdf" image-only.pdf
qpdf --empty --pages report.pdf 1 image-only.pdf 1 -- mixed.pdf
qpdf --rotate=+90 report.pdf rotated.pdf
head -c 6000 report.docx >truncated.docx
head -c 9000 report.pdf >truncated.pdf
cp report.pdf lying.docx
pandoc notes.md -o notes.epub
