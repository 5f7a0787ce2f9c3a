#!/usr/bin/env bash
# Makes the office and PDF files of the example corpus from the flat ODF sources beside this script.
# Needs LibreOffice with the hyphenation patterns of both languages (Debian: libreoffice-writer libreoffice-impress
# hyphen-da hyphen-en-gb) and the Liberation fonts. The committed files were made by LibreOffice 7.4.7.2 on Debian 12;
# another version may break lines and pages elsewhere, and then the page numbers in keys/ must be checked again.
# The HTML pages have no source but themselves. Files made twice differ in their time stamps only.
set -euo pipefail
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

make_one() { # source, filter
    local target=../$(basename "${1%.*}").${2%%:*}
    soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$2" --outdir .. "$1" >/dev/null 2>&1
    [ -s "$target" ] || { echo "LibreOffice did not make $target from $1" >&2; exit 1; }
    echo "$target"
}

soffice --version
for source in *.fodt *.fodp; do
    [ -e "$source" ] || continue
    case $source in
        03-* | 09-*) make_one "$source" "docx:MS Word 2007 XML" ;;
        *.fodp) make_one "$source" "pptx:Impress MS PowerPoint 2007 XML" ;;
        *) make_one "$source" "pdf:writer_pdf_Export" ;;
    esac
done
