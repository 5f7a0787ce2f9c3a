'use strict';
// Everything is readable without this script; it filters, and keeps the analyst's notes in the browser until saved.
(() => {
  const form = document.querySelector('.index');
  if (!form) return;
  const rows = [...document.querySelectorAll('tr[data-find]')]
    .map(row => ({ row, words: row.dataset.find.toLowerCase(), rules: ` ${row.dataset.rules} ` }));
  const output = form.querySelector('output');
  const most = 250; // a browser lays out thousands of rows slowly
  form.hidden = false;
  function apply() {
    const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const rule = form.elements.rule.value;
    let found = 0;
    for (const of of rows) {
      const fits = words.every(word => of.words.includes(word)) && (rule === '' || of.rules.includes(` ${rule} `));
      if (fits) found++;
      of.row.hidden = !fits || found > most;
    }
    output.textContent = output.dataset.text.replace('{0}', found).replace('{1}', rows.length)
      + (found > most ? output.dataset.more.replace('{0}', most) : '');
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', event => event.preventDefault());
  apply();
})();
(() => {
  const form = document.querySelector('.filters:not(.index)');
  if (!form) return;
  const notes = [...document.querySelectorAll('.note')];
  const marks = [...document.querySelectorAll('mark')];
  const passages = [...document.querySelectorAll('.passage')];
  const noteOf = new Map(notes.map(note => [note.id, note]));
  const textOf = new Map(notes.map(note => [note, note.closest('.passage').textContent.toLowerCase()]));
  const output = form.querySelector('output');
  form.hidden = false;

  function apply() {
    const data = new FormData(form);
    const questions = new Set(data.getAll('question'));
    const rule = data.get('rule'), status = data.get('status'), search = data.get('search').trim().toLowerCase();
    const narrowed = data.has('only') || rule || status || search || form.querySelector('[name=question]:not(:checked)');
    let shown = 0;
    for (const note of notes) {
      const of = note.dataset;
      note.hidden = !questions.has(of.question) || (rule && of.rule !== rule)
        || (status && of.status !== status) || (search && !textOf.get(note).includes(search));
      if (!note.hidden) shown++;
    }
    for (const mark of marks) {
      mark.classList.toggle('off', mark.dataset.c.split(' ').every(key => noteOf.get(key)?.hidden));
    }
    for (const passage of passages) {
      passage.hidden = Boolean(narrowed) && !passage.querySelector('.note:not([hidden])');
    }
    output.textContent = output.dataset.text.replace('{0}', shown).replace('{1}', notes.length);
  }

  let waiting = 0;
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 60); });
  form.addEventListener('submit', event => event.preventDefault());
  apply();

  document.addEventListener('click', event => {
    const mark = event.target.closest?.('mark');
    if (mark) document.getElementById(mark.dataset.c.split(' ')[0])?.scrollIntoView({ block: 'nearest' });
  });
  document.addEventListener('pointerover', event => {
    const note = event.target.closest?.('.note');
    for (const mark of document.querySelectorAll('mark.near')) mark.classList.remove('near');
    if (note) for (const mark of note.closest('.passage').querySelectorAll('mark')) {
      mark.classList.toggle('near', mark.dataset.c.split(' ').includes(note.id));
    }
  });

  const save = form.elements.save;
  const store = {
    get: key => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* private window */ } },
  };
  const keyOf = note => `wpr ${note.closest('.document').dataset.document} ${note.dataset.fingerprint}`;

  function edit(note) {
    const kept = store.get(keyOf(note)) || { status: note.dataset.status, note: note.querySelector('.kept').textContent.trim() };
    const status = form.elements.status.cloneNode(true);
    status.removeAttribute('name');
    status.options[0].remove();
    status.value = kept.status;
    status.setAttribute('aria-label', form.elements.status.parentElement.firstChild.textContent.trim());
    const text = document.createElement('textarea');
    text.value = kept.note;
    text.setAttribute('aria-label', save.dataset.note);
    const keep = () => {
      note.dataset.status = status.value;
      store.set(keyOf(note), { status: status.value, note: text.value });
    };
    status.addEventListener('change', keep);
    text.addEventListener('input', keep);
    note.querySelector('.kept').replaceChildren(document.createElement('br'), status, text);
    text.focus();
  }

  for (const note of notes) {
    const kept = store.get(keyOf(note));
    if (kept) {
      note.dataset.status = kept.status;
      note.querySelector('.kept').textContent = kept.note;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = save.dataset.note;
    button.addEventListener('click', () => { button.remove(); edit(note); });
    note.append(' ', button);
  }

  save.addEventListener('click', () => {
    const cell = text => `"${text.replaceAll('"', '""')}"`;
    const rows = notes.filter(note => note.dataset.status !== 'candidate' || store.get(keyOf(note))?.note)
      .map(note => [note.closest('.document').dataset.document, note.dataset.fingerprint, note.dataset.status,
        store.get(keyOf(note))?.note ?? note.querySelector('.kept').textContent.trim()].map(cell).join(','));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([['document,fingerprint,status,note', ...rows, ''].join('\n')], { type: 'text/csv' }));
    link.download = 'notes.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  });
})();
