#!/usr/bin/env bash
# Makes the scanned test files from the pages beside this script. Needs Chromium, poppler, ImageMagick, qpdf, Python 3.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

print() { # PAGE.html -> PAGE.pdf in $work
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$work/${1%.html}.pdf" "$1" >/dev/null 2>&1
}
scan() { # NAME ANGLE: an image of a page, laid askew, with noise
    pdftoppm -r 150 -gray -png -singlefile "$work/$1.pdf" "$work/$1"
    convert "$work/$1.png" -background white -rotate "$2" -seed 1 -attenuate 0.2 +noise Gaussian -colorspace Gray \
        -resize '1240x1754!' -quality 40 "$work/$1.jpg"
}
wrap() { # IMAGE.jpg FILE.pdf: a page of A4 with nothing but the image
    python3 - "$1" "$2" <<'PY'
import sys
image = open(sys.argv[1], 'rb').read()
draw = b'q 595 0 0 842 0 0 cm /I Do Q'
objects = [b'<< /Type /Catalog /Pages 2 0 R >>', b'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    b'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    b'<< /Length %d >>\nstream\n%s\nendstream' % (len(draw), draw),
    b'<< /Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace /DeviceGray /BitsPerComponent 8 '
    b'/Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream' % (len(image), image)]
out, places = b'%PDF-1.4\n', []
for number, body in enumerate(objects, 1):
    places.append(len(out))
    out += b'%d 0 obj\n%s\nendobj\n' % (number, body)
start = len(out)
out += b'xref\n0 6\n0000000000 65535 f \n' + b''.join(b'%010d 00000 n \n' % place for place in places)
out += b'trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' % start
open(sys.argv[2], 'wb').write(out)
PY
}

for page in letter columns stamp empty; do print $page.html; done
scan letter 0.5
scan columns -0.6
cp "$work/letter.jpg" letter.jpg
for page in letter columns; do wrap "$work/$page.jpg" "$work/$page-scan.pdf"; done
convert letter.jpg -rotate 90 -quality 40 turned.jpg
convert letter.jpg -rotate 180 -quality 40 "$work/over.jpg"
wrap "$work/over.jpg" over.pdf
qpdf "$work/letter-scan.pdf" --overlay "$work/stamp.pdf" -- "$work/stamped.pdf"
qpdf --empty --pages "$work/columns.pdf" 1 "$work/stamped.pdf" 1 "$work/empty.pdf" 1 "$work/columns-scan.pdf" 1 -- --deterministic-id mixed.pdf
qpdf --qdf --object-streams=disable "$work/letter.pdf" - | sed 's/^<\([0-9A-F]*\)> <00\(..\)>$/<\1> <E0\2>/; s/^<\([0-9A-F]*\)> <\([0-9A-F]*\)> <00\(..\)>$/<\1> <\2> <E0\3>/' >"$work/unnamed.pdf"
qpdf --deterministic-id "$work/unnamed.pdf" no-letters.pdf 2>/dev/null || true
pdftoppm -r 120 -mono "$work/columns.pdf" "$work/mono"
pdftoppm -r 120 -mono "$work/letter.pdf" "$work/mono-letter"
convert "$work"/mono-letter-*.pbm "$work"/mono-[0-9]*.pbm -compress Group4 -units PixelsPerInch -density 120 pages.tiff
convert -size 800x600 plasma:green-blue -seed 3 -quality 30 picture.jpg
