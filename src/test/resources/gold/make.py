#!/usr/bin/env python3
"""Typesets the sources in src/ into all layouts and writes beside each file what a careful reader sees in it.

Needs LibreOffice with hyphen-da and hyphen-en-gb, pdflatex with the Danish patterns (texlive-latex-recommended,
texlive-lang-european, texlive-fonts-recommended, lmodern), Chromium, pdftotext and the Liberation fonts.
Usage: make.py [NAME...]   such as columns/ventetid; all without a name.

A source has a head (title, language, running head, running foot) and one block a line: `# ` and `## ` headings, `- ` and
`1. ` list items, `> ` quotation, `] ` box, `! ` caption, `| ` table row, `@ ` speaker note, `^[...]` footnote. The gold
file has one block a line: page, zone, group, printed label, text. Blocks of one group are read together; group 0 is the
running text. A page ends inside a block where the text has the character ␌. Pages are found by pdftotext, letters only.
"""
import html, os, re, subprocess, sys, tempfile, unicodedata
from pathlib import Path

HERE = Path(__file__).parent.resolve()
NOTE = re.compile(r'\^\[(.*?)\]')
ZONES = {'#': 'heading', '##': 'heading', '-': 'list', '--': 'list', '1': 'list', '>': 'quotation', ']': 'box',
         '!': 'caption', '|': 'table', '@': 'slide-notes', '': 'body'}

# Layout, source, and the manner in which it is set: a was looked at while the program was made, b was not until its
# faults were mended, c was set afterwards and not looked at before it was measured.
MADE = [(layout, source, manner)
        for layout, ext in (('office', 'pdf'), ('latex', 'pdf'), ('columns', 'pdf'), ('print', 'pdf'),
                            ('report', 'pdf'), ('word', 'docx'), ('web', 'html'))
        for source, manner in (('ventetid', 'a'), ('outreach', 'a'), ('boliger', 'b'), ('mentors', 'b'),
                                       ('natarbejde', 'c'), ('buses', 'c'))]
MADE += [('columns', f'{s}-{w}', m) for s, m in (('deling', 'a'), ('orddeling', 'b')) for w in (38, 41, 43, 46, 48, 51, 55, 63)]
MADE += [('slides', 'moedet', 'a'), ('slides', 'overgangen', 'b')]
EXT = {'word': 'docx', 'web': 'html', 'slides': 'pptx'}


class Block:
    def __init__(self, kind, text, number=0):
        self.kind, self.number = kind, number
        self.notes = NOTE.findall(text)
        self.text = text
        self.plain = NOTE.sub('', text)
        self.cells = [c.strip() for c in text.split('|')] if kind == '|' else []

    def parts(self):
        """Text and notes by turns."""
        return NOTE.split(self.text)


class Source:
    def __init__(self, name):
        self.head, self.blocks, number = {}, [], 0
        lines = (HERE / 'src' / f'{name}.txt').read_text(encoding='utf-8').splitlines()
        at = lines.index('')
        for line in lines[:at]:
            key, value = line.split(': ', 1)
            self.head[key] = value
        for line in filter(None, lines[at:]):
            if line == '[contents]':
                self.blocks.append(Block('[contents]', ''))
                continue
            m = re.match(r'(##?|--?|>|\]|!|\||@|\d+\.) (.*)', line)
            kind, text = m.groups() if m else ('', line)
            if kind.rstrip('.').isdigit():
                self.blocks.append(Block('1', text, int(kind.rstrip('.'))))
            else:
                self.blocks.append(Block(kind, text))

    def number_headings(self):
        a = b = 0
        for block in self.blocks:
            if block.kind == '#' and not block.plain.startswith('Bilag'):
                a, b = a + 1, 0
                block.text = block.plain = f'{a} {block.plain}'
            elif block.kind == '##':
                b += 1
                block.text = block.plain = f'{a}.{b} {block.plain}'

    def headings(self):
        return [b for b in self.blocks if b.kind in ('#', '##')]

    def groups(self):
        """Runs of blocks of one kind, as lists, boxes and tables are."""
        runs = []
        for block in self.blocks:
            kind = '-' if block.kind == '--' else block.kind
            if runs and runs[-1][0] == kind and kind in ('-', '1', ']', '|'):
                runs[-1][1].append(block)
            else:
                runs.append((kind, [block]))
        return runs


# ---------------------------------------------------------------- gold

def gold(source, contents, slides=False):
    """Rows of zone, group, label, text in the order of the source."""
    rows, group = [], 0
    number = 0
    for kind, run in source.groups():
        if kind == '[contents]':
            if contents:
                group += 1
                rows.append(['contents', group, '', contents_title(source)])
                for h in source.headings():
                    rows.append(['contents', group, '', h.plain + ' \ue000'])
            continue
        floating = kind in (']', '|', '!') or kind == '@'
        if floating:
            group += 1
        notes = []
        for block in run:
            zone = ZONES[block.kind]
            if slides and zone in ('body', 'list'):
                zone = 'slide'
            if block.cells:
                for cell in block.cells:
                    rows.append([zone, group, '', cell])
                continue
            label = f'{block.number}.' if block.kind == '1' else ''
            rows.append([zone, group if floating else 0, label, block.plain])
            notes += block.notes
        for note in notes:
            number += 1
            group += 1
            rows.append(['note', group, str(number), note])
    return rows


