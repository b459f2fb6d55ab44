import {
  BRIDGE_EVENT_KINDS,
  EVENT_CHANNEL,
  OPERATION_CHANNEL,
  type Bridge,
  type BridgeEvent,
  type BridgeEventKind,
  type BridgeListener,
} from '#contract/bridge';
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

const bridge: Bridge = {
  send: (operation, payload) => ipcRenderer.invoke(OPERATION_CHANNEL, operation, payload) as Promise<unknown>,
  on: <K extends BridgeEventKind>(kind: K, listener: BridgeListener<K>) => {
    if (!BRIDGE_EVENT_KINDS.includes(kind)) return () => undefined;
    // The page gets the event's value only, never Electron's own event object with its sender.
    const receive = (_event: IpcRendererEvent, value: BridgeEvent) => {
      if (value.kind === kind) listener(value as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on(EVENT_CHANNEL, receive);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, receive);
    };
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
