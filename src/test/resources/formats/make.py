#!/usr/bin/env python3
"""Sets the texts of the example corpus in five ways: DOCX, PDF in one column, PDF in two narrow hyphenated columns whose
fonts are not embedded, HTML and plain text. Uses the typesetter of the gold set beside it, and its notation.

Usage: make.py [NAME...]; with --sources, writes src/ anew from `wpr extract examples --as csv` on standard input.
"""
import csv, importlib.util, re, sys
from pathlib import Path

HERE = Path(__file__).parent.resolve()
spec = importlib.util.spec_from_file_location('gold', HERE.parent / 'gold' / 'make.py')
gold = importlib.util.module_from_spec(spec)
spec.loader.exec_module(gold)
gold.HERE = HERE

MARKS = {'list': '- ', 'slide': '- ', 'quotation': '> ', 'box': '] ', 'caption': '! '}


def sources(rows):
    documents = {}
    for row in rows:
        documents.setdefault(Path(row['document']).stem, []).append(row)
    for name, passages in documents.items():
        lines, cells = [], []
        for p in passages + [{'zone': 'end', 'text': '', 'section': ''}]:
            zone, text = p['zone'], p['text'].replace('|', '/').replace('^', '')
            if zone == 'table':
                cells.append(text)
                continue
            lines += [f'| {a} | {b}' for a, b in zip(cells[::2], cells[1::2] + ['–'])]
            cells = []
            if zone == 'note' and lines and lines[-1][0] not in '#|':
                lines[-1] += f'^[{text.replace("]", ")").replace("[", "(")}]'
            elif zone == 'heading':
                lines.append(('## ' if ' > ' in p['section'] else '# ') + text)
            elif zone not in ('contents', 'end', 'note'):
                lines.append(MARKS.get(zone, '') + text)
        language = 'en' if name[:2] in ('11', '12') else 'da'
        head = ['title: ', f'language: {language}', f'head: Eksempelsamling · tekst {name[:2]}', 'foot: Eksempelsamling · side', '']
        (HERE / 'src' / f'{name}.txt').write_text('\n'.join(head + lines) + '\n', encoding='utf-8')


def plain(source):
    lines = []
    for b in source.blocks:
        if b.kind in ('#', '##'):
            lines.append(b.plain + '\n' + ('=' if b.kind == '#' else '-') * len(b.plain))
            continue
        lines += b.cells if b.cells else [{'-': '- ', '1': f'{b.number}. '}.get(b.kind, '') + b.plain]
        lines += b.notes
    return '\n\n'.join(lines) + '\n'


def make(name):
    source = gold.Source(name)
    out = HERE / name
    gold.office(gold.fodt(source, 'word', 'a', None), out.with_suffix('.docx'), 'fodt')
    gold.office(gold.fodt(source, 'office', 'a', None), HERE / f'{name}-one.pdf', 'fodt')
    gold.latex(source, f'columns/{name}-58', 'b', None, HERE / f'{name}-two.pdf', embed=False)
    out.with_suffix('.html').write_text(gold.page(source, 'plain', 'b', None), encoding='utf-8')
    out.with_suffix('.txt').write_text(plain(source), encoding='utf-8')
    print(name, flush=True)


if __name__ == '__main__':
    if sys.argv[1:] == ['--sources']:
        sources(csv.DictReader(sys.stdin))
    else:
        for name in sys.argv[1:] or sorted(p.stem for p in (HERE / 'src').glob('*.txt')):
            make(name)