def contents_title(source):
    return 'Indhold' if source.head['language'] == 'da' else 'Contents'


def letters(text, digits=True):
    return [c for c in unicodedata.normalize('NFKC', text) if c.isalpha() or digits and c.isdigit()]


def paginate(rows, pdf):
    """Puts the page before each row and marks where a page ends inside one."""
    count = int(re.search(r'Pages: +(\d+)', run('pdfinfo', pdf)).group(1))
    printed = [run('pdftotext', '-raw', '-f', str(p), '-l', str(p), pdf, '-') for p in range(1, count + 1)]
    forms = {digits: [''.join(letters(t, digits)) for t in printed] for digits in (True, False)}
    done, last = [], 1
    for zone, group, label, text in rows:
        digits = len(letters(text, False)) < 20  # footnote numbers stand between the letters of longer ones
        pages = forms[digits]
        key = ''.join(letters(text.replace('\ue000', ''), digits))
        found = None
        for p in sorted(range(1, count + 1), key=lambda p: (p < last, p)):
            if key in pages[p - 1]:
                found = (p, len(key))
                break
        if not found:
            for p, q in sorted((p, q) for p in range(max(1, last - 1), count + 1) for q in (p, p + 1) if q <= count):
                cut = next((n for n in range(len(key) - 1, 5, -1)
                            if key[:n] in pages[p - 1] and key[n:] in pages[q - 1]), 0)
                if cut:
                    found = (p, cut if p < q else len(key))
                    break
        if not found:
            sys.exit(f'{pdf}: not on any page: {text}')
        page, cut = found
        if cut < len(key):
            seen = 0
            for i, c in enumerate(text):
                seen += len(letters(c, digits))
                if seen == cut:
                    text = text[:i + 1] + '␌' + text[i + 1:]
                    break
        if zone not in ('note', 'contents'):
            last = page
        done.append([page, zone, group, label, text])
    starts = {t.replace('␌', ''): p for p, z, g, l, t in done if z == 'heading'}
    for row in done:
        if row[1] == 'contents' and '\ue000' in row[4]:
            row[4] = row[4].replace('\ue000', str(starts[row[4][:-2]]))
    return done


def run(*command, **kw):
    return subprocess.run([str(c) for c in command], check=True, capture_output=True, text=True, **kw).stdout


# ---------------------------------------------------------------- hyphenation for HTML, after Liang

class Hyphenator:
    def __init__(self, language):
        name = {'da': 'hyph_da_DK.dic', 'en': 'hyph_en_GB.dic'}[language]
        lines = Path('/usr/share/hyphen', name).read_bytes().decode('utf-8', 'replace').splitlines()[1:]
        self.patterns = {}
        for line in lines:
            p = line.strip()
            if p and not p[0].isupper() and '/' not in p:
                self.patterns[re.sub(r'\d', '', p)] = [int(d or 0) for d in re.split(r'[^\d]', p)]

    def word(self, match):
        word = match.group()
        if len(word) < 8:
            return word
        dotted = f'.{word.lower()}.'
        points = [0] * (len(dotted) + 1)
        for i in range(len(dotted)):
            for j in range(i + 1, len(dotted) + 1):
                for k, v in enumerate(self.patterns.get(dotted[i:j], [])):
                    points[i + k] = max(points[i + k], v)
        return ''.join(('&shy;' if 3 <= i <= len(word) - 3 and points[i + 1] % 2 else '') + c for i, c in enumerate(word))

    def __call__(self, text):
        return re.sub(r'[^\W\d_]+(?![^<>]*>)(?!;)', self.word, text)


# ---------------------------------------------------------------- LaTeX

def tex(text):
    for a, b in (('\\', r'\textbackslash '), ('&', r'\&'), ('%', r'\%'), ('#', r'\#'), ('_', r'\_'), ('$', r'\$')):
        text = text.replace(a, b)
    return text


