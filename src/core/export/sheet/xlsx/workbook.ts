import { element, toXmlFile, type XmlPart } from '../../../text/xml';
import { toSheetName, toXlsxText } from '../../../text/xlsx';
import { columnWidth, wrapColumns } from '../../../text/columns';
import { lineHeight, lookNumber, stylesPart, wraps, type LookName } from './styles';

export interface Cell {
  readonly text: string;
  readonly look: LookName;
}

export interface Worksheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Every cell is a text of its own, never a number, a formula or a reference to a shared table. */
function cell({ text, look }: Cell, column: number, row: number): XmlPart {
  const place = { r: `${String.fromCharCode(65 + column)}${String(row + 1)}`, s: String(lookNumber(look)) };
  if (text === '') return element('c', [], place);
  const content = element('t', toXlsxText(text), { 'xml:space': 'preserve' });
  return element('c', [element('is', [content])], { ...place, t: 'inlineStr' });
}

/** Lines that a text takes in a column, as near as one can know without the font: rather one too many. */
function linesIn({ text, look }: Cell, width: number): number {
  // A column's width is counted in characters of the standard size.
  const usable = Math.max(1, Math.floor((width * 0.95 * lineHeight('plain')) / lineHeight(look)));
  const lines = wrapColumns(text, usable).map((line) => Math.max(1, Math.ceil(columnWidth(line) / usable)));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** Height of a row in points. Programs that open a workbook don't all fit rows to what stands in them. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const heights = cells.map((each, column) => {
    const lines = wraps(each.look) ? linesIn(each, widths[column] ?? 1) : 1;
    return lines * lineHeight(each.look);
  });
  return Math.max(lineHeight('plain'), ...heights);
}

/** Printed on A4 as wide as the page. */
function worksheetPart({ widths, rows }: Worksheet): string {
  const columns = widths.map((width, index) =>
    element('col', [], {
      ...{ min: String(index + 1), max: String(index + 1), width: String(width), customWidth: '1' },
    }),
  );
  const lines = rows.map((cells, row) => {
    const height = { ht: heightOf(cells, widths).toFixed(1), customHeight: '1' };
    const parts = cells.map((each, column) => cell(each, column, row));
    return element('row', parts, { r: String(row + 1), ...height });
  });
  const margins = { left: '0.5', right: '0.5', top: '0.6', bottom: '0.6', header: '0.3', footer: '0.3' };
  return toXmlFile(
    element(
      'worksheet',
      [
        element('sheetPr', [element('pageSetUpPr', [], { fitToPage: '1' })]),
        element('sheetViews', [element('sheetView', [], { showGridLines: '0', workbookViewId: '0' })]),
        element('cols', columns),
        element('sheetData', lines),
        element('pageMargins', [], margins),
        element('pageSetup', [], {
          paperSize: '9',
          orientation: 'portrait',
          fitToWidth: '1',
          fitToHeight: '0',
        }),
      ],
      { xmlns: MAIN },
    ),
  );
}

type Relation = readonly [type: string, target: string];

function relationsPart(relations: readonly Relation[]): string {
  const parts = relations.map(([Type, Target], index) =>
    element('Relationship', [], { Id: `rId${String(index + 1)}`, Type, Target }),
  );
  return toXmlFile(element('Relationships', parts, { xmlns: `${PACKAGE}/relationships` }));
}

function workbookPart(worksheets: readonly Worksheet[]): string {
  const sheets = worksheets.map(({ name }, index) =>
    element('sheet', [], {
      ...{ name: toSheetName(name), sheetId: String(index + 1), 'r:id': `rId${String(index + 1)}` },
    }),
  );
  const views = element('bookViews', [element('workbookView', [], { activeTab: '0' })]);
  return toXmlFile(
    element('workbook', [views, element('sheets', sheets)], { xmlns: MAIN, 'xmlns:r': RELATIONS }),
  );
}

const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

function contentTypesPart(worksheets: readonly Worksheet[]): string {
  const override = (PartName: string, ContentType: string) =>
    element('Override', [], { PartName, ContentType });
  const fallback = (Extension: string, ContentType: string) =>
    element('Default', [], { Extension, ContentType });
  return toXmlFile(
    element(
      'Types',
      [
        fallback('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
        fallback('xml', 'application/xml'),
        override('/xl/workbook.xml', typeOf('sheet.main')),
        ...worksheets.map((_, index) =>
          override(`/xl/worksheets/sheet${String(index + 1)}.xml`, typeOf('worksheet')),
        ),
        override('/xl/styles.xml', typeOf('styles')),
        override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ],
      { xmlns: `${PACKAGE}/content-types` },
    ),
  );
}

/** Title and program; no date, so that the same input gives the same bytes. */
function propertiesPart(title: string, program: string): string {
  return toXmlFile(
    element('cp:coreProperties', [element('dc:title', title), element('dc:creator', program)], {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    }),
  );
}

/** The parts of a workbook (ECMA-376 part 1) by their paths in its zip file. */
export function workbookParts(
  worksheets: readonly Worksheet[],
  { title, program, language }: { title: string; program: string; language: 'ko' | 'en' },
): Record<string, string> {
  const sheets = worksheets.map((worksheet, index): [string, string] => [
    `xl/worksheets/sheet${String(index + 1)}.xml`,
    worksheetPart(worksheet),
  ]);
  return {
    '[Content_Types].xml': contentTypesPart(worksheets),
    '_rels/.rels': relationsPart([
      [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'xl/workbook.xml': workbookPart(worksheets),
    'xl/_rels/workbook.xml.rels': relationsPart([
      ...sheets.map(([path]): Relation => [`${RELATIONS}/worksheet`, path.replace('xl/', '')]),
      [`${RELATIONS}/styles`, 'styles.xml'],
    ]),
    ...Object.fromEntries(sheets),
    'xl/styles.xml': stylesPart(language),
    'docProps/core.xml': propertiesPart(title, program),
  };
}
