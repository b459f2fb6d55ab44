import { join } from 'node:path';
import type { Send } from '#contract/contract';
import { createDispatcher } from '#contract/dispatcher';
import { createHandlers } from '#services/create-handlers';
import { createStorageServices } from '#services/create-services';
import type { ApplicationPorts } from '#services/ports/application-ports';
import { createFaultLogFile } from './fault-log-file';

export interface Application {
  readonly send: Send;
  /** Waits until what is being written is written. */
  close(): Promise<void>;
}

/**
 * Services, handlers and dispatcher over a shell's ports; the same for every shell. `log` takes notes for whoever
 * runs the program: operation and incident number, never a payload.
 */
export async function runApplication(
  ports: ApplicationPorts,
  dataFolder: string,
  log: (message: string) => void = () => undefined,
): Promise<Application> {
  const faultFile = join(dataFolder, 'log', 'faults.log');
  const faults = createFaultLogFile(faultFile, ports.now);
  const services = createStorageServices(ports);
  const handlers = createHandlers(ports, services);
  const dispatch = createDispatcher(handlers, (operation, fault) => {
    const incident = faults.record(operation, fault);
    log(`${operation} failed: ${incident} in ${faultFile}`);
    return incident;
  });
  const running = new Set<Promise<unknown>>();
  await services.start();
  return {
    send(operation, payload) {
      const reply = dispatch(operation, payload);
      running.add(reply);
      return reply.finally(() => running.delete(reply));
    },
    async close() {
      await Promise.allSettled(running);
    },
  };
}