def latex(source, name, manner, pages, out, embed=True):
    columns = name.split('/')[0] == 'columns'
    width = re.search(r'-(\d+)$', name)
    da = source.head['language'] == 'da'
    if width:
        size, paper = '10pt', f'a4paper,textwidth={2 * int(width.group(1)) + 8}mm,textheight=24cm,columnsep=8mm'
    elif columns:
        size, paper = {'a': ('10pt', 'a4paper,margin=2.4cm,columnsep=7mm'), 'b': ('10pt', 'b5paper,margin=1.7cm,columnsep=6mm'),
                       'c': ('11pt', 'a4paper,margin=1.9cm,columnsep=10mm')}[manner]
    else:
        size, paper = {'a': ('11pt', 'a5paper,margin=2cm'), 'b': ('12pt', 'a5paper,margin=1.8cm'), 'c': ('10pt', 'a4paper,margin=3.4cm')}[manner]
    font = r'\usepackage{lmodern}' if manner == 'a' else r'\usepackage{mathpazo}' if manner == 'c' else (r'\usepackage{mathptmx}' if columns else r'\usepackage{charter}')
    o = [rf'\documentclass[{size}{",twocolumn" if columns else ""}]{{article}}', r'\pdfinfo{/CreationDate(D:20220101000000Z)}\pdfsuppressptexinfo15 \pdftrailerid{gold}',
         r'\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{textcomp}\usepackage[' + ('danish' if da else 'british') + r']{babel}',
         r'\input{glyphtounicode}\pdfgentounicode=1', font, rf'\usepackage[{paper}]{{geometry}}',
         r'\usepackage{xcolor,fancyhdr}\pagestyle{fancy}\fancyhf{}\emergencystretch=1em\frenchspacing\tolerance=2000',
         r'\setlength{\headheight}{14pt}\raggedbottom']
    if manner == 'a':
        o.append(rf'\fancyhead[L]{{\small {tex(source.head["head"])}}}\fancyfoot[C]{{\small \thepage}}')
    elif manner == 'c':
        o.append(rf'\fancyhead[C]{{\footnotesize\scshape {tex(source.head["head"])}}}\fancyhead[R]{{\footnotesize \thepage}}'
                 rf'\fancyfoot[L]{{\footnotesize {tex(source.head["foot"])}}}\setlength{{\parindent}}{{1.2em}}')
    else:
        o.append(rf'\renewcommand{{\headrulewidth}}{{0pt}}\fancyhead[R]{{\footnotesize\itshape {tex(source.head["head"])}}}'
                 rf'\fancyfoot[R]{{\footnotesize {tex(source.head["foot"])} \thepage}}\setlength{{\parindent}}{{0pt}}\setlength{{\parskip}}{{5pt}}')
    if not embed:
        o.append(r'\pdfmapfile{=pdftex_ndl14.map}')
    o.append(r'\begin{document}')
    if not width:
        title = rf'{{\LARGE\bfseries {tex(source.head["title"])}\par}}\bigskip'
        o.append(rf'\twocolumn[{title}]' if columns else title)
    body = lambda b: ''.join(tex(p) if i % 2 == 0 else rf'\footnote{{{tex(p)}}}' for i, p in enumerate(b.parts()))
    for kind, group in source.groups():
        b = group[0]
        if kind == '[contents]':
            if pages is not None:
                o.append(rf'\par\medskip{{\bfseries {contents_title(source)}}}\par')
                o += [rf'\noindent {tex(h.plain)}\dotfill {pages.get(h.plain, 1)}\par' for h in source.headings()]
                o.append(r'\medskip')
        elif kind in ('#', '##'):
            o.append(rf'\{"sub" * (kind == "##")}section*{{{tex(b.plain)}}}')
        elif kind in ('-', '1'):
            env = 'itemize' if kind == '-' else 'enumerate'
            o += [rf'\begin{{{env}}}'] + [rf'\item {body(x)}' for x in group] + [rf'\end{{{env}}}']
        elif kind == '>':
            o.append(rf'\begin{{quote}}{body(b)}\end{{quote}}')
        elif kind == '!':
            o.append(rf'\par\medskip\noindent{{\small\itshape {body(b)}\par}}\nopagebreak')
        elif kind == ']':
            inner = r'{\bfseries ' + body(b) + r'}\par ' + r' \par '.join(body(x) for x in group[1:])
            frame = r'\fbox{' if manner == 'a' else r'\fcolorbox{black!60}{black!4}{' if manner == 'c' else r'\colorbox{black!12}{'
            o.append(r'\par\medskip\noindent' + frame + r'\parbox{\dimexpr\linewidth-2\fboxsep-2\fboxrule}{\small ' + inner + r'}}\par\medskip')
        elif kind == '|':
            lines = [' & '.join(tex(c) for c in x.cells) + r' \\' for x in group]
            spread = '|p{.42\\linewidth}' * 2 + '|'
            columns_ = 'p{.46\\linewidth}' + 'r' * (len(b.cells) - 1)
            rule = r'\hline '
            if manner == 'c':
                o.append(r'\par\noindent{\footnotesize\begin{tabular}{' + columns_ + '}' + r'\bfseries ' + lines[0].replace(' & ', r' & \bfseries ') + rule + rule.join(lines[1:]) + rule + r'\end{tabular}\par}\medskip')
            elif manner == 'a':
                o.append(r'\par\noindent{\small\begin{tabular}{' + columns_ + '}' + rule + lines[0] + rule + ' '.join(lines[1:]) + rule + r'\end{tabular}\par}\medskip')
            else:
                o.append(r'\par\noindent{\small\begin{tabular}{' + (spread if not embed else '|' + '|'.join(['p{.4\\linewidth}'] + ['r'] * (len(b.cells) - 1)) + '|') + '}' + rule + rule.join(lines) + rule + r'\end{tabular}\par}\medskip')
        else:
            o.append(body(b) + '\n')
    o.append(r'\end{document}')
    with tempfile.TemporaryDirectory() as work:
        Path(work, 'd.tex').write_text('\n'.join(o), encoding='utf-8')
        env = dict(os.environ, SOURCE_DATE_EPOCH='1640995200')
        done = subprocess.run(['pdflatex', '-interaction=nonstopmode', 'd.tex'], cwd=work, capture_output=True, env=env)
        if not Path(work, 'd.pdf').exists() or b'\n!' in done.stdout:
            sys.exit(done.stdout.decode('latin1')[-3000:])
        out.write_bytes(Path(work, 'd.pdf').read_bytes())


# ---------------------------------------------------------------- flat ODF for LibreOffice

NS = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in (
    ('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('draw', 'drawing'),
    ('fo', 'xsl-fo-compatible'), ('meta', 'meta'), ('svg', 'svg-compatible'), ('presentation', 'presentation')))
