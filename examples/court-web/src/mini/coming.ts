// Which hearings are still to come or going on.
import type { Schemas } from '@yunting/sdk';

const coming = new Set<string>(['scheduled', 'notified', 'inProgress']);

export const isComing = ({ state }: Pick<Schemas['Hearing'], 'state'>): boolean => coming.has(state);
