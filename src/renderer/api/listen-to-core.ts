import { transport } from './own-transport.ts';
import { topics } from './topics.ts';

/** Starts listening to the core: what changed elsewhere is announced here. `onClosed`: the program has ended. */
export function listenToCore(onClosed: () => void): () => void {
  return transport.listen((event) => {
    if (event.kind === 'changed') topics.announce(event.topics);
    if (event.kind === 'close') onClosed();
  });
}