NS += ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'


def x(text):
    return html.escape(text, quote=False)


def para(style, text, tag='p', extra=''):
    return f'<text:{tag} text:style-name="{style}"{extra}>{text}</text:{tag}>'


def style(name, parent, p='', t='', display=''):
    return (f'<style:style style:name="{name}" style:family="paragraph"' + (f' style:display-name="{display}"' if display else '')
            + (f' style:parent-style-name="{parent}"' if parent else '') + (f' style:default-outline-level="{display[-1]}"' if display.startswith('Heading') else '')
            + f'><style:paragraph-properties {p}/><style:text-properties {t}/></style:style>')


def fodt(source, layout, manner, pages, wide=None):
    report, a = layout == 'report', manner == 'a'
    lang = 'fo:language="da" fo:country="DK"' if source.head['language'] == 'da' else 'fo:language="en" fo:country="GB"'
    serif, sans = ('Liberation Serif', 'Liberation Sans') if a else ('Liberation Sans', 'Liberation Serif')
    size, page, margin = ('11pt', ('21cm', '29.7cm'), '2.6cm') if a else ('10pt', ('17.6cm', '25cm'), '2cm')
    if manner == 'c':
        serif, sans, size, page, margin = 'Liberation Serif', 'Liberation Sans', '10.5pt', ('21cm', '29.7cm'), '3.1cm'
    if layout == 'office' and a:
        size, page, margin = '10pt', ('14.8cm', '21cm'), '1.9cm'
    if report:
        size = '10.5pt' if a else '9.5pt'
        size, page, margin = ('10pt', ('21cm', '27cm'), '2.1cm') if manner == 'c' else (size, page, margin)
    if wide:
        size, page, margin = wide
    parindent = '' if a else 'fo:text-indent="0.6cm"'
    gap = '0.22cm' if a else '0cm'
    align = 'justify' if a or report else 'start'
    sep = '<style:columns fo:column-count="2" fo:column-gap="0.7cm"/>' if report or layout == 'narrow' else ''
    styles = ''.join((
        f'<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
        style('Body', 'Standard', f'fo:text-align="{align}" fo:margin-bottom="{gap}" {parindent}', '', 'Text body'),
        style('Plain', 'Standard', f'fo:text-align="{align}" fo:margin-bottom="{gap}"'),
        style('Title', 'Standard', 'fo:margin-bottom="0.5cm"', f'style:font-name="{sans}" fo:font-size="20pt" fo:font-weight="bold" fo:hyphenate="false"', 'Title'),
        style('H1', 'Standard', 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', f'style:font-name="{sans}" fo:font-size="15pt" fo:font-weight="{"bold" if a else "normal"}" fo:hyphenate="false"' + ('' if a or report is False else ' fo:color="#224488"'), 'Heading 1'),
        style('H2', 'Standard', 'fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', f'style:font-name="{sans}" fo:font-size="{"12pt" if a else "11pt"}" fo:font-weight="bold" fo:hyphenate="false"' + ('' if a else ' fo:letter-spacing="0.08cm"'), 'Heading 2'),
        style('Item', 'Standard', 'fo:margin-bottom="0.1cm"'),
        style('Quotations', 'Standard', 'fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="0.2cm" fo:margin-top="0.2cm"', 'fo:font-style="italic"', 'Quotations'),
        style('Caption', 'Standard', 'fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', 'fo:font-size="9pt" fo:font-style="italic"' if a else 'fo:font-size="9pt" fo:font-weight="bold"', 'Caption'),
        style('Cell', 'Standard', '', 'fo:font-size="9.5pt" fo:hyphenate="false"'),
        style('CellHead', 'Cell', '', 'fo:font-weight="bold"'),
        style('BoxHead', 'Standard', 'fo:margin-bottom="0.1cm"', f'style:font-name="{sans}" fo:font-weight="bold" fo:font-size="10pt"'),
        style('BoxText', 'Standard', 'fo:margin-bottom="0.1cm"', f'style:font-name="{sans}" fo:font-size="9pt"'),
        style('Footnote', 'Standard', '', 'fo:font-size="8.5pt"', 'Footnote'),
        style('Header', 'Standard', 'fo:border-bottom="0.5pt solid #888888"' if a else 'fo:text-align="end"', 'fo:font-size="8.5pt"', 'Header'),
        style('Footer', 'Standard', 'fo:text-align="center"' if a else '', 'fo:font-size="8.5pt"', 'Footer'),
        style('ContentsHead', 'Standard', 'fo:margin-top="0.2cm"', f'style:font-name="{sans}" fo:font-weight="bold" fo:font-size="12pt"', 'Contents Heading'),
        style('Contents', 'Standard', '', '', 'Contents 1').replace('<style:paragraph-properties />',
            '<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="' + ('6cm' if report and not a else '12cm') + '" style:type="right"' + (' style:leader-style="dotted" style:leader-text="."' if a else '') + '/></style:tab-stops></style:paragraph-properties>'),
    ))
    frame = ('fo:border="0.75pt solid #335577" fo:padding="0.2cm" draw:fill="none" fo:background-color="transparent"' if a else 'fo:border="none" fo:padding="0.25cm" draw:fill="solid" draw:fill-color="#e4ecf4" fo:background-color="#e4ecf4"')
    wrap = 'style:wrap="none" style:horizontal-pos="center"' if not report else 'style:wrap="left" style:horizontal-pos="right"' if a else 'style:wrap="none" style:horizontal-pos="left"'
    auto = (f'<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="{page[0]}" fo:page-height="{page[1]}" fo:margin-top="1.6cm" fo:margin-bottom="1.4cm" fo:margin-left="{margin}" fo:margin-right="{margin}">{sep if report and not a else ""}</style:page-layout-properties>'
            '<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>'
            f'<style:style style:name="fr" style:family="graphic"><style:graphic-properties {wrap} style:vertical-pos="top" style:vertical-rel="paragraph" style:horizontal-rel="paragraph" {frame} fo:margin-left="0.3cm" fo:margin-right="0.3cm" fo:margin-top="0.15cm" fo:margin-bottom="0.25cm"/></style:style>'
            f'<style:style style:name="Cols" style:family="section"><style:section-properties text:dont-balance-text-columns="false" fo:margin-left="0cm" fo:margin-right="0cm">{sep}</style:section-properties></style:style>'
            '<style:style style:name="tb" style:family="table"><style:table-properties fo:margin-top="0.1cm" fo:margin-bottom="0.3cm" table:align="margins"/></style:style>'
            '<style:style style:name="tc" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" ' + ('fo:border="0.5pt solid #555555"' if a else 'fo:border-bottom="0.5pt solid #999999" fo:border-top="none" fo:border-left="none" fo:border-right="none"') + '/></style:style>'
            '<text:list-style style:name="L">' + ''.join(f'<text:list-level-style-bullet text:level="{i}" text:bullet-char="{"•" if a else "–"}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="{0.6 * i + 0.2}cm"/></style:list-level-properties></text:list-level-style-bullet>' for i in (1, 2)) + '</text:list-style>'
            '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>')
    serial = [0]

    def body(b):
        out = []
        for i, part in enumerate(b.parts()):
            if i % 2 == 0:
                out.append(x(part))
            else:
                serial[0] += 1
                out.append(f'<text:note text:id="n{serial[0]}" text:note-class="footnote"><text:note-citation>{serial[0]}</text:note-citation><text:note-body>{para("Footnote", x(part))}</text:note-body></text:note>')
        return ''.join(out)

    o, pending, after_heading, narrow = [], '', False, False
    if source.head['title']:
        o.append(para('Title', x(source.head['title'])))
    section = '<text:section text:style-name="Cols" text:name="S1">'
    late = report and a
    if layout == 'narrow':
        o.append(section)
    parts = 0
    for kind, group in source.groups():
        b = group[0]
        parts += kind == '#'
        if late and kind == '#' and parts == 3:
            o.append(section)
        if kind == '[contents]':
            if pages is not None:
                o.append(para('ContentsHead', contents_title(source)))
                o += [para('Contents', f'{x(h.plain)}<text:tab/>{pages.get(h.plain, 1)}') for h in source.headings()]
        elif kind in ('#', '##'):
            level = len(kind)
            o.append(para(f'H{level}', x(b.plain), 'h', f' text:outline-level="{level}"'))
        elif kind in ('-', '1'):
            items = ''.join(f'<text:list-item>{para("Item", body(i))}</text:list-item>' for i in group)
            o.append(f'<text:list text:style-name="{"L" if kind == "-" else "N"}">{items}</text:list>')
        elif kind == '>':
            o.append(para('Quotations', body(b)))
        elif kind == '!':
            o.append(para('Caption', body(b)))
        elif kind == ']':
            inner = para('BoxHead', body(b)) + ''.join(para('BoxText', body(i)) for i in group[1:])
            width = '5.6cm' if report else '12cm' if wide is None else '5cm'
            if report and a:
                width = '4.6cm'
            pending = f'<draw:frame draw:style-name="fr" text:anchor-type="{"char" if report and a else "paragraph"}" svg:width="{width}"><draw:text-box fo:min-height="1cm">{inner}</draw:text-box></draw:frame>'
            if not (report and a):
                o.append(para('Plain', pending))
                pending = ''
        elif kind == '|':
            rows = ''.join('<table:table-row>' + ''.join(f'<table:table-cell table:style-name="tc" office:value-type="string">{para("CellHead" if r == 0 else "Cell", x(c))}</table:table-cell>' for c in row.cells) + '</table:table-row>' for r, row in enumerate(group))
            o.append(f'<table:table table:style-name="tb" table:name="T{len(o)}"><table:table-column table:number-columns-repeated="{len(b.cells)}"/>{rows}</table:table>')
        else:
            o.append(para('Plain' if after_heading else 'Body', pending + body(b)))
            pending = ''
        after_heading = kind in ('#', '##')
    if layout == 'narrow' or late:
        o.append('</text:section>')
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:meta><dc:title>{x(source.head["title"])}</dc:title><meta:creation-date>2022-01-01T00:00:00</meta:creation-date><dc:date>2022-01-01T00:00:00</dc:date></office:meta>'
            f'<office:font-face-decls><style:font-face style:name="Liberation Serif" svg:font-family="\'Liberation Serif\'"/><style:font-face style:name="Liberation Sans" svg:font-family="\'Liberation Sans\'"/></office:font-face-decls>'
            f'<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="{serif}" fo:font-size="{size}" {lang} fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>{styles}</office:styles>'
            f'<office:automatic-styles>{auto}</office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:header>{para("Header", x(source.head.get("head", "")))}</style:header><style:footer>{para("Footer", x(source.head.get("foot", "")) + " <text:page-number text:select-page=&quot;current&quot;>1</text:page-number>".replace("&quot;", chr(34)))}</style:footer></style:master-page></office:master-styles>'
            f'<office:body><office:text>{"".join(o)}</office:text></office:body></office:document>')


