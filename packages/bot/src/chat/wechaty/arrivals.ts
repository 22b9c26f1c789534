// Keeps the order of arrival. Wechaty emits a message when its payload has been loaded, so a slow one is overtaken; here every
// arrival takes its place at once, its payload loads beside the others, and it is handed on when those before it have been.
import type { ChatEvent } from '../../core/ports/chat.ts';

export interface Arrivals {
  /** Takes the next place, synchronously. */
  add(event: ChatEvent): void;
  /** The same for what has yet to be loaded; `load` must not reject, and `undefined` leaves its place empty. */
  addLoading(load: () => Promise<ChatEvent | undefined>): void;
  /** Nothing is handed on any more. */
  end(): void;
}

interface Place {
  readonly load?: () => Promise<ChatEvent | undefined>;
  settled: boolean;
  event?: ChatEvent | undefined;
}

/** After a restart thousands of old messages may come at once: so many are loaded side by side. */
const loadedTogether = 16;

export function arrivals(handOn: (event: ChatEvent) => void): Arrivals {
  let places: Place[] = [];
  let toLoad: Place[] = [];
  let loading = 0;
  let ended = false;

  const flush = (): void => {
    let done = 0;
    while (!ended && places[done]?.settled) {
      const event = places[done]?.event;
      done += 1;
      if (event !== undefined) handOn(event);
    }
    places.splice(0, done);
  };

  const loadNext = (): void => {
    while (loading < loadedTogether) {
      const place = toLoad.shift();
      if (place?.load === undefined) return;
      loading += 1;
      void place.load().then((event) => {
        loading -= 1;
        place.event = event;
        place.settled = true;
        flush();
        loadNext();
      });
    }
  };

  return {
    add(event) {
      places.push({ settled: true, event });
      flush();
    },
    addLoading(load) {
      const place: Place = { load, settled: false };
      places.push(place);
      toLoad.push(place);
      loadNext();
    },
    end() {
      ended = true;
      places = [];
      toLoad = [];
    },
  };
}
