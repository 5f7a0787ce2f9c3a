#!/usr/bin/env bash
# Makes the files that no program can read as they are, from documents of the example corpus. Needs qpdf, poppler-utils and LibreOffice.
set -euo pipefail
cd "$(dirname "$0")"
examples=../../../../examples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Opens with a password only.
qpdf --encrypt tys-tys nummer-to 256 -- "$examples/07-notat.pdf" encrypted.pdf
# No bytes at all.
: > empty.pdf
# The first 6,000 bytes of a zip: the directory at its end is missing.
head -c 6000 "$examples/03-samtaleguide.docx" > truncated.docx
# A web page whose name says PDF.
printf '%s\n' '<!DOCTYPE html>' '<html lang="da"><head><title>Notat</title></head><body>' \
    '<h1>Notat om ventetid</h1>' '<p>Kommunen skal tilbyde alle ledige borgere en samtale inden to uger.</p>' \
    '</body></html>' > lying.pdf
# A page that is a picture: a reader sees text, a program sees none.
pdftoppm -r 60 -f 1 -l 1 -gray -png "$examples/07-notat.pdf" "$work/scan"
mv "$work"/scan*.png "$work/image-only.png"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf:draw_pdf_Export --outdir . "$work/image-only.png" >/dev/null 2>&1
ls -l
