import type { Reply, Send } from '#contract/contract';
import type { Settings } from '#contract/operations/app-operations';

/** Tells the shell about the settings whenever they were read or changed, whoever asked. */
export function followSettings(send: Send, onSettings: (settings: Settings) => void): Send {
  return async (operation, payload) => {
    const reply = await send(operation, payload);
    if (operation === 'settings.get' || operation === 'settings.set') {
      const { ok, ...rest } = reply as Reply<Settings>;
      if (ok) onSettings((rest as { value: Settings }).value);
    }
    return reply;
  };
}
