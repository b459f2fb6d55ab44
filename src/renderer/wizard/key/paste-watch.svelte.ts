/**
 * Watches what is pasted into a one-line field: the browser drops line ends without a word, and a key or SSID that
 * was broken over two lines would silently become another one.
 */
export function createPasteWatch() {
  let found = $state(false);
  let isPasting = false;
  return {
    /** Whether the text that was pasted last had line ends. */
    get found(): boolean {
      return found;
    },
    onpaste: (event: ClipboardEvent): void => {
      isPasting = true;
      found = /[\r\n]/.test(event.clipboardData?.getData('text/plain') ?? '');
    },
    /** Typing on takes the notice away. */
    oninput: (): void => {
      if (!isPasting) found = false;
      isPasting = false;
    },
  };
}
