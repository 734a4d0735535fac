(function () {
  'use strict';
  document.documentElement.style.setProperty('--title', JSON.stringify(document.title));
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u0111\u0110]/g, 'd').toLowerCase();

  function compare(a, b, up) {
    const x = a.dataset.v, y = b.dataset.v;
    if (x === undefined ? y !== undefined : y === undefined) return x === undefined ? 1 : -1;
    const difference = x === undefined ? order.compare(a.textContent, b.textContent) : Number(x) - Number(y);
    return up ? difference : -difference;
  }

  function sort(table, heading, column) {
    const up = heading.getAttribute('aria-sort') !== 'ascending';
    table.querySelectorAll('thead th').forEach(other => other.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const rows = Array.from(table.tBodies[0].rows);
    rows.sort((a, b) => compare(a.cells[column], b.cells[column], up));
    table.tBodies[0].append(...rows);
  }

  document.querySelectorAll('table.sortable').forEach(table => {
    table.querySelectorAll('thead th').forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => sort(table, heading, column));
    });
  });

  const annexes = Array.from(document.querySelectorAll('details.annex'));
  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = annexes.filter(annex => !annex.open);
    folded.forEach(annex => { annex.open = true; });
  });
  window.addEventListener('afterprint', () => folded.forEach(annex => { annex.open = false; }));

  const tools = document.getElementById('tools');
  if (tools) {
    const find = document.getElementById('find'), grade = document.getElementById('grade');
    const shown = document.getElementById('shown');
    const rows = Array.from(document.querySelectorAll('table.ranking tbody tr'));
    const texts = new Map(rows.map(row => [row, fold(row.cells[1].textContent)]));
    const filter = () => {
      const wanted = fold(find.value.trim()), level = grade ? grade.value : '';
      rows.forEach(row => {
        const named = texts.get(row).includes(wanted);
        const graded = level === '' ? true : row.dataset.grade === level;
        row.hidden = !(named ? graded : false);
      });
      const left = rows.filter(row => !row.hidden).length;
      shown.classList.toggle('part', left !== rows.length);
      shown.textContent = shown.dataset.words.replace('{0}', left).replace('{1}', rows.length);
    };
    find.addEventListener('input', filter);
    if (grade) grade.addEventListener('change', filter);
    tools.hidden = false;
    filter();
  }
})();
