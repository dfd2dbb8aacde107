/** Gives a place back. Again is nothing. */
export type Leave = () => void;

interface GateOptions {
  readonly atOnce: number;
  /** How many may wait for a place. */
  readonly waiting: number;
  /** In milliseconds: how long each of them may. */
  readonly patience: number;
}

export interface Gate {
  /** A place, once there is one; `null` where too many wait, where it took too long, or where `gone` came first. */
  enter(gone: AbortSignal): Promise<Leave | null>;
  readonly inside: () => number;
  readonly waiting: () => number;
}

/** Lets so many in at once, the others in their order. */
export function createGate({ atOnce, waiting, patience }: GateOptions): Gate {
  let inside = 0;
  const queue = new Set<() => void>();

  const place = (): Leave => {
    let isTaken = true;
    inside += 1;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      inside -= 1;
      const [first] = queue;
      if (inside < atOnce) first?.();
    };
  };

  const wait = (gone: AbortSignal): Promise<Leave | null> =>
    new Promise((resolve) => {
      const end = (leave: Leave | null) => {
        queue.delete(admit);
        clearTimeout(timer);
        gone.removeEventListener('abort', giveUp);
        resolve(leave);
      };
      const admit = () => end(place());
      const giveUp = () => end(null);
      const timer = setTimeout(giveUp, patience);
      gone.addEventListener('abort', giveUp);
      queue.add(admit);
    });

  return {
    async enter(gone) {
      if (gone.aborted) return null;
      if (inside < atOnce) return place();
      return queue.size < waiting ? wait(gone) : null;
    },
    inside: () => inside,
    waiting: () => queue.size,
  };
}
