import { SHEET_STYLE } from '../../export/sheet/sheet-style';
import type { SheetRow } from '../../export/sheet/sheet-model';
import { escapeMarkup } from '../../text/html';
import { bandSvg, FILLS } from '../lanes/lanes-svg';
import type { DocumentPicture, DocumentStep, DocumentWords, StepsDocument } from './document';

const STYLE = `${SHEET_STYLE}
.summary{margin:1mm 0}
ol{list-style:none}
ol>li{display:grid;grid-template-columns:7mm 7mm 1fr;gap:1mm;padding:1.6mm 0;border-bottom:.5pt solid #dde2ea;break-inside:avoid}
.n{color:#5a6577;text-align:right}
.box{width:4mm;height:4mm;border:.8pt solid #1b2330;border-radius:.6mm;margin:.6mm auto 0;text-align:center;font-size:8pt;line-height:3.6mm}
h3{font-size:9.4pt}
.where{font-size:8.4pt;color:#5a6577}
.warning-line{color:#8a5a00;font-weight:600}
.quiet{color:#5a6577;font-size:8pt}
.record{display:flex;flex-wrap:wrap;gap:1mm 5mm;margin-top:1mm}
.record div{display:flex;gap:2mm;min-width:44mm}
@media print{.record div{break-inside:avoid}}
.lanes svg{display:block;width:100%;height:auto;margin:1.5mm 0;break-inside:avoid}
.legend{display:flex;flex-wrap:wrap;gap:1mm 5mm;font-size:8pt;margin:1mm 0}
.legend svg{width:4mm;height:3mm;margin-right:1mm}
.lines{columns:2;font-size:7.6pt;color:#5a6577}
.record .blank{min-width:30mm;width:30mm}
`;

const BOXES: Readonly<Record<DocumentStep['mark'], string>> = {
  todo: '',
  done: '✓',
  skipped: '–',
  failed: '✗',
};

function line(kind: string, label: string, text: string): string {
  return text === '' ? '' : `<p class="${kind}">${escapeMarkup(label)}: ${escapeMarkup(text)}</p>`;
}

function recorded({ label, value, blank }: SheetRow): string {
  const shown = blank ? '<span class="blank"></span>' : escapeMarkup(value);
  return `<div><dt>${escapeMarkup(label)}</dt><dd>${shown}</dd></div>`;
}

function stepItem(step: DocumentStep, words: DocumentWords): string {
  const mark = step.mark === 'todo' ? '' : ` <small>${escapeMarkup(words.marks[step.mark])}</small>`;
  const place = step.isCommand ? ` class="where mono"` : ' class="where"';
  const where = step.where === '' ? '' : `<p${place}>${escapeMarkup(step.where)}</p>`;
  return [
    `<li><span class="n">${step.n}</span><span class="box">${BOXES[step.mark]}</span><div>`,
    `<h3>${escapeMarkup(step.name)}${mark}</h3><p>${escapeMarkup(step.text)}</p>${where}`,
    ...step.guards.map((guard) => line('quiet', words.before, guard)),
    line('warning-line', words.warning, step.warning),
    line('quiet', words.back, step.back),
    line('quiet', words.prevents, step.mistakes.join(' · ')),
    `<dl class="record">${step.record.map(recorded).join('')}</dl>`,
    line('quiet', words.source, step.source),
    '</div></li>',
  ].join('');
}

function pictureSection(picture: DocumentPicture | null): string {
  if (picture === null) return '';
  const { heading, summary, bands, laneName, legend, lines } = picture;
  const keys = legend.map(
    ({ kind, word }) =>
      `<span><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 12" aria-hidden="true"><rect width="16" height="12" rx="2" fill="${FILLS[kind]}"/></svg>${escapeMarkup(word)}</span>`,
  );
  const said = lines.map((one) => `<li>${escapeMarkup(one)}</li>`);
  return [
    `<section class="lanes"><h2>${escapeMarkup(heading)}</h2><p>${escapeMarkup(summary)}</p>`,
    `<p class="legend">${keys.join('')}</p>${bands.map((band) => bandSvg(band, laneName)).join('')}`,
    `<ul class="lines">${said.join('')}</ul></section>`,
  ].join('');
}

function definitions(rows: readonly SheetRow[], kind: string): string {
  return `<dl class="${kind}">${rows.map(recorded).join('')}</dl>`;
}

/** One self-contained page for A4 without scripts; well-formed XML, so that a strict parser reads it too. */
export function toStepsHtml(document: StepsDocument): string {
  const { language, words } = document;
  const notes = document.notes.map((note) => `<li>${escapeMarkup(note)}</li>`).join('');
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="robots" content="noindex"/>
<title>${escapeMarkup(`${document.title} – ${document.kind}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><p class="kind">${escapeMarkup(document.kind)}</p><h1>${escapeMarkup(document.title)}</h1>
<p class="summary">${escapeMarkup(document.summary)}</p><p class="scheme">${escapeMarkup(document.status)}</p>
${definitions(document.head, 'head')}</header>
${pictureSection(document.picture)}
<section><h2>${escapeMarkup(words.steps)}</h2><ol>${document.steps.map((step) => stepItem(step, words)).join('\n')}</ol></section>
<section><h2>${escapeMarkup(words.notes)}</h2><ul class="notes">${notes}</ul></section>
${definitions(document.signature, 'signature')}
<footer>${escapeMarkup(document.foot)}</footer>
</main>
</body>
</html>
`;
}
