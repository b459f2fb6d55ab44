import type { WebContents } from 'electron';
import { PAGE_URL } from './app-scheme';

/** Keeps a window on its one page: no other address, no further windows, no embedded browsers. */
export function confineToPage(contents: WebContents): void {
  const refuseOthers = (event: { preventDefault: () => void; url: string }) => {
    // Reloading the page is the only navigation there is.
    if (event.url !== PAGE_URL) event.preventDefault();
  };
  contents.on('will-navigate', refuseOthers);
  contents.on('will-redirect', refuseOthers);
  contents.on('will-frame-navigate', (event) => {
    // Previews are frames whose content the page itself made.
    const own = event.isMainFrame
      ? event.url === PAGE_URL
      : /^(?:blob:app:\/\/bundle\/|about:srcdoc)/.test(event.url);
    if (!own) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
