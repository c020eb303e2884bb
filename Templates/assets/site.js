// Sorting, filtering and searching of tables. Every page can be read without this script.
// Plain ES5, no requests: it runs in old browsers and from the file system.
(function () {
  'use strict';

  var SMALL = 6; // a table with fewer rows needs no tools

  function each(list, work) {
    Array.prototype.forEach.call(list, work);
  }

  function make(name, text) {
    var element = document.createElement(name);
    if (text) { element.appendChild(document.createTextNode(text)); }
    return element;
  }

  // Full-width letters, spaces and case make no difference to a search.
  function plain(text) {
    var result = text.normalize ? text.normalize('NFKC') : text;
    return result.toLowerCase().replace(/\s+/g, '');
  }

  function cellText(row, column) {
    var cell = row.cells[column];
    if (!cell) { return ''; }
    return (cell.getAttribute('data-sort') || cell.textContent).replace(/\s+/g, ' ').trim();
  }

  // A figure for sorting, or null for words and for what is missing.
  function figure(text) {
    var match = /-?\d+(\.\d+)?/.exec(text.replace(/,/g, ''));
    if (!match || /^(未报|—|○)/.test(text)) { return null; }
    var date = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
    if (date) { return Number(date[1]) * 10000 + Number(date[2]) * 100 + Number(date[3] || 99); }
    return Number(match[0]);
  }

  function isMissing(text) {
    return text === '' || /^(未报|—|○)/.test(text);
  }

  function comparer(column, direction, isNumber) {
    return function (left, right) {
      var a = cellText(left.row, column);
      var b = cellText(right.row, column);
      if (isMissing(a) || isMissing(b)) {
        // What is missing comes last in both directions.
        return (isMissing(a) ? 1 : 0) - (isMissing(b) ? 1 : 0) || left.place - right.place;
      }
      var order = isNumber ? figure(a) - figure(b) : a.localeCompare(b, 'zh-CN');
      return order * direction || left.place - right.place;
    };
  }

  function groupPlace(entry) {
    return entry.group ? entry.group.place : 0;
  }

  function sortable(table, body, rows) {
    var headers = table.tHead.rows[table.tHead.rows.length - 1].cells;
    if (table.tHead.rows.length > 1) { return; } // columns under merged headers are ambiguous
    each(headers, function (header, column) {
      if (header.hasAttribute('data-fixed') || !header.textContent.trim()) { return; }
      // No <button>: Chromium leaves buttons out of the headers that it repeats on paper.
      var button = make('span');
      button.className = 'sort';
      button.setAttribute('role', 'button');
      button.tabIndex = 0;
      while (header.firstChild) { button.appendChild(header.firstChild); }
      header.appendChild(button);
      button.addEventListener('keydown', function (event) {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          button.click();
        }
      });
      button.addEventListener('click', function () {
        var next = header.getAttribute('aria-sort') === 'descending' ? 'ascending' : 'descending';
        var isNumber = header.className.indexOf('number') >= 0;
        if (!header.hasAttribute('aria-sort') && !isNumber) { next = 'ascending'; }
        each(headers, function (other) { other.removeAttribute('aria-sort'); });
        header.setAttribute('aria-sort', next);
        var compare = comparer(column, next === 'ascending' ? 1 : -1, isNumber);
        var group = null;
        rows.slice().sort(function (left, right) {
          return groupPlace(left) - groupPlace(right) || compare(left, right);
        }).forEach(function (entry) {
          // Rows stay under the heading of their group.
          if (entry.group && entry.group !== group) { body.appendChild(entry.group.row); }
          group = entry.group;
          body.appendChild(entry.row);
        });
      });
    });
  }

  function choices(rows, column) {
    var seen = {};
    var texts = [];
    rows.forEach(function (entry) {
      var text = cellText(entry.row, column);
      if (text && !seen['=' + text]) {
        seen['=' + text] = true;
        texts.push(text);
      }
    });
    return texts;
  }

  function searchable(table, rows, groups) {
    var tools = make('div');
    var search = make('input');
    var label = make('label', '查找');
    var count = make('p');
    var selects = [];
    tools.className = 'tools';
    search.type = 'search';
    label.appendChild(search);
    tools.appendChild(label);
    each(table.tHead.rows[table.tHead.rows.length - 1].cells, function (header, column) {
      if (!header.hasAttribute('data-filter')) { return; }
      var select = make('select');
      var name = make('label', header.textContent.trim());
      select.appendChild(make('option', '全部'));
      choices(rows, column).forEach(function (text) { select.appendChild(make('option', text)); });
      name.appendChild(select);
      tools.appendChild(name);
      selects.push({ column: column, select: select });
    });
    count.className = 'count';
    count.setAttribute('aria-live', 'polite');
    tools.appendChild(count);

    function update() {
      var words = search.value.split(/\s+/).map(plain).filter(Boolean);
      var shown = 0;
      rows.forEach(function (entry) {
        if (entry.text === undefined) {
          entry.text = plain((entry.group ? entry.group.row.textContent : '') +
            entry.row.textContent);
        }
        var isShown = words.every(function (word) { return entry.text.indexOf(word) >= 0; }) &&
          selects.every(function (filter) {
            return filter.select.selectedIndex === 0 ||
              cellText(entry.row, filter.column) === filter.select.value;
          });
        entry.row.style.display = isShown ? '' : 'none';
        if (isShown) { shown += 1; }
        if (entry.group) { entry.group.isShown = isShown || entry.group.isShown; }
      });
      groups.forEach(function (group) {
        group.row.style.display = group.isShown ? '' : 'none';
        group.isShown = false;
      });
      count.textContent = '显示 ' + shown + ' 行，共 ' + rows.length + ' 行';
    }

    search.addEventListener('input', update);
    selects.forEach(function (filter) { filter.select.addEventListener('change', update); });
    update();
    var box = table.parentNode;
    box.parentNode.insertBefore(tools, box);
  }

  function start() {
    each(document.querySelectorAll('table.data'), function (table) {
      if (!table.tHead || table.tBodies.length !== 1) { return; }
      var body = table.tBodies[0];
      var rows = [];
      var groups = [];
      each(body.rows, function (row, place) {
        if (row.className === 'group') {
          groups.push({ row: row, place: place });
        } else if (row.className.indexOf('total') < 0) {
          rows.push({ row: row, place: place, group: groups[groups.length - 1] });
        }
      });
      if (rows.length >= SMALL) { sortable(table, body, rows); }
      if (table.className.indexOf('searchable') >= 0 && rows.length > SMALL) {
        searchable(table, rows, groups);
      }
    });
  }

  start();
})();
