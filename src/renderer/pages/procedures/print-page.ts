import { EMPTY_PAGE, showInFrame } from '../../wizard/review/sheet-document';

/** Prints a document as it would be saved, out of a frame that goes away afterwards; nothing in it can run. */
export function printPage(html: string): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.className = 'spoken';
  frame.srcdoc = EMPTY_PAGE;
  frame.addEventListener('load', () => {
    showInFrame(frame, html);
    const inside = frame.contentWindow;
    inside?.addEventListener('afterprint', () => frame.remove());
    void frame.contentDocument?.fonts.ready.then(() => inside?.print());
  });
  document.body.append(frame);
}