def fodp(source, manner):
    a = manner == 'a'
    slides, page = [], None
    for block in source.blocks:
        if block.kind == '#':
            page = {'title': block.plain, 'body': [], 'table': [], 'notes': []}
            slides.append(page)
        elif block.kind == '@':
            page['notes'].append(block.plain)
        elif block.cells:
            page['table'].append(block.cells)
        else:
            page['body'].append(block)
    o = []
    for n, s in enumerate(slides, 1):
        p = f'<draw:page draw:name="s{n}" draw:style-name="dp" draw:master-page-name="M" presentation:presentation-page-layout-name="AL">'
        p += f'<draw:frame presentation:class="title" presentation:style-name="pt" svg:x="1.5cm" svg:y="1cm" svg:width="25cm" svg:height="2cm"><draw:text-box><text:p>{x(s["title"])}</text:p></draw:text-box></draw:frame>'
        items = ''
        for b in s['body']:
            item = f'<text:p>{x(b.plain)}</text:p>'
            items += item if b.kind == '' else (f'<text:list text:style-name="L"><text:list-item>{item}</text:list-item></text:list>' if b.kind == '-' else f'<text:list text:style-name="L"><text:list-item><text:list><text:list-item>{item}</text:list-item></text:list></text:list-item></text:list>')
        if items:
            p += f'<draw:frame presentation:class="outline" presentation:style-name="po" svg:x="1.5cm" svg:y="4cm" svg:width="25cm" svg:height="8cm"><draw:text-box>{items}</draw:text-box></draw:frame>'
        if s['table']:
            rows = ''.join('<table:table-row>' + ''.join(f'<table:table-cell><text:p>{x(c)}</text:p></table:table-cell>' for c in r) + '</table:table-row>' for r in s['table'])
            p += f'<draw:frame draw:style-name="st" svg:x="1.5cm" svg:y="5cm" svg:width="20cm" svg:height="5cm"><table:table>{"<table:table-column/>" * len(s["table"][0])}{rows}</table:table></draw:frame>'
        if not a or True:
            p += f'<draw:frame draw:style-name="st" svg:x="1.5cm" svg:y="14.5cm" svg:width="20cm" svg:height="1cm"><draw:text-box><text:p>{x(source.head["foot"])} {n}</text:p></draw:text-box></draw:frame>'
        if s['notes']:
            notes = ''.join(f'<text:p>{x(t)}</text:p>' for t in s['notes'])
            p += f'<presentation:notes draw:style-name="dp"><draw:page-thumbnail presentation:class="page" draw:page-number="{n}" svg:x="2cm" svg:y="2cm" svg:width="14cm" svg:height="8cm"/><draw:frame presentation:class="notes" presentation:style-name="pn" svg:x="2cm" svg:y="12cm" svg:width="16cm" svg:height="10cm"><draw:text-box>{notes}</draw:text-box></draw:frame></presentation:notes>'
        o.append(p + '</draw:page>')
    st = lambda name: f'<style:style style:name="{name}" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none"/></style:style>'
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:mimetype="application/vnd.oasis.opendocument.presentation">'
            f'<office:meta><dc:title>{x(source.head["title"])}</dc:title></office:meta>'
            '<office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm" style:print-orientation="landscape"/></style:page-layout>'
            '<style:style style:name="dp" style:family="drawing-page"/>' + st('pt') + st('po') + st('pn')
            + '<style:style style:name="st" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none"/><style:text-properties fo:font-size="10pt"/></style:style>'
            '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style></office:automatic-styles>'
            '<office:master-styles><style:master-page style:name="M" style:page-layout-name="pl"/></office:master-styles>'
            f'<office:body><office:presentation>{"".join(o)}</office:presentation></office:body></office:document>')


