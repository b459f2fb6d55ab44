import { escapeMarkup } from '../../text/html';
import { qrPath } from '../wifi-qr/qr-code';
import { SHEET_STYLE } from './sheet-style';
import type { SheetCheck, SheetCommands, SheetModel, SheetQr, SheetRow, SheetTable } from './sheet-model';

function value({ value: text, monospace, blank }: SheetRow): string {
  const shown = blank ? '<span class="blank"></span>' : escapeMarkup(text);
  return `<td${monospace ? ' class="mono"' : ''}>${shown}</td>`;
}

/** The asterisk stands on the label: beside a key it could be typed as a part of it. */
function tableRow(row: SheetRow): string {
  const mark = row.unconfirmed ? ' *' : '';
  const gloss = row.gloss === '' ? '' : ` <small>${escapeMarkup(row.gloss)}</small>`;
  return `<tr><th scope="row">${escapeMarkup(row.label)}${mark}${gloss}</th>${value(row)}</tr>`;
}

function table({ heading, groups }: SheetTable): string {
  const parts = groups.map(({ path, rows }) => {
    const place = path === null ? '' : `<p class="path">${escapeMarkup(path)}</p>`;
    return `${place}<table><tbody>${rows.map(tableRow).join('')}</tbody></table>`;
  });
  return `<section><h2>${escapeMarkup(heading)}</h2>${parts.join('')}</section>`;
}

/** The asterisk is drawn by the style, so that nobody copies it with the line. */
function commands({ heading, lines }: SheetCommands): string {
  const text = lines.map(({ text: line, unconfirmed }) =>
    unconfirmed ? `<span class="unconfirmed">${escapeMarkup(line)}</span>` : escapeMarkup(line),
  );
  return `<section class="commands"><h2>${escapeMarkup(heading)}</h2><pre>${text.join('\n')}</pre></section>`;
}

function check({ verdict, word, text, source }: SheetCheck): string {
  const said = `${escapeMarkup(text)} <small>${escapeMarkup(source)}</small>`;
  return `<li><b class="${verdict}">${escapeMarkup(word)}</b><span>${said}</span></li>`;
}

function qrSection({ heading, modules, caption }: SheetQr): string {
  const size = modules.length;
  const image = `<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeMarkup(heading)}" shape-rendering="crispEdges"><path d="${qrPath(modules)}"/></svg>`;
  return `<section class="qr">${image}<div><h2>${escapeMarkup(heading)}</h2><p>${escapeMarkup(caption)}</p></div></section>`;
}

function list(heading: string, items: readonly string[], kind: string): string {
  return items.length === 0
    ? ''
    : `<section><h2>${escapeMarkup(heading)}</h2><ul class="${kind}">${items.join('')}</ul></section>`;
}

function definitions(rows: readonly SheetRow[], kind: string): string {
  const items = rows.map(
    ({ label, value: text, blank, monospace }) =>
      `<div><dt>${escapeMarkup(label)}</dt><dd${monospace ? ' class="mono"' : ''}>${blank ? '<span class="blank"></span>' : escapeMarkup(text)}</dd></div>`,
  );
  return `<dl class="${kind}">${items.join('')}</dl>`;
}

/** One self-contained page for A4 without scripts; well-formed XML, so that a strict parser reads it too. */
export function toSheetHtml(sheet: SheetModel): string {
  const title = escapeMarkup(`${sheet.title} – ${sheet.kind}`);
  const left = [
    table(sheet.phone),
    list(sheet.checks.heading, sheet.checks.items.map(check), 'checks'),
    list(
      sheet.notes.heading,
      sheet.notes.items.map((note) => `<li>${escapeMarkup(note)}</li>`),
      'notes',
    ),
    sheet.qr === null ? '' : qrSection(sheet.qr),
  ];
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${sheet.language}" xml:lang="${sheet.language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="robots" content="noindex"/>
<title>${title}</title>
<style>${SHEET_STYLE}</style>
</head>
<body>
<main>
<header><p class="kind">${escapeMarkup(sheet.kind)}</p><h1>${escapeMarkup(sheet.title)}</h1>
<p class="scheme">${escapeMarkup(sheet.scheme.words)} <span>${escapeMarkup(sheet.scheme.grade)}</span></p>
${definitions(sheet.head, 'head')}</header>
<div class="columns"><div>${left.join('\n')}</div>
<div>${table(sheet.accessPoint)}
${sheet.commands.map(commands).join('\n')}</div></div>
${definitions(sheet.signature, 'signature')}
<footer>${escapeMarkup(sheet.foot)}</footer>
</main>
</body>
</html>
`;
}
