const two = (number: number) => String(number).padStart(2, '0');

/** A moment on this computer's clock with its distance from GMT, the same in every language: `2026-03-01 19:00 +09:00`. */
export function momentOf(instant: string): string {
  const at = new Date(instant);
  const ahead = -at.getTimezoneOffset();
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `${day} ${time} ${ahead < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
