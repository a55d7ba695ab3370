/** The folder of the shell with the service workers, of which a site gets one. */
export const workerFolder = 'workers/';

/** Stores a site, and answers from what is stored. */
export const storingWorker = `${workerFolder}store.js`;
/** Removes the other from readers' browsers. */
export const removingWorker = `${workerFolder}remove.js`;

/** The sources of the workers. */
export const workerSources = {
  [storingWorker]: 'src/worker/service-worker.ts',
  [removingWorker]: 'src/worker/remove-worker.ts',
};