def office(flat, target, ext):
    kind = {'pdf': 'pdf', 'docx': 'docx:MS Word 2007 XML', 'pptx': 'pptx:Impress MS PowerPoint 2007 XML'}[target.suffix[1:]]
    with tempfile.TemporaryDirectory() as work:
        Path(work, f'd.{ext}').write_text(flat, encoding='utf-8')
        run('soffice', f'-env:UserInstallation=file://{tempfile.gettempdir()}/gold-profile', '--headless', '--convert-to', kind, '--outdir', work, Path(work, f'd.{ext}'))
        target.write_bytes(Path(work, f'd{target.suffix}').read_bytes())


# ---------------------------------------------------------------- HTML

PRINT_A = '''@page{size:A5;margin:18mm 16mm} body{font:10.5pt/1.4 "Liberation Serif";text-align:justify}
h1,h2,h3{font-family:"Liberation Sans";text-align:left} h1{font-size:20pt} h2{font-size:14pt} h3{font-size:11pt}
.factbox{float:right;width:48mm;margin:0 0 4mm 6mm;padding:3mm;border:1px solid #357;background:#eef3f8;font:9pt/1.35 "Liberation Sans";text-align:left}
table{border-collapse:collapse;font-size:9pt;margin:2mm 0} td,th{border:1px solid #777;padding:1mm 2mm;text-align:left}
.caption{font-size:9pt;font-style:italic} blockquote{margin:3mm 10mm;font-style:italic} .footnotes{font-size:8.5pt;border-top:1px solid #777}
nav{font-size:9pt} nav ol{list-style:none;padding:0}'''
PRINT_B = '''@page{size:A4;margin:18mm} body{font:10pt/1.45 "Liberation Sans"} h1{font-size:22pt;font-weight:normal} h2{font-size:15pt;color:#246} h3{font-size:11pt;letter-spacing:1.2pt;text-transform:none}
.page{display:grid;grid-template-columns:1fr 48mm;column-gap:9mm}.page>main{grid-column:1}.page>.side{grid-column:2;grid-row:1;font-size:8.5pt;border-left:2px solid #246;padding-left:4mm}
.factbox{background:#eee;padding:3mm 4mm;margin:3mm 0} table{border-collapse:collapse;font-size:9pt} td,th{border-bottom:1px solid #999;padding:1mm 3mm 1mm 0;text-align:left}
.caption{font-weight:bold;font-size:9pt} blockquote{border-left:3px solid #999;padding-left:4mm;margin-left:0} .footnotes{font-size:8pt} nav ol{list-style:none;padding:0}'''
PRINT_C = '''@page{size:A4;margin:20mm 17mm} body{font:10pt/1.35 "Liberation Serif"} .flow{column-count:2;column-gap:8mm;text-align:justify} h1{font:bold 21pt "Liberation Serif"}
h2{font:bold 13pt "Liberation Sans";color:#722} h3{font:italic bold 10.5pt "Liberation Serif"} h2,h3{text-align:left;break-after:avoid} .factbox{border-top:2px solid #722;border-bottom:2px solid #722;background:#f6eeee;padding:2mm 3mm;break-inside:avoid}
table{border-collapse:collapse;font-size:8.5pt;width:100%} tr{border-top:1px solid #722;border-bottom:1px solid #722} td,th{padding:1mm 2mm;text-align:left} .caption{font:bold 8.5pt "Liberation Sans";break-after:avoid}
blockquote{margin:2mm 7mm;font-style:italic} .footnotes{font-size:8pt} nav ol{list-style:none;padding:0} nav span{float:right}'''
WEB_A = '.factbox{border:1px solid #357;background:#eef3f8;padding:1em} .caption{font-style:italic} .hidden{display:none} .fn{font-size:80%}'
WEB_B = '''.tekst{max-width:40em}.c-panel{background-color:#f2efe6;padding:12px 16px}.lead{font-size:120%}
.small-print{font-size:.8em}.menu{background:#123;color:#fff}#popup{position:fixed;bottom:0;border:1px solid #000;background:#fff}'''


