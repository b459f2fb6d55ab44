import { createNodePorts, type NodeApplicationOptions } from './create-node-ports';
import { runApplication, type Application } from './run-application';
import { openConf } from './store/conf-file';

/** The application on conf, for the browser and the terminal. No operating system's key store is within reach. */
export function createNodeApplication({
  log,
  ...options
}: NodeApplicationOptions & { readonly log?: (message: string) => void }): Promise<Application> {
  return runApplication(createNodePorts(options, openConf, null), options.dataFolder, log);
}
