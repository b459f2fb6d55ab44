import boldUrl from '../../../../resources/fonts/Pretendard-Bold.woff2?url';
import regularUrl from '../../../../resources/fonts/Pretendard-Regular.woff2?url';

/** Standards mode, which a frame without a source would not have. */
export const EMPTY_PAGE = '<!DOCTYPE html><html lang="en"><head><title>-</title></head><body></body></html>';

/** What a page with a strict policy can show of a sheet: its elements, and its style apart from them. */
export interface SheetParts {
  readonly body: HTMLElement;
  readonly style: string;
  readonly language: string;
}

const styleElement = /<style>([\s\S]*?)<\/style>/g;

/**
 * Takes a sheet apart. The window's policy forbids style elements, even in a document that is only parsed, so they
 * are taken out of the text first and applied by another way.
 */
export function takeApart(html: string): SheetParts {
  const style = [...html.matchAll(styleElement)].map((match) => match[1] ?? '').join('\n');
  const parsed = new DOMParser().parseFromString(html.replaceAll(styleElement, ''), 'text/html');
  for (const element of parsed.querySelectorAll('style, script, meta, link')) element.remove();
  return { body: parsed.body, style, language: parsed.documentElement.lang };
}

function fontFace(url: string, weight: number, base: string): string {
  return `@font-face{font-family:Pretendard;font-weight:${weight};src:url("${new URL(url, base).href}")}`;
}

/** Puts a sheet into an empty frame, with the window's own fonts. */
export function showInFrame(frame: HTMLIFrameElement, html: string): void {
  const inside = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (inside === null || view === null) return;
  const { body, style, language } = takeApart(html);
  const sheet = new view.CSSStyleSheet();
  const fonts = [fontFace(regularUrl, 400, document.baseURI), fontFace(boldUrl, 700, document.baseURI)];
  sheet.replaceSync([...fonts, style, 'body{padding:6mm}@media print{body{padding:0}}'].join('\n'));
  inside.documentElement.lang = language;
  inside.body.replaceChildren(...[...body.childNodes].map((node) => inside.importNode(node, true)));
  inside.adoptedStyleSheets = [sheet];
}