def page(source, layout, manner, pages):
    a, printed = manner == 'a', layout == 'print'
    shy = Hyphenator(source.head['language']) if printed and a else (lambda t: t)
    o, notes, late = [], [], []
    plain = layout == 'plain'
    boxes = []

    def body(b):
        out = []
        for i, part in enumerate(b.parts()):
            if i % 2 == 0:
                out.append(shy(x(part)))
            else:
                notes.append(part)
                n = len(notes)
                out.append(f'<sup><a href="#fn{n}" id="ref{n}">{n}</a></sup>' if a else f'<a class="note-link" href="#fn{n}"><sup>{n}</sup></a>')
        return ''.join(out)

    for kind, group in source.groups():
        b = group[0]
        if kind == '[contents]':
            if pages is not None:
                rows = ''.join(f'<li>{x(h.plain)} <span>{pages.get(h.plain, 1)}</span></li>' for h in source.headings())
                o.append(f'<nav class="toc"><p><b>{contents_title(source)}</b></p><ol>{rows}</ol></nav>')
        elif kind in ('#', '##'):
            o.append(f'<h{len(kind) + 1} id="h{len(o)}">{x(b.plain)}</h{len(kind) + 1}>')
        elif kind in ('-', '1'):
            tag = 'ul' if kind == '-' else 'ol'
            o.append(f'<{tag}>' + ''.join(f'<li>{body(i)}</li>' for i in group) + f'</{tag}>')
        elif kind == '>':
            o.append(f'<blockquote>{"<p>" if not a else ""}{body(b)}{"</p>" if not a else ""}</blockquote>')
        elif kind == '!':
            o.append(f'<p class="caption">{body(b)}</p>')
        elif kind == ']':
            inner = f'<p><b>{body(b)}</b></p>' + ''.join(f'<p>{body(i)}</p>' for i in group[1:])
            tag = 'aside' if printed else 'div'
            o.append(f'<{tag} class="{"factbox" if a or printed else "c-panel"}">{inner}</{tag}>')
        elif kind == '|':
            o.append('<table>' + ''.join('<tr>' + ''.join(f'<{"th" if r == 0 else "td"}>{x(c)}</{"th" if r == 0 else "td"}>' for c in row.cells) + '</tr>' for r, row in enumerate(group)) + '</table>')
        else:
            o.append(f'<p>{body(b)}</p>')
    items = ''.join(f'<li id="fn{n}">{x(t)}</li>' for n, t in enumerate(notes, 1)) if a else ''.join(f'<p id="fn{n}" class="small-print">{n} {x(t)}</p>' for n, t in enumerate(notes, 1))
    tail = f'<section class="footnotes"><ol>{items}</ol></section>' if a else f'<div class="footnotes">{items}</div>'
    if not notes:
        tail = ''
    lang, title = source.head['language'], x(source.head['title'])
    head = f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
    text = (f'<h1>{title}</h1>\n' if title else '') + '\n'.join(o) + '\n' + tail
    if plain:
        return f'{head}</head><body>{text}</body></html>\n'
    if printed and a:
        return f'{head}<style>{PRINT_A}</style></head><body>{text}</body></html>\n'
    if printed and manner == 'c':
        return f'{head}<style>{PRINT_C}</style></head><body><h1>{title}</h1><div class="flow">{text.split("</h1>", 1)[1]}</div></body></html>\n'
    if printed:
        return f'{head}<style>{PRINT_B}</style></head><body><div class="page"><main>{text}</main></div></body></html>\n'
    da = lang == 'da'
    menu = ['Forside', 'Nyheder', 'Publikationer', 'Kontakt'] if da else ['Home', 'News', 'Publications', 'Contact']
    links = ''.join(f'<li><a href="/{i}">{m}</a></li>' for i, m in enumerate(menu))
    cookie = 'Vi bruger cookies til statistik. Du kan sige ja eller nej til dem alle.' if da else 'We use cookies for statistics. You can accept or decline them all.'
    skip = 'Gå til indhold' if da else 'Skip to content'
    foot = x(source.head['head'])
    if a:
        return (f'{head}<style>{WEB_A}</style><script>var n=1;</script></head><body><a href="#main">{skip}</a><div id="cookie-banner"><p>{cookie}</p><button>OK</button></div>'
                f'<header><nav><ul>{links}</ul></nav></header><main id="main">{text}</main><footer><p>{foot}</p></footer></body></html>\n')
    if manner == 'c':
        return (f'{head}</head><body><div class="cookieinfo" id="cookies"><h2>Cookies</h2><p>{cookie}</p></div><nav aria-label="main"><ul>{links}</ul></nav>'
                f'<article class="publication">{text}</article><nav class="related"><ul>{links}</ul></nav><footer><div>{foot}</div></footer></body></html>\n')
    return (f'{head}<style>{WEB_B}</style></head><body><div id="popup" class="js-consent-layer"><p>{cookie}</p></div><div class="top"><div class="menu" role="navigation"><ul>{links}</ul></div></div>'
            f'<div class="wrap"><div class="breadcrumbs"><a href="/">{menu[0]}</a> / <a href="/2">{menu[2]}</a></div><div class="tekst">{text}</div></div><div class="site-footer" role="contentinfo"><p>{foot}</p></div></body></html>\n')


def chromium(text, target):
    with tempfile.TemporaryDirectory() as work:
        Path(work, 'd.html').write_text(text, encoding='utf-8')
        run('chromium', '--headless', '--no-sandbox', '--disable-gpu', f'--user-data-dir={work}/profile', '--no-pdf-header-footer',
            f'--print-to-pdf={target}', f'file://{work}/d.html')


# ---------------------------------------------------------------- all

def make(layout, name, manner):
    source = Source(re.sub(r'-\d+$', '', name))
    if layout in ('latex', 'report') and manner in 'bc' or layout == 'office':
        source.number_headings()
    target = HERE / layout / f'{name}.{EXT.get(layout, "pdf")}'
    target.parent.mkdir(exist_ok=True)
    contents = layout in ('latex', 'report', 'print') and any(b.kind == '[contents]' for b in source.blocks)
    rows = gold(source, contents, layout == 'slides')
    if not re.search(r'-\d+$', name) and layout != 'slides':
        rows.insert(0, ['heading', 0, '', source.head['title']])
    pages = {} if contents else None
    for _ in range(2 if contents else 1):
        if layout in ('latex', 'columns'):
            latex(source, f'{layout}/{name}', manner, pages, target)
        elif layout == 'slides':
            office(fodp(source, manner), target, 'fodp')
        elif layout == 'web':
            target.write_text(page(source, layout, manner, pages), encoding='utf-8')
        elif layout == 'print':
            chromium(page(source, layout, manner, pages), target)
        else:
            office(fodt(source, layout, manner, pages), target, 'fodt')
        done = paginate(rows, target) if target.suffix == '.pdf' else [[0] + r for r in rows]
        pages = {t.replace('␌', ''): p for p, z, g, l, t in done if z == 'heading'} if contents else None
    if layout == 'slides':
        n, done = 0, []
        for zone, group, label, text in rows:
            n += zone == 'heading'
            done.append([n, zone, group, label, text])
    heads = [source.head[k] for k in ('head', 'foot') if k in source.head]
    lines = ['page\tzone\tgroup\tlabel\ttext'] + ['0\theader-footer\t0\t\t' + h for h in heads]
    lines += ['\t'.join(map(str, row)) for row in done]
    target.with_suffix('.tsv').write_text('\n'.join(lines) + '\n', encoding='utf-8')
    print(target.relative_to(HERE), manner, max(r[0] for r in done), flush=True)


if __name__ == '__main__':
    wanted = sys.argv[1:]
    for layout, name, manner in MADE:
        if not wanted or f'{layout}/{name}' in wanted or layout in wanted:
            make(layout, name, manner)
